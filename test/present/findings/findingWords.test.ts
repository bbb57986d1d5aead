import { findingWords } from "../../../src/present/findings/findingWords";
import { zhCN } from "../../../src/strings/zh-CN";
import { evaluate } from "../../fixtures/evaluate";
import { readDataset } from "../../fixtures/readDataset";
import { namedTable } from "../../intake/tables";

/** What is said beside 达标 that the figures of 教师资格 do not bear out. */
function said(certified: number): string[] {
  const figures = namedTable("县级", [
    ["指标", "数值"],
    ["专任教师数", 1606],
    ["持有教师资格证专任教师数", certified],
  ]);
  const statements = namedTable("自评", [
    ["指标", "自评情况", "自评结论"],
    ["政府保障第12项", "全部持证上岗", "达标"],
  ]);
  const { findings, items } = evaluate(readDataset({ tables: [figures, statements], plainRanges: [], ownSheets: [] }));
  return findings
    .filter(({ code }) => code === "declaredUnproven" || code === "declaredDiffers")
    .map((found) => findingWords(found, items, zhCN));
}

test("beside a conclusion that fails stands the comparison that decides", () => {
  expect(said(1600).join()).toMatch(/起决定作用的是：.*99\.6\d*%，标准 ≥100%，还差/u);
});

test("a share above 100 % decides nothing, and is not said to", () => {
  const [only = "", ...others] = said(1700);
  expect(only).toContain("不足以证明");
  expect(only).not.toContain("起决定作用");
  expect(others).toEqual([]);
});
