import type { Evaluation } from "../../src/model/evaluation";
import { judgeWorkbook } from "../../src/app/evaluateWorkbook";
import { selfEvaluationReport } from "../../src/present/account/selfEvaluationReport";
import { findingSentence } from "../../src/present/words/sentences";
import { madePlans } from "../fixtures/awaitedSheets";
import { en } from "../../src/strings/en";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { planned } from "../fixtures/planned";
import { openSample } from "../fixtures/sampleEvaluation";
import { seedWorkbook } from "../seed/seedWorkbook";

const STAMP = { evaluatedAt: "2026-03-01 12:00", version: "1.0.0" };
const MANY_DECIMALS = /\d\.\d{5}/;

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Sentences of the report, the findings and the sheets of our own; numbers in cells and formulas stay unrounded. */
function printed(evaluation: Evaluation, strings: typeof zhCN): string[] {
  const result = planned(evaluation);
  const reports = (["review", "submission"] as const).flatMap((copy) =>
    textsIn(selfEvaluationReport(result, strings, STAMP, copy)),
  );
  const cells = madePlans(result, {}, strings, STAMP).flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []))),
  );
  return [...reports, ...cells, ...evaluation.findings.map((finding) => findingSentence(finding, strings))];
}

test.each([
  ["the sample", openSample],
  ["the published report", () => WorkbookFile.open(seedWorkbook(), "乌苏市.xlsx")],
])("no number of %s is printed with more than four decimals", async (_, open) => {
  const { evaluation } = await judgeWorkbook(open());
  for (const strings of [zhCN, en]) {
    const texts = printed(evaluation, strings);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => MANY_DECIMALS.test(text))).toEqual([]);
  }
});
