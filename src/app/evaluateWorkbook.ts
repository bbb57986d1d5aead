import { evaluate } from "../evaluate/evaluate";
import { NO_MAPPING, type Mapping } from "../intake/settings/corrections";
import { readDataset } from "../intake/intake";
import type { PlannedEvaluation } from "../model/plan";
import type { KeptScenarios, ScenarioEdit } from "../model/scenario";
import { compliancePlan } from "../plan/compliancePlan";
import { keptEntries } from "../present/kept/keptEntries";
import { NOTHING_ENTERED, settledSettings, type EnteredSettings } from "../present/settings/settledSettings";
import { sheetPlans } from "../present/sheetPlans";
import type { AwaitedSheet, PagePlan } from "../model/sheets/sheetPlan";
import type { Stamp } from "../present/sheets/stamp";
import type { Strings } from "../strings/strings";
import type { WorkbookContents, WorkbookPort, WriteControl, WriteReport } from "../workbook/port";
import { REGULATION } from "./regulation";
import { judgeKeptScenarios } from "./judgeScenarios";
import { NoDataError } from "./noDataError";
import { NothingRecognisedError, seenInVain } from "./nothingRecognised";

/** A workbook that has been read, judged and planned for, but not written. */
export interface JudgedWorkbook extends PlannedEvaluation {
  readonly contents: WorkbookContents;
  /** With which the contents were read, beside that of the sheet UEI 设置. */
  readonly mapping: Mapping;
  /** 试算: what is kept on a sheet of its own; nothing else depends on it. */
  readonly scenarios: KeptScenarios;
}

/** True where nobody has typed anything yet: neither a table nor a cell outside of our own sheets. */
export function holdsNoData({ tables, plainRanges }: WorkbookContents): boolean {
  return tables.length === 0 && plainRanges.length === 0;
}

/**
 * Reads a workbook once and judges it; nothing is written.
 * @param mapping corrections of the recognition beside those of the sheet UEI 设置
 * @param edits of the kept scenarios, which `writeEvaluation` then writes
 * @param entered what the pane enters on the sheet UEI 设置; it stands there from the next writing on, and what is read
 * of the sheet names the cells that it will have then. Null where nothing will be written: the sheet is read as it
 * stands
 * @throws WorkbookError where the workbook cannot be read
 */
export async function judgeWorkbook(
  port: Pick<WorkbookPort, "read">,
  mapping: Mapping = NO_MAPPING,
  edits: readonly ScenarioEdit[] = [],
  entered: EnteredSettings | null = NOTHING_ENTERED,
): Promise<JudgedWorkbook> {
  const read = await port.read();
  const contents = entered === null ? read : withSettledSettings(read, entered);
  const evaluation = evaluate(readDataset(contents, REGULATION.standard, mapping), REGULATION);
  const scenarios = judgeKeptScenarios(contents, mapping, evaluation, edits);
  return { contents, mapping, evaluation, plan: compliancePlan(evaluation), scenarios };
}

/**
 * Reads and judges a workbook in which there is something to judge; see `judgeWorkbook`.
 * @throws WorkbookError; NoDataError where nothing is typed yet, NothingRecognisedError where nothing is known (D35)
 */
export async function judgeRecognised(...asked: Parameters<typeof judgeWorkbook>): Promise<JudgedWorkbook> {
  const judged = await judgeWorkbook(...asked);
  if (holdsNoData(judged.contents)) throw new NoDataError();
  const seen = seenInVain(judged.contents, judged.evaluation.dataset);
  if (seen !== null) throw new NothingRecognisedError(seen);
  return judged;
}

/** What was read of a workbook, as if what is entered stood on the sheet UEI 设置. */
export function withSettledSettings(contents: WorkbookContents, entered: EnteredSettings): WorkbookContents {
  const settings = settledSettings(
    contents.ownSheets.find(({ id }) => id === "settings"),
    entered,
  );
  const others = contents.ownSheets.filter(({ id }) => id !== "settings");
  return settings === undefined ? contents : { ...contents, ownSheets: [...others, settings] };
}

/**
 * Writes the sheets of an evaluation into the workbook it was made from, and keeps what people typed into ours.
 * @param paper on which they are printed; null: as the sheet UEI 设置 says
 * @throws WorkbookError where the workbook cannot be written; then it is as before
 */
export async function writeEvaluation(
  port: WorkbookPort,
  judged: JudgedWorkbook,
  strings: Strings,
  stamp: Stamp,
  paper: PagePlan["paper"] | null = null,
  control: WriteControl = {},
): Promise<WriteReport> {
  return port.write(evaluationSheets(judged, strings, stamp, paper), stamp.run, control);
}

/** The sheets of an evaluation, with what people typed into those that stand in its workbook; see `sheetPlans`. */
export function evaluationSheets(
  judged: JudgedWorkbook,
  strings: Strings,
  stamp: Stamp,
  paper: PagePlan["paper"] | null = null,
): AwaitedSheet[] {
  return sheetPlans(judged, keptEntries(judged.contents.ownSheets), strings, stamp, judged.scenarios, paper);
}
