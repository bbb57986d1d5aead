import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { wideBook, wideRows } from "../../fixtures/wideSchools";
import { COMMAND, nodeOptionsOfCommand } from "../nodeOptions";
import { unequalSchools } from "../unequalSchools";
import { wholeProcess } from "../wholeProcess";
import { compareWhole, compareWithin } from "./compare";
import { ownShape } from "./ownShape";

const HERE = __dirname;
const PYTHON = "/usr/bin/python3";
const NODE = [process.execPath, ...nodeOptionsOfCommand()];

const folder = mkdtempSync(path.join(tmpdir(), "uei-peers-"));

/** Bundled and in a process of the command's own options: a loader of TypeScript would be measured with it. */
function bundled(name: string): string {
  const outfile = path.join(folder, `${name}.js`);
  const entryPoints = [path.join(HERE, `${name}.ts`)];
  buildSync({ entryPoints, bundle: true, minify: true, platform: "node", target: "node20", outfile });
  return outfile;
}

function script(name: string): string {
  return path.join(HERE, name);
}

const [readOwn, countryOwn] = [bundled("readOwn"), bundled("countryOwn")];

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    schools: { type: "string", default: "60,400,3000" },
    rows: { type: "string", default: "240,2400,240000" },
  },
});
const rounds = Number(values.rounds);
const numbersOf = (words: string): number[] =>
  words
    .split(",")
    .filter((word) => word !== "")
    .map(Number);

for (const schools of numbersOf(values.schools)) {
  const file = path.join(folder, `${schools}.xlsx`);
  const out = path.join(folder, "out.xlsx");
  writeFileSync(file, wideBook(wideRows(unequalSchools(schools))));
  compareWhole(
    `Read ${schools} schools`,
    [
      { name: "UEI", words: [...NODE, readOwn, file] },
      { name: "SheetJS", words: [process.execPath, script("readSheetJs.mjs"), file] },
      { name: "exceljs", words: [process.execPath, script("readExceljs.mjs"), file] },
      { name: "openpyxl, read only", words: [PYTHON, script("read_openpyxl.py"), file] },
      { name: "pandas", words: [PYTHON, script("read_pandas.py"), file] },
    ],
    rounds,
  );
  const own = [...NODE, COMMAND, "evaluate", file, "--out", out, "--force"];
  if (wholeProcess(own) === null) throw new Error("the command failed: run npm run build first");
  const shape = ownShape(readFileSync(out));
  compareWhole(
    `Read, judge and write ${schools} schools: ${shape.length} sheets, ${shape.reduce((sum, one) => sum + one.cells, 0)} styled cells`,
    [
      { name: "UEI", words: own },
      {
        name: "openpyxl + pandas (judges R1–R7 alone)",
        words: [
          PYTHON,
          script("judge_pandas.py"),
          file,
          out,
          shape.map(({ rows, cells }) => `${rows}:${cells}`).join(),
        ],
      },
    ],
    rounds,
  );
}
for (const rows of numbersOf(values.rows)) {
  compareWithin(
    `Judge ${rows.toLocaleString("en")} rows in memory`,
    [
      { name: "UEI", words: [...NODE, countryOwn, String(rows)] },
      { name: "pandas (R1–R7 alone)", words: [PYTHON, script("country_pandas.py"), String(rows)] },
    ],
    rounds,
  );
}
rmSync(folder, { recursive: true });
