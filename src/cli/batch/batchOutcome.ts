import { type CountySummary } from "../../present/batch/countySummary";
import type { Stamp } from "../../present/sheets/stamp";
import type { Language } from "../../strings/strings";
import type { BatchFile } from "../batchFiles";
import { type ExitCode } from "../commandError";

/** One workbook of a folder to be evaluated: plain data, which another thread can be given. */
export interface BatchTask {
  readonly file: BatchFile;
  readonly force: boolean;
  readonly language: Language;
  readonly stamp: Stamp;
  /** SOURCE_DATE_EPOCH, where it is set. */
  readonly epoch: string | null;
  /** Where what became of it is kept for the next run. */
  readonly record: string;
  /** Of the program: another one may judge otherwise. */
  readonly build: string;
}

/** What became of one workbook. */
export interface BatchOutcome {
  readonly summary: CountySummary | null;
  readonly problem: { readonly exitCode: ExitCode; readonly sentence: string } | null;
  /** True where input and program are those of the run before, and its result was left as it is. */
  readonly isUnchanged: boolean;
}
