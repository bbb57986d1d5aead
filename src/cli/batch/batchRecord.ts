import type { BatchTask } from "./batchOutcome";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { CountySummary } from "../../present/batch/countySummary";
import type { FlatRows } from "../../present/tables/flatTables";
import type { OutputFile } from "../output/outputFiles";
import { hashOf } from "../commands/runMark";

/**
 * Hidden, beside the results: what each workbook was evaluated to, so that a run that was stopped is taken up again.
 */
const FOLDER = ".uei-batch";
const SCHEMA = "uei.batch/1";

/** What is kept of a workbook that was evaluated and written. */
export interface BatchRecord {
  /** Hashes of the workbook and of its result. */
  readonly input: string;
  readonly output: string;
  readonly summary: CountySummary;
  readonly rows: FlatRows;
}

/** Where the record of a workbook lies. @param out the folder for the results */
export function recordPlace(out: string, name: string): string {
  return path.join(out, FOLDER, `${createHash("sha256").update(name).digest("hex").slice(0, 32)}.json`);
}

/** Makes the folder of records. */
export function makeRecordFolder(out: string): void {
  mkdirSync(path.join(out, FOLDER), { recursive: true });
}

/**
 * The record of an earlier run, where it still holds: the workbook, the program and the language are the same, and the
 * result stands. What people have typed into it since is theirs; with `force` it must be as it was written, else it is
 * made anew.
 */
export function readRecord({ file, force, record, build, language }: BatchTask, input: string): BatchRecord | null {
  const kept = recordAt(record);
  if (kept === null || kept.build !== build || kept.language !== language || kept.input !== input) return null;
  if (!existsSync(file.output)) return null;
  return force && hashOf(readFileSync(file.output)) !== kept.output ? null : kept;
}

/** The rows that a workbook adds to the tables; null where it has no record. */
export function recordedRows(record: string): FlatRows | null {
  return recordAt(record)?.rows ?? null;
}

/** What is kept, to be written together with the result: before it, so that there is no result without its record. */
export function recordFile({ record, build, language }: BatchTask, kept: BatchRecord): OutputFile {
  return { file: record, content: JSON.stringify({ schema: SCHEMA, build, language, ...kept }) };
}

/** Forgets what was kept of a workbook that is evaluated anew. */
export function forgetRecord({ record }: BatchTask): void {
  rmSync(record, { force: true });
}

interface KeptRecord extends BatchRecord {
  readonly schema: string;
  readonly build: string;
  readonly language: string;
}

/** Null where there is none, or it is none of this edition; then the workbook is evaluated. */
function recordAt(place: string): KeptRecord | null {
  try {
    const kept = JSON.parse(readFileSync(place, "utf8")) as KeptRecord;
    return kept.schema === SCHEMA ? kept : null;
  } catch {
    return null;
  }
}
