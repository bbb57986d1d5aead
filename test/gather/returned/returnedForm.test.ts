import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { schoolFormSheets, type FormSchool } from "../../../src/app/forms/schoolFormSheets";
import { gatherSchools } from "../../../src/gather/gatherSchools";
import { faultOf, formFields } from "../../../src/gather/returned/formFields";
import { readReturnedForm } from "../../../src/gather/returned/returnedForm";
import type { Cell } from "../../../src/model/tables/cell";
import type { TableData } from "../../../src/model/tables/table";
import { amountWays } from "../../../src/regulation/amountColumns";
import type { FigureCard } from "../../../src/regulation/figures/figureCard";
import { SCHOOL_FIGURES } from "../../../src/regulation/figures/schoolFigures";
import { INDICATOR_LIST } from "../../../src/regulation/indicators";
import { zhCN } from "../../../src/strings/zh-CN";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { newWorkbook } from "../../../src/workbook/file/newWorkbook";
import { cellOf, type Entry } from "../../intake/tables";

const SCHOOL: FormSchool = {
  name: "甲小学",
  code: "2199010001",
  type: "小学",
  stages: ["primary"],
  values: new Map([
    ["studentsPrimary", 300],
    ["classesPrimary", 8],
    ["classesPrimaryOver45", 0],
    ["fullTimeTeachersPrimary", 20],
    ["teachersAboveRequiredDegreePrimary", 18],
    ["teachingSpaceGross", 4000],
  ]),
  boarding: null,
};
const COUNTY = { name: "某某县", year: "2025" };

type Edit = (row: readonly Cell[], label: string) => readonly Cell[];

async function sentOut(school: FormSchool = SCHOOL): Promise<readonly TableData[]> {
  return (await WorkbookFile.open(newWorkbook(schoolFormSheets(school, COUNTY, zhCN))).read()).plainRanges;
}

/** The form with something typed under 填报数 beside some labels, as it comes back. */
async function returned(
  typed: Readonly<Record<string, Entry>>,
  change: (sheets: readonly TableData[]) => readonly TableData[] = (sheets) => sheets,
  school: FormSchool = SCHOOL,
) {
  const edit: Edit = (row, label) => (label in typed ? withValue(row, cellOf(typed[label] ?? null)) : row);
  const sheets = (await sentOut(school)).map((sheet) => edited(sheet, edit));
  return readReturnedForm("表.xlsx", change(sheets));
}

function edited(sheet: TableData, edit: Edit): TableData {
  return { ...sheet, cells: sheet.cells.map((row) => edit(row, String(row[0]?.value ?? ""))) };
}

function withValue(row: readonly Cell[], cell: Cell): Cell[] {
  const empty: Cell = { kind: "empty", value: null, shown: "", isDate: false };
  return Array.from({ length: Math.max(3, row.length) }, (_, at) => (at === 2 ? cell : (row[at] ?? empty)));
}

const FILLED: Readonly<Record<string, Entry>> = {
  填报人: "某某",
  填报日期: "2025-11-03",
  "本表包含哪些校区、教学点（没有的填“无”）": "无",
  ...Object.fromEntries(
    formFields(["primary"], SCHOOL.values, SCHOOL.type)
      .filter(({ id, need }) => need === "required" && id !== "boarding")
      .map(({ label, kind }) => [label, kind === "year" ? 1998 : 1]),
  ),
  是否寄宿制: "否",
  教师培训经费预算总额: 1,
};

function schoolOf(form: Awaited<ReturnType<typeof returned>>) {
  if (form?.kind !== "form") throw new Error(JSON.stringify(form));
  return form.school;
}

const codesOf = (form: Awaited<ReturnType<typeof returned>>) =>
  schoolOf(form).problems.map(({ code, label }) => `${code} ${label}`);

test("a form that is filled in comes back whole, with its day, by its hidden code and not by the file's name", async () => {
  const form = await returned(FILLED);
  expect(codesOf(form)).toEqual([]);
  const school = schoolOf(form);
  expect([school.name, school.code, school.county, school.year]).toEqual(["甲小学", "2199010001", "某某县", "2025"]);
  expect(school.values.get("studentsPrimary")).toMatchObject({ value: 300, asOf: "2025-11-03" });
  expect(school.values.get("yearBuilt")?.value).toBe(1998);
});

test("lines are in the order of need, and what is known is to be checked", () => {
  const needs = formFields(["primary"], SCHOOL.values, SCHOOL.type).map(({ need }) => need);
  expect(needs).toEqual([...needs].sort((one, other) => "rco".indexOf(one[0] ?? "") - "rco".indexOf(other[0] ?? "")));
  const students = formFields(["primary"], SCHOOL.values, SCHOOL.type).find(({ id }) => id === "studentsPrimary");
  expect(students?.need).toBe("check");
});

test("a 教学点 of fewer than 50 pupils may leave its resources blank, and what it fills in is taken", async () => {
  const point = (pupils: number): FormSchool => ({
    ...SCHOOL,
    type: "教学点",
    values: new Map([
      ["studentsPrimary", pupils],
      ["classesPrimary", 2],
    ]),
  });
  const needOf = (school: FormSchool, id: string) =>
    formFields(["primary"], school.values, school.type).find((field) => field.id === id)?.need;
  expect([30, 45, 46, 49, 50].map((pupils) => needOf(point(pupils), "equipmentValue"))).toEqual([
    ...Array<string>(4).fill("optional"),
    "required",
  ]);
  expect([45, 46].map((pupils) => needOf(point(pupils), "classesPrimaryOver45"))).toEqual(["optional", "required"]);
  const small = point(30);
  const asked = formFields(["primary"], small.values, small.type).filter(({ need }) => need === "required");
  const filled = Object.fromEntries(asked.map(({ label }) => [label, FILLED[label] ?? 1]));
  const { problems, values } = schoolOf(await returned({ ...FILLED, ...filled, 教学仪器设备值: 3 }, (s) => s, small));
  expect(problems).toEqual([]);
  expect(values.get("equipmentValue")?.value).toBe(3);
});

const inserted = (sheets: readonly TableData[]) =>
  sheets.map((sheet) => ({
    ...sheet,
    cells: [...sheet.cells.slice(0, 14), [], [cellOf("说明")], ...sheet.cells.slice(14)],
  }));
const withoutHidden = (sheets: readonly TableData[]) => sheets.filter(({ isHidden }) => !isHidden);
const older = (sheets: readonly TableData[]) =>
  sheets.map((sheet) =>
    sheet.isHidden ? { ...sheet, cells: [[cellOf("uei.form/0")], ...sheet.cells.slice(1)] } : sheet,
  );
const pastedOver = (sheets: readonly TableData[]) =>
  sheets.map((sheet) =>
    sheet.isHidden
      ? sheet
      : edited(sheet, (row, label) => (label === "学校名称" ? withValue(row, cellOf("乙小学")) : row)),
  );

test.each([
  ["rows inserted", FILLED, inserted, "form"],
  ["empty", {}, (sheets: readonly TableData[]) => sheets, "emptyForm"],
  ["pasted into a new file", FILLED, withoutHidden, "codeMissing"],
  ["an older version", FILLED, older, "olderForm"],
  ["another school's pasted over it", FILLED, pastedOver, "otherSchool"],
  ["no form of ours", FILLED, () => [], "null"],
] as const)("%s: %#", async (_, typed, change, expected) => {
  const form = await returned(typed, change);
  expect(form === null ? "null" : form.kind === "form" ? "form" : form.reason).toBe(expected);
  if (form?.kind === "form") expect(codesOf(form)).toEqual([]);
});

test.each([
  ["text where a number belongs", { 教学及辅助用房面积: "约四千" }, "numberNotUnderstood 教学及辅助用房面积"],
  ["two numbers in one cell", { 教学及辅助用房面积: "45 00" }, "numberNotUnderstood 教学及辅助用房面积"],
  ["a comma that parts no thousands", { 教学及辅助用房面积: "45,00" }, "numberNotUnderstood 教学及辅助用房面积"],
  ["a unit of another kind", { 教学及辅助用房面积: "4500元" }, "numberNotUnderstood 教学及辅助用房面积"],
  ["the mark of a note", { 教学及辅助用房面积: "450①" }, "numberNotUnderstood 教学及辅助用房面积"],
  ["a part above its whole", { 小学高于规定学历教师数: 25 }, "partAboveWhole 小学高于规定学历教师数"],
  ["out of all proportion", { 教学及辅助用房面积: 4_000_000 }, "implausible 教学及辅助用房面积"],
  ["incomplete", { 运动场地面积: null }, "requiredBlank 运动场地面积"],
  ["not signed", { 填报人: null }, "notSigned 填报人"],
])("%s is named and nothing of it is taken", async (_, typed, expected) => {
  const form = await returned({ ...FILLED, ...typed });
  expect(codesOf(form)).toEqual([expected]);
});

test("a number pasted as text is a number", async () => {
  expect(schoolOf(await returned({ ...FILLED, 小学在校生数: " 1,301 " })).values.get("studentsPrimary")?.value).toBe(
    1301,
  );
});

test.each([
  ["小学在校生数", "301 人", "studentsPrimary", 301],
  ["小学在校生数", "３０１名", "studentsPrimary", 301],
  ["教学及辅助用房面积", "4,500平方米", "teachingSpaceGross", 4500],
  ["教学仪器设备值", "60万", "equipmentValue", 60],
  ["教学仪器设备值", "600,000元", "equipmentValue", 60],
  ["建校年份", "1998年", "yearBuilt", 1998],
])("the unit of a line typed into its cell is no fault: %s %s", async (label, typed, id, value) => {
  const form = await returned({ ...FILLED, [label]: typed });
  expect(codesOf(form)).toEqual([]);
  expect(schoolOf(form).values.get(id)?.value).toBe(value);
});

test("two returns of one school, another county's, another year's and a 中心校 with its 教学点 never mix", async () => {
  const sheets = async (typed: Readonly<Record<string, Entry>>, school = SCHOOL, county = COUNTY) => {
    const book = newWorkbook(schoolFormSheets(school, county, zhCN));
    const edit: Edit = (row, label) => (label in typed ? withValue(row, cellOf(typed[label] ?? null)) : row);
    return (await WorkbookFile.open(book).read()).plainRanges.map((sheet) => edited(sheet, edit));
  };
  const named = (name: string, code: string) => ({ ...SCHOOL, name, code });
  const gathering = gatherSchools([
    { file: "甲.xlsx", sheets: await sheets(FILLED) },
    { file: "甲（改）.xlsx", sheets: await sheets({ ...FILLED, 小学在校生数: 301 }) },
    { file: "乙.xlsx", sheets: await sheets(FILLED, named("乙小学", "2199010002")) },
    { file: "丙.xlsx", sheets: await sheets(FILLED, named("丙小学", "2199010003"), { name: "别县", year: "2025" }) },
    { file: "丁.xlsx", sheets: await sheets(FILLED, named("丁小学", "2199010004"), { name: "某某县", year: "2024" }) },
    {
      file: "戊.xlsx",
      sheets: await sheets(
        { ...FILLED, "本表包含哪些校区、教学点（没有的填“无”）": "东岭、西岭教学点" },
        named("戊中心小学", "2199010005"),
      ),
    },
  ]);
  expect(gathering.files.map(({ file, reason }) => [file, reason])).toEqual([
    ["甲.xlsx", "repeated"],
    ["甲（改）.xlsx", "repeated"],
    ["乙.xlsx", null],
    ["丙.xlsx", "otherCounty"],
    ["丁.xlsx", "otherYear"],
    ["戊.xlsx", null],
  ]);
  expect(gathering.questions.map(({ code }) => code).sort()).toEqual([
    "holdsOthers",
    "schoolTwice",
    "twoCounties",
    "twoYears",
  ]);
  expect(gathering.schools.map(({ name, values }) => [name, values.size > 0])).toEqual([
    ["乙小学", true],
    ["戊中心小学", false],
  ]);
});

test.each([
  ["blank", null, null, "blank"],
  ["noNumber", "三", null, "noNumber"],
  ["negative", -1, null, "negative"],
  ["notWhole", 1.5, null, "notWhole"],
  ["tooLarge", 99_999, null, "tooLarge"],
  ["aboveWhole", 5, 4, "aboveWhole"],
  ["fine", 4, 4, null],
] as const)("a line judges %s", (_, value, whole, expected) => {
  const field = formFields(["primary"], SCHOOL.values, SCHOOL.type).find(
    ({ id }) => id === "teachersAboveRequiredDegreePrimary",
  );
  if (field === undefined) throw new Error("no field");
  expect(faultOf(field, value, whole)).toBe(expected);
});

test("a form asks for every number that the county's tables ask of the school", () => {
  const asked = new Set<string>(formFields(["primary"], SCHOOL.values, SCHOOL.type).map(({ id }) => id));
  const columns = Object.entries(SCHOOL_FIGURES as Readonly<Record<string, FigureCard>>).filter(
    ([, { form, dimension, stage }]) =>
      form !== undefined && form !== "rooms" && dimension !== "text" && (stage ?? "primary") === "primary",
  );
  expect(columns.length).toBeGreaterThan(8);
  expect(columns.map(([id]) => id).filter((id) => !asked.has(id))).toEqual([]);
});

test("a form asks for the amount of every indicator of the standard, in one of its ways", () => {
  const asked = new Set<string>(formFields(["primary"], SCHOOL.values, SCHOOL.type).map(({ id }) => id));
  const isAsked = (id: string) => asked.has(id) || asked.has(`${id}Primary`);
  const notAsked = INDICATOR_LIST.filter((card) => !amountWays(card).some((way) => way.every(({ id }) => isAsked(id))));
  expect(notAsked.map(({ id }) => id)).toEqual([]);
});

/** A number in its cell as schools type it: what is taken, or null for what is named and not taken. */
test.each<[Entry, number | null]>([
  [330, 330],
  ["330", 330],
  ["３３０", 330],
  ["3\u200b30", 330],
  ["1,330", 1330],
  ["1\u00a0330", 1330],
  ["330人", 330],
  ["330 个", 330],
  ...(
    [
      "330①",
      "330²",
      "330*",
      "330(1)",
      "330 注1",
      "3 30",
      "33,0",
      "约330",
      "300+30",
      "320-330",
      "330/300",
      "330\n12",
      "33O",
      "l330",
      "三百三十",
      "1.330",
      330.5,
      -330,
      "(330)",
      "33%",
      "待统计",
      "无",
      "—",
      true,
    ] as const
  ).map((typed): [Entry, null] => [typed, null]),
])("小学在校生数 %j: %j", async (typed, taken) => {
  const { values, problems } = schoolOf(await returned({ ...FILLED, 小学在校生数: typed }));
  expect(values.get("studentsPrimary")?.value ?? null).toBe(taken);
  expect(problems.map(({ label }) => label)).toEqual(taken === null ? ["小学在校生数"] : []);
});

const PUPILS = "小学在校生数";

/** The visible form with its rows changed. */
const visibly =
  (change: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[]) =>
  (sheets: readonly TableData[]): readonly TableData[] =>
    sheets.map((sheet, at) => (at === 0 ? { ...sheet, cells: change(sheet.cells) } : sheet));

const text = (value: string): Cell => ({ kind: "text", value, shown: value, isDate: false });

/** The row of the pupils with another cell in a column. */
const inRow = (column: number, cell: Cell) =>
  visibly((rows) =>
    rows.map((row) => (row[0]?.value === PUPILS ? row.map((one, at) => (at === column ? cell : one)) : row)),
  );

test.each([
  [
    "a second line of the same name",
    visibly((rows) => [...rows, [text(PUPILS), text("人"), cellOf(500)]]),
    "formTwice",
  ],
  [
    "a second column 填报数",
    visibly((rows) =>
      rows.map((row) => [
        ...Array.from({ length: 6 }, (_, at) => row[at] ?? cellOf(null)),
        ...(row[2]?.value === "填报数" ? [text("填报数")] : row[0]?.value === PUPILS ? [cellOf(500)] : []),
      ]),
    ),
    "formTwice",
  ],
  ["another unit", inRow(1, text("百人")), "unitOtherwise"],
  ["a number that is struck through", inRow(2, { ...cellOf(310), isStruck: true } as Cell), "numberStruck"],
  ["the number in the column beside", inRow(2, cellOf(null)), "requiredBlank"],
])("%s: named, and the line is not taken", async (_, change, code) => {
  const school = schoolOf(await returned(FILLED, change));
  expect(school.values.has("studentsPrimary")).toBe(false);
  expect(school.problems.map((one) => [one.code, one.label])).toEqual([[code, PUPILS]]);
});

test("the same line twice with the same number is one", async () => {
  const twice = visibly((rows) => [...rows, ...rows.filter((row) => row[0]?.value === PUPILS)]);
  expect(schoolOf(await returned(FILLED, twice)).values.get("studentsPrimary")?.value).toBe(300);
});

test.each([
  [
    "a copy of the form with another number",
    (sheets: readonly TableData[]) => {
      const [form, ...others] = sheets;
      const copy = visibly((rows) => rows.map((row) => (row[0]?.value === PUPILS ? withValue(row, cellOf(280)) : row)))(
        [form as TableData],
      );
      return [...copy.map((one) => ({ ...one, sheet: "去年" })), form as TableData, ...others];
    },
    "formsDiffer",
  ],
  [
    "the title of another year",
    visibly((rows) => rows.map((row, at) => (at === 0 ? [text("义务教育优质均衡学校填报表（2023学年）")] : row))),
    "otherTitleYear",
  ],
])("%s: nothing of the file is used", async (_, change, reason) => {
  expect(await returned(FILLED, change)).toEqual({ kind: "refused", reason, school: "甲小学" });
});

test("of a file whose numbers are struck through none is taken", async () => {
  const parts = unzipSync(newWorkbook(schoolFormSheets(SCHOOL, COUNTY, zhCN)));
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  const struck = strToU8(styles.replace(/<font>/gu, '<font><strike val="1"/>'));
  const { plainRanges } = await WorkbookFile.open(zipSync({ ...parts, "xl/styles.xml": struck })).read();
  const edit: Edit = (row, label) => (label in FILLED ? withValue(row, cellOf(FILLED[label] ?? null)) : row);
  const form = readReturnedForm(
    "表.xlsx",
    plainRanges.map((sheet) => edited(sheet, edit)),
  );
  const { problems, values } = schoolOf(form);
  expect(values.has("studentsPrimary")).toBe(false);
  expect(problems).toContainEqual(expect.objectContaining({ code: "numberStruck", label: PUPILS, stated: "300" }));
});
