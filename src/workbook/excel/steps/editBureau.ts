import type { BureauEdit, CellEdit, GrownTable } from "../../../model/sheets/bureauEdit";
import { cellStyle } from "../../../model/sheets/cellStyle";
import type { NewSheet } from "../../../model/sheets/newSheet";
import { freeSheetName, freeTableName } from "../../freeName";
import { WorkbookError } from "../../port";
import { readOutline, type BookOutline } from "../reading/bookOutline";
import { choiceSteps } from "./choiceSteps";
import { enteredValue } from "./enteredValue";
import { hostErrorOf } from "../hostFailure";
import { pageSteps } from "./pageSteps";
import { hasExcelApi, runAsOneStep } from "../runInExcel";
import type { SheetIn } from "./lookSteps";
import { send, type OpenedRequests } from "./sendSteps";
import { contentSteps, type SheetTarget } from "./sheetSteps";
import { WriteProgress } from "./writeProgress";
import { brief, bytesOf, requestsOf, stepOf, WriteRequest, type WriteStep } from "./writeStep";

/**
 * Changes tables of the bureau's as gathering asks for it: cells, how far named tables reach, and the sheets of
 * gathering, each in the place of the sheet that holds its table. Nothing is put over a formula.
 * @returns cells in which a formula stands, which stays
 * @throws WorkbookError structureLocked, ownSheetProtected, apiNotFound before anything is written; writeInterrupted
 * where
 *   Excel refuses half way; gathering again completes it
 */
export function editBureau(edit: BureauEdit): Promise<readonly CellEdit[]> {
  return runAsOneStep(async (context) => {
    const outline = await readOutline(context);
    const targets = targetsOf(edit.sheets, outline);
    refuseWhatCannotBe(edit, targets, outline);
    const growing = growingTables(context, edit.tables, outline);
    const { written, refused } = withoutFormulas(edit.cells, await formulasAt(context, edit.cells));
    const progress = new WriteProgress();
    const sheets = [...new Set(edit.cells.map(({ sheet }) => sheet))];
    const requests = requestsOf([
      ...sheets.flatMap((sheet) => [
        progress.begin(sheet),
        ...cellSteps(written.filter((cell) => cell.sheet === sheet)),
        ...growSteps(growing, sheet),
        progress.end(sheet),
      ]),
      ...targets.flatMap((target) => [
        ...(target.former === null ? [addStep(target.name)] : []),
        progress.begin(target.name),
        ...contentSteps(target, {}),
        progress.end(target.name),
      ]),
    ]);
    const opened: OpenedRequests = { context, progress, suspendsCalculation: !outline.isManuallyCalculated };
    for (const steps of requests) await send(opened, steps);
    await sendExtras(context, targets);
    return refused;
  });
}

/** Where each sheet of gathering goes: to that of its table, else to a new one at the end. */
function targetsOf(
  sheets: readonly NewSheet[],
  { sheets: present, tables, names }: BookOutline,
): (SheetTarget & Pick<NewSheet, "choices">)[] {
  const taken = new Set([...tables, ...names].map(({ name }) => name.toLowerCase()));
  const sheetNames = present.map(({ name }) => name);
  return sheets.map((sheet) => {
    const { choices } = sheet;
    const plan = { ...sheet, id: "settings" as const };
    const found = tables.find(({ name }) => name === sheet.tables[0]?.name);
    if (found !== undefined) {
      const outline = present.find(({ name }) => name === found.sheet);
      const former = {
        charts: [],
        tables: tables.filter((table) => table.sheet === found.sheet).map(({ name }) => name),
        hasFilter: outline?.hasFilter ?? false,
      };
      return {
        plan,
        name: found.sheet,
        position: null,
        former,
        tableNames: sheet.tables.map(({ name }) => name),
        choices,
      };
    }
    const name = freeSheetName(sheet.name, sheetNames);
    sheetNames.push(name);
    const tableNames = sheet.tables.map((table) => freeTableName(table.name, taken));
    return { plan, name, position: null, former: null, tableNames, choices };
  });
}

/** Tables reach further since this version. */
const RESIZING = "1.13";

function refuseWhatCannotBe(edit: BureauEdit, targets: readonly SheetTarget[], outline: BookOutline): void {
  if (outline.isStructureLocked && targets.some(({ former }) => former === null))
    throw new WorkbookError({ code: "structureLocked" });
  const changed = new Set([...edit.cells.map(({ sheet }) => sheet), ...targets.map(({ name }) => name)]);
  const locked = outline.sheets.find(({ name, isProtected }) => isProtected && changed.has(name));
  if (locked !== undefined) throw new WorkbookError({ code: "ownSheetProtected", sheet: locked.name });
  if (edit.tables.length > 0 && !hasExcelApi(RESIZING))
    throw new WorkbookError({ code: "apiNotFound", hostCode: "Table.resize" });
}

/** The formulas of the rectangles around the cells, by sheet, row and column. */
async function formulasAt(
  context: Excel.RequestContext,
  cells: readonly CellEdit[],
): Promise<(cell: CellEdit) => unknown> {
  const areas = new Map<string, { fromRow: number; fromColumn: number; toRow: number; toColumn: number }>();
  for (const { sheet, row, column } of cells) {
    const area = areas.get(sheet) ?? { fromRow: row, fromColumn: column, toRow: row, toColumn: column };
    areas.set(sheet, {
      fromRow: Math.min(area.fromRow, row),
      fromColumn: Math.min(area.fromColumn, column),
      toRow: Math.max(area.toRow, row),
      toColumn: Math.max(area.toColumn, column),
    });
  }
  const loaded = new Map(
    [...areas].map(([sheet, { fromRow, fromColumn, toRow, toColumn }]) => [
      sheet,
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(fromRow, fromColumn, toRow - fromRow + 1, toColumn - fromColumn + 1)
        .load("formulas"),
    ]),
  );
  await context.sync();
  return ({ sheet, row, column }) => {
    const area = areas.get(sheet);
    const formulas = loaded.get(sheet)?.formulas as unknown[][] | undefined;
    return area === undefined ? undefined : formulas?.[row - area.fromRow]?.[column - area.fromColumn];
  };
}

/**
 * A formula stays: one that carries a name from another sheet shows the new one by itself. It is not entered again,
 * since in a cell formatted as text it would be text.
 */
function withoutFormulas(
  cells: readonly CellEdit[],
  formulaAt: (cell: CellEdit) => unknown,
): { readonly written: readonly CellEdit[]; readonly refused: readonly CellEdit[] } {
  const isFormula = (cell: CellEdit): boolean => String(formulaAt(cell) ?? "").startsWith("=");
  return {
    written: cells.filter((cell) => !isFormula(cell)),
    refused: cells.filter((cell) => isFormula(cell) && cell.keepsFormula !== true),
  };
}

/** Neighbours in a row in one call: arrays over several rows go astray where a filter hides some. */
function cellSteps(cells: readonly CellEdit[]): WriteStep[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const steps: WriteStep[] = [];
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from];
    if (first === undefined) break;
    let next = from + 1;
    while (sorted[next]?.row === first.row && sorted[next]?.column === first.column + next - from) next++;
    const values = sorted.slice(from, next).map(({ value }) => entered(value));
    steps.push(
      stepOf(
        1,
        (request) => {
          brief(request.sheet(first.sheet).getRangeByIndexes(first.row, first.column, 1, values.length)).values = [
            values,
          ];
        },
        bytesOf(JSON.stringify(values)),
      ),
    );
    from = next;
  }
  return steps;
}

function entered(value: CellEdit["value"]): string | number | boolean {
  return enteredValue({ value, style: cellStyle("text", "plain", "general") }, {});
}

/** A table with the range that it is to fill; it never gets smaller. */
interface GrowingTable {
  readonly name: string;
  readonly sheet: string;
  readonly range: Excel.Range;
  readonly toRow: number;
  readonly columns: number;
}

/** Tables that are there, with their ranges to be loaded. */
function growingTables(
  context: Excel.RequestContext,
  tables: readonly GrownTable[],
  outline: BookOutline,
): GrowingTable[] {
  return tables.flatMap(({ name, toRow, columns = [] }) => {
    const found = outline.tables.find((one) => one.name === name);
    if (found === undefined) return [];
    const range = context.workbook.tables.getItem(name).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return [{ name, sheet: found.sheet, range, toRow, columns: columns.length }];
  });
}

function growSteps(tables: readonly GrowingTable[], sheet: string): WriteStep[] {
  return tables
    .filter((table) => table.sheet === sheet)
    .map(({ name, range: { rowIndex, columnIndex, rowCount, columnCount }, toRow, columns }) => {
      const rows = Math.max(rowCount, toRow - rowIndex + 1);
      return stepOf(2, (request) => {
        const whole = request.sheet(sheet).getRangeByIndexes(rowIndex, columnIndex, rows, columnCount + columns);
        request.context.workbook.tables.getItem(name).resize(brief(whole));
      });
    });
}

function addStep(name: string): WriteStep {
  return stepOf(1, ({ context }) => {
    context.workbook.worksheets.add(name);
  });
}

/** What is nice to have and fails on its own leaves the sheets as they are: pages, and lists to choose from. */
async function sendExtras(context: Excel.RequestContext, targets: ReturnType<typeof targetsOf>): Promise<void> {
  for (const { plan, name, choices } of targets) {
    const sheetIn: SheetIn = (request) => request.sheet(name);
    for (const steps of [choiceSteps(sheetIn, choices), pageSteps(sheetIn, plan)]) {
      const request = new WriteRequest(context);
      for (const step of steps) step.queue(request);
      await context.sync().catch((thrown: unknown) => {
        if (hostErrorOf(thrown) === null) throw thrown;
      });
    }
  }
}
