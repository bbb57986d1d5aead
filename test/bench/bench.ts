import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { evaluate } from "../../src/evaluate/evaluate";
import { readDataset } from "../../src/intake/intake";
import { columnLetters } from "../../src/model/cellRef";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { buildXlsx } from "../fixtures/xlsxBuilder";
import { countryTables } from "./country";

const ROOT = path.join(__dirname, "../..");
const SAMPLE = path.join(ROOT, "assets/sample/示例县.xlsx");
const RUNS = 3;

/** The best of a few runs, in milliseconds: what the machine can do when nothing else disturbs it. */
async function best(work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    await work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

function say(what: string, milliseconds: number, more = ""): void {
  console.log(`${what.padEnd(58)} ${milliseconds.toFixed(1).padStart(9)} ms  ${more}`);
}

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
    const taken = await best(() => evaluate(readDataset(contents)));
    const bare = await best(() => barePass(numbers));
    const speed = Math.round(rows / taken * 1000).toLocaleString("en");
    say(`evaluate ${rows.toLocaleString("en")} school-stage rows`, taken, `${speed} rows/s, ${(taken / bare).toFixed(0)} × a bare pass`);
  }
}

async function reading(): Promise<void> {
  const rows = Array.from({ length: 60_000 }, (_, row) => {
    const cells = Array.from({ length: 20 }, (_cell, column) =>
      `<c r="${columnLetters(column)}${row + 1}"><v>${row * 20 + column + 0.5}</v></c>`);
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  const bytes = buildXlsx({ sheets: [{ name: "数据", rows: rows.join("") }] });
  say("read 60,000 × 20 cells", await best(async () => WorkbookFile.open(bytes).read()));
}

/** Runs a command; undefined where it cannot be run. */
function ran(command: string, words: readonly string[]): boolean {
  return spawnSync(command, words, { stdio: "ignore" }).status === 0;
}

async function wholeCommand(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "uei-bench-"));
  const out = path.join(folder, "结果.xlsx");
  const uei = [path.join(ROOT, "dist/cli/uei.js"), "evaluate", SAMPLE, "--out", out, "--force"];
  if (!ran(process.execPath, uei)) throw new Error("the command failed: run npm run build first");
  say("uei evaluate on the sample, start to end", await best(() => ran(process.execPath, uei)));
  const script = [path.join(__dirname, "openpyxl_baseline.py"), SAMPLE, out];
  const python = ["python3", "/usr/bin/python3", "python"].find((one) => ran(one, script));
  if (python === undefined) console.log("openpyxl script: absent (no Python with openpyxl here)");
  else say("openpyxl script that reads, judges R1–R7 and writes", await best(() => ran(python, script)));
  rmSync(folder, { recursive: true });
}

void (async () => {
  await evaluating();
  await reading();
  await wholeCommand();
})();
