import type { Evaluation, ItemResult } from "../../../src/model/evaluation";
import { message } from "../../../src/model/messages/message";
import type { SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { partLines } from "../../../src/present/words/partWords";
import { madePlans } from "../../fixtures/awaitedSheets";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation } from "../../fixtures/evaluation";
import { cellAtKey, rowOf } from "../../fixtures/writtenSheet";
import { planned } from "../../fixtures/planned";

function overviewOf(change: (evaluation: Evaluation) => Evaluation = (one) => one): SheetPlan {
  const plan = madePlans(planned(madeEvaluation({ change })), {}, zhCN, {
    evaluatedAt: "2026-11-23 22:00",
    version: "0.1.0",
  }).find(({ id }) => id === "overview");
  if (plan === undefined) throw new Error("no overview");
  return plan;
}

function withItem(id: ItemResult["id"], change: Partial<ItemResult>): SheetPlan {
  return overviewOf((one) => ({
    ...one,
    items: one.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
  }));
}

const CERTIFIED = {
  stage: null,
  label: message("certifiedShare", {}),
  value: 99.9996,
  bound: null,
  limit: 100,
  unit: "%",
  direction: "atLeast" as const,
  distance: -0.0004,
  outcome: "unmet" as const,
};

const plan = overviewOf();

test("the verdict counts what is met by data and by declaration apart", () => {
  expect(rowOf(plan, "@verdict").cells[0]?.value).toBe("示例县义务教育优质均衡发展自评测算：▲ 未达标");
  expect(rowOf(plan, "@counts").cells[0]?.value).toBe(
    "应判定 33 项：达标 27 项（按数据测算 2 项，依据自评材料 25 项），未达标 2 项，数据不全、暂不能判定 1 项，待国家（省级）监测/调查 2 项，不适用 1 项。",
  );
});

test("every item has a row, those that decide first and in the official order, each outcome with its own sign, word and tone", () => {
  const keys = plan.rows.map((row) => row.key).filter((key) => key !== undefined && /^[RGQSV]/.test(key));
  const { items } = madeEvaluation();
  const ids = (decides: boolean) => items.filter((item) => item.decides === decides).map(({ id }) => id);
  expect(keys).toEqual([...ids(true), ...ids(false)]);
  expect(["G11", "G4", "G14", "Q9", "G13"].map((id) => cellAtKey(plan, id, "结论"))).toEqual([
    { value: "✔ 达标", style: { role: "status", tone: "met", format: "text" } },
    { value: "▲ 未达标", style: { role: "status", tone: "unmet", format: "text" } },
    { value: "? 数据不全，暂不能判定", style: { role: "status", tone: "undetermined", format: "text" } },
    { value: "… 待国家（省级）监测/调查", style: { role: "status", tone: "pending", format: "text" } },
    { value: "— 不适用", style: { role: "status", tone: "notApplicable", format: "text" } },
  ]);
});

test("a case of 第十条 is said to exist or not, and its source has the bureau's answer", () => {
  const answer = {
    veto: "V1" as const,
    label: "以考试方式招生",
    outcome: "met" as const,
    cell: { sheet: "第十条", table: null, row: 4, column: 1 },
  };
  const written = overviewOf((one) => ({
    ...one,
    dataset: { ...one.dataset, vetoes: [answer] },
    items: one.items.map((item) =>
      item.id === "V1"
        ? {
            ...item,
            outcome: "met",
            declared: "met",
            evidence: [{ ref: answer.cell, label: answer.label, value: null }],
          }
        : item.id === "V2"
          ? { ...item, outcome: "unmet" }
          : item,
    ),
  }));
  expect([cellAtKey(written, "V1", "结论").value, cellAtKey(written, "V1", "自评").value]).toEqual([
    "✔ 不存在该情形",
    "不存在该情形",
  ]);
  expect(cellAtKey(written, "V1", "数据来源").value).toBe("第十条!B5 以考试方式招生：不存在");
  expect(cellAtKey(written, "V2", "结论").value).toBe("▲ 存在该情形");
});

test("a failing item has a line for each comparison, the failing ones open and first, with the way to its decisive cell", () => {
  const at = plan.rows.findIndex(({ key }) => key === "G4");
  const [row, ...parts] = plan.rows.slice(at, at + 3);
  const shown = (one: typeof row): unknown[] => (one?.cells ?? []).slice(1, 6).map(({ value }) => value);
  expect(shown(row).slice(1)).toEqual(["—", "2处：达标1、未达标1", "—", "▲ 未达标"]);
  expect(parts.map(shown)).toEqual([
    [expect.stringMatching(/^└ /), "≤2500人", "2919人", "超出 419人", "▲ 未达标"],
    [expect.stringMatching(/^└ /), "≤2000人", "1694人", "低于上限 306人", "✔ 达标"],
  ]);
  expect(parts.map(({ isClosed }) => isClosed === true)).toEqual([false, true]);
  const value = (heading: string): unknown => cellAtKey(plan, "G4", heading).value;
  expect([value("自评"), value("自评与\n测算")]).toEqual(["达标", "▲ 不一致"]);
  expect(String(parts[0]?.cells.at(11)?.value)).toMatch(/^2919（.+） > 2500$/);
  expect(cellAtKey(plan, "G4", "数据来源")).toMatchObject({
    value: "县级数据!B12 等2处",
    link: { sheet: "县级数据", row: 11, column: 1 },
  });
});

test("shares have two decimals, and what is unknown is said to be missing, not nought", () => {
  const values = plan.rows
    .filter(({ key }) => key?.startsWith("@G11:") === true)
    .map(({ cells }) => `${cells[3]?.value} ${cells[5]?.value}`);
  expect(values.sort()).toEqual(["18.13% ✔ 达标", "29.10% ✔ 达标"]);
  expect(cellAtKey(plan, "G14", "实际值").value).toBe("数据不全");
  expect(cellAtKey(plan, "G14", "差距").value).toBe("—");
  expect(cellAtKey(plan, "G14", "计算过程").value).toMatch(/优质高中招生名额总数/);
});

test("where rounding would hide a failure the digits that show it stand there", () => {
  const row = withItem("G12", { parts: [CERTIFIED], outcome: "unmet" });
  expect(cellAtKey(row, "G12", "实际值").value).toBe("99.9996%");
  expect(cellAtKey(row, "G12", "差距").value).toBe("还差 0.0004个百分点");
});

test.each([
  [87.5, -12.5, "还差 12.50个百分点", "12.50 percentage points short"],
  [99, -1, "还差 1个百分点", "1 percentage point short"],
])("shares differ by percentage points, and are %d% themselves", (value, distance, chinese, english) => {
  const item = madeEvaluation().items.find(({ id }) => id === "G12");
  const part = { ...CERTIFIED, value, distance };
  const lines = [zhCN, en].map((strings) => partLines({ ...(item as ItemResult), parts: [part] }, strings)[0]);
  expect(lines.map((line) => line?.distance)).toEqual([chinese, english]);
  expect(lines.map((line) => line?.limit)).toEqual(["≥100%", "≥100%"]);
});

test("of many comparisons each has a line; those that are not met come first, and the outline is closed over the others", () => {
  const part = (outcome: "met" | "unmet", value: number) => ({
    stage: null,
    label: message("sizeOfSchool", { school: `第${value}学校` }),
    value,
    bound: null,
    limit: 2000,
    unit: "人",
    direction: "atMost" as const,
    distance: 2000 - value,
    outcome,
  });
  const parts = [...Array.from({ length: 9 }, (_, at) => part("met", 100 + at)), part("unmet", 2100)];
  const written = withItem("G4", { parts, steps: parts.map(({ value }) => `${value} 人`).join("\n"), evidence: [] });
  const lines = written.rows.filter(({ key }) => key?.startsWith("@G4:") === true);
  expect(lines.map(({ cells, level = 0 }) => [cells[3]?.value, cells[11]?.value, level]).slice(0, 2)).toEqual([
    ["2100人", "2100 人", 0],
    ["108人", "108 人", 1],
  ]);
  expect(lines.filter(({ isClosed }) => isClosed === true)).toHaveLength(9);
  expect(cellAtKey(written, "G4", "实际值").value).toBe("10处：达标9、未达标1");
});

test("what informs only is pale and stands behind everything that decides", () => {
  const keys = plan.rows.map(({ key }) => key);
  expect(keys.indexOf("R1")).toBeGreaterThan(keys.indexOf("V6"));
  expect(new Set(["R1", "R2"].map((id) => cellAtKey(plan, id, "结论").style.tone))).toEqual(new Set(["plain"]));
});

test("items of resources lead to the sheets where each school stands", () => {
  expect(cellAtKey(plan, "R1", "数据来源").link).toEqual({ ownSheet: "schools", row: 0, column: 0 });
  expect(cellAtKey(plan, "R-balance", "数据来源").link).toEqual({ ownSheet: "balance", row: 0, column: 0 });
});

test("the footer names time, edition, version and every local limit and exception, used or not", () => {
  const cell = { sheet: "UEI 设置", table: null, row: 12, column: 0 };
  const used = overviewOf((one) => ({
    ...one,
    standard: {
      ...one.standard,
      overrides: [
        {
          isUsed: true,
          override: {
            item: "R6",
            label: "设备",
            stage: "primary",
            allStages: false,
            kind: "standard",
            value: 3000,
            unit: "元",
            basis: "省教督〔2021〕3号",
            effectiveFrom: "2021",
            cell,
          },
        },
      ],
      exceptions: [
        {
          isGranted: false,
          item: "G4",
          exception: {
            kind: "schoolSizeBuiltBy2010",
            school: "第六中学",
            schoolKey: null,
            label: "规模",
            basis: null,
            quantity: undefined,
            constructionPlan: null,
            cell,
          },
        },
      ],
    },
  }));
  const words = (key: string): unknown => rowOf(used, key).cells[1]?.value;
  expect(words("@evaluatedAt")).toBe("2026-11-23 22:00");
  expect(words("@edition")).toMatch(/^教督〔2017〕6号/);
  expect(words("@version")).toBe("优衡 UEI 0.1.0");
  expect(words("@overrides:1")).toBe("教学仪器设备值 小学标准 3000元（依据：省教督〔2021〕3号，生效：2021），已采用");
  expect(words("@exceptions:1")).toBe(
    "第六中学 2010年及以前建成的学校规模（依据：—，建设规划：—），条件不符或无法核实，未采用",
  );
});

test("a distance on the good side is never called short, whatever the item makes of it", () => {
  const part = {
    stage: null,
    label: message("fundsOfSmallSchools", { headcount: 100 }),
    value: 877.84,
    bound: null,
    limit: 720,
    unit: "元",
    direction: "atLeast" as const,
    distance: 157.84,
    outcome: "undetermined" as const,
  };
  expect(cellAtKey(withItem("G6", { parts: [part] }), "G6", "差距").value).toBe("高出 157.84元");
});

test("where only a bound is known and decides, the bound stands there and how far it is at least", () => {
  const part = (value: number, isAtMost: boolean, direction: "atLeast" | "atMost", outcome: "met" | "unmet") => ({
    stage: null,
    label: message("roomsOfSchool", { school: "第一小学", kind: "music" }),
    value: null,
    bound: { value, isAtMost },
    limit: 6,
    unit: "间",
    direction,
    distance: null,
    outcome,
  });
  const shown = (one: ReturnType<typeof part>) => {
    const row = withItem("G3", { parts: [one], outcome: one.outcome });
    return [cellAtKey(row, "G3", "实际值").value, cellAtKey(row, "G3", "差距").value];
  };
  expect(shown(part(5, true, "atLeast", "unmet"))).toEqual(["至多5间", "至少还差 1间"]);
  expect(shown(part(8, false, "atMost", "unmet"))).toEqual(["至少8间", "至少超出 2间"]);
  expect(shown(part(6, false, "atLeast", "met"))).toEqual(["至少6间", "—"]);
});

test("a school called 小学 does not hide which stage a comparison is about", () => {
  const part = (school: string, stage: "primary" | "junior") => ({
    stage,
    label: message("sizeOfSchool", { school }),
    value: 5,
    bound: null,
    limit: 9,
    unit: "人",
    direction: "atMost" as const,
    distance: 4,
    outcome: "met" as const,
  });
  const written = withItem("G4", { parts: [part("第一小学", "primary"), part("第一中学", "junior")] });
  const lines = written.rows.filter(({ key }) => key?.startsWith("@G4:") === true);
  expect(lines.map(({ cells }) => String(cells[1]?.value).slice(0, 4))).toEqual(["└ 小学", "└ 初中"]);
});
