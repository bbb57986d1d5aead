import { readFileSync, statSync, type BigIntStats } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { inputError, usageError } from "./commandError";

/** From so many bytes on a workbook decides how much memory the command takes, and the command itself no longer. */
const LARGE_INPUT = 1_000_000;

/**
 * What is read, judged and written of a large county dies soon, but not young. Left to itself the engine lets three
 * times of what lives gather before it looks: a third more memory, for no time that could be measured. A small county
 * would be slower for it by a twentieth. It is no flag of the command's first line, since a version of Node that knew
 * it no longer would not start.
 */
const SLOW_HEAP_GROWTH = "--heap-growing-percent=30";

/** @throws CommandError (exit 3) where there is no such file, it cannot be read, or it changes while it is read */
export function readInput(file: string): Uint8Array {
  const found = stateOf(file);
  if (found === undefined) throw inputError((files) => files.inputMissing({ file }));
  if (found.isDirectory()) throw inputError((files) => files.inputIsFolder({ file }));
  const bytes = readable(file, () => readFileSync(file));
  const after = stateOf(file);
  const isSame = after?.mtimeNs === found.mtimeNs && after.ino === found.ino && after.size === BigInt(bytes.length);
  if (!isSame && found.isFile()) throw inputError((files) => files.inputChanging({ file }));
  if (bytes.length >= LARGE_INPUT) setFlagsFromString(SLOW_HEAP_GROWTH);
  return bytes;
}

function stateOf(file: string): BigIntStats | undefined {
  return readable(file, () => statSync(file, { bigint: true, throwIfNoEntry: false }));
}

function readable<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw inputError((files) => files.inputUnreadable({ file, reason }));
  }
}

/** What stands at a place; nothing where it cannot be asked for, as under a name that is too long. */
function existing(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A name as file systems that know no case compare it. */
export function withoutCase(file: string): string {
  return path.resolve(file).normalize("NFC").toLowerCase();
}

/** True where two names lead to one file: through links, other letter cases, or a long way round. */
export function isSameFile(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true;
  const [first, second] = [one, other].map(existing);
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/** `.xlsm` keeps its macros and its name, as does what is made from `.xltm`; everything else is written as `.xlsx`. */
export function endingOf(input: string): ".xlsx" | ".xlsm" {
  return [".xlsm", ".xltm"].includes(path.extname(input).toLowerCase()) ? ".xlsm" : ".xlsx";
}

/** `<name>.自评测算.xlsx` beside the input. */
export function defaultOutput(input: string): string {
  const { dir, name } = path.parse(input);
  return path.join(dir, `${name}.自评测算${endingOf(input)}`);
}

/** @throws CommandError (exit 2) where the output is the input, or Excel would not open it under its name */
export function refuseUnfitOutput(input: string, out: string): void {
  if (isSameFile(input, out)) throw usageError((usage) => usage.outputIsInput({ file: out }));
  const ending = endingOf(input);
  if (path.extname(out).toLowerCase() !== ending)
    throw usageError((usage) => usage.outputEnding({ file: out, ending }));
}
