import { isBlankMark, parseTypedNumber, plainText } from "../intake/cells/quantityText";
import { indicatorOf } from "../intake/vocabulary/indicatorOf";
import { limitKindOf } from "../intake/vocabulary/limitKinds";
import { stageOfWord } from "../intake/vocabulary/stageWords";
import type { LimitKind } from "../model/dataset";
import { computedFigure, type Figure } from "../model/figures/figure";
import type { IndicatorId } from "../model/identifiers";
import type { Stage } from "../model/stage";
import { INDICATOR_IDS, INDICATOR_LIST, indicatorCard } from "../regulation/indicators";
import { Problem } from "./problem";

/** What Excel hands over for one cell. */
export type Given = unknown;

/** @throws Problem */
export function indicatorFrom(given: Given): IndicatorId {
  const text = String(given ?? "");
  const id = indicatorOf(text, INDICATOR_LIST);
  if (id === null)
    throw new Problem("invalidValue", (strings) => strings.unknownIndicator({ text, known: INDICATOR_IDS }));
  return id;
}

/** @throws Problem also for 高中, which no rule judges */
export function stageFrom(given: Given): Stage {
  const text = String(given ?? "");
  const stage = stageOfWord(text);
  if (stage === null || stage === "senior")
    throw new Problem("invalidValue", (strings) => strings.unknownStage({ text }));
  return stage;
}

/** @param given left out or blank: the standard. @throws Problem */
export function limitKindFrom(given: Given): LimitKind {
  const typed = String(given ?? "").trim();
  // Excel gives the argument as text where it offers a choice, so a blank cell of the desktop is "0".
  if (typed === "" || typed === "0") return "standard";
  // A cell with 85% reaches a function as 0.85, one with 100% as 1.
  const text = Number(typed) <= 1 ? `${Number((Number(typed) * 100).toPrecision(12))}%` : typed;
  const kind = limitKindOf(text);
  if (kind === null) throw new Problem("invalidValue", (strings) => strings.unknownKind({ text }));
  return kind;
}

/**
 * A number of a cell, or null where nothing stands: on the web a blank arrives as null, on the desktop as 0, which
 * cannot be told from a typed 0 and counts as one.
 * @throws Problem for words, units, truth values and negative numbers
 */
export function numberOrNull(given: Given): number | null {
  if (given === null || given === undefined) return null;
  if (typeof given === "number" && Number.isFinite(given)) return notNegative(given);
  const plain = typeof given === "string" ? plainText(given) : null;
  if (plain === "" || (plain !== null && isBlankMark(plain))) return null;
  const typed = typeof given === "string" ? parseTypedNumber(given) : null;
  if (typed === null || typed.unit !== null)
    throw new Problem("invalidValue", (strings) => strings.notANumber({ text: String(given) }));
  return notNegative(typed.value);
}

/** How far a whole number may lie from one for the binary noise of a formula. */
const NOISE = 1e-9;

/**
 * A number of pupils or teachers, or null where nothing stands. Half a pupil is no number of pupils, and the text 2.300
 * may be 2,300 (D27).
 * @throws Problem as `numberOrNull`, and for a number that is not whole
 */
export function headCountOrNull(given: Given): number | null {
  const value = numberOrNull(given);
  if (value === null) return null;
  const isUnclear = typeof given === "string" && parseTypedNumber(given)?.mayBeThousands === true;
  const nearest = Math.round(value);
  if (isUnclear || Math.abs(value - nearest) > NOISE * Math.max(1, nearest))
    throw new Problem("invalidValue", (strings) => strings.notAHeadCount({ text: String(given) }));
  return nearest;
}

/** @throws Problem where nothing stands, or no head-count */
export function headCountFrom(given: Given): number {
  return known(headCountOrNull(given));
}

export function figureOfHeads(given: Given): Figure {
  const value = headCountFrom(given);
  return computedFigure(value, value, []);
}

/** The amount of an indicator: heads where it counts people, else any number. @throws Problem */
export function amountFrom(indicator: IndicatorId, given: Given): number {
  return indicatorCard(indicator).unit === "人" ? headCountFrom(given) : numberFrom(given);
}

function known(value: number | null): number {
  if (value === null) throw new Problem("notAvailable", (strings) => strings.missingNumber());
  return value;
}

function notNegative(value: number): number {
  if (value < 0) throw new Problem("invalidValue", (strings) => strings.negative({ value }));
  return value;
}

/** @throws Problem where nothing stands, or no number */
export function numberFrom(given: Given): number {
  return known(numberOrNull(given));
}

export function figureFrom(given: Given): Figure {
  const value = numberFrom(given);
  return computedFigure(value, value, []);
}

/** The numbers of all cells, by rows; null where nothing stands. */
export function numbersOrNull(
  given: readonly (readonly Given[])[],
  read: (cell: Given) => number | null = numberOrNull,
): (number | null)[] {
  const numbers: (number | null)[] = [];
  // Ten thousand rows of one cell each: no array is made for each of them.
  for (const row of given) for (const cell of row) numbers.push(read(cell));
  return numbers;
}

/** Rows of schools that can be weighted. */
export interface WeightedRows {
  readonly amounts: ArrayLike<number>;
  readonly students: ArrayLike<number>;
}

/**
 * Amounts and pupils row by row; a row without pupils is no row. @throws Problem where the shapes differ, or pupils
 * have no amount
 */
export function weightedRowsFrom(
  amounts: readonly (readonly Given[])[],
  students: readonly (readonly Given[])[] | null | undefined,
): WeightedRows {
  if (students === null || students === undefined)
    throw new Problem("invalidValue", (strings) => strings.studentsNeeded());
  const shapes = { amounts: shapeOf(amounts), students: shapeOf(students) };
  if (shapes.amounts !== shapes.students)
    throw new Problem("invalidValue", (strings) => strings.differentShapes(shapes));
  const pupils = numbersInCells(students, headCountOrNull, () => 0);
  const counted = numbersInCells(amounts, numberOrNull, (index) => {
    if ((pupils[index] ?? 0) > 0)
      throw new Problem("notAvailable", (strings) => strings.missingAmount({ row: index + 1 }));
    return 0;
  });
  return { amounts: counted, students: pupils };
}

/**
 * The numbers of all cells, by rows. A plain whole number is taken without being asked further: the first call over ten
 * thousand rows runs before the engine has compiled anything, so each step counts.
 * @param read the number of a cell, or null where nothing stands
 * @param missing the number of such a cell
 */
function numbersInCells(
  cells: readonly (readonly Given[])[],
  read: (given: Given) => number | null,
  missing: (index: number) => number,
): Float64Array {
  const columns = cells[0]?.length ?? 0;
  const numbers = new Float64Array(cells.length * columns);
  // Counted, since in that first call an iterator for each row takes longer than all the rest.
  for (let index = 0; index < numbers.length; index++) {
    const cell = columns === 1 ? cells[index]?.[0] : cells[Math.floor(index / columns)]?.[index % columns];
    const isPlain = typeof cell === "number" && cell >= 0 && Number.isInteger(cell);
    numbers[index] = isPlain ? cell : (read(cell) ?? missing(index));
  }
  return numbers;
}

function shapeOf(cells: readonly (readonly Given[])[]): string {
  return `${cells.length}×${cells[0]?.length ?? 0}`;
}
