import { readDataset } from "../../fixtures/readDataset";
import { knownValue } from "../../../src/model/figures/figure";
import type { Dataset } from "../../../src/model/dataset";
import { plainRange, type Entry } from "../tables";

const FIELDS = ["在校生数", "教学仪器设备值（万元）", "网络多媒体教室数"];

/** Three figures of one school under each of two years, or under no word at all. */
function read(first: string | null, second: string | null, more: readonly (readonly Entry[])[] = []): Dataset {
  const range = plainRange("学校", [
    [null, null, first, null, null, second, null, null],
    ["学校名称", "学校类型", ...FIELDS, ...FIELDS],
    ["甲小学", "小学", 300, 80, 9, 600, 170, 18],
    ["乙小学", "小学", 320, 85, 9, 640, 180, 18],
  ]);
  const plainRanges = more.length === 0 ? [range] : [range, plainRange("县级", more)];
  return readDataset({ tables: [], plainRanges, ownSheets: [] });
}

const ofFirstSchool = ({ schools }: Dataset) => {
  const part = schools[0]?.parts[0];
  return [part?.students, part?.amounts.R6, part?.amounts.R7].map(knownValue);
};
const paramsOf = ({ findings }: Dataset, code: string) =>
  findings.filter((found) => found.code === code).map(({ params }) => params);

test.each([
  ["2025年", "2024年", [300, 800_000, 9]],
  ["2024年", "2025年", [600, 1_700_000, 18]],
  ["2024学年", "2025学年", [600, 1_700_000, 18]],
  ["2024—2025学年", "2025—2026学年", [600, 1_700_000, 18]],
  ["上年", "本年", [600, 1_700_000, 18]],
  ["本年度", "上年度", [300, 800_000, 9]],
  ["去年", "今年", [600, 1_700_000, 18]],
] as const)("of %s and %s only this year's columns are read, and nothing of the other", (first, second, expected) => {
  expect(ofFirstSchool(read(first, second))).toEqual(expected);
});

test("which year was read is said once, with the other, and the years are no mixture", () => {
  const dataset = read("2024学年", "2025学年");
  expect(paramsOf(dataset, "yearColumnsRead")).toEqual([{ table: "学校", year: 2025, others: [2024] }]);
  expect(paramsOf(dataset, "yearsMixed")).toEqual([]);
  expect(paramsOf(dataset, "columnsUnused")).toHaveLength(1);
});

test("a 学年 of the workbook that is not the year of the columns is said", () => {
  const figures = [
    ["指标", "数值"],
    ["学年", 2023],
  ];
  expect(paramsOf(read("2024年", "2025年", figures), "yearsMixed")).toHaveLength(1);
});

/** A list of which some columns alone stand under a year, beside the workbook's 学年 2025. */
function partlyDated(above: string, heading: string): Dataset {
  const range = plainRange("学校", [
    ["基本情况", null, null, above],
    ["学校名称", "学校类型", "在校生数", heading],
    ["甲小学", "小学", 300, 80],
  ]);
  const figures = plainRange("县级", [
    ["指标", "数值"],
    ["学年", 2025],
  ]);
  return readDataset({ tables: [], plainRanges: [range, figures], ownSheets: [] });
}

test.each([
  ["2024年", "教学仪器设备值（万元）", ["2024年", "2025学年"]],
  ["2025年", "教学仪器设备值（万元）", []],
  ["2026年", "教学仪器设备值（万元）", []],
  ["2024年", "生均公用经费（元）", []],
])("%s over %s alone, beside columns without a year, is held against the 学年", (above, heading, expected) => {
  const dataset = partlyDated(above, heading);
  const years = dataset.findings.flatMap((found) =>
    found.code === "yearsMixed" ? found.params.places.map(({ year }) => year) : [],
  );
  expect(years).toEqual(expected);
  expect(paramsOf(dataset, "yearColumnsRead")).toEqual([]);
});

test("the equipment of last year alone is not this year's, though money may be", () => {
  const range = plainRange("学校", [
    [null, null, null, "上年"],
    ["学校名称", "学校类型", "在校生数", "教学仪器设备值（万元）"],
    ["甲小学", "小学", 300, 80],
  ]);
  const { schools } = readDataset({ tables: [], plainRanges: [range], ownSheets: [] });
  expect(knownValue(schools[0]?.parts[0]?.amounts.R6)).toBeNull();
});

test("figures with a column for each year: the latest year's are the values", () => {
  const range = plainRange("县级", [
    ["指标", "2024年", "2025年"],
    ["专任教师数", 100, 110],
    ["持有教师资格证专任教师数", 100, 105],
  ]);
  const { figures } = readDataset({ tables: [], plainRanges: [range], ownSheets: [] });
  expect([figures.fullTimeTeachers, figures.certifiedTeachers].map(knownValue)).toEqual([110, 105]);
});
