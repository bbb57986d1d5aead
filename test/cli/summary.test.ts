import { readFileSync } from "node:fs";
import path from "node:path";
import { judgeWorkbook } from "../../src/app/evaluateWorkbook";
import { summaryLines, usesColour } from "../../src/cli/summary";
import type { Evaluation } from "../../src/model/evaluation";
import { en } from "../../src/strings/en";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { recorded } from "./temporaryFolder";

let evaluation: Evaluation;

beforeAll(async () => {
  const file = WorkbookFile.open(readFileSync(path.join(__dirname, "../../assets/sample/示例县.xlsx")));
  ({ evaluation } = await judgeWorkbook(file));
});

test("says the verdict, the counts, what is not met, and how many findings", () => {
  const lines = summaryLines(evaluation, zhCN, false);
  expect(lines[0]).toBe("示例县义务教育优质均衡测算：未达标（县级自评测算，不作为认定结论）");
  expect(lines[1]).toMatch(/^达标 \d+ 项（其中 \d+ 项依据自评材料，待核实），未达标 \d+ 项，/);
  expect(lines.slice(2, 5).map((line) => line.split("：")[0])).toEqual([
    "未达标",
    "数据不全，暂不能判定",
    "待国家（省级）监测/调查",
  ]);
  expect(lines.at(-1)).toMatch(/^数据核查：错误 \d+ 处，提醒 \d+ 处，说明 \d+ 处$/);
});

test("colours add nothing to the words", () => {
  const plain = summaryLines(evaluation, en, true).map((line) => line.replace(/\x1b\[\d+m/g, ""));
  expect(plain).toEqual(summaryLines(evaluation, en, false));
  expect(summaryLines(evaluation, en, true)).not.toEqual(plain);
});

test("colours are for terminals whose user has not said no", () => {
  const on = (environment: Record<string, string>, isTTY: boolean): boolean => {
    const surroundings = recorded(environment, isTTY);
    return usesColour(surroundings.stdout, surroundings);
  };
  expect(on({}, true)).toBe(true);
  expect(on({}, false)).toBe(false);
  expect(on({ NO_COLOR: "1" }, true)).toBe(false);
  expect(on({ NO_COLOR: "" }, true)).toBe(true);
  expect(on({ TERM: "dumb" }, true)).toBe(false);
});
