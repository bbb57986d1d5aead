import type { Doubt, TypedText } from "../../model/dataset";
import { knownValue, computedFigure, type Figure } from "../../model/figures/figure";
import { finding, type Finding } from "../../model/findings/finding";
import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import type { CountyFigureId, CountyTextId } from "../../model/identifiers";
import { NEEDED_BY_HEADINGS } from "../../model/tables/templateTable";
import { isBlank } from "../cells/cellText";
import { nearestNames } from "../headings/nearestNames";
import { dateOfCell } from "../cells/dateOfCell";
import type { Report } from "../cells/quantityCell";
import { readQuantity } from "../cells/readQuantity";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { normaliseLabel } from "../cells/normaliseLabel";
import { unitOf } from "../cells/units";
import { countyEntry, type Vocabulary } from "../vocabulary/vocabulary";
import { stageOfWord } from "../vocabulary/stageWords";
import { yearsOfCell } from "../cells/yearOfCell";
import { codeRows } from "./codeRows";
import { countyFigureOf, type CountyId } from "./countyLabel";
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
  readonly report: Report;
}

/**
 * Reads the role `figures`: a row is one figure of the county, by its label as a whole and where need be by 学段.
 * The same figure twice must be equal; two different ones make it missing, with an error.
 * @param isKnownElsewhere true for labels that another role of the same table understands (a line of statements)
 */
export function readFigures(
  tables: readonly RecognisedTable[],
  isKnownElsewhere: (label: string) => boolean,
  report: Report,
  vocabulary: Vocabulary,
): FiguresReading {
  const into: Collecting = { figures: {}, labels: {}, years: {}, texts: {}, doubts: [], lost: [], unknown: [], report };
  for (const recognised of tables) {
    const rows = rowsOf(recognised);
    const codes = codeRows(rows);
    reportCodes([...codes], report);
    for (const row of rows) if (!codes.has(row)) readRow(row, isKnownElsewhere, into);
    const { name, sheet } = recognised.table;
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

function readRow(row: RoleRow, isKnownElsewhere: (label: string) => boolean, into: Collecting): void {
  const label = row.words("label");
  const value = row.cell("value");
  if (value === undefined || (label === null && isBlank(value))) return;
  const lose = (): void =>
    void into.lost.push({ label: label ?? "", unit: unitBeside(row, label ?? ""), value, cell: row.at("label") });
  if (label === null) {
    into.report(finding("figureWithoutLabel", "warning", {}, row.at("value")));
    return lose();
  }
  const { vocabulary } = row.recognised;
  const match = countyFigureOf(label, unitBeside(row, label), stageOfWord(row.words("stage") ?? ""), vocabulary);
  if (match.kind === "one") return isLeftOpen(row, value) ? undefined : take(row, match.identifier, label, into);
  if (match.kind === "notOfStage") return reportStage(row, label, into);
  if (match.kind === "several") {
    const labels = match.identifiers.map((id) => countyEntry(id, vocabulary).labels[0] ?? id).join("、");
    into.report(finding("figureAmbiguous", "warning", { label, labels }, row.at("label")));
    return lose();
  }
  if (isBlank(value) || isKnownElsewhere(label)) return;
  const nearest = nearestNames(label, unitBeside(row, label), vocabulary.county);
  const unknown = finding("figureUnknown", "warning", { label, nearest }, row.at("label"));
  if (unknown.code === "figureUnknown") into.unknown.push(unknown);
  lose();
}

/** A row of our own form that nobody filled in is no row (D34): the form asks for figures that few counties have. */
function isLeftOpen({ recognised }: RoleRow, value: Cell): boolean {
  return isBlank(value) && isOwnForm(recognised);
}

function isOwnForm({ columns }: RecognisedTable): boolean {
  return columns.some(({ identifier, heading }) => identifier === null && OWN_HEADINGS.includes(heading));
}

const OWN_HEADINGS: readonly string[] = Object.values(NEEDED_BY_HEADINGS);

function reportStage(row: RoleRow, label: string, into: Collecting): void {
  const stage = stageOfWord(row.words("stage") ?? "") === "primary" ? "primary" : "junior";
  into.report(finding("figureNotOfStage", "warning", { label, stage }, row.at("value")));
}

/** The unit of the row's own column 单位, else of the label's bracket, else of the heading over the values. */
function unitBeside(row: RoleRow, label: string): string | null {
  const typed = row.words("unit");
  const inColumn = typed === null ? null : typed.trim();
  const heading = row.column("value");
  return (
    inColumn ?? normaliseLabel(label).unit ?? (heading === undefined ? null : normaliseLabel(heading.heading).unit)
  );
}

function take(row: RoleRow, identifier: CountyId, label: string, into: Collecting): void {
  const { dimension } = countyEntry(identifier, row.recognised.vocabulary);
  if (dimension === "text") return takeText(row, identifier as CountyTextId, label, into);
  const id = identifier as CountyFigureId;
  const { table } = row.recognised;
  const column = row.column("value")?.column ?? 0;
  const unit = usableUnit(unitBeside(row, label), dimension) ?? row.column("value")?.unit ?? null;
  const figure = readQuantity(table, row.row, column, dimension, unit, into.report);
  const known = into.figures[id];
  into.figures[id] = known === undefined ? figure : both(known, figure, label, row, into);
  into.labels[id] ??= label;
  const stamp = row.cell("year");
  const years = stamp === undefined ? null : yearsOfCell(stamp);
  const year = years === null ? row.words("year") : [...new Set([years.first, years.last])].join("—");
  if (year !== null) into.years[id] ??= year;
}

/** 单位 of a bare number such as a coefficient or a level may say anything (无量纲, 级); elsewhere it must be a unit. */
function usableUnit(unit: string | null, dimension: string): string | null {
  if (unit === null || ((dimension === "number" || dimension === "ratio") && unitOf(unit) === null)) return null;
  return unit;
}

function both(first: Figure, second: Figure, label: string, row: RoleRow, into: Collecting): Figure {
  const low = Math.max(first.low, second.low);
  const high = Math.min(first.high, second.high);
  if (low <= high) return first.low === low && first.high === high ? first : { ...second, low, high };
  const params = { label, first: knownValue(first) ?? first.low, second: knownValue(second) ?? second.low };
  into.report(finding("figureTwice", "error", params, row.at("value")));
  return computedFigure(0, Infinity, [first, second]);
}

function takeText(row: RoleRow, id: CountyTextId, label: string, into: Collecting): void {
  const text =
    id === "filledOn" || id === "statisticsDate" ? dateOfCell(row.cell("value") ?? EMPTY_CELL) : row.words("value");
  const known = into.texts[id];
  if (text === null) return;
  if (known === undefined) into.texts[id] = { text, cell: row.at("value") };
  else if (known.text !== text) {
    into.report(finding("textTwice", "warning", { label, first: known.text, second: text }, row.at("value")));
  }
}
