import { spokenCell } from "../../cells/dittoCell";
import type { ExportSum, FigureColumn, TablePlan } from "./tablePlan";
import { stageOfField, type FieldId } from "../parts/fieldIds";
import type { MergedDown } from "../../../model/tables/table";
import type { Cell } from "../../../model/tables/cell";
import { EMPTY_CELL } from "../../../model/tables/cell";
import { cellRefIn } from "../../../model/tables/cellRef";
import { computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { sumFigures } from "../../../model/figures/figureArithmetic";
import { finding } from "../../../model/findings/finding";
import type { SchoolType } from "../../../model/identifiers";
import type { Stage } from "../../../model/stage";
import { cellAt, isBlank, textOf, wordsOf } from "../../cells/cellText";
import type { Report } from "../../cells/quantityCell";
import { readQuantity } from "../../cells/readQuantity";
import type { AnyStage } from "../../vocabulary/stageWords";
import { agreement, contradicted, isMissing } from "../parts/figureAgreement";
import { contradictedSum } from "./exportSums";
import { isWholeWord } from "../../headings/headingWords";
import { pupilsOfRow } from "./addedGrades";
import { pupilsOfGrades } from "./gradePupils";
import { kindOfRow, type RowKind } from "./rowKind";
import { readSchoolCode } from "./schoolCode";
import { readSchoolName } from "../identity/schoolName";
import type { SchoolRow } from "./schoolRow";
import { attachedStageOf, demandedStages, demandsSenior, isOutOfScope } from "../traits/schoolType";
import { unrounded } from "../parts/statedRatios";
import { wordCellOf } from "./mergedWords";
import { nameOfText, plainType, stageOfText, typeOfText } from "./planOf";
import { townshipStem } from "./township";

/** What a row is; null for blank rows and remarks. */
export type RowReading = SchoolRow | Exclude<RowKind, "school">;

/**
 * Reads one row. A row whose code and type are blank may be a total, a title, a remark or nothing at all; every other
 * row with anything in it is kept, named or not (D3).
 * @param placeStage the stage that the title of its block, or its sheet, names (D30)
 */
export function readRow(plan: TablePlan, row: number, placeStage: AnyStage | null, report: Report): RowReading {
  const kind = kindOfRow(plan, row, report);
  if (kind !== "school") return kind;
  const cells = plan.table.cells[row] ?? [];
  const { words } = plan;
  const nameCell = wordCellOf(plan, row, "name");
  const nameText = textOf(nameCell);
  const name = nameText.length > 3 ? nameText : wordsOf(nameCell);
  const { base, stage: stageOfName } = nameOfText(name ?? "");
  const said = textOf(wordCellOf(plan, row, "stage"));
  const kindOfSchool = readType(plan, wordCellOf(plan, row, "type"), row, report);
  const stage = readStage(plan, said, row, report) ?? stageOfName ?? kindOfSchool.attached;
  return {
    plan,
    row,
    name,
    base,
    code: readCode(plan, wordCellOf(plan, row, "code"), row, report),
    type: kindOfSchool.type,
    outOfScope: kindOfSchool.outOfScope,
    stage,
    placeStage: stage === null ? placeStage : null,
    township: words.township < 0 ? "" : townshipStem(textOf(spokenCell(plan.table, row, words.township))),
    isStageGarbled: stage === null && words.stage >= 0 && !isBlank(cells[words.stage] ?? EMPTY_CELL),
    fields: readFigures(plan, row, stage, placeStage === "senior" ? null : placeStage, kindOfSchool.type, report),
  };
}

function readCode(plan: TablePlan, cell: Cell, row: number, report: Report): string | null {
  const code = readSchoolCode(cell);
  if (code !== undefined) return code;
  report(finding("codeNotUsable", "warning", { text: cell.shown }, cellRefIn(plan.table, row, plan.words.code)));
  return null;
}

/** What a cell of 学校类型 says; `outOfScope` as typed. */
interface KindOfSchool {
  readonly type: SchoolType | null;
  readonly outOfScope: string | null;
  readonly attached: Stage | null;
}

const NO_KIND: KindOfSchool = { type: null, outOfScope: null, attached: null };

function readType(plan: TablePlan, cell: Cell, row: number, report: Report): KindOfSchool {
  const text = textOf(cell);
  const type = text === "" ? null : typeOfText(plan, text);
  if (type !== null) return { type, outOfScope: null, attached: null };
  const attached = attachedStageOf(plainType(text));
  if (attached !== null) return { type: null, outOfScope: null, attached };
  if (isOutOfScope(plainType(text)) && !hasCompulsoryPupils(plan, row))
    return { type: null, outOfScope: text, attached: null };
  if (!isBlank(cell)) {
    report(finding("typeNotUnderstood", "error", { text: cell.shown }, cellRefIn(plan.table, row, plan.words.type)));
  }
  return NO_KIND;
}

/** Pupils under a heading of 小学 or 初中: an institution of another kind that has them is not left out. */
function hasCompulsoryPupils(plan: TablePlan, row: number): boolean {
  return plan.figures.some(({ id, column }) => {
    const cell = plan.table.cells[row]?.[column];
    return /^students(?:Primary|Junior)$/u.test(id) && cell?.kind === "number" && cell.value > 0;
  });
}

function readStage(plan: TablePlan, text: string, row: number, report: Report): AnyStage | null {
  if (text === "") return null;
  const stage = stageOfText(plan, text);
  if (stage === null)
    report(finding("stageNotUnderstood", "error", { text }, cellRefIn(plan.table, row, plan.words.stage)));
  return stage;
}

function readFigures(
  plan: TablePlan,
  row: number,
  stage: AnyStage | null,
  placeStage: Stage | null,
  type: SchoolType | null,
  report: Report,
): Record<string, Figure | undefined> {
  const fields: Record<string, Figure | undefined> = {};
  for (const column of plan.figures) {
    const merge = stage === null ? undefined : mergeOf(plan, row, column.column);
    if (merge !== undefined && merge.fromRow < row) continue;
    const field = column.fields[merge === undefined ? (stage ?? "whole") : "whole"];
    const isOfAnother = type !== null && isOfStageNotDemanded(field, type);
    const typed = readQuantity(
      plan.table,
      row,
      column.column,
      column.dimension,
      column.unit,
      isOfAnother ? exceptForNone(report) : report,
    );
    const own = column.margin === 0 ? typed : unrounded(typed, column.margin);
    const figure = sharedAmong(plan, row, column, own, report);
    const before = fields[field];
    if (before === undefined) fields[field] = figure;
    else if (column.isAdded) fields[field] = sumFigures([before, figure]);
    else fields[field] = sameColumnTwice(before, figure, column.heading, report);
  }
  const ofGrades = pupilsOfRow(plan, row, stage === "senior" ? null : (stage ?? placeStage), type, report);
  if (ofGrades !== null) fields[ofGrades.field] = ofGrades.pupils;
  if (plan.gradeColumns.length > 0) checkGrades(plan, row, stage, fields, report);
  for (const sum of plan.exportSums) checkSum(plan, row, stage, sum, fields, report);
  return fields;
}

function isOfStageNotDemanded(field: FieldId, type: SchoolType): boolean {
  const stage = stageOfField(field);
  if (stage === null) return false;
  return stage === "senior" ? !demandsSenior(type) : !demandedStages(type).includes(stage);
}

/** 无 under the stage of another type is what is to be said there, and no zero that is missing. */
function exceptForNone(report: Report): Report {
  return (found) => {
    if (found.code !== "zeroNotAssumed" && found.code !== "blankMark") report(found);
  };
}

/** An amount that is merged over the rows of both stages is the whole school's. */
function mergeOf({ mergedFigures, table, words }: TablePlan, row: number, column: number): MergedDown | undefined {
  const merge = mergedFigures.find((one) => one.column === column && one.fromRow <= row && row <= one.toRow);
  if (merge === undefined) return undefined;
  const first = textOf(cellAt(table, merge.fromRow, words.name));
  for (let at = merge.fromRow + 1; at <= merge.toRow; at++) {
    const name = textOf(cellAt(table, at, words.name));
    if (name !== "" && readSchoolName(name).base !== readSchoolName(first).base) return undefined;
  }
  return first === "" ? undefined : merge;
}

/**
 * Of a number that is merged over the rows of several schools no more is known of each than that it is not greater;
 * said at its own cell.
 */
function sharedAmong(plan: TablePlan, row: number, column: FigureColumn, own: Figure, report: Report): Figure {
  const { mergedFigures, table, words } = plan;
  const merge = mergedFigures.find((one) => one.column === column.column && one.fromRow <= row && row <= one.toRow);
  if (merge === undefined) return own;
  const names = new Set<string>();
  for (let at = merge.fromRow; at <= merge.toRow; at++) {
    const { base } = nameOfText(textOf(cellAt(table, at, words.name)));
    if (base !== "") names.add(base);
  }
  if (names.size < 2) return own;
  if (merge.fromRow === row) {
    const params = { heading: column.heading, rows: merge.toRow - merge.fromRow + 1 };
    report(finding("mergedOverSchools", "error", params, cellRefIn(table, row, column.column)));
  }
  const { dimension, unit } = column;
  const all = readQuantity(table, merge.fromRow, column.column, dimension, unit, () => undefined);
  return computedFigure(0, all.high, [all]);
}

/** Two columns of one table that mean the same must say the same. */
function sameColumnTwice(before: Figure, figure: Figure, heading: string, report: Report): Figure {
  if (before.table === null && isMissing(before)) return before;
  const agreed = agreement(before, figure);
  if (agreed !== null) return agreed;
  const where = figure.table === null ? null : cellRefIn(figure.table, figure.row, figure.column);
  report(finding("columnsDiffer", "error", { heading, first: before.low, second: figure.low }, where));
  return contradicted([before, figure]);
}

/** K1: pupils of an export that are not those of its grades together are unknown. */
function checkGrades(
  { table, figures, gradeColumns, words }: TablePlan,
  row: number,
  stage: AnyStage | null,
  fields: Record<string, Figure | undefined>,
  report: Report,
): void {
  const [pupils, ...others] = figures.filter(({ id }) => /^students(?:Primary|Junior|Senior)?$/u.test(id));
  if (pupils === undefined || others.length > 0) return;
  const field = pupils.fields[stage ?? "whole"];
  const figure = fields[field];
  const stated = knownValue(figure);
  const cells = table.cells[row] ?? [];
  const counted = pupilsOfGrades(cells, gradeColumns);
  if (figure === undefined || stated === null || counted === null || stated === counted) return;
  fields[field] = contradicted([figure]);
  const school = textOf(cells[words.name] ?? EMPTY_CELL);
  report(finding("gradesDoNotAddUp", "error", { school, stated, counted }, cellRefIn(table, row, pupils.column)));
}

/** The last words of a heading of several rows: 教室 of 本学年校舍建筑面积 教学及辅助用房 教室 计. */
function leafOf(heading: string): string {
  const parts = heading.split(" ").filter((part) => part !== "" && !isWholeWord(part));
  return parts.at(-1) ?? heading;
}

/** K9, K11: parts of an export that are not their whole together; nobody knows which of the cells is wrong. */
function checkSum(
  { table, words }: TablePlan,
  row: number,
  stage: AnyStage | null,
  sum: ExportSum,
  fields: Record<string, Figure | undefined>,
  report: Report,
): void {
  const cells = table.cells[row] ?? [];
  const found = contradictedSum(cells, sum);
  if (found === null) return;
  for (const { fields: ids } of sum.doubted) {
    const field = ids[stage ?? "whole"];
    const figure = fields[field];
    if (figure !== undefined) fields[field] = contradicted([figure]);
  }
  const school = textOf(cells[words.name] ?? EMPTY_CELL);
  const params = {
    school,
    heading: sum.whole.heading,
    parts: sum.parts.map(({ heading: part }) => leafOf(part)),
    ...found,
  };
  report(finding("partsDoNotAddUp", "error", params, cellRefIn(table, row, sum.whole.column)));
}
