import type { Evaluation } from "../../../src/model/evaluation";
import { balanceCharts } from "../../../src/present/account/balanceCharts";
import type { ReportBlock } from "../../../src/present/account/reportBlocks";
import { selfEvaluationReport } from "../../../src/present/account/selfEvaluationReport";
import { evaluate } from "../../fixtures/evaluate";
import { zhCN } from "../../../src/strings/zh-CN";
import { datasetOf } from "../../fixtures/dataset";
import { madeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";

const STAMP = { evaluatedAt: "2026-11-23 09:30", version: "0.1.0" };

let sample: Evaluation;
beforeAll(async () => {
  sample = await sampleEvaluation();
});

function annexes(blocks: readonly ReportBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === "annex" ? [block.title] : []));
}

test("annexes follow the signature and are numbered without gaps", () => {
  const blocks = selfEvaluationReport(planned(sample), zhCN, STAMP, "review");
  expect(blocks.findIndex(({ kind }) => kind === "signature")).toBe(
    blocks.findIndex(({ kind }) => kind === "annex") - 1,
  );
  expect(annexes(blocks)).toEqual([
    "附表1　校际均衡情况",
    "附表2　义务教育优质均衡发展县（市、区）申报表",
    "附表3　学校缺口测算",
    "附表4　报送前须核实的问题",
  ]);
  const asked = { ...sample, dataset: { ...sample.dataset, wantsSchoolForms: true } };
  const withForms = selfEvaluationReport(planned(asked), zhCN, STAMP, "review");
  expect(annexes(withForms).slice(3)).toEqual(["附表4　学校自评表", "附表5　报送前须核实的问题"]);
});

test("where there are no schools and nothing to check, only the forms follow", () => {
  const bare = { ...evaluate(datasetOf({})), findings: [] };
  const blocks = selfEvaluationReport(planned(bare), zhCN, STAMP, "review");
  expect(annexes(blocks)).toEqual(["附表1　义务教育优质均衡发展县（市、区）申报表"]);
  expect(blocks.some(({ kind }) => kind === "chart")).toBe(false);
});

test("each item has its text, its situation and its conclusion, in the order of the regulation", () => {
  const blocks = selfEvaluationReport(planned(sample), zhCN, STAMP, "review");
  const items = blocks.filter(({ kind }) => kind === "item");
  expect(items).toHaveLength(9 + 15 + 9 + 1);
  const conclusions = blocks.flatMap((block) =>
    block.kind === "labelled" && block.label === "【自评结论】" ? [block.outcome] : [],
  );
  expect(conclusions).toEqual(sample.items.filter(({ area }) => area !== "veto").map(({ outcome }) => outcome));
});

test("a chart has the coefficients as they are, gaps where one is missing, and none without a single one", () => {
  const gap = madeEvaluation({ blanks: ["3/primary/R4"] });
  const [chart] = balanceCharts("primary", gap, zhCN);
  expect(chart?.series[0]?.values).toEqual(
    gap.balance.filter(({ stage }) => stage === "primary").map(({ coefficientOfVariation }) => coefficientOfVariation),
  );
  expect(chart?.series[0]?.values[3]).toBeNull();
  expect(chart?.description).toContain("4. 教学及辅助用房 数据不全");
  expect(chart?.series[1]).toEqual({
    name: "限值 0.50",
    kind: "limitLine",
    values: Array.from({ length: 7 }, () => 0.5),
  });
  expect(balanceCharts("junior", evaluate(datasetOf({})), zhCN)).toEqual([]);
});

test("the same evaluation gives the same blocks", () => {
  expect(selfEvaluationReport(planned(sample), zhCN, STAMP, "review")).toEqual(
    selfEvaluationReport(planned(sample), zhCN, STAMP, "review"),
  );
});
