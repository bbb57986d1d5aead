const DAY_SECONDS = 86_400;
const DAY_MILLISECONDS = DAY_SECONDS * 1000;
/** Serial number of 1 January 1970 where day 1 is 1 January 1900. */
const UNIX_EPOCH = 25_569;
/** What lies between the two ways of counting days. */
const SHIFT_1904 = 1462;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** Excel counts a 29 February 1900 that never was; before it, every number is one day ahead. */
const FALSE_LEAP_DAY = 60;

/**
 * A serial number as an ISO date: 45901 → "2025-09-01"; with a time of day, 45901.5 → "2025-09-01T12:00:00"; below
 * one day the time alone, 0.5 → "12:00:00".
 * @returns null where the number is no date (negative, or after the year 9999)
 */
export function isoOfSerial(serial: number, isDate1904: boolean): string | null {
  const days = serial + (isDate1904 ? SHIFT_1904 : 0);
  if (!(serial >= 0 && days < LAST_DAY + 1)) return null;
  const seconds = Math.round(days * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const realDay = !isDate1904 && day < FALSE_LEAP_DAY ? day + 1 : day;
  const iso = new Date((realDay - UNIX_EPOCH) * DAY_MILLISECONDS + (seconds % DAY_SECONDS) * 1000).toISOString();
  if (serial < 1) return iso.slice(11, 19);
  return seconds % DAY_SECONDS === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/**
 * The serial number of an ISO date with or without a time: "2025-09-01" → 45901.
 * @returns null where the text is no such date
 */
export function serialOfIso(iso: string, isDate1904: boolean): number | null {
  const time = /^\d{4}-\d\d-\d\d(?:T[\d:.]+)?$/.test(iso) ? Date.parse(iso.length === 10 ? iso : `${iso}Z`) : NaN;
  if (Number.isNaN(time)) return null;
  const days = time / DAY_MILLISECONDS + UNIX_EPOCH;
  if (isDate1904) return days - SHIFT_1904;
  return days <= FALSE_LEAP_DAY ? days - 1 : days;
}
