import { readFileSync } from "node:fs";
import path from "node:path";
import { localEvaluator } from "../../src/app/localEvaluator";
import { NoDataError } from "../../src/app/noDataError";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { buildXlsx } from "../fixtures/xlsxBuilder";
import { ROOT } from "../project/sources";

const SAMPLE = new Uint8Array(readFileSync(path.join(ROOT, "assets/sample/示例县.xlsx")));
const never = new AbortController().signal;

test("it tells when the workbook is read, judges, tries and writes", async () => {
  const file = WorkbookFile.open(SAMPLE);
  const evaluator = localEvaluator(file);
  const hasRead = jest.fn(async () => undefined);
  const judged = await evaluator.judge({}, zhCN, hasRead, never);
  expect([hasRead.mock.calls.length, judged.evaluation.verdict]).toEqual([1, "unmet"]);
  const scenario = { name: "", cells: [], limits: [], unread: [] };
  expect((await evaluator.judgeScenario(judged, scenario)).evaluation.counts).toEqual(judged.evaluation.counts);
  expect(file.bytes).toBe(SAMPLE);
  const stamp = { evaluatedAt: "2026-03-01 09:00", version: "0.1.0" };
  expect((await evaluator.write(judged, zhCN, stamp)).sheetNames.overview).toBe("UEI 达标情况总表");
  expect((await file.read()).ownSheets.length).toBeGreaterThan(5);
});

test("a workbook without data is refused", async () => {
  const evaluator = localEvaluator(WorkbookFile.open(buildXlsx({ sheets: [{ name: "空", rows: "" }] })));
  await expect(evaluator.judge({}, zhCN, async () => undefined, never)).rejects.toBeInstanceOf(NoDataError);
});
