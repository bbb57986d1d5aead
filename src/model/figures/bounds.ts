/** Bounds of a number: rooms counted, rooms needed, pupils that classes hold. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}
