import type { BalanceOfYear } from "../../../model/evaluation";

/** A line over the years within a box, and where it ends. */
export interface SparklinePath {
  /** Of SVG; it begins anew behind a year that is not known. */
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number };
}

/**
 * The coefficients over the years as a line that fills its box: years from left to right, as far apart as they are, the
 * lowest coefficient below.
 * @param width of the box, as `height` in its own units; `margin` is kept free on all sides
 * @returns null where fewer than two years are known, since one shows no way that anything went
 */
export function sparklinePath(
  years: readonly BalanceOfYear[],
  width: number,
  height: number,
  margin: number,
): SparklinePath | null {
  const known = years.flatMap(({ year, coefficientOfVariation: value }) => (value === null ? [] : [{ year, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const values = known.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const x = (year: number): number => margin + ((year - first.year) / (last.year - first.year)) * (width - 2 * margin);
  const y = (value: number): number =>
    lowest === highest ? height / 2 : height - margin - ((value - lowest) / (highest - lowest)) * (height - 2 * margin);
  let path = "";
  let isDrawing = false;
  for (const { year, coefficientOfVariation: value } of years) {
    if (value !== null) path += `${isDrawing ? "L" : "M"}${round(x(year))} ${round(y(value))}`;
    isDrawing = value !== null;
  }
  return { path, end: { x: round(x(last.year)), y: round(y(last.value)) } };
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
