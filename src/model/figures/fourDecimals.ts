const MOST_DECIMALS = 4;

/**
 * A number as it is written in sentences and arithmetic: at most four decimals, none that say nothing. What is not 0 is
 * never written as 0.
 * @param beside a number that it is told apart from: where both would read alike, it stands unrounded
 * @example fourDecimals(2066666.6666665) → "2066666.6667" · fourDecimals(126155.8) → "126155.8" · fourDecimals(0.00002)
 * → "0.00002"
 */
export function fourDecimals(value: number, beside: number = value): string {
  const rounded = Number(value.toFixed(MOST_DECIMALS));
  const isLost = rounded === 0 && value !== 0;
  const isAlike = beside !== value && rounded === Number(beside.toFixed(MOST_DECIMALS));
  if (!isLost && !isAlike) return String(rounded);
  return isAlike ? String(Number(value.toPrecision(12))) : value.toLocaleString("en", { maximumSignificantDigits: 2 });
}
