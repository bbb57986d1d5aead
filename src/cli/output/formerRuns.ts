import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runOfWords, runWords } from "../../model/sheets/runMark";
import { runOfPackage } from "../../workbook/file/package/runOfPackage";

/** Two results that stand side by side and were not written by one run. */
export interface MixedRuns {
  readonly file: string;
  readonly run: string;
  readonly other: string;
  readonly otherRun: string;
}

/**
 * Whether what stands where results shall go is of several runs, as after one that was killed while it put them in
 * place. What bears no mark, as a file of another program or one that nobody can open, tells nothing.
 */
export function mixedRuns(places: readonly string[]): MixedRuns | null {
  const marked = places.flatMap((file) => {
    const run = runOfFile(file);
    return run === null ? [] : [{ file, run }];
  });
  const [first, ...rest] = marked;
  const other = rest.find(({ run }) => run !== first?.run);
  return first === undefined || other === undefined
    ? null
    : { file: first.file, run: first.run, other: other.file, otherRun: other.run };
}

function runOfFile(file: string): string | null {
  if (!existsSync(file)) return null;
  try {
    const bytes = readFileSync(file);
    return path.extname(file).toLowerCase() === ".json" ? runOfJson(bytes.toString("utf8")) : idOf(runOfPackage(bytes));
  } catch {
    // It says nothing then; that it cannot be replaced either is said where that is tried.
    return null;
  }
}

function runOfJson(text: string): string | null {
  const { run } = JSON.parse(text) as { run?: { id?: unknown; input?: unknown } };
  const [id, input] = [run?.id, run?.input];
  if (typeof id !== "string" || typeof input !== "string") return null;
  return idOf(runOfWords(runWords({ id, input })));
}

function idOf(run: { readonly id: string } | null): string | null {
  return run === null ? null : run.id;
}
