import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { inputError, usageError } from "./commandError";

/** @throws CommandError (exit 3) where there is no such file, or it cannot be read */
export function readInput(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw inputError((files) => files.inputMissing({ file }));
  if (found.isDirectory()) throw inputError((files) => files.inputIsFolder({ file }));
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw inputError((files) => files.inputUnreadable({ file, reason }));
  }
}

/** True where two names lead to one file: through links, other letter cases, or a long way round. */
export function isSameFile(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true;
  const first = statSync(one, { bigint: true, throwIfNoEntry: false });
  const second = statSync(other, { bigint: true, throwIfNoEntry: false });
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/** `.xlsm` keeps its macros and its name, as does what is made from `.xltm`; everything else is written as `.xlsx`. */
export function endingOf(input: string): ".xlsx" | ".xlsm" {
  return [".xlsm", ".xltm"].includes(path.extname(input).toLowerCase()) ? ".xlsm" : ".xlsx";
}

/** `<name>.达标评估.xlsx` beside the input. */
export function defaultOutput(input: string): string {
  const { dir, name } = path.parse(input);
  return path.join(dir, `${name}.达标评估${endingOf(input)}`);
}

/** @throws CommandError (exit 2) where the output is the input, or Excel would not open it under its name */
export function refuseUnfitOutput(input: string, out: string): void {
  if (isSameFile(input, out)) throw usageError((usage) => usage.outputIsInput({ file: out }));
  const ending = endingOf(input);
  if (path.extname(out).toLowerCase() !== ending)
    throw usageError((usage) => usage.outputEnding({ file: out, ending }));
}
