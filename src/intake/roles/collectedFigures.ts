import type { Doubt, TypedText } from "../../model/dataset";
import { computedFigure, knownValue, type Figure } from "../../model/figures/figure";
import { finding, type Finding } from "../../model/findings/finding";
import type { CountyFigureId, CountyTextId } from "../../model/identifiers";
import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import type { CellRef } from "../../model/tables/cellRef";
import type { FigureCard } from "../../regulation/figures/figureCard";
import type { AnyStage } from "../../regulation/figures/stageWords";
import { dateOfCell } from "../cells/dateOfCell";
import { normaliseLabel } from "../cells/normaliseLabel";
import type { Report } from "../cells/quantityCell";
import { readQuantity, type Dimension } from "../cells/readQuantity";
import { unitOf } from "../cells/units";
import { yearsOfCell } from "../cells/yearOfCell";
import { countyEntry } from "../vocabulary/vocabulary";
import type { CountyId } from "./countyLabel";
import type { LostLabel } from "./lostFigures";
import type { RoleRow } from "./roleRows";

/** The county's own figures and words, with their labels and years as typed. */
export interface FiguresReading {
  readonly figures: Partial<Record<CountyFigureId, Figure>>;
  readonly labels: Partial<Record<CountyFigureId, string>>;
  readonly years: Partial<Record<CountyFigureId, string>>;
  readonly texts: Partial<Record<CountyTextId, TypedText>>;
  readonly doubts: readonly Doubt[];
}

/** A figure that the county has once, as a table gives it by stage. */
export interface FigureByStage {
  readonly id: CountyFigureId;
  readonly card: FigureCard;
  readonly label: string;
  readonly parts: ReadonlyMap<AnyStage, Figure>;
  /** True where the law asks for the figure of each stage too (在校生数), so that the county's own is no sum of ours. */
  readonly isAskedByStage: boolean;
  readonly cell: CellRef;
}

/** What the tables of figures have given so far. */
export interface CollectedFigures extends FiguresReading {
  readonly lost: LostLabel[];
  readonly unknown: Extract<Finding, { code: "figureUnknown" }>[];
  /** Figures that the county has once, of the table that is being read, by stage. */
  readonly byStage: Map<CountyFigureId, FigureByStage & { readonly parts: Map<AnyStage, Figure> }>;
  readonly report: Report;
}

/** A value of a row. */
export interface ValuePlace {
  readonly row: RoleRow;
  readonly label: string;
  readonly column: string;
  readonly value: Cell;
  readonly stage: AnyStage | null;
}

/** The unit of the row's own column 单位, else of the label's bracket, else of the heading over the values. */
export function unitBeside(row: RoleRow, label: string, column: string): string | null {
  const typed = row.words("unit");
  const inColumn = typed === null ? null : typed.trim();
  const heading = row.column(column);
  return (
    inColumn ?? normaliseLabel(label).unit ?? (heading === undefined ? null : normaliseLabel(heading.heading).unit)
  );
}

/** Puts a value of a row among the figures, or the words, of the county. */
export function takeFigure(place: ValuePlace, identifier: CountyId, into: CollectedFigures): void {
  const { row, label } = place;
  const { dimension } = countyEntry(identifier, row.recognised.vocabulary);
  if (dimension === "text") return takeWords(place, identifier as CountyTextId, into);
  const id = identifier as CountyFigureId;
  const figure = quantityAt(place, dimension, into.report);
  const known = into.figures[id];
  into.figures[id] = known === undefined ? figure : agreeing(known, figure, place, into);
  into.labels[id] ??= label;
  const stamp = row.cell("year");
  const years = stamp === undefined ? null : yearsOfCell(stamp);
  const year = years === null ? row.words("year") : [...new Set([years.first, years.last])].join("—");
  if (year !== null) into.years[id] ??= year;
}

/** The amount that stands at a place, in the unit that its row, label or heading states. */
export function quantityAt({ row, label, column }: ValuePlace, dimension: Dimension, report: Report): Figure {
  const heading = row.column(column);
  const unit = usableUnit(unitBeside(row, label, column), dimension) ?? heading?.unit ?? null;
  return readQuantity(row.recognised.table, row.row, heading?.column ?? 0, dimension, unit, report);
}

/** 单位 of a bare number such as a coefficient or a level may say anything (无量纲, 级); elsewhere it must be a unit. */
function usableUnit(unit: string | null, dimension: string): string | null {
  if (unit === null || ((dimension === "number" || dimension === "ratio") && unitOf(unit) === null)) return null;
  return unit;
}

/**
 * A figure that is stated twice: what both allow; nothing is known, with an error, where they contradict each other.
 */
export function agreeing(
  first: Figure,
  second: Figure,
  { row, label, column }: ValuePlace,
  into: CollectedFigures,
): Figure {
  const low = Math.max(first.low, second.low);
  const high = Math.min(first.high, second.high);
  if (low <= high) return first.low === low && first.high === high ? first : { ...second, low, high };
  const params = { label, first: knownValue(first) ?? first.low, second: knownValue(second) ?? second.low };
  into.report(finding("figureTwice", "error", params, row.at(column)));
  return computedFigure(0, Infinity, [first, second]);
}

/** Puts a word of the county among its texts; another one than before is said. */
export function takeWords({ row, label, column }: ValuePlace, id: CountyTextId, into: CollectedFigures): void {
  const text =
    id === "filledOn" || id === "statisticsDate" ? dateOfCell(row.cell(column) ?? EMPTY_CELL) : row.words(column);
  const known = into.texts[id];
  if (text === null) return;
  if (known === undefined) into.texts[id] = { text, cell: row.at(column) };
  else if (known.text !== text) {
    into.report(finding("textTwice", "warning", { label, first: known.text, second: text }, row.at(column)));
  }
}
