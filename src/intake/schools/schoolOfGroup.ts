import type { School } from "../../model/dataset";
import type { Figure } from "../../model/figure";
import type { SchoolFigureId, SchoolType } from "../../model/identifiers";
import type { Report } from "../quantityCell";
import { withBoundedBrackets } from "./classBrackets";
import { checkClassPupils, classesOfRows } from "./classList";
import { figureOfCampuses } from "./figureAgreement";
import { isNamedWithStage, publicFieldOf, type Fields } from "./fieldIds";
import type { SchoolWithBranches } from "./mergeBranches";
import { combine, mergeRows } from "./mergeRows";
import { fieldsOfStage, onlyStageOf, placeRows, withLostRows } from "./placeRows";
import { roomsOfRows } from "./roomList";
import { partsOfSchool } from "./schoolParts";
import { nameCellOf, sheetRowOf, type SchoolRow } from "./schoolRow";
import { demandedStages } from "./schoolType";
import { isPrivateOwner, localityOf, yesOrNo } from "./schoolWords";
import { hasSenior, stagesOfSchool, type StagePresence } from "./stagePresence";
import { textsOfRows, traitOfRows, typeOfRows } from "./schoolTraits";

/** What the bureau has confirmed about its tables as a whole. */
export interface SchoolsContext {
  /** D18: 教学及辅助用房 is already without 室内体育用房 (已扣除). */
  readonly isIndoorDeducted: boolean;
}

/** The school that a group of joined rows describes. */
export function schoolOfGroup({ group, branches }: SchoolWithBranches, context: SchoolsContext, report: Report): School {
  const given = branches.length === 0 ? group.rows : [...group.rows, ...branches.flatMap((branch) => branch.rows)];
  const rows = rowsThatAre("school", group.rows);
  const { name, isNamed } = nameOfGroup(group.rows, group.code);
  const type = typeOfRows(rows, name, report);
  const { placed, lost } = placeRows(rows, type, name, report);
  const own = withLostRows(mergeRows(placed, name, report), lost);
  const all = branches.length === 0 ? own : withBranches(own, type, branches, report);
  const fields = rows.some((row) => row.plan.hasBrackets) ? withBoundedBrackets(all, name, report) : all;
  const first = rows[0] ?? group.rows[0];
  const where = first === undefined ? null : nameCellOf(first);
  const stages = presentStages(type, fields, lost.length > 0);
  const withSenior = hasSenior(type, fields);
  const isOneStage = type !== null && stages.length === 1 && stages[0]?.isSure === true && !withSenior;
  const parts = partsOfSchool({
    school: name, where, type, fields, stages, isOneStage, hasSenior: withSenior,
    hasDegrees: given.some((row) => row.plan.hasDegrees), hasSubjects: given.some((row) => row.plan.hasSubjects),
    isIndoorDeducted: context.isIndoorDeducted, report,
  });
  const [classRows, roomRows] = [rowsThatAre("class", given), rowsThatAre("room", given)];
  const classes = classRows.length === 0 ? undefined : classesOfRows(classRows, stages.map(({ stage }) => stage));
  if (classes !== undefined) checkClassPupils(classes, classRows, parts, name, report);
  return {
    key: group.key, name, isNamed, code: group.code, type, parts, cell: where,
    locality: traitOfRows(rows, "locality", localityOf, name, report),
    isPrivate: traitOfRows(rows, "owner", isPrivateOwner, name, report),
    isBoarding: traitOfRows(rows, "boarding", yesOrNo, name, report),
    texts: textsOfRows(rows),
    figures: branches.length > 0 || rows.some((row) => row.stage !== null || row.plan.words.stage >= 0) ? publicFigures(fields) : fields,
    classList: classes,
    roomList: roomRows.length === 0 ? undefined : roomsOfRows(roomRows, report),
  };
}

const NO_ROWS: readonly SchoolRow[] = [];

function rowsThatAre(rowIs: SchoolRow["plan"]["rowIs"], rows: readonly SchoolRow[]): readonly SchoolRow[] {
  if (rows.every((row) => row.plan.rowIs === rowIs)) return rows;
  return rows.length === 1 ? NO_ROWS : rows.filter((row) => row.plan.rowIs === rowIs);
}

function nameOfGroup(rows: readonly SchoolRow[], code: string | null): { name: string; isNamed: boolean } {
  const named = rows.find((row) => row.name !== null);
  if (named?.name !== undefined && named.name !== null) {
    return { name: hasStageInName(named) ? named.base : named.name, isNamed: true };
  }
  const first = rows[0];
  return { name: first === undefined ? code ?? "" : `第${sheetRowOf(first)}行`, isNamed: false };
}

/** 示例学校小学部 names a part; the school is 示例学校. */
function hasStageInName(row: SchoolRow): boolean {
  return row.stage !== null && row.name !== null && /(?:部|段|[)）])\s*$/u.test(row.name);
}

/** Excluded schools have a part as well, so that their pupils can be reported (D3). */
function presentStages(type: SchoolType | null, fields: Fields, areRowsLost: boolean): StagePresence[] {
  const stages = stagesOfSchool(type, fields, areRowsLost);
  if (stages.length > 0 || (type !== "specialSchool" && type !== "vocationalSchool")) return stages;
  return [{ stage: type === "specialSchool" ? "primary" : "junior", isDemanded: false, isSure: true }];
}

/**
 * The figures of a school together with its branches: pupils and teachers of a branch belong to the stage of its own
 * type; what the stages share stays whole where the main school's is whole, and is split with it.
 */
function withBranches(own: Fields, type: SchoolType | null, branches: SchoolWithBranches["branches"], report: Report): Fields {
  const only = onlyStageOf(type);
  const isSplit = only === null && type !== null && demandedStages(type).length > 0;
  const main = only === null ? own : fieldsOfStage(own, only, false);
  const hasStagedSpace = Object.keys(main).some((id) => isNamedWithStage(id) && /Space|equipment|multimedia/u.test(id));
  const records = branches.map((branch) => {
    const rows = rowsThatAre("school", branch.rows);
    const name = nameOfGroup(branch.rows, branch.code).name;
    const fields = mergeRows(rows, name, report);
    const stage = only ?? onlyStageOf(typeOfRows(rows, name, report));
    return stage === null ? fields : fieldsOfStage(fields, stage, isSplit && !hasStagedSpace);
  });
  return combine([main, ...records], figureOfCampuses);
}

/** The figures under the identifiers of the vocabulary; those of two stages that it does not tell apart become one. */
function publicFigures(fields: Fields): Partial<Record<SchoolFigureId, Figure>> {
  const ids = Object.keys(fields);
  const byId = new Map<string, Figure[]>();
  for (const id of ids) {
    const [publicId, figure] = [publicFieldOf(id), fields[id]];
    if (publicId !== null && figure !== undefined) byId.set(publicId, [...(byId.get(publicId) ?? []), figure]);
  }
  const figures: Record<string, Figure> = {};
  for (const [id, all] of byId) {
    const [first] = all;
    figures[id] = first !== undefined && all.length === 1 ? first : figureOfCampuses(id, all);
  }
  return figures;
}
