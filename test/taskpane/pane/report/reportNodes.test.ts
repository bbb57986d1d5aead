import { JSDOM } from "jsdom";
import type { ReportBlock } from "../../../../src/present/account/reportBlocks";
import { selfEvaluationReport } from "../../../../src/present/account/selfEvaluationReport";
import { placedCells, type FormTable } from "../../../../src/present/forms/formTable";
import { formCellText } from "../../../../src/present/forms/formCellText";
import { zhCN } from "../../../../src/strings/zh-CN";
import { reportNodes } from "../../../../src/taskpane/pane/report/reportNodes";
import { formLines, reportText } from "../../../../src/taskpane/pane/report/reportText";
import { planned } from "../../../fixtures/planned";
import { sampleEvaluation } from "../../../fixtures/sampleEvaluation";

const page = new JSDOM().window.document;
const STAMP = { evaluatedAt: "2026-11-23 09:30", version: "0.1.0" };

let blocks: readonly ReportBlock[];
let forms: readonly FormTable[];
let report: HTMLElement;
beforeAll(async () => {
  blocks = selfEvaluationReport(planned(await sampleEvaluation()), zhCN, STAMP, "submission");
  forms = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  report = reportNodes(blocks, page);
});

const wordsOf = (selector: string): string[] =>
  [...report.querySelectorAll(selector)].map((one) => one.textContent ?? "");

test("what is copied says what the Word file says, block by block", () => {
  for (const block of blocks) {
    if (block.kind === "table" || block.kind === "chart" || block.kind === "annex") continue;
    const lines = "lines" in block ? block.lines : block.text.split("\n");
    for (const line of lines) expect(report.textContent).toContain(line);
  }
  expect(wordsOf("h2").slice(0, 4)).toEqual([
    "一、基本情况",
    "二、主要指标达标情况",
    "三、自评情况",
    "四、存在问题及下一步工作打算",
  ]);
});

test("conclusions that are not met stand out, others do not", () => {
  const conclusions = [...report.querySelectorAll("p")].filter(
    (one) => one.textContent?.startsWith("【自评结论】") === true,
  );
  const marked = conclusions
    .filter((one) => one.querySelectorAll("b").length === 2)
    .map((one) => one.textContent ?? "");
  expect(marked.length).toBe(blocks.filter((block) => block.kind === "labelled" && block.outcome === "unmet").length);
  expect(marked.every((text) => text.includes("未达标"))).toBe(true);
  expect(conclusions.length).toBeGreaterThan(marked.length);
});

test("tables keep their cells, spans and lines, and what fails stands dark", () => {
  const tables = [...report.querySelectorAll("table")];
  expect(tables).toHaveLength(forms.length);
  forms.forEach((form, at) => {
    const cells = [...(tables[at]?.querySelectorAll<HTMLTableCellElement>("td,th") ?? [])];
    expect(cells.map((cell) => cell.textContent)).toEqual(
      form.rows.flat().map((cell) => formCellText(cell).replaceAll("\n", "")),
    );
    expect(cells.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])).toEqual(
      form.rows.flat().map(({ columns = 1, rows = 1 }) => [columns, rows]),
    );
    expect(cells.filter((cell) => cell.style.color === "rgb(255, 255, 255)")).toHaveLength(
      form.rows.flat().filter(({ tone }) => tone === "unmet").length,
    );
    expect(cells.every((cell) => cell.style.border !== "")).toBe(true);
  });
});

test("in plain words every cell of a table stands in its column", () => {
  for (const form of forms) {
    const rows = formLines(form).slice(form.subtitle === "" ? 1 : 2);
    for (const { row, column, cell } of placedCells(form)) {
      expect(rows[row]?.split("\t")[column]).toBe(formCellText(cell).replace(/\s+/g, " "));
    }
  }
  expect(reportText(blocks)).toContain("\n一、基本情况\n");
});
