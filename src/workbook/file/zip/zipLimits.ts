import { WorkbookError } from "../../port";

const MEGABYTE = 1024 * 1024;

/** A workbook of 200,000 rows by 60 columns inflates to about 400 MB; a zip bomb to many gigabytes. */
const LARGEST_PART = 512 * MEGABYTE;
const LARGEST_WHOLE = 1024 * MEGABYTE;
const MOST_ENTRIES = 20_000;

/** Sheets shrink to a tenth, monotonous ones to a fiftieth; below 32 MB the ratio harms nobody. */
const LARGEST_RATIO = 200;
const ALWAYS_ALLOWED = 32 * MEGABYTE;

export interface InflatedSize {
  readonly compressedSize: number;
  /** As declared in the zip's directory, in bytes. */
  readonly size: number;
}

/**
 * Refuses a zip bomb by what its directory declares, before anything is inflated. That the declared sizes are true
 * is checked while inflating.
 * @throws WorkbookError tooLarge, in MB
 */
export function refuseBomb(entries: readonly InflatedSize[]): void {
  let whole = 0;
  for (const { compressedSize, size } of entries) {
    refuseAbove(size, Math.min(LARGEST_PART, Math.max(ALWAYS_ALLOWED, compressedSize * LARGEST_RATIO)));
    whole += size;
  }
  refuseAbove(whole, LARGEST_WHOLE);
  if (entries.length > MOST_ENTRIES) refuseAbove(Math.max(whole, LARGEST_WHOLE + MEGABYTE), LARGEST_WHOLE);
}

function refuseAbove(size: number, limit: number): void {
  if (size <= limit) return;
  throw new WorkbookError({
    code: "tooLarge",
    megabytes: Math.ceil(size / MEGABYTE),
    limit: Math.floor(limit / MEGABYTE),
  });
}
