import { readDataset } from "../fixtures/readDataset";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sampleReports } from "../../assets/sample/sampleReports";
import { sampleSheets } from "../../assets/sample/sampleSheets";
import { countyWorkbook, gatherFiles } from "../../src/app/gathering/gatherCounty";
import { knownValue } from "../../src/model/figures/figure";
import { zhCN } from "../../src/strings/zh-CN";
import { newWorkbook } from "../../src/workbook/file/newWorkbook";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";

const REPORTS = sampleReports();

async function partsOf(bytes: Uint8Array) {
  const { schools } = readDataset(await WorkbookFile.open(bytes).read());
  return schools
    .filter(({ type }) => type !== "teachingPoint")
    .flatMap(({ name, parts }) =>
      parts.map(({ stage, students, amounts }) => [
        name,
        stage,
        knownValue(students),
        Object.values(amounts).map((figure) => Number(knownValue(figure)?.toPrecision(10) ?? NaN)),
      ]),
    );
}

test.each([...REPORTS.keys()])("%s: gathered, it is the county of 示例县.xlsx", async (file) => {
  const gathering = await gatherFiles([{ file, bytes: REPORTS.get(file) ?? new Uint8Array() }]);
  expect(gathering.failures.size).toBe(0);
  expect([gathering.county, gathering.year, gathering.schools.length]).toEqual(["示例县", "2025", 28]);
  const gathered = await partsOf(countyWorkbook(gathering, "2026-01-01 00:00", zhCN));
  const order = (rows: typeof gathered) => rows.map((row) => JSON.stringify(row)).sort();
  expect(order(gathered)).toEqual(order(await partsOf(newWorkbook(sampleSheets()))));
});

test("the committed files are what the script makes (npm run sample)", () => {
  for (const [file, bytes] of REPORTS) {
    const committed = readFileSync(path.join(__dirname, "../../assets/sample", file));
    expect([file, committed.equals(Buffer.from(bytes))]).toEqual([file, true]);
  }
});
