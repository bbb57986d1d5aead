import { message } from "../../../src/model/messages/message";
import { missingData } from "../../../src/present/missing/missingData";
import type { SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { madePlans } from "../../fixtures/awaitedSheets";
import { en } from "../../../src/strings/en";
import type { Strings } from "../../../src/strings/strings";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";
import { SAMPLE_SCHOOLS } from "../../fixtures/sampleSchools";
import { cellOf, columnOf, rowOf, typed, writtenSheet } from "../../fixtures/writtenSheet";

const evaluation = madeEvaluation({ blanks: ["3/primary/R4"] });
const missing = missingData(evaluation, zhCN);

test("a blank amount of a school is one line with school, stage, field, and who supplies it", () => {
  const ofSchools = missing.filter(({ school }) => school !== null);
  expect(ofSchools.map(({ stage, label, items }) => [stage, label, items])).toContainEqual([
    "primary",
    expect.stringContaining("教学及辅助用房"),
    ["R4"],
  ]);
  expect(ofSchools[0]?.offices).toEqual(["land", "finance"]);
});

test("figures of the county that an item needs are lines of their own, once each", () => {
  expect(missing.filter(({ school }) => school === null).map(({ label }) => label)).toContain("优质高中招生名额总数");
  expect(new Set(missing.map(({ key }) => key)).size).toBe(missing.length);
});

test("a figure whose name has a 、 in it is one line", () => {
  const notes = [message("figuresNeeded", { figures: ["音乐、美术专用教室数", "班级数"] })];
  const items = evaluation.items.map((item) => (item.id === "G14" ? { ...item, notes } : item));
  const labels = missingData({ ...evaluation, items }, zhCN).flatMap(({ label, items: [id] }) =>
    id === "G14" ? [label] : [],
  );
  expect(labels).toEqual(["音乐、美术专用教室数", "班级数"]);
});

test("the sheet has a row for each, and never says that there are more", () => {
  const plan = madePlans(planned(evaluation), {}, zhCN, { evaluatedAt: "", version: "" }).find(
    ({ id }) => id === "missing",
  );
  const rows = plan?.rows.filter(({ key }) => missing.some((one) => one.key === key));
  expect(rows).toHaveLength(missing.length);
  expect(JSON.stringify(plan?.rows)).not.toMatch(/另有/);
});

test("where nothing is open nothing is missing", () => {
  const { items } = evaluation;
  const clear = { ...evaluation, schools: [], items: items.map((item) => ({ ...item, outcome: "met" as const })) };
  expect(missingData(clear, zhCN)).toEqual([]);
});

describe("where many schools lack the same", () => {
  const STAMP = { evaluatedAt: "", version: "" };
  const blanks = SAMPLE_SCHOOLS.map((_, row) => `${row}/primary/R4`);
  const open = madeEvaluation({ blanks });
  const linesIn = (strings: Strings) =>
    missingData(open, strings).filter(({ stage, items }) => stage === "primary" && items.includes("R4"));
  const sheetOf = (strings: Strings, sheets: Parameters<typeof keptEntries>[0] = []): SheetPlan => {
    const plan = madePlans(planned(open), keptEntries(sheets), strings, STAMP).find(({ id }) => id === "missing");
    if (plan === undefined) throw new Error("no sheet of missing data");
    return plan;
  };

  test.each([zhCN, en])("one line says how many and where, the schools are folded below it (%#)", (strings) => {
    const { missing: words } = strings.sheets;
    const plan = sheetOf(strings);
    const at = plan.rows.findIndex(({ key }) => key?.startsWith("many|primary|") === true);
    const value = (heading: string) => plan.rows[at]?.cells[columnOf(plan, heading)]?.value;
    const primary = linesIn(strings);
    const rows = primary.flatMap(({ cell }) => (cell === null ? [] : [cell.row + 1]));
    expect(value(words.headings.school)).toBe(words.schoolsLack(primary.length));
    expect(value(words.headings.where)).toBe(`学校基本情况!N${Math.min(...rows)}:N${Math.max(...rows)}`);
    const below = plan.rows.slice(at + 1, at + 1 + primary.length);
    expect(below.map(({ key }) => key)).toEqual(primary.map(({ key }) => key));
    expect(below.every(({ level, isClosed }) => level === 1 && isClosed === true)).toBe(true);
    expect(plan.rows.filter(({ isClosed }) => isClosed !== true).length).toBeLessThan(plan.rows.length / 2);
  });

  test("what somebody typed beside one of the schools is in sight", () => {
    const plan = sheetOf(zhCN);
    const [first] = linesIn(zhCN);
    const note = columnOf(plan, zhCN.sheets.missing.headings.note);
    const kept = sheetOf(zhCN, [typed(writtenSheet(plan), plan, first?.key ?? "", note, cellOf("已催报"))]);
    expect(rowOf(kept, first?.key ?? "").cells[note]?.value).toBe("已催报");
    expect(rowOf(kept, first?.key ?? "").isClosed).toBeUndefined();
  });
});
