/** The year in which 学年 begins; null where it is not stated as one year of four digits. */
export function yearOfPeriod(period: string | null): number | null {
  return period !== null && /^\d{4}$/u.test(period) ? Number(period) : null;
}
