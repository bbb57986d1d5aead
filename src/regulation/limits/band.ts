/** From the least to the most that a figure plausibly is; both ends belong to it. */
export interface Band {
  readonly low: number;
  readonly high: number;
}
