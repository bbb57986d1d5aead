import { failureAdvice } from "../../app/failureAdvice";
import { STRINGS } from "../../app/languages";
import { verifyResult, type VerifiedResult } from "../../app/verifyResult";
import type { Strings } from "../../strings/strings";
import { WorkbookFile } from "../../workbook/file/workbookFile";
import { WorkbookError } from "../../workbook/port";
import { EXIT, inputError, type ExitCode } from "../commandError";
import { readInput } from "../inputFile";
import { NODE_COMPRESSION } from "../nodeCompression";
import { printable } from "../printable";
import { VERSION } from "../printedStamp";
import type { VerifyCommand } from "../readArguments";
import type { Surroundings } from "../surroundings";

/**
 * `uei verify`: judges the data in a result anew and names every sheet, row and column of ours that is gone and every
 * cell that does not say what they give. What people may do to our sheets (sort them, type into blank cells) is said,
 * no more. Nothing is written.
 * @returns 0 where the sheets say what the data give, 6 where one, a row or a column is gone, a cell was altered or
 * shows no value
 * @throws CommandError (exit 3) where the file cannot be read or is no result
 */
export async function runVerify(
  { input }: VerifyCommand,
  strings: Strings,
  { stdout }: Surroundings,
): Promise<ExitCode> {
  const bytes = readInput(input);
  const result = await verified(input, bytes, strings);
  if (!result.isResult) throw inputError((files) => files.noResult({ file: input }));
  const { verify } = strings.cli;
  const { altered, missingSheets, missingRows, missingColumns, reordered, typed, uncalculated, version } = result;
  const [first] = uncalculated;
  const isUnlike = altered.length + missingSheets.length + missingRows.length + missingColumns.length > 0;
  const isAsGiven = !isUnlike && first === undefined;
  const lines = [
    ...missingSheets.map((sheet) => verify.missingSheet({ sheet })),
    ...missingRows.map((row) => verify.missingRow(row)),
    ...missingColumns.map((column) => verify.missingColumn(column)),
    ...altered.map((cell) => verify.altered(cell)),
    ...(altered.length === 0 ? [] : [verify.count({ cells: altered.length })]),
    ...(first === undefined ? [] : [verify.uncalculated({ ...first, cells: uncalculated.length })]),
    ...(isAsGiven ? [verify.unaltered({ file: input }), verify.scope()] : []),
    ...reordered.map((sheet) => verify.reordered({ sheet })),
    ...typed.map((cell) => verify.typed(cell)),
    ...(isUnlike && version !== null && version !== VERSION
      ? [verify.otherVersion({ version, present: VERSION })]
      : []),
    result.run === null ? verify.noRun() : verify.run(result.run),
  ];
  stdout.write(`${printable(lines.join("\n"))}\n`);
  return isAsGiven ? EXIT.done : EXIT.altered;
}

async function verified(input: string, bytes: Uint8Array, strings: Strings): Promise<VerifiedResult> {
  try {
    return await verifyResult(() => WorkbookFile.open(bytes, input, NODE_COMPRESSION), Object.values(STRINGS));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const advice = failureAdvice(error.failure, strings);
    throw inputError((files) => files.inputRefused({ file: input, advice }));
  }
}
