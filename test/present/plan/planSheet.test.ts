import fc from "fast-check";
import type { ItemShortfall } from "../../../src/model/evaluation";
import type { SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { planColumns } from "../../../src/present/plan/planLayout";
import { madePlans } from "../../fixtures/awaitedSheets";
import { en } from "../../../src/strings/en";
import type { Strings } from "../../../src/strings/strings";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation, type MadeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";
import { SAMPLE_SCHOOLS } from "../../fixtures/sampleSchools";
import { cellAtKey, cellOf, columnOf, rowOf, typed, writtenSheet } from "../../fixtures/writtenSheet";

const STAMP = { evaluatedAt: "", version: "" };

function planSheetOf(
  made: MadeEvaluation = {},
  sheets: Parameters<typeof keptEntries>[0] = [],
  strings: Strings = zhCN,
): SheetPlan {
  const plan = madePlans(planned(madeEvaluation(made)), keptEntries(sheets), strings, STAMP).find(
    ({ id }) => id === "plan",
  );
  if (plan === undefined) throw new Error("no sheet of shortfalls");
  return plan;
}

const sheet = planSheetOf();
const words = (plan: SheetPlan): string[] =>
  plan.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? "")));
const SHORT = "primary:2165420104:R4";

test("a school's row says what it has, what it lacks, what is the cheapest to add, and what that costs", () => {
  const value = (heading: string) => cellAtKey(sheet, SHORT, heading).value;
  expect(["学校名称", "学段", "现有", "单位", "距100%缺口", "距85%缺口"].map(value)).toEqual([
    "红柳小学",
    "小学",
    3872.55,
    "㎡",
    835,
    129,
  ]);
  expect(value("建议补足")).toBe(129);
  expect(value("预计费用\n（元）")).toBe(129 * 3500);
  expect(value("测算说明")).toBe("需增加，可只达到标准的85%");
  expect(cellAtKey(sheet, SHORT, "学校名称").link).toBeDefined();
});

test("the last three columns are open in every row that somebody answers for, and in no sum", () => {
  const inputs = sheet.columns.flatMap(({ isInput }, at) => (isInput === true ? [at] : []));
  expect(inputs).toEqual(["责任人", "整改措施", "完成时限"].map((heading) => columnOf(sheet, heading)));
  expect(inputs.map((at) => rowOf(sheet, SHORT).cells[at]?.style.role)).toEqual(["input", "input", "input"]);
  expect(inputs.map((at) => rowOf(sheet, "@total:R4").cells[at]?.style.role)).toEqual(["note", "note", "note"]);
  expect(planColumns("national", zhCN)).toHaveLength(14);
});

test("what staff typed stays with its school, stage and indicator when rows move and after every evaluation", () => {
  const owner = columnOf(sheet, "责任人");
  const once = typed(
    typed(writtenSheet(sheet), sheet, SHORT, owner, cellOf("张三")),
    sheet,
    SHORT,
    owner + 2,
    cellOf(46023, true),
  );
  const moved = planSheetOf({ schools: [...SAMPLE_SCHOOLS].reverse() }, [once]);
  expect(moved.rows.findIndex(({ key }) => key === SHORT)).not.toBe(sheet.rows.findIndex(({ key }) => key === SHORT));
  expect(cellAtKey(moved, SHORT, "责任人").value).toBe("张三");
  expect(cellAtKey(moved, SHORT, "完成时限")).toMatchObject({ value: 46023, style: { format: "date" } });
  const again = planSheetOf({}, [writtenSheet(moved)], en);
  expect(cellAtKey(again, SHORT, "Responsible").value).toBe("张三");
});

test("when the shortfall is gone, what was typed is kept below", () => {
  const once = typed(writtenSheet(sheet), sheet, SHORT, columnOf(sheet, "责任人"), cellOf("张三"));
  const mended = SAMPLE_SCHOOLS.map((school) =>
    school[1] === "2165420104"
      ? ([...school.slice(0, 7), 9999, ...school.slice(8)] as unknown as typeof school)
      : school,
  );
  const after = planSheetOf({ schools: mended }, [once]);
  const gone = after.rows.findIndex(({ key }) => key === "@gone");
  expect(gone).toBeGreaterThan(0);
  expect(after.rows.findIndex(({ key }) => key === SHORT)).toBeGreaterThan(gone);
});

test("when the shortfall comes back, what was typed stands beside it again, after any number of evaluations without it", () => {
  const owner = columnOf(sheet, "责任人");
  const once = typed(
    typed(writtenSheet(sheet), sheet, SHORT, owner, cellOf("张三")),
    sheet,
    SHORT,
    owner + 1,
    cellOf("改建食堂"),
  );
  const mended = SAMPLE_SCHOOLS.map((school) =>
    school[1] === "2165420104"
      ? ([...school.slice(0, 7), 9999, ...school.slice(8)] as unknown as typeof school)
      : school,
  );
  const without = planSheetOf({ schools: mended }, [writtenSheet(planSheetOf({ schools: mended }, [once]))]);
  expect(cellAtKey(without, "@total:R4", "距100%缺口").value).toBe(0);
  const back = planSheetOf({}, [writtenSheet(without)]);
  expect([cellAtKey(back, SHORT, "责任人").value, cellAtKey(back, SHORT, "整改措施").value]).toEqual([
    "张三",
    "改建食堂",
  ]);
  expect(back.rows.filter(({ key }) => key === SHORT)).toHaveLength(1);
  expect(back.rows.some(({ key }) => key === "@gone")).toBe(false);
});

test("county totals by indicator, with what their lines lack in data", () => {
  expect(cellAtKey(sheet, "@total:R4", "距100%缺口").value).toBe(835);
  const open = planSheetOf({ blanks: ["3/primary/R4"] });
  expect(cellAtKey(open, "@total:R4", "测算说明").value).toBe("1条数据不全，未计入");
  expect(cellAtKey(open, SHORT, "距100%缺口").value).toBe("数据不全");
  expect(cellAtKey(open, SHORT, "测算说明").value).toBe("数据不全，补填后再测算");
});

test("a school that may not count is planned for only when that is known", () => {
  expect(cellAtKey(planSheetOf({ unknownMembership: [3] }), SHORT, "测算说明").value).toBe(
    "是否计入测算待定，请先补填学校类型",
  );
});

const FOUND: readonly Omit<ItemShortfall, "school">[] = [
  { item: "G3", kind: "artRooms", unit: "间", amount: 1, limit: 3, missing: 2, isAtLeast: false },
  { item: "G3", kind: "musicRooms", unit: "间", amount: null, limit: null, missing: 1, isAtLeast: true },
  { item: "G4", kind: "studentsOver", unit: "人", amount: 2919, limit: 2500, missing: 419, isAtLeast: false },
  { item: "G5", kind: "classesOver", unit: "个", amount: 3, limit: 0, missing: 3, isAtLeast: false },
  { item: "G6", kind: "operatingFunds", unit: "元", amount: 50000, limit: 72000, missing: 22000, isAtLeast: false },
  { item: "G6", kind: "fundedHeadcount", unit: "人", amount: 60, limit: 100, missing: 40, isAtLeast: false },
  { item: "Q4", kind: "trainingFunds", unit: "元", amount: 5000, limit: 5186.9, missing: 187, isAtLeast: false },
];

test.each([[zhCN], [en]])("beyond the seven: rooms, size, classes and funds, in words and sums", (strings) => {
  const plan = planSheetOf(
    {
      change: (one) => ({
        ...one,
        itemShortfalls: FOUND.map((found) => ({ ...found, school: one.dataset.schools[0] as never })),
      }),
    },
    [],
    strings,
  );
  const { headings: headingsFor, items } = strings.sheets.plan;
  const headings = headingsFor("national");
  for (const { item, kind, missing } of FOUND) {
    const key = `${item}:${kind}:2165420101`;
    expect(cellAtKey(plan, key, headings.toStandard).value).toBe(missing);
    expect(cellAtKey(plan, `@total:${item}:${kind}`, headings.toStandard).value).toBe(missing);
    expect(String(cellAtKey(plan, key, headings.indicator).value)).toContain(items.kinds[kind]);
    expect(String(cellAtKey(plan, key, headings.remark).value)).not.toMatch(/undefined|null|NaN/);
  }
  expect(cellAtKey(plan, "G4:studentsOver:2165420101", headings.recommended).value).toBe("—");
  expect(cellAtKey(plan, "G3:musicRooms:2165420101", headings.remark).value).toBe(strings.sheets.plan.remarks.atLeast);
});

/** The made-up county with its limits of variation tightened to 0.3. */
const TIGHT: MadeEvaluation = {
  change: (one) => ({
    ...one,
    balance: one.balance.map((balance) =>
      (balance.coefficientOfVariation ?? 0) > 0.3 ? { ...balance, limit: 0.3, outcome: "unmet" } : balance,
    ),
  }),
};

test("plans for coefficients are named a calculation, and say whether they are proven to be the least", () => {
  const said = words(planSheetOf(TIGHT));
  expect(said).toContain("四、校际差异系数测算（测算结果，不是调配指令）");
  expect(said.some((one) => /^小学 骨干教师：差异系数 0\.\d{3}，限值 0\.30$/.test(one))).toBe(true);
  expect(
    said.some((one) =>
      /补充方案：共补充\d+人（其中各校补到标准需要\d+人），补充后差异系数 0\.\d+。(已证明没有补充更少的方案。|任何方案都不少于)/.test(
        one,
      ),
    ),
  ).toBe(true);
  expect(said.some((one) => /^调配方案（全县总量不变）：共调配\d+人/.test(one))).toBe(true);
  expect(said.some((one) => one.includes(" → "))).toBe(true);
});

test("every row has a key of its own and is as wide as the sheet, in both languages", () => {
  for (const strings of [zhCN, en]) {
    const plan = planSheetOf(TIGHT, [], strings);
    expect(new Set(plan.rows.map(({ key }) => key)).size).toBe(plan.rows.length);
    for (const { cells } of plan.rows) expect(cells.length).toBe(plan.columns.length);
    expect(words(plan).filter((one) => /undefined|\bnull\b|NaN/.test(one))).toEqual([]);
  }
});

test("no schools at all is said in a sentence", () => {
  const empty = planSheetOf({ schools: [] });
  expect(words(empty).some((one) => one.startsWith("未识别到学校数据，无法测算缺口"))).toBe(true);
});

test("unit costs are stated, those of the bureau without the mark of a default", () => {
  const own = planSheetOf({ change: (one) => ({ ...one, dataset: { ...one.dataset, unitCosts: { R5: 700 } } }) });
  const line = words(own).find((one) => one.startsWith("单位成本：")) ?? "";
  expect(line).toContain("体育运动场馆 700元/㎡；");
  expect(line).toContain("骨干教师 30000元/人（默认）");
});

test("the county's totals are the sums of its schools' rows, shortfalls and cost alike", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 900_000 }), {
        minLength: SAMPLE_SCHOOLS.length,
        maxLength: SAMPLE_SCHOOLS.length,
      }),
      fc.subarray(SAMPLE_SCHOOLS.map((_, row) => `${row}/primary/R4`)),
      (lacks, blanks) => {
        const plan = planSheetOf({
          blanks,
          change: (one) => ({
            ...one,
            itemShortfalls: one.dataset.schools.flatMap((school, at) =>
              FOUND.map((found) => ({ ...found, school, missing: lacks[at] ?? 0 })),
            ),
          }),
        });
        const rowsOf = (isTotal: (key: string) => boolean) =>
          plan.rows.flatMap(({ key, cells }) => (key !== undefined && isTotal(key) ? [{ key, cells }] : []));
        for (const heading of ["距100%缺口", "建议补足", "预计费用\n（元）"]) {
          const at = columnOf(plan, heading);
          for (const { key, cells } of rowsOf((one) => one.startsWith("@total:"))) {
            const subject = key.slice("@total:".length);
            const own = rowsOf((one) => one.startsWith(`${subject}:`) || one.endsWith(`:${subject}`)).filter(
              (row) => row.key !== key,
            );
            const sum = own.reduce((all, row) => all + Number(row.cells[at]?.value ?? 0) || all, 0);
            expect([key, heading, Number(cells[at]?.value ?? 0) || 0]).toEqual([key, heading, sum]);
          }
        }
      },
    ),
    { numRuns: 5 },
  );
});

test("what cannot be told of many schools is one row an indicator, with the schools folded below it", () => {
  const blanks = SAMPLE_SCHOOLS.map((_, row) => `${row}/primary/R4`);
  const plan = planSheetOf({ blanks });
  const at = plan.rows.findIndex(({ key }) => key === "unknown:primary:R4");
  const below = plan.rows.filter(({ key, isClosed }) => isClosed === true && key?.startsWith("primary:") === true);
  expect(cellAtKey(plan, "unknown:primary:R4", "学校名称").value).toBe(`${below.length} 所学校`);
  expect(plan.rows[at + 1]?.key).toMatch(/^primary:\d+:R4$/);
  expect(cellAtKey(plan, "unknown:primary:R4", "责任人").style.role).toBe("input");
});
