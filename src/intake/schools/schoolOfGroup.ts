import type { Vocabulary } from "../vocabulary/vocabulary";
import type { Confirmation, School } from "../../model/dataset";
import { knownValue } from "../../model/figures/figure";
import type { SchoolType } from "../../model/identifiers";
import type { Report } from "../cells/quantityCell";
import { withBranches } from "./merging/branchFields";
import { withBoundedBrackets } from "./traits/classBrackets";
import { campusesOf } from "./merging/campuses";
import { checkClassPupils, classesOfRows } from "./traits/classList";
import { withDeclaredOutcomes } from "./traits/declaredOutcome";
import { withClosedSums } from "./rows/closingSums";
import type { Fields } from "./parts/fieldIds";
import { nameOfGroup, rowsThatAre } from "./identity/groupRows";
import type { SchoolWithBranches } from "./merging/mergeBranches";
import { withGymnasiumAsIndoorSpace } from "./traits/indoorSpace";
import { mergeRows } from "./merging/mergeRows";
import { partsOfTables, withOpenStages } from "./merging/partsWithoutStage";
import type { SchoolKeys } from "./identity/schoolKeys";
import { placeRows, withLostRows } from "./merging/placeRows";
import { publicFigures } from "./traits/publicFigures";
import { withCompulsoryPupils } from "./parts/kindergarten";
import { roomsOfRows } from "./traits/roomList";
import type { SchoolFacts } from "./parts/schoolFacts";
import { partsOfSchool } from "./parts/schoolParts";
import { nameCellOf, type SchoolRow } from "./rows/schoolRow";
import { reportBlankType, textsOfRows, traitOfRows, typeOfRows } from "./traits/schoolTraits";
import { isPrivateOwner, localityOf, yesOrNo } from "./traits/schoolWords";
import { rowsByPlace } from "./merging/stageByPlace";
import { hasSenior, stagesOfSchool } from "./parts/stagePresence";
import { schoolTypeOf } from "./traits/schoolType";
import { plainType } from "./rows/planOf";

/** What the bureau has confirmed about its tables as a whole. */
export interface SchoolsContext {
  readonly vocabulary: Vocabulary;
  /** D18: 教学及辅助用房 is already without 室内体育用房 (已扣除). */
  readonly isIndoorDeducted: boolean;
  /** The county by a figure row, a title or 填报单位; null where none names it. */
  readonly county?: string | null;
  /** 送教上门 pupils of the county; null or absent where it does not say. */
  readonly homeTaught?: number | null;
  /** What people have confirmed, once it is known which school a name means. */
  readonly confirmationsOf?: (keyOf: SchoolKeys) => readonly Confirmation[];
}

/** The school that a group of joined rows describes. */
export function schoolOfGroup(
  entry: SchoolWithBranches,
  context: SchoolsContext,
  report: Report,
  confirmations: readonly Confirmation[] = [],
): School {
  const { group, branches } = entry;
  const given = branches.length === 0 ? group.rows : [...group.rows, ...branches.flatMap((branch) => branch.rows)];
  const rows = rowsThatAre("school", group.rows);
  const named = nameOfGroup(group.rows, group.code);
  const [name, isNamed] = [entry.name ?? named.name, named.isNamed];
  const facts = { ...factsOf(entry, rows, given, name, context, report), confirmations };
  const [classRows, roomRows] = [rowsThatAre("class", given), rowsThatAre("room", given)];
  const classes =
    classRows.length === 0
      ? undefined
      : classesOfRows(
          classRows,
          facts.stages.map(({ stage }) => stage),
          facts.hasSenior,
        );
  const parts = withDeclaredOutcomes(partsOfSchool(facts, classes), rows);
  const campuses = campusesOf(entry, (ofCampus) =>
    partsOfSchool(factsOf({ group, branches: [] }, ofCampus, ofCampus, name, context, unsaid)),
  );
  if (classes !== undefined) checkClassPupils(classes, classRows, parts, name, report);
  const texts = textsOfRows(rows);
  return {
    key: group.key,
    name,
    isNamed,
    code: group.code,
    type: facts.type,
    parts,
    ...(campuses === undefined ? {} : { campuses }),
    cell: facts.where,
    locality: traitOfRows(rows, "locality", localityOf, name, report),
    isPrivate: traitOfRows(rows, "owner", isPrivateOwner, name, report),
    isBoarding: traitOfRows(rows, "boarding", yesOrNo, name, report),
    isNew: traitOfRows(rows, "newThisYear", yesOrNo, name, report),
    ...typeLastYearOf(texts),
    texts,
    figures: branches.length > 0 || rows.some(mayHaveStage) ? publicFigures(facts, branches.length > 0) : facts.fields,
    ...kindergartenOf(facts),
    classList: classes,
    roomList: roomRows.length === 0 ? undefined : roomsOfRows(roomRows, report),
  };
}

function kindergartenOf({ kindergarten, fields }: SchoolFacts): Pick<School, "mayHoldOtherPupils" | "kindergarten"> {
  if (kindergarten === null || kindergarten === "none" || hasPupilsByStage(fields)) return NO_KINDERGARTEN;
  if (kindergarten === "possible") return { mayHoldOtherPupils: true };
  return kindergarten === "taken" ? { kindergarten } : { kindergarten, mayHoldOtherPupils: true };
}

const NO_KINDERGARTEN: Pick<School, "kindergarten"> = {};

/** What stands there decides nothing, so that words which name no type (新建, 无) need no finding. */
function typeLastYearOf({ typeLastYear }: School["texts"]): Pick<School, "typeLastYear"> {
  return typeLastYear === undefined ? {} : { typeLastYear: schoolTypeOf(plainType(typeLastYear.text)) };
}

function hasPupilsByStage({ studentsPrimary, studentsJunior }: Fields): boolean {
  return knownValue(studentsPrimary) !== null || knownValue(studentsJunior) !== null;
}

/** What is found of a campus has been said of its school. */
function unsaid(): void {
  return undefined;
}

/** A 职业学校 with pupils of 初中: what is the school's is not all theirs. */
function isHost(type: SchoolType, { studentsPrimary, studentsJunior }: Fields): boolean {
  return type === "vocationalSchool" && ((studentsPrimary?.low ?? 0) > 0 || (studentsJunior?.low ?? 0) > 0);
}

function mayHaveStage({ stage, plan }: SchoolRow): boolean {
  return stage !== null || plan.words.stage >= 0;
}

function factsOf(
  { group, branches }: SchoolWithBranches,
  rows: readonly SchoolRow[],
  given: readonly SchoolRow[],
  school: string,
  { isIndoorDeducted, vocabulary, homeTaught }: SchoolsContext,
  report: Report,
): SchoolFacts {
  const stated = typeOfRows(rows, school, report);
  const byPlace = rowsByPlace(rows, stated, school, report);
  const type = stated ?? byPlace.impliedType;
  if (type === null) reportBlankType(rows, school, report);
  const { placed, lost: withoutStage } = placeRows(byPlace.rows, type, school, report);
  const lost = [...withoutStage, ...byPlace.unclear];
  const parts = partsOfTables(placed, type);
  const own = withOpenStages(withLostRows(mergeRows(placed, type, school, report), lost), parts, vocabulary);
  const all = branches.length === 0 ? own : withBranches(own, type, branches, report, vocabulary);
  const named = withGymnasiumAsIndoorSpace(all);
  const summed = given.some((row) => row.plan.hasParts) ? withClosedSums(named) : named;
  const bounded = rows.some((row) => row.plan.hasBrackets) ? withBoundedBrackets(summed, school, report) : summed;
  const asked = { name: school, type, rows: given, vocabulary, report };
  const { fields, kindergarten } = withCompulsoryPupils(bounded, asked);
  const stages = stagesOfSchool(type, fields, lost.length + parts.length > 0);
  const withSenior = hasSenior(type, fields);
  const first = rows[0] ?? group.rows[0];
  return {
    school,
    where: first === undefined ? null : nameCellOf(first),
    type,
    isTypeStated: stated !== null,
    fields,
    stages,
    hasSenior: withSenior,
    isOneStage:
      type !== null && stages.length === 1 && stages[0]?.isSure === true && !withSenior && !isHost(type, fields),
    hasDegrees: given.some((row) => row.plan.hasDegrees),
    hasSubjects: given.some((row) => row.plan.hasSubjects),
    hasStatedRatios: given.some((row) => row.plan.hasStatedRatios),
    kindergarten,
    homeTaught: homeTaught ?? null,
    isIndoorDeducted,
    confirmations: [],
    vocabulary,
    report,
  };
}
