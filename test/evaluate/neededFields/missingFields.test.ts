import { readDataset, VOCABULARY } from "../../fixtures/readDataset";
import { meaningOfPath } from "../../../src/intake/headings/columnMeaning";
import type { Finding } from "../../../src/model/findings/finding";
import { amountWays } from "../../../src/regulation/amountColumns";
import { INDICATOR_LIST } from "../../../src/regulation/indicators";
import { headingOfStage } from "../../../src/evaluate/neededFields/resourceNeeds";
import { tablesOf, type Entry, type Sheet } from "../../fixtures/county";
import { evaluate } from "../../fixtures/evaluate";
import { mountainCounty } from "../../fixtures/mountainCounty";

const CODES = ["fieldWithoutColumn", "fieldOfSomeMissing", "cellsMissing", "studentsOfManyMissing", "studentsMissing"];

const said = (sheets: readonly Sheet[]): Finding[] =>
  evaluate(readDataset({ tables: tablesOf(sheets), plainRanges: [], ownSheets: [] })).findings.filter(({ code }) =>
    CODES.includes(code),
  );

const about = (sheets: readonly Sheet[], field: string): Finding[] =>
  said(sheets).filter((one) => one.about.field === field);

/** The county without a column, or with other cells in it. */
function changed(heading: string, cell: (entry: Entry, row: number) => Entry | undefined): Sheet[] {
  return mountainCounty().map((sheet) => {
    const at = sheet.rows[0]?.indexOf(heading) ?? -1;
    if (at < 0) return sheet;
    const rows = sheet.rows.map((row, index) => {
      const entry = cell(row[at] ?? null, index);
      return row.flatMap((old, column) => (column !== at ? [old] : entry === undefined ? [] : [entry]));
    });
    return { ...sheet, rows };
  });
}

const without = (heading: string): Sheet[] => changed(heading, () => undefined);

/** Empty in the last rows of the list, which are the schools beside the 教学点. */
const emptied = (heading: string, rows: readonly number[]): Sheet[] =>
  changed(heading, (entry, row) => (rows.includes(row) ? null : entry));

test("a mountain county is asked for five fields that no table has, once each", () => {
  expect(said(mountainCounty()).map(({ code, params, about: { field } }) => [code, field, params])).toEqual([
    [
      "fieldWithoutColumn",
      "backboneTeachers",
      { headings: ["小学县级及以上骨干教师数", "初中县级及以上骨干教师数"], schools: 7, items: ["R2", "R-schools"] },
    ],
    [
      "fieldWithoutColumn",
      "sportsAndArtsTeachers",
      expect.objectContaining({ schools: 7, items: ["R3", "R-schools"] }),
    ],
    ["fieldWithoutColumn", "trainingFundsBudget", expect.objectContaining({ schools: 47, items: ["Q4"] })],
    ["fieldWithoutColumn", "musicRoomsFrom96", expect.objectContaining({ schools: 7, items: ["G3"] })],
    ["fieldWithoutColumn", "classesPrimaryOver45", expect.objectContaining({ schools: 7, items: ["G5"] })],
  ]);
});

test.each([
  ["网络多媒体教室数", "multimediaClassrooms", 7, ["R7", "R-schools"]],
  ["教学仪器设备值（万元）", "equipmentValue", 7, ["R6", "R-schools"]],
  ["体育运动场馆面积", "sportsSpace", 7, ["R5", "R-schools"]],
  ["高于规定学历教师数（小学）", "teachersAboveRequiredDegree", 6, ["R1", "R-schools"]],
  ["高于规定学历教师数（初中）", "teachersAboveRequiredDegree", 2, ["R1", "R-schools"]],
  ["拨付公用经费（万元）", "operatingFundsAllocated", 42, ["G6"]],
] as const)(
  "without the column %s: one finding, with its schools and what it leaves undetermined",
  (heading, field, schools, items) => {
    expect(about(without(heading), field)).toEqual([
      expect.objectContaining({
        code: "fieldWithoutColumn",
        rank: "warning",
        params: { headings: [expect.any(String)], schools, items },
      }),
    ]);
  },
);

test("without 小学在校生数 the pupils are asked for once, not for each of 46 schools", () => {
  expect(said(without("小学在校生数")).filter(({ code }) => code.startsWith("students"))).toEqual([
    expect.objectContaining({
      code: "studentsOfManyMissing",
      rank: "error",
      params: expect.objectContaining({ heading: "小学在校生数", schools: 46, hasColumn: false }) as unknown,
    }),
  ]);
});

test("up to three empty cells are said one by one with their cells, more of a column together", () => {
  const three = about(emptied("网络多媒体教室数", [41, 43, 47]), "multimediaClassrooms");
  expect(three.map(({ where, params }) => [where?.row, params])).toEqual([
    [42, { heading: "网络多媒体教室数", schools: 1, names: ["高岭小学"], items: ["R7", "R-schools"] }],
    [44, expect.objectContaining({ names: ["云台小学"] })],
    [48, expect.objectContaining({ names: ["县民族中学"] })],
  ]);
  const four = about(emptied("网络多媒体教室数", [41, 42, 43, 47]), "multimediaClassrooms");
  expect(four.map(({ code, where, params }) => [code, where?.row, params])).toEqual([
    [
      "cellsMissing",
      42,
      expect.objectContaining({ schools: 4, names: ["高岭小学", "石门小学", "云台小学", "县民族中学"] }),
    ],
  ]);
});

test("empty cells of 教学点 that do not count, and zeros, are nothing that lacks", () => {
  expect(about(emptied("网络多媒体教室数", [1, 2, 3, 4, 5]), "multimediaClassrooms")).toEqual([]);
  expect(
    about(
      changed("网络多媒体教室数", (entry, row) => (row > 40 ? 0 : entry)),
      "multimediaClassrooms",
    ),
  ).toEqual([]);
});

test("a cell that holds something unreadable has been said where it was read", () => {
  expect(
    about(
      changed("网络多媒体教室数", (entry, row) => (row === 41 ? "待核实" : entry)),
      "multimediaClassrooms",
    ),
  ).toEqual([]);
});

test("a list of rooms that some schools are not in asks for those alone", () => {
  const rooms: Sheet = {
    sheet: "音美教室",
    name: "音美教室",
    rows: [
      ["学校名称", "教室类型", "使用面积"],
      ["高岭小学", "音乐", 100],
      ["高岭小学", "美术", 95],
    ],
  };
  expect(about([...mountainCounty(), rooms], "musicRoomsFrom96")).toEqual([
    expect.objectContaining({
      code: "fieldOfSomeMissing",
      params: expect.objectContaining({ schools: 6, items: ["G3"] }) as unknown,
    }),
  ]);
});

test("every heading that is asked for is one that is understood", () => {
  const headings = INDICATOR_LIST.map(amountWays)
    .flat(2)
    .map(({ heading }) => heading);
  const staged = ["高于规定学历教师数", "县级及以上骨干教师数", "体育、艺术（美术、音乐）专任教师数"].flatMap(
    (heading) => [headingOfStage("primary", heading), headingOfStage("junior", heading)],
  );
  const asked = said(mountainCounty()).flatMap(({ params }) =>
    "headings" in params && Array.isArray(params.headings) ? (params.headings as readonly string[]) : [],
  );
  for (const heading of [...headings, ...staged, ...asked, "小学在校生数", "拨付公用经费（万元）", "班级数"]) {
    expect([heading, meaningOfPath([heading], VOCABULARY.schools).match.kind]).toEqual([heading, "one"]);
  }
});

test("a row that joins no school is one error, and is not asked for everything that its school has", () => {
  const stray: Sheet = {
    sheet: "另表",
    name: "另表",
    rows: [
      ["学校名称", "计算机台数", "拨付公用经费（万元）"],
      ["高岭镇无名小学", 20, 30],
    ],
  };
  const counted = (sheets: readonly Sheet[]): unknown[] =>
    said(sheets).map(({ code, about: { field }, params }) => [
      code,
      field,
      "schools" in params ? params.schools : null,
    ]);
  expect(counted([...mountainCounty(), stray])).toEqual(counted(mountainCounty()));
});

test("of a school without a type nothing is asked for the stage of which it has no pupils", () => {
  const rows = [
    ["学校名称", "学校类型", "小学在校生数", "初中在校生数", "小学骨干教师数", "初中骨干教师数"],
    ["甲学校", null, 300, null, null, null],
    ["乙小学", "小学", 300, null, 4, null],
    ["丙中学", "初级中学", null, 300, null, 4],
  ];
  const asked = said([{ sheet: "学校", name: "学校", rows }]).filter(({ code }) => code === "cellsMissing");
  expect(asked.map(({ params }) => params)).toEqual([
    expect.objectContaining({ names: ["甲学校"], heading: "小学县级及以上骨干教师数" }),
  ]);
});
