import { readFileSync, statSync, type BigIntStats } from "node:fs";
import path from "node:path";
import { inputError, usageError } from "./commandError";

/** @throws CommandError (exit 3) where there is no such file, it cannot be read, or it changes while it is read */
export function readInput(file: string): Uint8Array {
  const found = stateOf(file);
  if (found === undefined) throw inputError((files) => files.inputMissing({ file }));
  if (found.isDirectory()) throw inputError((files) => files.inputIsFolder({ file }));
  const bytes = readable(file, () => readFileSync(file));
  const after = stateOf(file);
  const isSame = after?.mtimeNs === found.mtimeNs && after.ino === found.ino && after.size === BigInt(bytes.length);
  if (!isSame && found.isFile()) throw inputError((files) => files.inputChanging({ file }));
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
