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
