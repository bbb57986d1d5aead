import { finding } from "../../model/findings/finding";
import type { Cell } from "../../model/tables/cell";
import type { Stage } from "../../model/stage";
import type { TableData } from "../../model/tables/table";
import type { AnyStage } from "../../regulation/figures/stageWords";
import { NEEDED_BY_HEADINGS } from "../../model/tables/templateTable";
import { isBlank, textOf, wordsOf } from "../cells/cellText";
import { nearestNames } from "../headings/nearestNames";
import type { Report } from "../cells/quantityCell";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { countyEntry, type Vocabulary } from "../vocabulary/vocabulary";
import { stageOfWord } from "../vocabulary/stageWords";
import { codeRows } from "./codeRows";
import {
  takeFigure,
  unitBeside,
  type CollectedFigures,
  type FiguresReading,
  type ValuePlace,
} from "./collectedFigures";
import { countyFigureOf } from "./countyLabel";
import { keepPart, takeWholes } from "./figuresOfStages";
import { doubtsOfLostFigures } from "./lostFigures";
import { rowsOf, type RoleRow } from "./roleRows";
import { unknownFigures } from "./unknownFigures";

/**
 * Reads the role `figures`: a row is one figure of the county, by its label as a whole and where need be by 学段, or one
 * of each stage under 小学 and 初中. The same figure twice must be equal; two different ones make it missing, with an
 * error.
 * @param isKnownElsewhere true for labels that another role of the same table understands (a line of statements)
 */
export function readFigures(
  tables: readonly RecognisedTable[],
  isKnownElsewhere: (label: string, table: TableData, row: number) => boolean,
  report: Report,
  vocabulary: Vocabulary,
): FiguresReading {
  const into: CollectedFigures = {
    figures: {},
    labels: {},
    years: {},
    texts: {},
    doubts: [],
    lost: [],
    unknown: [],
    byStage: new Map(),
    report,
  };
  for (const recognised of tables) {
    const rows = rowsOf(recognised);
    const codes = codeRows(rows);
    reportCodes([...codes], report);
    for (const row of rows) if (!codes.has(row)) readRow(row, isKnownElsewhere, into);
    const { name, sheet } = recognised.table;
    takeWholes(name ?? sheet, into);
    for (const found of unknownFigures(into.unknown.splice(0), name ?? sheet)) report(found);
  }
  const doubts = doubtsOfLostFigures(into.lost, into.figures, vocabulary);
  for (const doubt of doubts) report(doubt.because);
  return { figures: into.figures, labels: into.labels, years: into.years, texts: into.texts, doubts };
}

function reportCodes(codes: readonly RoleRow[], report: Report): void {
  const [first] = codes;
  if (first === undefined) return;
  const params = { label: first.words("label") ?? "", code: first.words("value") ?? "", rows: codes.length };
  report(finding("codesForCounts", "warning", params, first.at("value")));
}

/** Where a row may have its values, and of which stage they are there. */
const VALUE_COLUMNS = [
  { column: "value", stage: null },
  { column: "valueOfCounty", stage: null },
  { column: "valueOfPrimary", stage: "primary" },
  { column: "valueOfJunior", stage: "junior" },
  { column: "valueOfSenior", stage: "senior" },
] as const satisfies readonly { readonly column: string; readonly stage: AnyStage | null }[];

function readRow(
  row: RoleRow,
  isKnownElsewhere: (label: string, table: TableData, row: number) => boolean,
  into: CollectedFigures,
): void {
  const label = row.words("label");
  const isParted = row.column("valueOfPrimary") !== undefined || row.column("valueOfJunior") !== undefined;
  const ofRow = stageOfWord(row.words("stage") ?? "");
  const places = VALUE_COLUMNS.flatMap(({ column, stage }): ValuePlace[] => {
    const value = row.cell(column);
    // 转入 has nothing under 小学: a blank beside the other stage says nothing.
    if (value === undefined || (isParted && isNothing(value))) return [];
    return [{ row, label: label ?? "", column, value, stage: stage ?? ofRow }];
  });
  let isUnknown = false;
  for (const place of places) isUnknown = readPlace(place, isKnownElsewhere, into, isUnknown) || isUnknown;
}

/** @returns true where nobody knows the label, which is said once a row */
function readPlace(
  place: ValuePlace,
  isKnownElsewhere: (label: string, table: TableData, row: number) => boolean,
  into: CollectedFigures,
  isSaid: boolean,
): boolean {
  const { row, label, column, value, stage } = place;
  if (label === "" && isBlank(value)) return false;
  const unit = unitBeside(row, label, column);
  const lose = (): void => void into.lost.push({ label, unit, value, cell: row.at("label") });
  if (label === "") {
    into.report(finding("figureWithoutLabel", "warning", {}, row.at(column)));
    lose();
    return false;
  }
  const { vocabulary } = row.recognised;
  const match = countyFigureOf(label, unit, stage, vocabulary);
  if (match.kind === "one") {
    if (isLeftOpen(row, value)) return false;
    takeFigure(place, match.identifier, into);
    const whole = countyFigureOf(label, unit, null, vocabulary);
    if (stage !== null && whole.kind === "one" && whole.identifier !== match.identifier)
      keepPart(place, whole.identifier, true, into);
    return false;
  }
  if (match.kind === "notOfStage") {
    if (countyEntry(match.identifier, vocabulary).stage === null) keepPart(place, match.identifier, false, into);
    else reportStage(place, into);
    return false;
  }
  if (match.kind === "several") {
    const labels = match.identifiers.map((id) => countyEntry(id, vocabulary).labels[0] ?? id);
    into.report(finding("figureAmbiguous", "warning", { label, labels }, row.at("label")));
    lose();
    return false;
  }
  if (isBlank(value) || isKnownElsewhere(label, row.recognised.table, row.row) || isSaid || isTotalOfStages(place))
    return false;
  const nearest = nearestNames(label, unit, vocabulary.county);
  const unknown = finding("figureUnknown", "warning", { label, nearest }, row.at("label"));
  if (unknown.code === "figureUnknown") into.unknown.push(unknown);
  lose();
  return true;
}

function isNothing(cell: Cell): boolean {
  return isBlank(cell) || (cell.kind === "text" && wordsOf(cell) === null && textOf(cell) !== "");
}

/** 入学率 under 全县 beside those of the stages, which alone the law asks for. */
function isTotalOfStages({ row, label, column, stage }: ValuePlace): boolean {
  if (stage !== null && stage !== "senior") return false;
  return STAGES.some((one) => {
    const cell = row.cell(one === "primary" ? "valueOfPrimary" : "valueOfJunior");
    if (cell === undefined || isNothing(cell)) return false;
    return countyFigureOf(label, unitBeside(row, label, column), one, row.recognised.vocabulary).kind === "one";
  });
}

const STAGES: readonly Stage[] = ["primary", "junior"];

/** A row of our own form that nobody filled in is no row (D34): the form asks for figures that few counties have. */
function isLeftOpen({ recognised }: RoleRow, value: Cell): boolean {
  return isBlank(value) && isOwnForm(recognised);
}

function isOwnForm({ columns }: RecognisedTable): boolean {
  return columns.some(({ identifier, heading }) => identifier === null && OWN_HEADINGS.includes(heading));
}

const OWN_HEADINGS: readonly string[] = Object.values(NEEDED_BY_HEADINGS);

function reportStage({ row, label, column, stage }: ValuePlace, into: CollectedFigures): void {
  if (stage === null || stage === "senior") return;
  into.report(finding("figureNotOfStage", "warning", { label, stage }, row.at(column)));
}
