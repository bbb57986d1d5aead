/** 统计时点 of the statistics of a school year: its 1 September, as an ISO date. */
export function dayOf(year: string | null): string | null {
  return year === null ? null : `${year}-09-01`;
}
