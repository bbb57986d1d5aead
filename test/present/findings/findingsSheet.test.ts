import { finding, type Finding } from "../../../src/model/findings/finding";
import type { SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { findingSentence } from "../../../src/present/words/sentences";
import { madePlans } from "../../fixtures/awaitedSheets";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation, type MadeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";

function findingsPlan(change?: MadeEvaluation["change"]): SheetPlan {
  const plan = madePlans(planned(madeEvaluation(change === undefined ? {} : { change })), {}, zhCN, {
    evaluatedAt: "",
    version: "",
  }).find(({ id }) => id === "findings");
  if (plan === undefined) throw new Error("no findings sheet");
  return plan;
}

const rowsOf = (plan: SheetPlan) =>
  plan.rows.filter((row) => row.key?.includes("@") === true && !row.key.startsWith("@"));

test("findings come by cause and rank, each with its cell as a link, what to do there, and cells to fill in", () => {
  const plan = findingsPlan();
  const rows = rowsOf(plan);
  expect(rows.map((row) => row.cells[1]?.value)).toEqual(["✖ 错误", "▲ 提醒", "● 说明"]);
  expect(rows[1]?.cells[3]).toMatchObject({ value: "学校基本情况!E5", link: { row: 4, column: 4 } });
  expect(rows[2]?.cells[3]).toMatchObject({ value: "整个工作簿" });
  expect(rows[2]?.cells[3]?.link).toBeUndefined();
  expect(String(rows[0]?.cells[5]?.value)).toMatch(/自评结论$/);
  expect(rows.map((row) => row.cells.slice(6, 8))).toEqual(
    rows.map(() => Array(2).fill({ value: null, style: { role: "input", tone: "plain", format: "general" } })),
  );
  const causes = plan.rows.filter(({ key }) => key?.startsWith("@cause:") === true).map(({ cells }) => cells[0]?.value);
  expect(causes[0]).toBe("自评与测算不一致（1 处）");
});

test("on the first run nothing is new and nothing is said of a time before", () => {
  const plan = findingsPlan();
  expect(rowsOf(plan).map((row) => row.cells[2]?.value)).toEqual([null, null, null]);
  expect(plan.rows.find(({ key }) => key === "@since")?.cells[0]?.value).toBe("");
});

test("two findings of one kind in one cell have keys of their own", () => {
  const twice = findingsPlan((one) => ({
    ...one,
    findings: [
      finding("negativeNumber", "error", { text: "-1" }, null),
      finding("negativeNumber", "error", { text: "-2" }, null),
    ],
  }));
  expect(new Set(rowsOf(twice).map((row) => row.key)).size).toBe(2);
});

test("no finding is said in a sentence", () => {
  const plan = findingsPlan((one) => ({ ...one, findings: [] }));
  expect(plan.rows.at(-1)?.cells[0]?.value).toBe("本次测算未发现数据问题。");
});

test("of two findings of one kind without a cell each is known by what it is about, whichever comes first", () => {
  const mean = (stage: "primary" | "junior") => finding("meansFallen", "info", { stage, falls: [] }, null, { stage });
  const keys = (findings: readonly Finding[]): unknown[] =>
    rowsOf(findingsPlan((one) => ({ ...one, findings }))).map((row) => row.key);
  expect(keys([mean("primary"), mean("junior")])).toEqual(["meansFallen|stage=primary@", "meansFallen|stage=junior@"]);
  expect(keys([mean("junior")])).toEqual(["meansFallen|stage=junior@"]);
});

test("怎么办 names the cell and the figure that belongs there", () => {
  const where = { sheet: "县级数据", table: null, row: 15, column: 1 };
  const missing = finding(
    "cellsMissing",
    "error",
    { heading: "特殊教育学校数", schools: 1, names: ["第一小学"], items: [] },
    where,
    { field: "specialSchools" },
  );
  const [row] = rowsOf(findingsPlan((one) => ({ ...one, findings: [missing] })));
  expect(row?.cells[5]?.value).toBe("请在 县级数据!B16 填特殊教育学校数；数量确实没有的填 0");
});

test("what one rule found in several places stands under their number and their cells", () => {
  const differs = (row: number): Finding =>
    finding(
      "noStudents",
      "warning",
      { school: "第一小学", stage: "primary" },
      { sheet: "学校", table: null, row, column: 4 },
    );
  const plan = findingsPlan((one) => ({ ...one, findings: [differs(4), differs(5)] }));
  const heading = plan.rows.find(({ key }) => key === "@rule:warning:noStudents");
  expect(heading?.cells[0]?.value).toBe("▸ 同一类问题 2 处：学校!E5、学校!E6");
});

test("a case of 第十条 without an answer is no answer in quotation marks", () => {
  const said = (text: string): string =>
    findingSentence(finding("vetoAnswerNotUnderstood", "warning", { text }, null), zhCN);
  expect(said("")).toBe("没有回答该情形是否存在；请填“不存在”或“存在”。");
  expect(said("√")).toMatch(/^“√”不能说明该情形是否存在，视为未回答/);
});

test("what is to be done about it is to answer, not to verify it", () => {
  const where = { sheet: "第十条", table: "第十条表", row: 4, column: 1 };
  const unanswered = finding("vetoAnswerNotUnderstood", "warning", { text: "" }, where);
  const plan = findingsPlan((one) => ({ ...one, findings: [unanswered] }));
  const words = plan.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(words).toContain("请在 第十条!B5 填“不存在”或“存在”");
  expect(words.some((one) => String(one).includes("核实 第十条"))).toBe(false);
});
