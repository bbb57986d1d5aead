import type { BureauEdit, CellEdit } from "../../model/sheets/bureauEdit";
import type { NewSheet } from "../../model/sheets/newSheet";
import type { AwaitedSheet, LinkTarget, SheetId } from "../../model/sheets/sheetPlan";
import type { RunMark } from "../../model/sheets/runMark";
import type { Capabilities, SelectedRows, WorkbookContents, WorkbookPort, WriteControl, WriteReport } from "../port";
import { ownIdsOf, readOutline } from "./reading/bookOutline";
import { letCalculationEnd } from "./reading/calculation";
import { editBureau } from "./steps/editBureau";
import { readContents } from "./reading/readContents";
import { hasExcelApi, runInExcel } from "./runInExcel";
import { selectCell } from "./selectCell";
import { selectedRows } from "./selectedRows";
import { watchWorkbook } from "./watchWorkbook";
import { writePlans } from "./writePlans";

/** Below the 5 MB that Excel on the web takes and gives at once. */
const WEB_ANSWER_BYTES = 4_000_000;

/**
 * Of this page, where pane and ribbon work on one workbook: neither takes what the other writes for a change of the
 * data.
 */
const doings = { writes: 0, settling: 0, ownIds: new Map<string, SheetId>() };

/** How long Excel may take to tell of what was written, in milliseconds. */
const SETTLING = 1000;

/** The workbook that Excel has open beside the add-in. */
export class ExcelWorkbook implements WorkbookPort {
  get capabilities(): Capabilities {
    // Before, every call of an add-in emptied the list of what can be undone.
    return { canSelect: true, canWatch: true, canUndo: hasExcelApi("1.19") };
  }

  /** @throws WorkbookError see readContents, and every refusal of Excel */
  read(): Promise<WorkbookContents> {
    const isLimited = Office.context.platform === Office.PlatformType.OfficeOnline;
    const mostBytes = isLimited ? WEB_ANSWER_BYTES : Number.MAX_SAFE_INTEGER;
    return runInExcel(async (context) => {
      const outline = await readOutline(context);
      doings.ownIds = new Map(ownIdsOf(outline));
      await letCalculationEnd(context);
      return readContents(context, outline, mostBytes);
    });
  }

  /** @throws WorkbookError see writePlans, and every refusal of Excel */
  async write(sheets: readonly AwaitedSheet[], _run?: RunMark, control: WriteControl = {}): Promise<WriteReport> {
    // Excel takes nothing back, so all of them are made before the first is written.
    const plans = sheets.map((sheet) => sheet.make());
    doings.writes += 1;
    try {
      const { sheetNames, ownIds } = await writePlans(plans, control);
      doings.ownIds = new Map([...doings.ownIds, ...ownIds]);
      return { sheetNames };
    } finally {
      doings.writes -= 1;
      doings.settling += 1;
      setTimeout(() => {
        doings.settling -= 1;
      }, SETTLING);
    }
  }

  /**
   * Changes tables of the bureau's: gathering alone does, and only when it has asked. A change of the data, of which
   * whoever watches is told.
   * @throws WorkbookError see editBureau, and every refusal of Excel
   */
  edit(edit: BureauEdit): Promise<readonly CellEdit[]> {
    return editBureau(edit);
  }

  /** @throws WorkbookError sheetHidden, itemNotFound, and every refusal of Excel */
  select(target: LinkTarget): Promise<void> {
    return runInExcel((context) => selectCell(context, target));
  }

  /** @throws WorkbookError see editBureau, and every refusal of Excel */
  async addSheets(sheets: readonly NewSheet[]): Promise<null> {
    await editBureau({ cells: [], tables: [], sheets });
    return null;
  }

  /** @throws WorkbookError every refusal of Excel, as where several areas are selected */
  selectedRows(): Promise<SelectedRows> {
    return runInExcel(selectedRows);
  }

  /** Tells of every change of a cell or table that can change an evaluation, but not of what this port writes. */
  watch(changed: () => void): Promise<() => Promise<void>> {
    return runInExcel((context) =>
      watchWorkbook(context, changed, () => ({
        isWriting: doings.writes > 0,
        isSettling: doings.settling > 0,
        sheetIds: doings.ownIds,
      })),
    );
  }
}
