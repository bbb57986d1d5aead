import type { RunMark } from "../../model/sheets/runMark";

/** What an evaluation does not know of itself; it comes in from outside, since nothing here reads a clock. */
export interface Stamp {
  /** When it was made, as it shall be printed. */
  readonly evaluatedAt: string;
  /** Of the product. */
  readonly version: string;
  /** The mark of the run, which workbook, report and JSON share; absent where no file was judged. */
  readonly run?: RunMark;
}
