import {
  countyWorkbook,
  gatherFiles,
  openCounty,
  updatedCounty,
  type UpdatedCounty,
} from "../../../src/app/gathering/gatherCounty";
import { gatheringToJson } from "../../../src/app/gathering/gatheringJson";
import type { TableData } from "../../../src/model/tables/table";
import { zhCN } from "../../../src/strings/zh-CN";
import { editBureauWorkbook } from "../../../src/workbook/bureauEdits/editBureauWorkbook";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { schoolOfForms, type ReportedSchool } from "../../fixtures/gathering/schoolOfForms";

const SCHOOL: ReportedSchool = {
  code: "2199010001",
  name: "第1小学",
  year: "2025",
  studentsOfGrade: 50,
  classes: 8,
  indoorSportsSpace: 300,
};

function files(...schools: readonly Partial<ReportedSchool>[]) {
  return schools.map((school, at) => {
    const own = { ...SCHOOL, code: `219901000${at + 1}`, name: `第${at + 1}小学`, ...school };
    return { file: `${own.name}.xlsx`, bytes: schoolOfForms(own) };
  });
}

async function newCounty(...schools: readonly Partial<ReportedSchool>[]): Promise<Uint8Array> {
  return countyWorkbook(await gatherFiles(files(...schools)), "2026-01-01 00:00", zhCN);
}

async function again(bytes: Uint8Array, given: ReturnType<typeof files>): Promise<UpdatedCounty> {
  const county = await openCounty("县.xlsx", bytes);
  return updatedCounty(county, await gatherFiles(given, county.answers), "2026-02-01 00:00", zhCN);
}

async function tables(bytes: Uint8Array): Promise<Map<string, TableData>> {
  const { tables: all } = await WorkbookFile.open(bytes).read();
  return new Map(all.map((table) => [table.name ?? "", table]));
}

async function column(bytes: Uint8Array, table: string, heading: string): Promise<unknown[]> {
  const { cells = [] } = (await tables(bytes)).get(table) ?? {};
  const at = (cells[0] ?? []).findIndex(({ value }) => String(value).startsWith(heading));
  const values = cells.slice(1).map((row) => row[at]?.value ?? null);
  while (values.length > 0 && values[values.length - 1] === null) values.pop();
  return values;
}

/** The workbook with a number typed by hand. */
async function typed(bytes: Uint8Array, table: string, heading: string, row: number, value: number | null) {
  const found = (await tables(bytes)).get(table);
  if (found === undefined) throw new Error(table);
  const at = (found.cells[0] ?? []).findIndex((cell) => String(cell.value).startsWith(heading));
  const cell = { sheet: found.sheet, row: found.firstRow + row, column: found.firstColumn + at, value };
  return editBureauWorkbook(bytes, { cells: [cell], tables: [], sheets: [] }).bytes;
}

const STUDENTS = ["学校基本情况表", "小学在校生数"] as const;

test("an untouched cell takes the new value, and the same files change nothing", async () => {
  const county = await newCounty({}, {});
  const changed = await again(county, files({ studentsOfGrade: 55 }, {}));
  expect(await column(changed.bytes, ...STUDENTS)).toEqual([330, 300]);
  expect(changed.again).toMatchObject({ changed: 1, corrected: [], gone: [], added: [], withoutRow: [] });
  const same = await again(changed.bytes, files({ studentsOfGrade: 55 }, {}));
  expect(same.again).toMatchObject({ cells: [], changed: 0, corrected: [] });
  expect(await column(same.bytes, "数据来源表", "导入值")).toEqual(await column(changed.bytes, "数据来源表", "导入值"));
});

test("a cell corrected by hand stays with its three values, until the files agree with it", async () => {
  const corrected = await typed(await newCounty({}, {}), ...STUDENTS, 1, 298);
  const first = await again(corrected, files({ studentsOfGrade: 55 }, {}));
  expect(await column(first.bytes, ...STUDENTS)).toEqual([298, 300]);
  expect(first.again.corrected).toMatchObject([
    { school: "第1小学", label: "小学在校生数", imported: 300, byHand: 298, offered: 330 },
  ]);
  const second = await again(first.bytes, files({ studentsOfGrade: 56 }, {}));
  expect(second.again.corrected).toMatchObject([{ imported: 330, byHand: 298, offered: 336 }]);
});

test("what somebody emptied stays empty, and a field that the files lack empties nothing", async () => {
  const emptied = await again(await typed(await newCounty({}), ...STUDENTS, 1, null), files({ studentsOfGrade: 55 }));
  expect(await column(emptied.bytes, ...STUDENTS)).toEqual([]);
  expect(emptied.again.corrected).toMatchObject([{ byHand: "", offered: 330 }]);
  const lacking = await again(await newCounty({}), files({ indoorSportsSpace: null }));
  expect(await column(lacking.bytes, "办学条件表", "室内体育用房")).toEqual([300]);
  expect(await column(lacking.bytes, "数据来源表", "项目")).toContain("室内体育用房面积");
});

test("a school that is gone stays and is marked, a new one gets a row in every table", async () => {
  const { bytes, again: said } = await again(
    await newCounty({}, {}),
    files({}, { code: "2199010009", name: "新小学" }),
  );
  expect([said.gone, said.added]).toEqual([["第2小学"], ["新小学"]]);
  expect(await column(bytes, "学校基本情况表", "学校名称")).toEqual(["第1小学", "第2小学", "新小学"]);
  expect(await column(bytes, "办学条件表", "学校代码")).toEqual(["2199010001", "2199010002", "2199010009"]);
  expect(await column(bytes, "办学条件表", "室内体育用房")).toEqual([300, 300, 300]);
  expect(await column(bytes, "学校对照表", "说明")).toContain(zhCN.gathering.schools.gone);
});

test("a school that only bears the county's name in front of it is a question, whose answer is kept", async () => {
  const county = await newCounty({ code: "" });
  const named = files({ name: "某某县第1小学", studentsOfGrade: 55 });
  const asked = await again(county, named);
  expect(asked.again.likely).toMatchObject([{ proposal: "第1小学" }]);
  expect(await column(asked.bytes, "学校基本情况表", "学校名称")).toEqual(["第1小学"]);
  const answered = await typedWord(asked.bytes, "本县学校", "第1小学");
  const merged = await again(answered, named);
  expect(merged.again).toMatchObject({ likely: [], added: [], changed: 1 });
  expect(await column(merged.bytes, ...STUDENTS)).toEqual([330]);
});

test("a school whose number is written in another way is a question too", async () => {
  const asked = await again(await newCounty({ code: "" }), files({ name: "第一小学" }));
  expect(asked.again.likely).toMatchObject([{ proposal: "第1小学" }]);
  expect(await column(asked.bytes, "学校基本情况表", "学校名称")).toEqual(["第1小学"]);
});

test("what somebody adds to 数据来源 or 学校对照表 is named, since those sheets are written anew", async () => {
  const county = await newCounty({}, {});
  const found = (await tables(county)).get("数据来源表");
  if (found === undefined) throw new Error("no 数据来源");
  const beside = found.firstColumn + (found.cells[0] ?? []).length;
  const note = { sheet: found.sheet, row: found.firstRow + 2, column: beside + 1, value: "已与学校电话核对" };
  const noted = editBureauWorkbook(county, { cells: [note], tables: [], sheets: [] }).bytes;
  const given = files({}, {});
  const { again: said } = await again(noted, given);
  expect(said.notKept).toMatchObject([{ sheet: found.sheet, row: note.row, column: note.column }]);
  const { findings } = gatheringToJson(await gatherFiles(given), said, zhCN);
  expect(findings.map(({ code }) => code)).toContain("notesNotKept");
  expect((await again(county, given)).again.notKept).toEqual([]);
});

test("rows of 数据来源 about another school of the same name stay when one of the two is gathered again", async () => {
  const county = await newCounty({ name: "中心小学" }, { name: "中心小学" });
  const before = await column(county, "数据来源表", "学校代码");
  const { bytes } = await again(county, files({ name: "中心小学", studentsOfGrade: 55 }));
  const after = await column(bytes, "数据来源表", "学校代码");
  expect([...after].sort()).toEqual([...before].sort());
});

async function typedWord(bytes: Uint8Array, heading: string, word: string): Promise<Uint8Array> {
  const found = (await tables(bytes)).get("学校对照表");
  if (found === undefined) throw new Error("no 学校对照表");
  const at = (found.cells[0] ?? []).findIndex(({ value }) => value === heading);
  const cell = { sheet: found.sheet, row: found.firstRow + 1, column: found.firstColumn + at, value: word };
  return editBureauWorkbook(bytes, { cells: [cell], tables: [], sheets: [] }).bytes;
}

test("a school with two files is answered by leaving one of them out", async () => {
  const twice = [...files({}), ...files({ studentsOfGrade: 51 }).map((one) => ({ ...one, file: "改.xlsx" }))];
  const first = await gatherFiles([...files({ code: "2199010007", name: "别的小学" }), ...twice]);
  expect(first.questions.map(({ code, files: both }) => [code, both])).toEqual([
    ["schoolTwice", ["第1小学.xlsx", "改.xlsx"]],
  ]);
  const bytes = countyWorkbook(first, "2026-01-01 00:00", zhCN);
  const left = await typedWord(bytes, "是否参与", "否");
  const { again: said, bytes: after } = await again(left, twice);
  // It stood in the workbook without numbers, and now has them.
  expect(said.added).toEqual([]);
  expect(await column(after, ...STUDENTS)).toEqual([300, 306]);
});

test("a template without an earlier import is filled, and the bureau's other sheets stay", async () => {
  const { createTemplate } = await import("../../../src/app/createTemplate");
  const { bytes, again: said } = await again(createTemplate(zhCN), files({}, {}));
  expect(said.added).toEqual(["第1小学", "第2小学"]);
  expect(await column(bytes, ...STUDENTS)).toEqual([300, 300]);
  expect([...(await tables(bytes)).keys()]).toEqual(expect.arrayContaining(["自评情况表", "数据来源表", "学校对照表"]));
});
