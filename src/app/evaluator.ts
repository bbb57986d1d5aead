import type { ComparedEvaluation, Scenario, ScenarioEdit } from "../model/scenario";
import type { SettingsEdit } from "../model/sheets/settingsSheet";
import type { CorrectionPreview } from "../model/correcting/correctionPreview";
import type { SeenRecognition } from "../model/correcting/seenRecognition";
import type { SeenRows, SeenSheet, SheetWindow } from "../model/tables/sheetWindow";
import type { ReportCopy } from "../model/sheets/reportCopy";
import type { Stamp } from "../present/sheets/stamp";
import type { Strings } from "../strings/strings";
import type { WriteControl, WriteReport } from "../workbook/port";
import type { ZippedForms } from "./forms/zippedForms";
import type { JudgedWorkbook } from "./evaluateWorkbook";

/** What an evaluation shall take up: settings are kept on the sheet UEI 设置, scenarios on UEI 试算. */
export interface EvaluationWishes {
  readonly settings?: readonly SettingsEdit[];
  readonly edits?: readonly ScenarioEdit[];
}

/**
 * Everything long that is done with one workbook. Excel's is answered in the thread of the pane, which alone reaches
 * Excel; the page's by a worker, so that the page never stands still. Whoever asks need not know which.
 */
export interface Evaluator {
  /**
   * Reads and judges; nothing is written.
   * @param hasRead waited for when the workbook is read and judging begins
   * @param signal stops what has no answer yet
   * @throws WorkbookError, NoDataError, NothingRecognisedError
   */
  judge(
    wishes: EvaluationWishes,
    strings: Strings,
    hasRead: () => Promise<void>,
    signal: AbortSignal,
  ): Promise<JudgedWorkbook>;
  /**
   * Writes our sheets into the workbook.
   * @throws WorkbookError, or what `control.signal` was aborted with; then a file is as before
   */
  write(judged: JudgedWorkbook, strings: Strings, stamp: Stamp, control?: WriteControl): Promise<WriteReport>;
  /** Judges what was read as if the scenario's cells and limits held. */
  judgeScenario(judged: JudgedWorkbook, scenario: Scenario): Promise<ComparedEvaluation>;
  /**
   * The bureau's sheets as they were read.
   * @param judged null: as they were read last, also where nothing could be judged
   */
  sheets(judged: JudgedWorkbook | null): Promise<readonly SeenSheet[]>;
  /** What stands in a window of one of them. */
  cells(judged: JudgedWorkbook | null, window: SheetWindow): Promise<SeenRows>;
  /** The forms that the county's schools fill in, from the workbook as it is now. @throws WorkbookError */
  writeForms(strings: Strings): Promise<ZippedForms>;
  /**
   * Adds the tables of the county that the workbook lacks, to be filled in.
   * @returns a copy of the file with them; null where Excel's workbook has them now
   * @throws WorkbookError
   */
  addCountyForms(judged: JudgedWorkbook, strings: Strings): Promise<Uint8Array | null>;
  /**
   * What can be corrected of the recognition of what was read.
   * @param edits corrections that shall hold too; nothing is kept
   */
  recognition(judged: JudgedWorkbook | null, edits: readonly SettingsEdit[]): Promise<SeenRecognition>;
  /** What corrections would change; nothing is kept. */
  preview(judged: JudgedWorkbook | null, edits: readonly SettingsEdit[], strings: Strings): Promise<CorrectionPreview>;
  /** A copy of the 自查自评报告 as the bytes of a .docx file. */
  writeReport(judged: JudgedWorkbook, strings: Strings, stamp: Stamp, copy: ReportCopy): Promise<Uint8Array>;
}
