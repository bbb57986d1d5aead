import { readFileSync } from "node:fs";
import { evaluate } from "../../../src/evaluate/evaluate";
import { judgeWorkbook, writeEvaluation } from "../../../src/app/evaluateWorkbook";
import { STRINGS } from "../../../src/app/languages";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { openPort, plain } from "./openPort";

const SAMPLE = readFileSync("assets/sample/示例县.xlsx");
const STAMP = { evaluatedAt: "2025-09-01 12:00", version: "0.1.0" };
const WORDS = STRINGS["zh-CN"];

test("the same sheets", async () => {
  const { excel, port } = await openPort(SAMPLE);
  const judged = await judgeWorkbook(port);
  excel.traffic.clear();
  const report = plain(await writeEvaluation(port, judged, WORDS, STAMP).catch((e: unknown) => { console.log(JSON.stringify(e), e); throw e; }));
  console.log(report, excel.traffic.roundTrips, excel.traffic.batches.map((b) => [b.requestBytes, b.responseBytes]));
  const file = WorkbookFile.open(SAMPLE);
  await writeEvaluation(file, await judgeWorkbook(file), WORDS, STAMP);
  const saved = excel.save();
  const [a, b] = [await WorkbookFile.open(saved).read(), await file.read()];
  expect(a.ownSheets.map((s) => s.name)).toEqual(b.ownSheets.map((s) => s.name));
  for (const sheet of b.ownSheets) {
    const other = a.ownSheets.find(({ id }) => id === sheet.id);
    sheet.cells.forEach((row, r) => row.forEach((cell, c) => {
      const o = other?.cells[r]?.[c];
      if (JSON.stringify(o) !== JSON.stringify(cell)) console.log(sheet.id, r, c, JSON.stringify(o), JSON.stringify(cell));
    }));
  }
  excel.close();
});
