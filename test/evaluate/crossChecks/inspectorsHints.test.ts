import { checkBalanceWithoutSmall } from "../../../src/evaluate/crossChecks/hints/balanceWithoutSmall";
import { checkFewBoarders } from "../../../src/evaluate/crossChecks/hints/fewBoarders";
import { checkNewTeachingPoints } from "../../../src/evaluate/crossChecks/hints/newTeachingPoints";
import { checkSchoolsAtLimit } from "../../../src/evaluate/crossChecks/hints/schoolsAtLimit";
import type { SchoolPart } from "../../../src/model/dataset";
import type { BalanceResult } from "../../../src/model/evaluation";
import { findingSentence } from "../../../src/present/words/sentences";
import { qualityBalance2017 } from "../../../src/regulation/qualityBalance2017";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { datasetOf, figureOf, schoolOf, type SchoolDescription } from "../../fixtures/dataset";
import { readDataset } from "../../fixtures/readDataset";
import { tableOf, type CellContent } from "../../fixtures/tables";

const { indicators } = qualityBalance2017;
const NOTHING = { indicators, balance: [], composite: { primary: null, junior: null } };
const TOWN: SchoolDescription = { name: "镇中学", locality: "town", isBoarding: true, students: { primary: 500 } };

const boarders = (...schools: readonly SchoolDescription[]) =>
  checkFewBoarders(datasetOf({ schools: schools.map(schoolOf) }), NOTHING);

test.each<[string, SchoolDescription, number]>([
  ["few boarders", { figures: { boardingStudents: 99 } }, 1],
  ["a typed 0", { figures: { boardingStudents: 0 } }, 1],
  ["a fifth", { figures: { boardingStudents: 100 } }, 0],
  ["no column", {}, 0],
  ["a blank cell", { figures: { boardingStudents: null } }, 0],
  ["a day school", { isBoarding: false, figures: { boardingStudents: 9 } }, 0],
  ["a village", { locality: "rural", figures: { boardingStudents: 9 } }, 0],
  ["a private school", { isPrivate: true, figures: { boardingStudents: 9 } }, 0],
  ["pupils unknown", { students: { primary: null }, figures: { boardingStudents: 9 } }, 0],
])("boarding schools of towns: %s", (_, change, count) => {
  expect(boarders({ ...TOWN, ...change }).map(({ code }) => code)).toEqual(Array(count).fill("fewBoarders"));
});

test("all of them are one finding, information only, with the smallest share, in both languages", () => {
  const [one, ...more] = boarders(
    { ...TOWN, name: "甲", figures: { boardingStudents: 50 } },
    { ...TOWN, name: "乙", figures: { boardingStudents: 5 } },
  );
  if (one === undefined) throw new Error("nothing found");
  expect([one.rank, one.params, more]).toEqual(["info", { schools: 2, school: "乙", boarders: 5, students: 500 }, []]);
  expect(findingSentence(one, zhCN)).toContain("有2所，如乙在校生500人、寄宿生5人（1%）");
  expect(findingSentence(one, en)).toContain("乙 with 5 boarders of 500 pupils (1%)");
});

/** A primary school with teachers of one indicator, by pupils. */
function withTeachers(students: number, teachers: number | null) {
  const school = schoolOf({ students: { primary: students } });
  const parts = school.parts.map(
    (part): SchoolPart => ({ ...part, amounts: { ...part.amounts, R2: figureOf(teachers) } }),
  );
  return { ...school, parts };
}

/** The schools beside a coefficient that was judged. */
function withoutSmall(coefficientOfVariation: number | null, ...schools: ReturnType<typeof withTeachers>[]) {
  const result: BalanceResult = {
    stage: "primary",
    indicator: "R2",
    rows: schools.length,
    mean: 1,
    standardDeviation: 1,
    coefficientOfVariation,
    bounds: null,
    limit: 0.5,
    outcome: coefficientOfVariation === null ? "undetermined" : coefficientOfVariation <= 0.5 ? "met" : "unmet",
  };
  return checkBalanceWithoutSmall(datasetOf({ schools }), { ...NOTHING, balance: [result] });
}

test("a coefficient that schools under 50 pupils push over its limit is shown beside the one without them", () => {
  const [one, ...more] = withoutSmall(0.6, withTeachers(100, 1), withTeachers(100, 2), withTeachers(49, 9));
  if (one === undefined) throw new Error("nothing found");
  expect([one.code, one.rank, more]).toEqual(["balanceWithoutSmall", "info", []]);
  expect(findingSentence(one, zhCN)).toMatch(/小学有1所不足50人的学校.*由0\.600变为0\.333（限值0\.50）/);
  expect(findingSentence(one, en)).toContain("0.333 instead of 0.600 (limit 0.50)");
});

test.each([
  ["judged alike", 0.4, withTeachers(49, 9)],
  ["no school so small", 0.6, withTeachers(50, 9)],
  ["the coefficient not known", null, withTeachers(49, 9)],
  ["an amount not known", 0.6, withTeachers(49, null)],
])("nothing is said where %s", (_, coefficient, small) => {
  expect(withoutSmall(coefficient, withTeachers(100, 1), withTeachers(100, 2), small)).toEqual([]);
});

/** Primary schools of 100 pupils with so many ㎡ for each. */
function withSpace(...spaces: readonly (number | null)[]) {
  const schools = spaces.map((space, at) => {
    const school = schoolOf({ name: `第${at + 1}小学`, students: { primary: 100 } });
    const amount = figureOf(space === null ? null : space * 100);
    return {
      ...school,
      parts: school.parts.map((part): SchoolPart => ({ ...part, amounts: { ...part.amounts, R4: amount } })),
    };
  });
  return checkSchoolsAtLimit(datasetOf({ schools }), NOTHING);
}

test.each<[string, readonly (number | null)[], number]>([
  ["three of five just at it", [4.5, 4.5, 4.504, 6, 7], 1],
  ["two", [4.5, 4.504, 6, 7], 0],
  ["a little above", [4.5, 4.5, 4.51, 6], 0],
  ["below", [4.49, 4.49, 4.49, 6], 0],
  ["three of forty", [4.5, 4.5, 4.5, ...Array<number>(37).fill(6)], 0],
  ["unknown ones", [4.5, 4.5, null, null], 0],
])("schools exactly at the standard of an area: %s", (_, spaces, count) => {
  expect(withSpace(...spaces).map(({ code }) => code)).toEqual(Array(count).fill("schoolsAtLimit"));
});

test("they are said soberly, with how many and which, in both languages", () => {
  const [one] = withSpace(4.5, 4.5, 4.5, 4.504, 6);
  if (one === undefined) throw new Error("nothing found");
  expect(one).toMatchObject({ rank: "info", params: { limit: 4.5, schools: 4, of: 5 } });
  expect(findingSentence(one, zhCN)).toContain(
    "小学5所学校（学段）中，生均教学及辅助用房面积刚好达到标准（4.5，高出不到千分之一）的有4所（第1小学、第2小学、第3小学等）",
  );
  expect(findingSentence(one, en)).toContain("of 5 schools (or stages) 4 reach the standard");
});

const COLUMNS = ["学校名称", "学校类型", "上年学校类型", "小学在校生数（人）"];

/** What a list of schools says of 教学点 that were 小学 the year before. */
function newTeachingPoints(headings: readonly string[], ...rows: readonly (readonly CellContent[])[]) {
  const table = tableOf("学校", headings, [["甲小学", "小学", "小学", 300], ...rows]);
  return checkNewTeachingPoints(readDataset({ tables: [table], plainRanges: [], ownSheets: [] }), NOTHING);
}

test.each<[string, string | null, string, number | null, number]>([
  ["a 小学", "小学", "教学点", 49, 1],
  ["a 村小", "村小", "教学点", 49, 1],
  ["by code", "211", "218", 49, 1],
  ["a 教学点 already", "教学点", "教学点", 49, 0],
  ["still a 小学", "小学", "小学", 49, 0],
  ["large enough to count", "小学", "教学点", 50, 0],
  ["pupils unknown", "小学", "教学点", null, 0],
  ["last year unknown", null, "教学点", 49, 0],
  ["a word that is no type", "新建", "教学点", 49, 0],
])("教学点 of this year: last year %s", (_, before, now, students, count) => {
  const found = newTeachingPoints(COLUMNS, ["乙村", now, before, students]);
  expect(found.map(({ code, rank }) => [code, rank])).toEqual(Array(count).fill(["teachingPointsNew", "info"]));
});

test.each(["上年办学类型", "原办学类型", "上一学年学校类型"])(
  "last year's type stands under %s too, and is no type of this year",
  (heading) => {
    const [one] = newTeachingPoints(
      ["学校名称", "学校类型", heading, "小学在校生数（人）"],
      ["乙村", "教学点", "小学", 20],
      ["丙村", "教学点", "小学", 22],
    );
    if (one === undefined) throw new Error("nothing found");
    expect(one.params).toEqual({ schools: 2, students: 42, names: ["乙村", "丙村"] });
    expect(findingSentence(one, zhCN)).toContain("上年为小学、本年填报为不足50人教学点的有2所（乙村、丙村），共42人");
    expect(findingSentence(one, en)).toContain("fewer than 50 pupils: 2 with 42 pupils in all (乙村, 丙村)");
  },
);
