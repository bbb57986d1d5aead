import { readDataset } from "../fixtures/readDataset";
import { evaluate } from "../fixtures/evaluate";
import { columnLetters } from "../../src/model/tables/cellRef";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { buildXlsx } from "../fixtures/xlsxBuilder";
import { countryTables } from "./country";
import { best, say } from "./measure";
import { planning } from "./planning";
import { worksheetFunction } from "./worksheetFunction";

// What runs within one process. bench.ts bundles this file first, as the command is bundled before it is shipped.

/** Small tables are over within milliseconds, before the engine has compiled what it runs. */
const RUNS_OF_SMALL_TABLES = 50;
const SMALL = 10_000;

/** Sums and squares over seven amounts and the pupils of each row: less than this no evaluation can do. */
function barePass(numbers: Float64Array): number {
  let total = 0;
  for (let indicator = 1; indicator <= 7; indicator++) {
    let amounts = 0;
    let pupils = 0;
    for (let at = 0; at < numbers.length; at += 8) {
      amounts += numbers[at + indicator] ?? 0;
      pupils += numbers[at] ?? 0;
    }
    const mean = amounts / pupils;
    let squares = 0;
    for (let at = 0; at < numbers.length; at += 8) {
      const weight = numbers[at] ?? 0;
      const away = (numbers[at + indicator] ?? 0) / weight - mean;
      squares += weight * away * away;
    }
    total += Math.sqrt(squares / pupils) / mean;
  }
  return total;
}

async function evaluating(): Promise<void> {
  for (const rows of [24, 2_400, 240_000]) {
    const contents = { tables: countryTables(rows), plainRanges: [], ownSheets: [] };
    const numbers = Float64Array.from({ length: rows * 8 }, (_, at) => 1 + ((at * 7919) % 1700));
    const runs = rows < SMALL ? RUNS_OF_SMALL_TABLES : undefined;
    const taken = await best(() => evaluate(readDataset(contents)), runs);
    const bare = await best(() => barePass(numbers), runs);
    const speed = Math.round((rows / taken) * 1000).toLocaleString("en");
    say(
      `evaluate ${rows.toLocaleString("en")} school-stage rows`,
      taken,
      `${speed} rows/s, ${(taken / bare).toFixed(0)} × a bare pass`,
    );
  }
}

async function reading(): Promise<void> {
  const rows = Array.from({ length: 60_000 }, (_, row) => {
    const cells = Array.from(
      { length: 20 },
      (_cell, column) => `<c r="${columnLetters(column)}${row + 1}"><v>${row * 20 + column + 0.5}</v></c>`,
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  const bytes = buildXlsx({ sheets: [{ name: "数据", rows: rows.join("") }] });
  say("read 60,000 × 20 cells", await best(async () => WorkbookFile.open(bytes).read()));
}

void (async () => {
  await evaluating();
  await reading();
  await planning();
  await worksheetFunction();
})();
