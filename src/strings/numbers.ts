/** A number within a sentence: at most two decimals, none where it is whole. */
export function plain(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Percent points within a sentence, with two decimals unless whole: 84.92%. */
export function percent(value: number): string {
  return `${Number.isInteger(value) ? value : value.toFixed(2)}%`;
}

/** Percent points, or the words for a share that is not known. */
export function percentOr(value: number | null, unknown: string): string {
  return value === null ? unknown : percent(value);
}

/** A number with so many decimals, or with six where it would else look like the other one, from which it differs. */
export function apartFrom(other: number, value: number, decimals: number): string {
  return value.toFixed(value.toFixed(decimals) === other.toFixed(decimals) ? 6 : decimals);
}
