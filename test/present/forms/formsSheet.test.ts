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
  expect(titles).toHaveLength(9 + sample.dataset.schools.length);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test("a row of a school has the same key whatever schools stand before it and on whatever page: notes beside it go with it", () => {
  const keysOf = (evaluation: Evaluation): [words: string, key: string][] =>
    formsSheet(withSchoolForms(evaluation), zhCN).rows.flatMap(({ key, cells }): [string, string][] => {
      const isOfSchool = /^@schools:(?:primary|junior):/u.test(key) || /^@school:.*:title$/u.test(key);
      return isOfSchool ? [[cells.map(({ value }) => value).join(), key]] : [];
    });
  const before = new Map(keysOf(sample).map(([, key]) => [key, true]));
  const [first, ...rest] = sample.dataset.schools;
  const fewer: Evaluation = {
    ...sample,
    schools: sample.schools.filter(({ school }) => school.key !== first?.key).reverse(),
    dataset: { ...sample.dataset, schools: [...rest].reverse() },
  };
  const after = keysOf(fewer);
  expect(after.length).toBeGreaterThan(rest.length * 2 - 1);
  expect(after.filter(([, key]) => !before.has(key))).toEqual([]);
  for (const [words, key] of after) {
    const school = rest.find((one) => key.split(":").includes(one.key) || key.includes(one.key));
    if (key.startsWith("@schools:")) expect(words).toContain(school?.name.replace(/（.*/u, ""));
  }
});

test("a form begins a page with its title, but small ones stand below the one before", () => {
  const { rows, pageBreaks = [] } = formsSheet(sample, zhCN);
  const titles = rows.flatMap(({ key }, at) => (key.endsWith(":title") ? [at] : []));
  const below = ["@schoolCounts:title", "@publication:title", "@recognition:title"];
  expect(pageBreaks).toEqual(titles.slice(1).filter((at) => !below.includes(rows[at]?.key ?? "")));
});

/** The rows of 表Ⅱ-2, a list for each of its pages. */
function schoolPages(evaluation: Evaluation): string[][] {
  const pages: string[][] = [];
  for (const { key, cells } of formsSheet(evaluation, zhCN).rows) {
    if (!/^@schools[/:]/u.test(key)) continue;
    const words = String(cells.find(({ value }) => value !== null)?.value ?? "");
    if (key.endsWith(":title")) pages.push([]);
    pages.at(-1)?.push(words);
  }
  return pages;
}

test("each page of a long 表Ⅱ-2 has its title and headings, none ends with the line of a stage, and the last has the notes", () => {
  const thrice = { ...sample, schools: [...sample.schools, ...sample.schools, ...sample.schools] };
  const pages = schoolPages(thrice);
  expect(pages.length).toBeGreaterThan(4);
  pages.forEach((page, at) => {
    expect(page[0]).toBe(`表Ⅱ-2　小学、初中资源配置基本情况（分学校）${at === 0 ? "" : "（续）"}`);
    expect(page.slice(2, 4)).toEqual(["序号", "L1"]);
    expect(page.some((line) => line.startsWith("注："))).toBe(at === pages.length - 1);
    expect(page.filter((line) => line !== "").at(-1)).not.toMatch(/^(?:小学|初中)（/u);
    expect(page.length).toBeLessThan(32);
  });
  const numbers = pages.flatMap((page) => page.filter((line) => /^\d+$/u.test(line)).map(Number));
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
  expect(numbers).toEqual([...upTo(3 * 22), ...upTo(3 * 8)]);
});

test("a short 表Ⅱ-2 stays on one page, both stages below one heading", () => {
  const few = { ...sample, schools: sample.schools.filter((_, at) => at % 4 === 0) };
  expect(schoolPages(few)).toHaveLength(1);
});

test("numbers stay numbers, with formats; what fails bears the dark tone", () => {
  const cells = formsSheet(sample, zhCN).rows.flatMap((row) => row.cells);
  const composite = cells.filter(({ value }) => value === sample.composite.primary);
  expect(composite.map(({ style }) => style.format)).toEqual(["decimal3", "decimal3"]);
  expect(cells.some(({ value, style }) => typeof value === "number" && style.tone === "unmet")).toBe(true);
});
