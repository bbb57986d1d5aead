import type { Evaluation } from "../../../src/model/evaluation";
import { formsSheet, gridStarts } from "../../../src/present/forms/formsSheet";
import { zhCN } from "../../../src/strings/zh-CN";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";

let sample: Evaluation;
beforeAll(async () => {
  sample = await sampleEvaluation();
});

test("columns of a form begin at the grid's edge nearest to their share, one column each at least", () => {
  expect(gridStarts([1, 1, 1])).toEqual([0, 6, 11, 15]);
  expect(gridStarts(Array.from({ length: 15 }, () => 1))).toEqual(Array.from({ length: 16 }, (_, at) => at));
  expect(gridStarts([1, 1000])).toEqual([0, 1, 15]);
  expect(gridStarts([1000, 1])).toEqual([0, 14, 15]);
});

test("merged ranges do not overlap, cover more than one cell, and stay on the sheet", () => {
  const { merges = [], rows, columns } = formsSheet(sample, zhCN);
  const covered = new Set<string>();
  for (const { fromRow, toRow, fromColumn, toColumn } of merges) {
    expect((toRow - fromRow + 1) * (toColumn - fromColumn + 1)).toBeGreaterThan(1);
    expect([toRow < rows.length, toColumn < columns.length]).toEqual([true, true]);
    for (let row = fromRow; row <= toRow; row++) {
      for (let column = fromColumn; column <= toColumn; column++) {
        expect(covered.has(`${row}/${column}`)).toBe(false);
        covered.add(`${row}/${column}`);
      }
    }
  }
});

/** The same with 学校自评表 asked for on UEI 设置. */
const withSchoolForms = (evaluation: Evaluation): Evaluation => ({
  ...evaluation,
  dataset: { ...evaluation.dataset, wantsSchoolForms: true },
});

test("every form, the 公示表 and, on request, each school's form stand on the sheet under keys of their own", () => {
  const { rows } = formsSheet(withSchoolForms(sample), zhCN);
  const titles = rows.filter(({ key }) => key.endsWith(":title")).map(({ cells }) => cells[0]?.value);
  expect(titles).toHaveLength(8 + sample.dataset.schools.length);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test("a form begins a page with its title, but small ones stand below the one before", () => {
  const { rows, pageBreaks = [] } = formsSheet(sample, zhCN);
  const titles = rows.flatMap(({ key }, at) => (key.endsWith(":title") ? [at] : []));
  const below = ["@schoolCounts:title", "@publication:title", "@recognition:title"];
  const junior = rows.findIndex(
    ({ key, cells }) => key.startsWith("@schools:") && /^初中（\d+所）$/u.test(String(cells[0]?.value)),
  );
  const own = titles.slice(1).filter((at) => !below.includes(rows[at]?.key ?? ""));
  expect(pageBreaks).toEqual([...own, junior].sort((one, other) => one - other));
});

test("numbers stay numbers, with formats; what fails bears the dark tone", () => {
  const cells = formsSheet(sample, zhCN).rows.flatMap((row) => row.cells);
  const composite = cells.filter(({ value }) => value === sample.composite.primary);
  expect(composite.map(({ style }) => style.format)).toEqual(["decimal3", "decimal3"]);
  expect(cells.some(({ value, style }) => typeof value === "number" && style.tone === "unmet")).toBe(true);
});
