import { awaited } from "../../fixtures/awaitedSheets";
import { judgeWorkbook, writeEvaluation } from "../../../src/app/evaluateWorkbook";
import { STRINGS } from "../../../src/app/languages";
import type { Sheet } from "../../excel/book/sheet";
import { DEMO_PLANS } from "../../fixtures/demoPlans";
import { tableBook } from "../../fixtures/tableBook";
import { countryTables } from "../../bench/country";
import { openPort, type OpenPort, readingPlainly } from "./openPort";
import { differences, sheetsOf } from "./writtenBook";

const BOOK = tableBook(countryTables(24));
const STAMP = { evaluatedAt: "2025-09-01 12:00", version: "0.1.0" };

async function evaluateIn({ port }: OpenPort): Promise<void> {
  await writeEvaluation(port, await judgeWorkbook(readingPlainly(port)), STRINGS["zh-CN"], STAMP);
}

/**
 * Every second row of each table of ours and of each sheet without one, as somebody leaves them who looked for a
 * school.
 */
function filterEverySecond(sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      table.isFiltered = true;
      sheet.filterOut({ ...table.area, fromRow: table.area.fromRow + 1 }, (row) => row % 2 === 0);
    }
    if (sheet.tables.length > 0) continue;
    const area = { fromRow: 3, toRow: 60, fromColumn: 0, toColumn: 4 };
    Object.assign(sheet, { filterArea: area, isFiltered: true });
    sheet.filterOut(area, (row) => row % 2 === 0);
  }
}

function ownSheets({ excel }: OpenPort): Sheet[] {
  return excel.book.sheets.filter(({ name }) => name.startsWith("UEI"));
}

test("sheets that somebody filtered are written whole: no value in another cell, no row hidden and no filter but ours", async () => {
  const open = await openPort(BOOK);
  await evaluateIn(open);
  await evaluateIn(open);
  const before = sheetsOf(open.excel.book);
  const frames = () => ownSheets(open).map(({ name, hiddenRows, filterArea }) => [name, [...hiddenRows], filterArea]);
  const framesBefore = frames();
  filterEverySecond(ownSheets(open));
  expect(ownSheets(open).map(({ filteredRows }) => filteredRows.size > 0)).not.toContain(false);
  await evaluateIn(open);
  expect(differences(before, sheetsOf(open.excel.book))).toEqual([]);
  expect(frames()).toEqual(framesBefore);
  for (const sheet of ownSheets(open)) expect(sheet.tables.filter(({ isFiltered }) => isFiltered)).toEqual([]);
  open.excel.close();
});

test("a filter of the bureau on its own table is left as it is", async () => {
  const open = await openPort(BOOK);
  const [table] = open.excel.book.tables;
  if (table === undefined) throw new Error("no table");
  filterEverySecond([table.sheet]);
  const hidden = [...table.sheet.hiddenRows];
  await evaluateIn(open);
  expect([table.isFiltered, [...table.sheet.hiddenRows]]).toEqual([true, hidden]);
  open.excel.close();
});

test("a sheet that is shorter than what was filtered shows all of its rows", async () => {
  const open = await openPort(BOOK);
  await open.port.write(awaited(DEMO_PLANS));
  filterEverySecond(ownSheets(open));
  await open.port.write(
    awaited(DEMO_PLANS.map((plan) => ({ ...plan, rows: plan.rows.slice(0, 3), tables: [], merges: [] }))),
  );
  expect(ownSheets(open).map(({ hiddenRows }) => hiddenRows.size)).toEqual(DEMO_PLANS.map(() => 0));
  open.excel.close();
});
