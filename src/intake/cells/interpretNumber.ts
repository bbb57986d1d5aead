import { typedFigure, type Figure } from "../../model/figures/figure";
import { GREATEST_NUMBER, missing, reportAt, type Dimension, type QuantityCell, type RawNumber } from "./quantityCell";
import { unitOf, type Unit, type UnitKind } from "./units";

type PlainDimension = Exclude<Dimension, "year" | "accountYear" | "level">;

/** The kinds of unit that a dimension accepts; people and things are both counted, and bureaus mix 人 and 个. */
const ACCEPTED: Readonly<Record<PlainDimension, readonly UnitKind[]>> = {
  people: ["people", "count"],
  count: ["count", "people"],
  rooms: ["count", "people"],
  area: ["area"],
  money: ["money"],
  share: ["share"],
  ratio: ["share"],
  population: ["people"],
  number: ["people", "count", "area", "money"],
};

/** A bare 万 takes the kind of its column where tens of thousands make sense. */
const TAKES_TEN_THOUSAND: readonly PlainDimension[] = ["people", "money", "population", "area"];

const NEEDS_UNIT: readonly PlainDimension[] = ["money", "population"];

/** Units that people invent are not remembered without end. */
const MOST_REMEMBERED = 1000;

const MEMO = new Map<string, Unit | null>();

/** `unitOf`, remembered: a column states the same unit for each of its rows. */
function rememberedUnit(text: string): Unit | null {
  const known = MEMO.get(text);
  if (known !== undefined) return known;
  const unit = unitOf(text);
  if (MEMO.size < MOST_REMEMBERED) MEMO.set(text, unit);
  return unit;
}

/**
 * Applies the unit to a number; a negative or too great one, a wrong unit or none where one is needed make the figure
 * missing.
 */
export function interpretNumber(
  raw: RawNumber,
  expected: PlainDimension,
  statedUnit: string | null,
  at: QuantityCell,
): Figure {
  if (Math.abs(raw.value) > GREATEST_NUMBER) {
    reportAt(at, "numberTooGreat", "error", { text: raw.shown });
    return missing(at);
  }
  if (raw.value < 0) {
    reportAt(at, "negativeNumber", "error", { text: raw.shown });
    return missing(at);
  }
  const cellUnit = raw.cellUnit === null ? null : rememberedUnit(raw.cellUnit);
  const columnUnit = statedUnit === null ? null : rememberedUnit(statedUnit);
  const unit = cellUnit ?? columnUnit;
  if (!fits(unit, expected) || (unit === null && statedUnit !== null)) {
    reportAt(at, "unitDoesNotFit", "error", { text: raw.shown, unit: unit?.text ?? statedUnit ?? "" });
    return missing(at);
  }
  if (expected === "share" || expected === "ratio") return interpretShare(raw, expected, unit !== null, at);
  return applyUnit(raw, expected, cellUnit, columnUnit, at);
}

function fits(unit: Unit | null, expected: PlainDimension): boolean {
  if (unit === null) return true;
  return unit.kind === "tenThousand"
    ? TAKES_TEN_THOUSAND.includes(expected)
    : ACCEPTED[expected].some((kind) => kind === unit.kind);
}

function applyUnit(
  raw: RawNumber,
  expected: PlainDimension,
  cellUnit: Unit | null,
  columnUnit: Unit | null,
  at: QuantityCell,
): Figure {
  const unit = cellUnit ?? columnUnit;
  if (unit === null && NEEDS_UNIT.includes(expected)) {
    reportAt(at, "unitMissing", "error", { text: raw.shown });
    return missing(at);
  }
  const value = whole(scaled(raw.value, unit?.factor ?? 1), expected);
  if (value > GREATEST_NUMBER) {
    reportAt(at, "numberTooGreat", "error", { text: raw.shown });
    return missing(at);
  }
  if (isHeadCount(expected) && !isReadable(raw, value, unit, at)) return missing(at);
  if (raw.isText) reportAt(at, "numberAsText", "info", { text: raw.shown, value: raw.value });
  if (cellUnit !== null && columnUnit !== null && cellUnit.factor !== columnUnit.factor) {
    reportAt(at, "cellUnitWins", "warning", { cellUnit: cellUnit.text, columnUnit: columnUnit.text });
  }
  if (expected === "area" && unit !== null && unit.factor !== 1) {
    reportAt(at, "areaConverted", "info", { unit: unit.text, text: raw.shown, squareMetres: value });
  }
  if (expected === "rooms" && !Number.isInteger(value)) {
    reportAt(at, "fractionOfWhole", "warning", { value });
  }
  return typedFigure(value, at.table, at.row, at.column);
}

/** Pupils, teachers, classes, schools: nobody counts half of one; a stage's share of the rooms may be split (D4). */
function isHeadCount(expected: PlainDimension): boolean {
  return expected === "people" || expected === "count";
}

/** 600.0000000000001 pupils, as a formula leaves them, are 600. */
function whole(value: number, expected: PlainDimension): number {
  const nearest = Math.round(value);
  return isHeadCount(expected) && Math.abs(value - nearest) <= 1e-9 * nearest ? nearest : value;
}

/** D27: 2.300 as text may be 2,300, and 12.5 is no number of pupils, teachers or classes. */
function isReadable(raw: RawNumber, value: number, unit: Unit | null, at: QuantityCell): boolean {
  if (raw.mayBeThousands && (unit === null || unit.factor === 1)) {
    reportAt(at, "notUnderstood", "error", { text: raw.shown });
    return false;
  }
  if (Number.isInteger(value)) return true;
  reportAt(at, "fractionIsNoCount", "error", { text: raw.shown });
  return false;
}

/** One multiplication and the two decimals before it err by no more than this, relative to the product. */
const BINARY_NOISE = 4 * Number.EPSILON;

/**
 * A number times the factor of its unit. 4507.86 × 10000 is 45078600 and not 45078599.99999999: typed decimals are
 * exact, so where a number of six decimals (of fewer where a double has no more) lies within binary noise of the
 * product, it is the product.
 */
export function scaled(value: number, factor: number): number {
  const product = value * factor;
  const scale = product < 5e8 ? 1e6 : product < 5e10 ? 1e4 : product < 5e12 ? 100 : 1;
  const decimal = Math.round(product * scale) / scale;
  return Math.abs(product - decimal) <= BINARY_NOISE * product ? decimal : product;
}

type FactorsOfUnits = Map<string | null, number>;

const SILENT_FACTORS = new Map<Dimension, FactorsOfUnits>();

/**
 * The factor by which a plain number of this dimension is multiplied where nothing has to be said about it; 0 where
 * the unit is missing, wrong or converted, or where the number itself decides (percents, ratios, years, levels).
 */
export function silentFactor(expected: Dimension, statedUnit: string | null): number {
  let factors = SILENT_FACTORS.get(expected);
  if (factors === undefined) SILENT_FACTORS.set(expected, (factors = new Map()));
  const known = factors.get(statedUnit);
  if (known !== undefined) return known;
  const factor = factorOf(expected, statedUnit);
  if (factors.size < MOST_REMEMBERED) factors.set(statedUnit, factor);
  return factor;
}

/** A year of either kind; the years of a span in 经费年度 are all meant, that of a school year is the first. */
export function isYear(expected: Dimension): expected is "year" | "accountYear" {
  return expected === "year" || expected === "accountYear";
}

function factorOf(expected: Dimension, statedUnit: string | null): number {
  if (expected === "share" || expected === "ratio" || isYear(expected) || expected === "level") return 0;
  if (statedUnit === null) return NEEDS_UNIT.includes(expected) ? 0 : 1;
  const unit = unitOf(statedUnit);
  if (unit === null || !fits(unit, expected)) return 0;
  return expected === "area" && unit.factor !== 1 ? 0 : unit.factor;
}

/**
 * Percent points (98.5) or a ratio (0.15) from 0.985 shown as 98.5%, from "98.5%", from a bare number, or from a
 * number in a column whose heading says %.
 */
function interpretShare(raw: RawNumber, expected: "share" | "ratio", hasSign: boolean, at: QuantityCell): Figure {
  const points = percentPoints(raw, expected, hasSign);
  if (raw.isText) reportAt(at, "numberAsText", "info", { text: raw.shown, value: raw.value });
  if (points.high > 100) {
    reportAt(at, "shareOutOfRange", "error", { text: raw.shown });
    return missing(at);
  }
  if (points.low !== points.high) {
    reportAt(at, "percentUnclear", "warning", { value: raw.value, asPercent: points.high });
  } else if (expected === "ratio" && (hasSign || raw.value > 1)) {
    reportAt(at, "percentReadAsRatio", "info", { text: raw.shown, value: clean(points.low / 100) });
  }
  const unit = expected === "share" ? 1 : 100;
  const exact = typedFigure(clean(points.low / unit), at.table, at.row, at.column);
  return { ...exact, high: clean(points.high / unit) };
}

/** The percent points that a number can mean, from the least to the most. */
function percentPoints(raw: RawNumber, expected: "share" | "ratio", hasSign: boolean): { low: number; high: number } {
  const asRatio = clean(raw.value * 100);
  const both = { low: raw.value, high: asRatio };
  if (raw.cellUnit !== null) return raw.isText ? { low: raw.value, high: raw.value } : { low: asRatio, high: asRatio };
  if (raw.value > 1 || raw.value === 0) return { low: raw.value, high: raw.value };
  return expected === "ratio" && !hasSign ? { low: asRatio, high: asRatio } : both;
}

/** 0.57 × 100 is 57 and not 56.99999999999999: binary noise of the conversion, not of the bureau's figure. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}
