import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { failureAdvice } from "../../app/failureAdvice";
import { schoolForms } from "../../app/forms/schoolForms";
import type { Strings } from "../../strings/strings";
import { WorkbookFile } from "../../workbook/file/workbookFile";
import { WorkbookError, type WorkbookContents } from "../../workbook/port";
import { inputError, outputError } from "../commandError";
import { readInput } from "../inputFile";
import { refuseOccupied, writeWhole } from "../output/outputFiles";
import { printable } from "../printable";
import type { FormsCommand } from "../readArguments";
import type { Surroundings } from "../surroundings";

/**
 * `uei forms`: writes a workbook for each school of a county, to be filled in and sent back.
 * @throws CommandError which says what to do
 */
export async function runForms(
  { input, out, force }: FormsCommand,
  strings: Strings,
  { stdout }: Surroundings,
): Promise<void> {
  const files = schoolForms(await contentsOf(input, strings), strings);
  if (files.length === 0) throw inputError(() => strings.gathering.form.noSchools({ file: input }));
  makeFolder(out);
  const outputs = files.map(({ file, bytes }) => ({ file: path.join(out, file), content: bytes }));
  for (const { file } of outputs) refuseOccupied(file, force);
  writeWhole(outputs, force);
  stdout.write(`${printable(strings.gathering.form.written({ count: files.length, folder: out }))}\n`);
}

async function contentsOf(input: string, strings: Strings): Promise<WorkbookContents> {
  const bytes = readInput(input);
  try {
    return await WorkbookFile.open(bytes, input).read();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const advice = failureAdvice(error.failure, strings);
    throw inputError((files) => files.inputRefused({ file: input, advice }));
  }
}

function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) throw outputError((files) => files.folderIsFile({ folder }));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw outputError((files) => files.folderFailed({ folder, reason }));
  }
}
