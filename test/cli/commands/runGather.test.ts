import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { UeiGatheringJson } from "../../../src/app/gathering/gatheringJson";
import { schoolOfForms, type ReportedSchool } from "../../fixtures/gathering/schoolOfForms";
import { jsonOf, runUei } from "../runUei";
import { temporaryFolder } from "../temporaryFolder";

const place = temporaryFolder();
const SCHOOL: ReportedSchool = {
  code: "2199010001",
  name: "甲小学",
  year: "2025",
  studentsOfGrade: 50,
  classes: 8,
  indoorSportsSpace: 300,
};

function folderOf(...schools: readonly Partial<ReportedSchool>[]): string {
  mkdirSync(place("各校"), { recursive: true });
  schools.forEach((school, at) => {
    const code = `219901000${at + 1}`;
    writeFileSync(place(`各校/${at + 1}.xlsx`), schoolOfForms({ ...SCHOOL, code, name: `第${at + 1}小学`, ...school }));
  });
  return place("各校");
}

test("a folder of schools' workbooks becomes the county's workbook, which is judged at once", async () => {
  const { exitCode, out } = await runUei(["gather", folderOf({}, { studentsOfGrade: 60 }), "--into", place("县.xlsx")]);
  expect(exitCode).toBe(0);
  expect(out).toContain("已汇总 2 个文件中的 2 个，学校 2 所。\n1.xlsx：学校统计报表（2023年起的报表），1 所学校\n");
  expect(out).toContain("各校所需数据齐全。");
  const { county, period, schools, items } = await jsonOf(place("县.xlsx"));
  expect([county, period]).toEqual(["某某县", "2025"]);
  expect(schools.map(({ name, students, amounts }) => [name, students, Object.values(amounts)])).toEqual([
    ["第1小学", 300, [20, 4, 5, 3700, 8300, 2605000, 28]],
    ["第2小学", 360, [20, 4, 5, 3700, 8300, 2605000, 28]],
  ]);
  expect(items.filter(({ id }) => /^R/.test(id)).map(({ outcome }) => outcome)).toEqual(Array(9).fill("met"));
});

test("what no form proves stays blank, is said, and leaves the indicator undetermined", async () => {
  const folder = folderOf({ indoorSportsSpace: null });
  const { exitCode, out } = await runUei(["gather", folder, "--into", place("县.xlsx")]);
  expect(exitCode).toBe(0);
  expect(out).toContain("待补：第1小学：室内体育用房面积");
  expect(out).toContain("第1小学（教基5170）：“室内体育用房 本学年校舍建筑面积”空白，无法证明为0");
  const { items } = await jsonOf(place("县.xlsx"));
  expect(items.find(({ id }) => id === "R4")?.outcome).toBe("undetermined");
});

test("open questions are exit 5, and the JSON says of every file and school what became of it", async () => {
  const folder = folderOf({}, {}, { year: "2024" });
  writeFileSync(place("各校/通知.xlsx"), "not a workbook");
  const { exitCode, out } = await runUei(["gather", folder, "--into", place("县.xlsx"), "--json", "-"]);
  const said = JSON.parse(out) as UeiGatheringJson;
  expect(exitCode).toBe(5);
  expect(said.schema).toBe("uei.gathering/1");
  expect(said.files.map(({ file, used }) => [file, used])).toEqual([
    ["1.xlsx", true],
    ["2.xlsx", true],
    ["3.xlsx", false],
    ["通知.xlsx", false],
  ]);
  expect(said.schools.map(({ name, status }) => [name, status])).toEqual([
    ["第1小学", "complete"],
    ["第2小学", "complete"],
  ]);
  expect(said.questions.map(({ code }) => code)).toEqual(["twoYears"]);
});

test("every imported number stands in 数据来源 with file, sheet, cell and form", async () => {
  await runUei(["gather", folderOf({}), "--into", place("县.xlsx")]);
  const { readings } = await sheetsOf(place("县.xlsx"));
  expect(readings).toContain("2199010001|第1小学|县级及以上骨干教师数（人）".split("|")[0]);
  expect(readings).toContain("县级及以上骨干教师（小学） 内容");
});

test("an existing workbook stays, the result goes beside it, and another school year begins a new workbook", async () => {
  const county = place("县.xlsx");
  await runUei(["gather", folderOf({}), "--into", county]);
  const before = readFileSync(county);
  const again = await runUei(["gather", folderOf({ studentsOfGrade: 51 }), "--into", county]);
  expect(again.exitCode).toBe(0);
  expect(again.out).toContain("更新 1 个数，新增学校 0 所，其余不变。");
  expect(readFileSync(county)).toEqual(before);
  expect((await jsonOf(place("县.汇总.xlsx"))).schools.map(({ students }) => students)).toEqual([306]);
  expect((await runUei(["gather", place("各校"), "--into", county])).exitCode).toBe(4);
  const self = ["gather", place("各校"), "--into", county, "--out", county];
  expect((await runUei(self)).exitCode).toBe(2);
  const other = await runUei(["gather", folderOf({ year: "2026" }), "--into", county, "--out", place("新.xlsx")]);
  expect([other.exitCode, other.error]).toEqual([3, expect.stringContaining("是2025学年的，要汇总的文件是2026学年的")]);
  expect(existsSync(place("新.xlsx"))).toBe(false);
});

async function sheetsOf(file: string): Promise<{ readings: string }> {
  const { WorkbookFile } = await import("../../../src/workbook/file/workbookFile");
  const { tables } = await WorkbookFile.open(readFileSync(file), file).read();
  const sources = tables.find(({ name }) => name === "数据来源表");
  return { readings: (sources?.cells ?? []).map((row) => row.map(({ shown }) => shown).join("|")).join("\n") };
}

test("an existing workbook of the county is never touched, and calls that cannot be meant are refused", async () => {
  writeFileSync(place("县.xlsx"), "old");
  expect((await runUei(["gather", folderOf({}), "--into", place("县.xlsx")])).exitCode).toBe(3);
  expect(readFileSync(place("县.xlsx"), "utf8")).toBe("old");
  expect((await runUei(["gather", "--into", place("b.xlsx")])).exitCode).toBe(2);
  expect((await runUei(["gather", place("各校")])).exitCode).toBe(2);
  expect((await runUei(["gather", place("nowhere"), "--into", place("b.xlsx")])).exitCode).toBe(3);
  mkdirSync(place("空"));
  const { exitCode, error } = await runUei(["gather", place("空"), "--into", place("b.xlsx")]);
  expect([exitCode, error]).toEqual([3, expect.stringContaining("没有可以汇总的文件")]);
  expect(existsSync(place("b.xlsx"))).toBe(false);
});

test("what lies in a folder beside the files of schools is named: pictures in one line, a copy, results", async () => {
  const folder = folderOf({}, {});
  copyFileSync(place("各校/1.xlsx"), place("各校/1 - 副本.xlsx"));
  for (const name of ["校门.jpg", "说明.txt", "~$1.xlsx", "公章.png", "合影.jpg"])
    writeFileSync(place(`各校/${name}`), "");
  const first = await runUei(["gather", folder, "--into", place("各校/县.xlsx")]);
  expect(first.exitCode).toBe(0);
  expect(first.out.split("\n").filter((line) => /未用|另有/u.test(line))).toEqual([
    "未用：1.xlsx（与“1 - 副本.xlsx”内容相同，只算一次）",
    "另有 4 个文件不是表格，未读取：公章.png、合影.jpg、校门.jpg等",
  ]);
  await runUei(["evaluate", place("各校/县.xlsx")]);
  const again = await runUei(["gather", folder, "--into", place("新.xlsx")]);
  expect(again.exitCode).toBe(0);
  expect(again.out).toContain("已汇总 5 个文件中的 2 个，学校 2 所。");
  expect(again.out).toContain("未用：县.xlsx（是以前汇总出的本县工作簿");
  expect(again.out).toContain("未用：县.自评测算.xlsx（是测算过的工作簿");
});
