import type { StatedRatio } from "../../../model/dataset";
import { ABSENT_FIGURE, computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import type { IndicatorId } from "../../../model/identifiers";
import type { Stage } from "../../../model/stage";
import type { TableData } from "../../../model/tables/table";
import { cellAt, isBlank } from "../../cells/cellText";
import { silentFactor } from "../../cells/interpretNumber";
import type { Dimension } from "../../cells/quantityCell";
import { parseTypedNumber, plainText } from "../../cells/quantityText";
import { isMissing } from "./figureAgreement";
import { stagedField, type FieldId } from "./fieldIds";
import { figureOfStage, type SchoolFacts } from "./schoolFacts";

const STATED_RATIO = /^statedRatio/u;
/** A number with more decimals was computed and not printed: nothing is rounded away that could decide. */
const MOST_DECIMALS = 12;

/** True for the fields of ready-made ratios, which no total adds up and no campuses add. */
export function isStatedRatio(field: FieldId): boolean {
  return STATED_RATIO.test(field);
}

/**
 * Half a place of the most decimals that a value of the column has (D31): 6 in a column with 5.1 is 6.0, one decimal.
 * In the unit of the figures.
 */
export function marginOfColumn(
  table: TableData,
  column: number,
  rows: { readonly from: number; readonly to: number },
  dimension: Dimension,
  unit: string | null,
): number {
  let decimals = 0;
  for (let row = rows.from; row < rows.to; row++) {
    const cell = cellAt(table, row, column);
    if (cell.kind === "number") decimals = Math.max(decimals, decimalsOf(cell.value));
    else if (cell.kind === "text") decimals = Math.max(decimals, decimalsOfText(cell.value));
  }
  return 0.5 * 10 ** -Math.min(decimals, MOST_DECIMALS) * (silentFactor(dimension, unit) || 1);
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, fraction = "", exponent] = /^-?\d+(?:\.(\d+))?(?:e(-?\d+))?$/u.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent ?? 0));
}

function decimalsOfText(text: string): number {
  const plain = plainText(text);
  return parseTypedNumber(plain) === null ? 0 : (/\.(\d+)/u.exec(plain)?.[1]?.length ?? 0);
}

/** What the unrounded ratio lies between, given the printed one. */
export function unrounded(printed: Figure, margin: number): Figure {
  if (isMissing(printed)) return printed;
  return computedFigure(Math.max(0, printed.low - margin), printed.high + margin, [printed]);
}

/**
 * The amounts of a part with those that are missing taken from its ready-made ratios: a ratio and its pupils give the
 * amount, V = ratio × P, as an interval (D31). An amount that is there, or of which the cells say anything at all, is
 * never replaced.
 * @param students pupils of the part; without their number no amount follows
 */
export function withStatedRatios(
  facts: SchoolFacts,
  stage: Stage,
  students: Figure,
  amounts: Record<IndicatorId, Figure>,
): { readonly amounts: Record<IndicatorId, Figure>; readonly statedRatios: Partial<Record<IndicatorId, StatedRatio>> } {
  if (!facts.hasStatedRatios) return { amounts, statedRatios: NO_RATIOS };
  const all: Record<IndicatorId, Figure> = { ...amounts };
  const statedRatios: Partial<Record<IndicatorId, StatedRatio>> = {};
  for (const { id, perStudents } of facts.vocabulary.standard.indicators) {
    const between = figureOfStage(facts, stagedField(`statedRatio${id}`), stage);
    if (between === undefined || isMissing(between)) continue;
    const isJudged = knownValue(students) !== null && students.low > 0 && saysNothing(all[id] ?? ABSENT_FIGURE);
    if (isJudged) all[id] = amountOf(between, students, perStudents);
    statedRatios[id] = { value: printedValue(between), between, isJudged };
  }
  return { amounts: all, statedRatios };
}

const NO_RATIOS: Partial<Record<IndicatorId, StatedRatio>> = {};

function amountOf(between: Figure, students: Figure, perStudents: number): Figure {
  const times = (ratio: number): number => (ratio * students.low) / perStudents;
  return computedFigure(times(between.low), times(between.high), [between, students]);
}

/** Blank cells, or no cells at all. */
function saysNothing(amount: Figure): boolean {
  if (amount === ABSENT_FIGURE) return true;
  if (!isMissing(amount)) return false;
  if (amount.table !== null) return isBlank(cellAt(amount.table, amount.row, amount.column));
  return amount.parts.every(saysNothing);
}

function printedValue(between: Figure): number | null {
  const printed = printedValues(between);
  return printed.size === 1 ? ([...printed][0] ?? null) : null;
}

function printedValues(figure: Figure): ReadonlySet<number> {
  if (figure.table !== null) return new Set(figure.low === figure.high ? [figure.low] : []);
  return new Set(figure.parts.flatMap((part) => [...printedValues(part)]));
}
