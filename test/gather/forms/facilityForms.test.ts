import { readFacilities } from "../../../src/gather/forms/facilityForms";
import { formSheetOf } from "../../../src/gather/forms/formSheet";
import { SchoolRecord } from "../../../src/gather/forms/schoolRecord";
import { sheetOf } from "./sheetOf";

type Row = readonly (string | number | null)[];

function read(sheet: string, rows: readonly Row[]): SchoolRecord {
  const form = formSheetOf(sheetOf(sheet, rows));
  const record = new SchoolRecord("甲.xlsx", "甲小学", sheet.startsWith("教基") ? "2023" : "old");
  readFacilities(form === null ? [] : [form], record);
  return record;
}

const listed = (equipment: Row): Row[] => [
  ["占地面积及其他办学条件"],
  ["教基5176"],
  ["指标", "代码", "计量单位", "数量"],
  ["甲", "乙", "丙", "1"],
  ["占地面积", "01", "平方米", 9000],
  ["#运动场地面积", "02", "平方米", 8000],
  ["#网络多媒体教室", "03", "间", 20],
  ["固定资产总值", "04", "万元", 900],
  equipment,
];

test.each<[string, Row, number | undefined, string[]]>([
  ["in 万元", ["#教学仪器设备资产值", "05", "万元", 260.5], 260.5, []],
  ["in 元, as the column of units says", ["#教学仪器设备资产值", "05", "元", 2605000], 260.5, []],
  ["in 元, as the label says", ["#教学仪器设备资产值（元）", "05", null, 2605000], 260.5, []],
  ["in a unit that is none of money", ["#教学仪器设备资产值", "05", "台", 260], undefined, ["numberNotUnderstood"]],
  ["above all fixed assets", ["#教学仪器设备资产值", "05", "万元", 2605], undefined, ["partAboveWhole"]],
  ["marked as not applicable", ["#教学仪器设备资产值", "05", "万元", "-"], undefined, ["markedInapplicable"]],
])("equipment %s", (_, row, value, problems) => {
  const record = read("教基5176", listed(row));
  expect(record.values.get("equipmentValue")?.value).toBe(value);
  expect(record.problems.map(({ code }) => code)).toEqual(problems);
});

const columns = (rooms: readonly [string | null, string | null]): Row[] => [
  ["占地面积及其他办学条件"],
  ["基础基522"],
  [null, "编号", "运动场地面积（平方米）", "普通教室", null, "专用教室", null, "教学仪器设备资产值（万元）", null],
  [null, null, null, "计", "其中：网络多媒体教室", "计", "其中：网络多媒体教室", "计", "其中：当年新增"],
  ["甲", "乙", "1", "2", "3", "4", "5", "6", "7"],
  ["总    计", "1", "8000", "20", rooms[0], "6", rooms[1], "260.5", "30"],
];

test("rooms of two kinds are added, and a column that is a part of the need is not", () => {
  const record = read("基础基522", columns(["15", "4"]));
  expect([...record.values].map(([field, { value }]) => [field, value])).toEqual([
    ["outdoorSportsSpace", 8000],
    ["multimediaClassrooms", 19],
    ["equipmentValue", 260.5],
  ]);
});

test.each(["*", null, "若干"])("rooms of two kinds of which one is %j are missing, never the other alone", (one) => {
  const record = read("基础基522", columns(["15", one]));
  expect(record.values.get("multimediaClassrooms")).toBeUndefined();
  expect(record.problems).toHaveLength(1);
});

test("a form that is absent is named as its generation has it", () => {
  expect(read("基础基999", []).problems.map(({ code, form }) => [code, form])).toEqual([["formMissing", "基础基522"]]);
});
