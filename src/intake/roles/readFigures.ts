import type { Doubt, TypedText } from "../../model/dataset";
import { knownValue, computedFigure, type Figure } from "../../model/figures/figure";
import { finding, type Finding } from "../../model/findings/finding";
import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import type { CountyFigureId, CountyTextId } from "../../model/identifiers";
import type { Stage } from "../../model/stage";
import type { AnyStage } from "../../regulation/figures/stageWords";
import { NEEDED_BY_HEADINGS } from "../../model/tables/templateTable";
import { isBlank, textOf, wordsOf } from "../cells/cellText";
import { nearestNames } from "../headings/nearestNames";
import { dateOfCell } from "../cells/dateOfCell";
import type { Report } from "../cells/quantityCell";
import { readQuantity, type Dimension } from "../cells/readQuantity";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { normaliseLabel } from "../cells/normaliseLabel";
import { unitOf } from "../cells/units";
import { countyEntry, type Vocabulary } from "../vocabulary/vocabulary";
import { stageOfWord } from "../vocabulary/stageWords";
import { yearsOfCell } from "../cells/yearOfCell";
import { codeRows } from "./codeRows";
import { countyFigureOf, type CountyId } from "./countyLabel";
import { ofBothStages, type FigureByStage } from "./figuresOfStages";
import { doubtsOfLostFigures, type LostLabel } from "./lostFigures";
import { rowsOf, type RoleRow } from "./roleRows";
import { unknownFigures } from "./unknownFigures";

/** The county's own figures and words, with their labels and years as typed. */
export interface FiguresReading {
  readonly figures: Partial<Record<CountyFigureId, Figure>>;
  readonly labels: Partial<Record<CountyFigureId, string>>;
  readonly years: Partial<Record<CountyFigureId, string>>;
  readonly texts: Partial<Record<CountyTextId, TypedText>>;
  readonly doubts: readonly Doubt[];
}

interface Collecting extends FiguresReading {
  readonly lost: LostLabel[];
  readonly unknown: Extract<Finding, { code: "figureUnknown" }>[];
  /** Figures that the county has once, of the table that is being read, by stage. */
  readonly byStage: Map<CountyFigureId, FigureByStage & { readonly parts: Map<AnyStage, Figure> }>;
  readonly report: Report;
}

/**
 * Reads the role `figures`: a row is one figure of the county, by its label as a whole and where need be by 学段, or one of
 * each stage under 小学 and 初中. The same figure twice must be equal; two different ones make it missing, with an error.
 * @param isKnownElsewhere true for labels that another role of the same table understands (a line of statements)
 */
export function readFigures(
  tables: readonly RecognisedTable[],
  isKnownElsewhere: (label: string) => boolean,
  report: Report,
  vocabulary: Vocabulary,
): FiguresReading {
  const into: Collecting = {
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

/** A value of a row. */
interface Place {
  readonly row: RoleRow;
  readonly label: string;
  readonly column: string;
  readonly value: Cell;
  readonly stage: AnyStage | null;
}

function readRow(row: RoleRow, isKnownElsewhere: (label: string) => boolean, into: Collecting): void {
  const label = row.words("label");
  const isParted = row.column("valueOfPrimary") !== undefined || row.column("valueOfJunior") !== undefined;
  const ofRow = stageOfWord(row.words("stage") ?? "");
  const places = VALUE_COLUMNS.flatMap(({ column, stage }): Place[] => {
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
  place: Place,
  isKnownElsewhere: (label: string) => boolean,
  into: Collecting,
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
    take(place, match.identifier, into);
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
    const labels = match.identifiers.map((id) => countyEntry(id, vocabulary).labels[0] ?? id).join("、");
    into.report(finding("figureAmbiguous", "warning", { label, labels }, row.at("label")));
    lose();
    return false;
  }
  if (isBlank(value) || isKnownElsewhere(label) || isSaid || isTotalOfStages(place)) return false;
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
function isTotalOfStages({ row, label, column, stage }: Place): boolean {
  if (stage !== null && stage !== "senior") return false;
  return STAGES.some((one) => {
    const cell = row.cell(one === "primary" ? "valueOfPrimary" : "valueOfJunior");
    if (cell === undefined || isNothing(cell)) return false;
    return countyFigureOf(label, unitBeside(row, label, column), one, row.recognised.vocabulary).kind === "one";
  });
}

const STAGES: readonly Stage[] = ["primary", "junior"];

/**
 * A figure of the county that is given for one stage: what it comes to is known when the table is read.
 * @param isAskedByStage true where the number is a figure of its stage already
 */
function keepPart(place: Place, id: CountyId, isAskedByStage: boolean, into: Collecting): void {
  const { row, label, column, stage } = place;
  const card = countyEntry(id, row.recognised.vocabulary);
  if (stage === null || card.stage !== null) return;
  if (card.dimension === "text") {
    if (!isAskedByStage) takeTextOfStage(place, id as CountyTextId, into);
    return;
  }
  const figureId = id as CountyFigureId;
  const known = into.byStage.get(figureId);
  const figure = quantityAt(place, card.dimension, isAskedByStage ? () => undefined : into.report);
  const parts = known?.parts ?? new Map<AnyStage, Figure>();
  const before = parts.get(stage);
  parts.set(stage, before === undefined ? figure : both(before, figure, place, into));
  into.byStage.set(figureId, { id: figureId, card, label, isAskedByStage, cell: row.at(column), ...known, parts });
}

/** The county's figures that the table has given by stage, once it is read. */
function takeWholes(table: string, into: Collecting): void {
  const added: FigureByStage[] = [];
  for (const byStage of into.byStage.values()) {
    const { id, label } = byStage;
    const before = into.figures[id];
    const figure = ofBothStages(byStage, before, into.report);
    if (figure === undefined) continue;
    if (before === undefined && knownValue(figure) !== null) added.push(byStage);
    into.figures[id] = figure;
    into.labels[id] ??= label;
  }
  into.byStage.clear();
  const [first] = added;
  if (first === undefined) return;
  const params = { table, labels: added.slice(0, MOST_NAMED).map(({ label }) => label), count: added.length };
  into.report(finding("figuresOfStagesJoined", "info", params, first.cell));
}

const MOST_NAMED = 5;

/** A row of our own form that nobody filled in is no row (D34): the form asks for figures that few counties have. */
function isLeftOpen({ recognised }: RoleRow, value: Cell): boolean {
  return isBlank(value) && isOwnForm(recognised);
}

function isOwnForm({ columns }: RecognisedTable): boolean {
  return columns.some(({ identifier, heading }) => identifier === null && OWN_HEADINGS.includes(heading));
}

const OWN_HEADINGS: readonly string[] = Object.values(NEEDED_BY_HEADINGS);

function reportStage({ row, label, column, stage }: Place, into: Collecting): void {
  if (stage === null || stage === "senior") return;
  into.report(finding("figureNotOfStage", "warning", { label, stage }, row.at(column)));
}

/** The unit of the row's own column 单位, else of the label's bracket, else of the heading over the values. */
function unitBeside(row: RoleRow, label: string, column: string): string | null {
  const typed = row.words("unit");
  const inColumn = typed === null ? null : typed.trim();
  const heading = row.column(column);
  return (
    inColumn ?? normaliseLabel(label).unit ?? (heading === undefined ? null : normaliseLabel(heading.heading).unit)
  );
}

function take(place: Place, identifier: CountyId, into: Collecting): void {
  const { row, label } = place;
  const { dimension } = countyEntry(identifier, row.recognised.vocabulary);
  if (dimension === "text") return takeText(place, identifier as CountyTextId, into);
  const id = identifier as CountyFigureId;
  const figure = quantityAt(place, dimension, into.report);
  const known = into.figures[id];
  into.figures[id] = known === undefined ? figure : both(known, figure, place, into);
  into.labels[id] ??= label;
  const stamp = row.cell("year");
  const years = stamp === undefined ? null : yearsOfCell(stamp);
  const year = years === null ? row.words("year") : [...new Set([years.first, years.last])].join("—");
  if (year !== null) into.years[id] ??= year;
}

function quantityAt({ row, label, column }: Place, dimension: Dimension, report: Report): Figure {
  const heading = row.column(column);
  const unit = usableUnit(unitBeside(row, label, column), dimension) ?? heading?.unit ?? null;
  return readQuantity(row.recognised.table, row.row, heading?.column ?? 0, dimension, unit, report);
}

/** 单位 of a bare number such as a coefficient or a level may say anything (无量纲, 级); elsewhere it must be a unit. */
function usableUnit(unit: string | null, dimension: string): string | null {
  if (unit === null || ((dimension === "number" || dimension === "ratio") && unitOf(unit) === null)) return null;
  return unit;
}

function both(first: Figure, second: Figure, { row, label, column }: Place, into: Collecting): Figure {
  const low = Math.max(first.low, second.low);
  const high = Math.min(first.high, second.high);
  if (low <= high) return first.low === low && first.high === high ? first : { ...second, low, high };
  const params = { label, first: knownValue(first) ?? first.low, second: knownValue(second) ?? second.low };
  into.report(finding("figureTwice", "error", params, row.at(column)));
  return computedFigure(0, Infinity, [first, second]);
}

function takeText({ row, label, column }: Place, id: CountyTextId, into: Collecting): void {
  const text =
    id === "filledOn" || id === "statisticsDate" ? dateOfCell(row.cell(column) ?? EMPTY_CELL) : row.words(column);
  const known = into.texts[id];
  if (text === null) return;
  if (known === undefined) into.texts[id] = { text, cell: row.at(column) };
  else if (known.text !== text) {
    into.report(finding("textTwice", "warning", { label, first: known.text, second: text }, row.at(column)));
  }
}

/** 县名 or 培训周期 in the first of two columns, or the same in both, is the county's: a word is of no stage. */
function takeTextOfStage(place: Place, id: CountyTextId, into: Collecting): void {
  if (place.stage !== "senior") takeText(place, id, into);
}
