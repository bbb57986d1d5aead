import { strToU8, zipSync } from "fflate";
import { countyWorkbook, gatherFiles } from "../../../src/app/gathering/gatherCounty";
import { missingColumns } from "../../../src/app/gathering/neededColumns";
import { zhCN } from "../../../src/strings/zh-CN";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { schoolOfForms } from "../../fixtures/gathering/schoolOfForms";

const SCHOOL = {
  code: "0199010001",
  name: "甲小学",
  year: "2025",
  studentsOfGrade: 50,
  classes: 8,
  indoorSportsSpace: 300,
};

test("the county's workbook has the tables of the form and the two of gathering, codes as the files have them", async () => {
  const gathering = await gatherFiles([{ file: "甲.xlsx", bytes: schoolOfForms(SCHOOL) }]);
  const bytes = countyWorkbook(gathering, "2026-01-01 00:00", zhCN);
  const { tables } = await WorkbookFile.open(bytes, "县.xlsx").read();
  const table = (name: string) =>
    tables.find((one) => one.name === name)?.cells.map((row) => row.map(({ shown }) => shown));
  expect(table("学校基本情况表")?.[1]?.slice(1, 6)).toEqual(["0199010001", "甲小学", "小学", "", "镇区"]);
  expect(table("学校对照表")?.[1]?.slice(0, 4)).toEqual(["甲小学", "0199010001", "甲.xlsx", "甲小学"]);
  const sources = table("数据来源表") ?? [];
  expect(
    sources.find((row) => row[2] === "教学仪器设备值（万元）" || row[2]?.startsWith("教学仪器设备"))?.slice(3, 9),
  ).toEqual(["260.5", "甲.xlsx", "教基5176", "D7", "教学仪器设备资产值 数值", "教基5176"]);
});

test("a file that cannot be opened is named and stops none of the others", async () => {
  const gathering = await gatherFiles([
    { file: "坏.xlsx", bytes: new Uint8Array([1, 2, 3]) },
    { file: "甲.xlsx", bytes: schoolOfForms(SCHOOL) },
  ]);
  expect(gathering.files.map(({ file, reason }) => [file, reason])).toEqual([
    ["甲.xlsx", null],
    ["坏.xlsx", "unreadable"],
  ]);
  expect(gathering.schools.flatMap(missingColumns)).toEqual([]);
});

test("a copy of a file is taken once, whatever it is, and pictures of an archive are none of its files", async () => {
  const bytes = schoolOfForms(SCHOOL);
  const list = strToU8("学校名称,学校类型,小学在校生数\n乙小学,小学,300\n丙小学,小学,200\n");
  const { files, passedOver, schools, questions, listFindings } = await gatherFiles([
    { file: "甲.xlsx", bytes },
    { file: "名单.csv", bytes: list },
    { file: "名单（1）.csv", bytes: list },
    { file: "补报.zip", bytes: zipSync({ "甲.xlsx": bytes, "校门.jpg": strToU8("jpg"), "说明.txt": strToU8("说明") }) },
  ]);
  expect(files.map(({ file, reason, sameAs = null }) => [file, reason, sameAs])).toEqual([
    ["甲.xlsx", null, null],
    ["名单.csv", null, null],
    ["名单（1）.csv", "sameAsOther", "名单.csv"],
    ["补报.zip/甲.xlsx", "sameAsOther", "甲.xlsx"],
  ]);
  expect(passedOver).toEqual(["补报.zip/校门.jpg", "补报.zip/说明.txt"]);
  expect(schools.map(({ name }) => name).sort()).toEqual(["丙小学", "乙小学", "甲小学"]);
  expect([...questions.filter(({ code }) => code === "schoolTwice"), ...listFindings]).toEqual([]);
});

test("workbooks that were made here are not gathered as if schools had sent them", async () => {
  const gathering = await gatherFiles([{ file: "甲.xlsx", bytes: schoolOfForms(SCHOOL) }]);
  const county = countyWorkbook(gathering, "2026-01-01 00:00", zhCN);
  const { files, schools } = await gatherFiles([
    { file: "甲.xlsx", bytes: schoolOfForms(SCHOOL) },
    { file: "某某县.xlsx", bytes: county },
  ]);
  expect(files.map(({ reason }) => reason)).toEqual([null, "countyWorkbook"]);
  expect(schools.map(({ name }) => name)).toEqual(["甲小学"]);
});
