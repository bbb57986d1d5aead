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
