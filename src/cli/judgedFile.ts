import type { SettingsEdit } from "../model/sheets/settingsSheet";
import { failureAdvice } from "../app/failureAdvice";
import { holdsNoData, judgeWorkbook, writeEvaluation, type JudgedWorkbook } from "../app/evaluateWorkbook";
import { seenInVain } from "../app/nothingRecognised";
import type { Mapping } from "../intake/settings/corrections";
import type { Stamp } from "../present/sheets/stamp";
import type { Strings } from "../strings/strings";
import { WorkbookFile } from "../workbook/file/workbookFile";
import { WorkbookError } from "../workbook/port";
import { NODE_COMPRESSION } from "./nodeCompression";
import { EXIT, inputError, outputError, type ExitCode } from "./commandError";

/** A workbook of the command line; what it refuses becomes one sentence with what to do now. */
export class JudgedFile {
  private constructor(
    private readonly input: string,
    private readonly file: WorkbookFile,
    private readonly strings: Strings,
  ) {}

  /** @throws CommandError (exit 3) where it is no workbook that can be read */
  static async open(input: string, bytes: Uint8Array, strings: Strings): Promise<JudgedFile> {
    const file = await refusing(input, EXIT.input, strings, async () =>
      WorkbookFile.open(bytes, input, NODE_COMPRESSION),
    );
    return new JudgedFile(input, file, strings);
  }

  /**
   * @param wishes what the command asks for, as if it were typed into UEI 设置
   * @param willBeWritten false where the cells that are named stay where they are
   * @throws CommandError (exit 3) where it cannot be read, holds no data, or nothing in it is recognised (D35)
   */
  async judge(mapping: Mapping, willBeWritten: boolean, wishes: readonly SettingsEdit[] = []): Promise<JudgedWorkbook> {
    const { input, file } = this;
    const entered =
      willBeWritten || wishes.length > 0 ? { edits: wishes, newName: this.strings.sheets.common.names.settings } : null;
    const judged = await refusing(input, EXIT.input, this.strings, () => judgeWorkbook(file, mapping, [], entered));
    if (holdsNoData(judged.contents)) throw inputError((files) => files.noData({ file: input }));
    const seen = seenInVain(judged.contents, judged.evaluation.dataset);
    if (seen !== null) throw inputError((files) => files.nothingRecognised({ file: input, seen }));
    return judged;
  }

  /**
   * The workbook with the sheets of an evaluation in it.
   * @param paper null: as the workbook says
   * @throws CommandError (exit 4) where they cannot be written
   */
  async withEvaluation(judged: JudgedWorkbook, stamp: Stamp, paper: "A3" | null = null): Promise<Uint8Array> {
    const { input, file, strings } = this;
    await refusing(input, EXIT.output, strings, () => writeEvaluation(file, judged, strings, stamp, paper));
    return file.bytes;
  }
}

async function refusing<Result>(
  input: string,
  exitCode: ExitCode,
  strings: Strings,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const advice = failureAdvice(error.failure, strings);
    const refuse = exitCode === EXIT.input ? inputError : outputError;
    throw refuse((files) => files.inputRefused({ file: input, advice }));
  }
}
