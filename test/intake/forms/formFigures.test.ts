import { readDataset } from "../../fixtures/readDataset";
import { knownValue } from "../../../src/model/figures/figure";
import type { CountyFigureId } from "../../../src/model/identifiers";
import { plainRange, type Entry } from "../tables";

function figuresOf(...sheets: (readonly (readonly Entry[])[])[]): Partial<Record<CountyFigureId, number | null>> {
  const plainRanges = sheets.map((rows, at) => plainRange(`甲${at}`, rows));
  const { figures } = readDataset({ tables: [], plainRanges, ownSheets: [] });
  return Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, knownValue(figure)]));
}

const LYING: readonly (readonly Entry[])[] = [
  ["表Ⅰ　基本情况"],
  ["人口总数（万人）", "农业人口数（万人）", "乡镇数（个）"],
  ["L1", "L2", "L3"],
  [45.21, 20, "____"],
  ["学校数（所）", null, null, "小学教学点数（个）", null],
  ["小学", "九年一贯制学校", "初中", "计", "其中：50人及以上"],
  ["L9", "L10", "L11", "L15", "L16"],
  [16, 5, 2, 4, 0],
  ["教学班数（个）", null, "在校学生数（人）", null, "教职工数（人）", null, null, null],
  ["小学", "初中", "小学", "初中", "小学合计", "小学其中：专任教师", "初中合计", "初中其中：专任教师"],
  [355, 172, 12927, 7968, 1200, 1000, 745, 606],
];

const EXPECTED = {
  totalPopulation: 452100,
  ruralPopulation: 200000,
  primarySchools: 16,
  nineYearSchools: 5,
  juniorSchools: 2,
  teachingPoints: 4,
  teachingPointsFrom50: 0,
  primaryClasses: 355,
  juniorClasses: 172,
  primaryStudents: 12927,
  juniorStudents: 7968,
  primaryStaff: 1200,
  primaryFullTimeTeachers: 1000,
  juniorStaff: 745,
  juniorFullTimeTeachers: 606,
};

test("表Ⅰ lying on its side: merged headings, codes, one row of values; a blank left open is missing", () => {
  expect(figuresOf(LYING)).toEqual(EXPECTED);
});

test("表Ⅰ upright: labels and values side by side, groups merged downwards", () => {
  const rows: readonly (readonly Entry[])[] = [
    ["表一 基本情况"],
    ["人口总数（万人）", null, 45.21, "农业人口数（万人）", 20],
    ["学校数（所）", "小学", 16, null, null],
    [null, "九年一贯制学校", 5, null, null],
    [null, "初中", 2, null, null],
    ["在校学生数（人）", "小学", 12927, null, null],
    [null, "初中", 7968, null, null],
  ];
  expect(figuresOf(rows)).toEqual({
    totalPopulation: 452100,
    ruralPopulation: 200000,
    primarySchools: 16,
    nineYearSchools: 5,
    juniorSchools: 2,
    primaryStudents: 12927,
    juniorStudents: 7968,
  });
});

test("其中：专任教师 beside 小学合计 is that of 小学, and a heading merged down to the last row counts", () => {
  const lying: readonly (readonly Entry[])[] = [
    ["表Ⅰ"],
    ["乡镇数", "教职工数", null, null, null],
    [null, "小学合计", "其中：专任教师", "初中合计", "其中：专任教师"],
    [9, 1200, 1000, 745, 606],
  ];
  const upright: readonly (readonly Entry[])[] = [
    ["表Ⅰ"],
    ["乡镇数", 9],
    ["教职工数", "小学合计", 1200, "其中：专任教师", 1000],
    [null, "初中合计", 745, "其中：专任教师", 606],
  ];
  const expected = {
    townships: 9,
    primaryStaff: 1200,
    primaryFullTimeTeachers: 1000,
    juniorStaff: 745,
    juniorFullTimeTeachers: 606,
  };
  expect([lying, upright].map((rows) => figuresOf(rows))).toEqual([expected, expected]);
});

test("a group stands once for all pairs of its line, and 专任教师 is a group too", () => {
  const rows: readonly (readonly Entry[])[] = [
    ["表Ⅰ"],
    ["在校生数", "小学", 12927, "初中", 7968],
    ["专任教师", "小学", 1000, "初中", 606],
    ["核定编制数", 1436],
  ];
  expect(figuresOf(rows)).toEqual({
    primaryStudents: 12927,
    juniorStudents: 7968,
    primaryFullTimeTeachers: 1000,
    juniorFullTimeTeachers: 606,
    approvedPosts: 1436,
  });
});

test("表Ⅰ that is read as such is no lost list of figures", () => {
  const rows: Entry[][] = [
    ["示例县基本情况表"],
    ["常住人口", "21.5万人", "乡镇数", 9],
    ["学校数", "小学", 16],
    [null, "初中", 5],
  ];
  const { doubts, findings } = readDataset({ tables: [], plainRanges: [plainRange("县", rows)], ownSheets: [] });
  expect(doubts).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(["formRead", "numberAsText"]);
});

test("a list of schools with the same words over its columns is no 表Ⅰ", () => {
  const rows = [
    ["全县学校基本情况"],
    ["学校名称", "学校类型", "在校学生数", null],
    [null, null, "小学", "初中"],
    ["甲小学", "小学", 300, null],
  ];
  expect(figuresOf(rows)).toEqual({});
});

const INDICATORS = [
  "每百名学生拥有高于规定学历教师数（人）",
  "每百名学生拥有县级及以上骨干教师数（人）",
  "每百名学生拥有体育、艺术（美术、音乐）专任教师数（人）",
  "生均教学及辅助用房面积（㎡）",
  "生均体育运动场馆面积（㎡）",
  "生均教学仪器设备值（元）",
  "每百名学生拥有网络多媒体教室数（间）",
];

test("表Ⅲ gives the county's own means and coefficients, 表Ⅱ-1 beside it nothing", () => {
  const heading: Entry[] = ["学段", "项目", ...INDICATORS, "综合"];
  const figures = figuresOf(
    [
      ["表Ⅲ"],
      heading,
      ["小学", "全县平均值", 7.17, 1.4, 1.27, 7.18, 13.14, 3516.8, 3.6, "——"],
      [null, "差异系数", 0.3, 0.4, 0.2, 0.1, 0.25, 0.35, 0.15, 0.25],
      ["初中", "全县平均值", 7.24, 1.68, 0.98, 7.23, 14.61, 3749.08, 3.11, "——"],
      [null, "差异系数", 0.31, 0.41, 0.21, 0.11, 0.26, 0.36, 0.16, 0.26],
    ],
    [["表Ⅱ-1"], heading, ["小学", "达标学校总数", 22, 22, 22, 22, 22, 22, 22, 22]],
  );
  expect(figures).toMatchObject({
    primaryStatedRatioR1: 7.17,
    primaryStatedRatioR6: 3516.8,
    primaryStatedCvR2: 0.4,
    primaryStatedComposite: 0.25,
    juniorStatedRatioR7: 3.11,
    juniorStatedCvR7: 0.16,
  });
  expect(Object.keys(figures)).toHaveLength(30);
});

test("表Ⅵ: questionnaires, visits and the questionnaires of parents", () => {
  expect(
    figuresOf([
      ["表Ⅵ 社会认可度"],
      [
        "项目",
        "问卷总数",
        "有效问卷数",
        "满意问卷数",
        "综合满意度（%）",
        "走访人数",
        "满意人数",
        "满意度（%）",
        "是否达标",
      ],
      ["计", 600, 580, 560, 96.6, 40, 39, 97.5, "达标"],
      ["其中：家长", 320, 310, 300, 96.8, null, null, null, null],
    ]),
  ).toEqual({
    surveySent: 600,
    surveyValid: 580,
    surveySatisfied: 560,
    recognition: 96.6,
    visited: 40,
    visitedSatisfied: 39,
    surveyParents: 320,
  });
});
