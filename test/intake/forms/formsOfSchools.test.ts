import { readDataset } from "../../fixtures/readDataset";
import type { Dataset, School } from "../../../src/model/dataset";
import { addressOf } from "../../../src/model/tables/cellRef";
import { cellsOf, knownValue } from "../../../src/model/figures/figure";
import type { TableData } from "../../../src/model/tables/table";
import { namedTable, plainRange, type Entry } from "../tables";

function read(...plainRanges: readonly TableData[]): Dataset {
  return readDataset({ tables: [], plainRanges, ownSheets: [] });
}

const LINES: readonly (readonly Entry[])[] = [
  ["学校类型", null, "小学"],
  ["在校生数", "人", 300],
  ["教学班数", "个", 8],
  ["专任教师数", "人", 20],
  ["教学仪器设备值", "万元", 80],
  ["网络多媒体教室数", "间", 9],
];
const HEAD = ["项目", "单位", "填报值"];
const form = (name: string): (readonly Entry[])[] => [["附件4"], HEAD, ["学校名称", null, name], ...LINES];
const codes = ({ findings }: Dataset): string[] => findings.map(({ code }) => code);
const shown = ({ name, parts }: School) => [
  name,
  ...parts.map(({ stage, students, amounts }) => [
    stage,
    knownValue(students),
    knownValue(amounts.R6),
    knownValue(amounts.R7),
  ]),
];

test("a form of one school on a sheet is that school, at its own cells, and says nothing of the county", () => {
  const dataset = read(plainRange("甲", form("甲小学"), { firstRow: 2, firstColumn: 1 }));
  expect(dataset.schools.map(shown)).toEqual([["甲小学", ["primary", 300, 800_000, 9]]]);
  expect(dataset.figures).toEqual({});
  const students = cellsOf(dataset.schools[0]?.parts[0]?.students);
  expect(students.map((cell) => [cell.sheet, addressOf(cell)])).toEqual([["甲", "D7"]]);
  expect(codes(dataset)).toContain("schoolFormsRead");
  expect(codes(dataset)).not.toContain("plainRangeRead");
});

const FIGURES: readonly (readonly Entry[])[] = [
  ["指标", "数值", "单位"],
  ["特殊教育学校数", 1, "所"],
  ["核定教职工编制总量", 1000, "人"],
  ["专任教师数", 900, "人"],
  ["持有教师资格证专任教师数", 900, "人"],
];
const LISTED: readonly (readonly Entry[])[] = [
  ["学校名称", "学校类型", "在校生数", "教学班数", "专任教师数", "网络多媒体教室数"],
  ["甲小学", "小学", 300, 8, 20, 9],
  ["乙小学", "小学", 500, 12, 30, 14],
];

describe("tables below each other on one sheet", () => {
  test.each<readonly [string, number]>([
    ["of six columns", 6],
    ["of three", 3],
  ])("the county's figures above a list of schools %s are both read", (_, columns) => {
    const dataset = read(plainRange("基本", [...FIGURES, [null], ...LISTED.map((row) => row.slice(0, columns))]));
    expect(knownValue(dataset.figures.certifiedTeachers)).toBe(900);
    expect(dataset.schools.map(({ parts }) => knownValue(parts[0]?.students))).toEqual([300, 500]);
  });

  test("a form of a school above a list of others: neither is lost", () => {
    const { schools } = read(plainRange("甲", [...form("丙小学"), [null], ...LISTED]));
    expect(schools.map(({ name, parts }) => [name, knownValue(parts[0]?.students)])).toEqual(
      expect.arrayContaining([
        ["甲小学", 300],
        ["乙小学", 500],
        ["丙小学", 300],
      ]),
    );
  });

  test("codes beside the types of schools are no numbers of schools, and make no form of a school", () => {
    const rows = [
      ["办学类型", "代码"],
      ["小学", 211],
      ["特殊教育学校", 511],
    ];
    const dataset = read(plainRange("基本", [...FIGURES.slice(0, 1), ...FIGURES.slice(2), ...rows]));
    expect(dataset.figures.specialSchools).toBeUndefined();
    expect(knownValue(dataset.figures.certifiedTeachers)).toBe(900);
    expect(codes(dataset)).toContain("codesForCounts");
  });
});

const COLUMNS_OF_SCHOOLS: readonly (readonly Entry[])[] = [
  ["学校类型", "小学", "小学", "初级中学"],
  ["在校生数", 300, 500, 900],
  ["教学班数", 8, 12, 20],
  ["专任教师数", 20, 30, 70],
  ["教学仪器设备值（万元）", 80, 110, 240],
  ["网络多媒体教室数", 9, 14, 24],
];
const [, ...WITHOUT_TYPE] = COLUMNS_OF_SCHOOLS;

test.each<readonly [string, readonly (readonly Entry[])[]]>([
  ["beside 学校名称", [["学校名称", "甲小学", "乙小学", "丙中学"], ...COLUMNS_OF_SCHOOLS]],
  ["beside 指标", [["指标", "甲小学", "乙小学", "丙中学"], ...COLUMNS_OF_SCHOOLS]],
  ["with names of their own", [["学校名称", "甲小学（本部）", "二小", "一中"], ...COLUMNS_OF_SCHOOLS]],
  ["without a row of types", [["学校名称", "一小", "二小", "一中"], ...WITHOUT_TYPE]],
  [
    "with units, a sum and remarks",
    [
      ["指标", "单位", "甲小学", "乙小学", "丙中学", "合计", "备注"],
      ...COLUMNS_OF_SCHOOLS.map(([label, ...values]) => [
        String(label).replace("（万元）", ""),
        label === "教学仪器设备值（万元）" ? "万元" : null,
        ...values,
        9999,
        null,
      ]),
    ],
  ],
])("columns of schools %s: none is lost", (_, rows) => {
  const { schools } = read(plainRange("学校", rows));
  expect(schools.map(({ parts }) => parts.at(-1)?.amounts["R7"]?.high)).toEqual([9, 14, 24]);
  expect(schools.map(({ figures }) => figures.fullTimeTeachers?.high)).toEqual([20, 30, 70]);
});

test.each<Entry>(["小学12所、初中3所", "24所", 24, "见附表", "中小学", "城关、红旗等12所学校"])(
  "学校 %s in a list of the county's figures is no form of a school",
  (schools) => {
    const county: (readonly Entry[])[] = [
      ["指标", "数值"],
      ["学校", schools],
      ["特殊教育学校数", 1],
      ["核定教职工编制总量", 1000],
      ["初中毕业生数", 800],
    ];
    const { figures, schools: found } = read(plainRange("县情", county));
    expect(Object.keys(figures)).toEqual(
      expect.arrayContaining(["specialSchools", "approvedPosts", "juniorGraduates"]),
    );
    expect(found).toEqual([]);
  },
);

test("学校 with a short name is a form where something stands beside it that only a school has", () => {
  const short = [HEAD, ["学校", null, "红旗"], ...LINES];
  expect(read(plainRange("表", short)).schools.map(({ name }) => name)).toEqual(["红旗"]);
});

test("each school on a sheet of its own is one information, and forms below each other are as many schools", () => {
  const apart = read(...["甲小学", "乙小学", "丙小学", "丁小学"].map((name) => plainRange(name, form(name))));
  const together = read(plainRange("各校", [...form("甲小学"), [null], ...form("乙小学")]));
  expect(apart.schools.map(({ name }) => name)).toEqual(["甲小学", "乙小学", "丙小学", "丁小学"]);
  expect(apart.findings.filter(({ code }) => code === "schoolFormsRead").map(({ params }) => params)).toEqual([
    { sheets: ["甲小学", "乙小学", "丙小学"], count: 4 },
  ]);
  expect(together.schools.map(shown)).toEqual([
    ["甲小学", ["primary", 300, 800_000, 9]],
    ["乙小学", ["primary", 300, 800_000, 9]],
  ]);
  expect([apart.figures, together.figures]).toEqual([{}, {}]);
});

test.each<[string, (readonly Entry[])[], string]>([
  ["in the title", [["甲小学基本情况表（2025学年）"], HEAD, ...LINES], "Sheet1"],
  ["in the sheet", [HEAD, ...LINES], "甲小学"],
  [
    "in a line without 项目 above",
    [
      ["学校名称", "甲小学"],
      ...LINES.map(([label, unit, value]) => [
        `${String(label)}${unit === null ? "" : `（${String(unit)}）`}`,
        value ?? null,
      ]),
    ],
    "Sheet1",
  ],
])("the name may stand %s", (_where, rows, sheet) => {
  expect(read(plainRange(sheet, rows)).schools.map(({ name }) => name)).toEqual(["甲小学"]);
});

test("labels with their values beside each other are one form, and such forms below each other as many schools", () => {
  const pairs = (name: string): Entry[][] => [
    [`${name}基本情况表`],
    ["学校名称", name, "学校类型", "小学"],
    ["在校生数", 300, "班级数", 9],
    ["教学仪器设备值（万元）", 80, "网络多媒体教室数", 9],
    ["专任教师数", 20, "教职工数", 22],
    ["建校年份", 1998],
    [],
  ];
  const apart = read(...["甲小学", "乙小学"].map((name) => plainRange(name, pairs(name))));
  const together = read(plainRange("各校", [...pairs("甲小学"), ...pairs("乙小学")]));
  for (const { schools } of [apart, together])
    expect(schools.map(shown)).toEqual([
      ["甲小学", ["primary", 300, 800_000, 9]],
      ["乙小学", ["primary", 300, 800_000, 9]],
    ]);
});

test("two numbers behind a label are not one form: nobody says which year's the first is, and the sheet is named", () => {
  const lines: (readonly Entry[])[] = LINES.map(([label, , value]) => [label ?? null, value ?? null]);
  const twice = lines.map((line) => (line[0] === "在校生数" ? [...line, 320] : line));
  const [once, both] = [lines, twice].map((rows) => read(plainRange("甲", [["学校名称", "甲小学"], ...rows])));
  expect(once?.schools.map(({ name }) => name)).toEqual(["甲小学"]);
  expect([both?.schools, both?.findings.map(({ params }) => JSON.stringify(params).includes("甲"))]).toEqual([
    [],
    [true],
  ]);
});

test("columns of schools are a school each, columns of stages one school", () => {
  const bySchool = [
    ["项目", "甲小学", "乙小学"],
    ...LINES.map(([label, , value]) => [label ?? null, value ?? null, value ?? null]),
  ];
  const byStage = [
    ["项目", "单位", "小学", "初中"],
    ["学校名称", null, "丁学校", null],
    ["学校类型", null, "九年一贯制学校", null],
    ["在校生数", "人", 300, 200],
    ["教学仪器设备值", "万元", 80, 70],
    ["网络多媒体教室数", "间", 9, 7],
  ];
  expect(read(plainRange("各校", bySchool)).schools.map(({ name }) => name)).toEqual(["甲小学", "乙小学"]);
  expect(read(plainRange("丁", byStage)).schools.map(shown)).toEqual([
    ["丁学校", ["primary", 300, 800_000, 9], ["junior", 200, 700_000, 7]],
  ]);
});

test("a form that names no school is not used, and no item over schools is met until somebody says whose it is", () => {
  const dataset = read(plainRange("Sheet1", [HEAD, ...LINES]));
  expect([dataset.schools, dataset.figures]).toEqual([[], {}]);
  expect(dataset.doubts.map(({ because }) => because.code)).toEqual(["schoolFormNameless"]);
  expect(read(plainRange("全县中小学", [["全县中小学情况"], HEAD, ...LINES])).schools).toEqual([]);
});

test("figures of the county stay figures: 学校 24 is a number of schools", () => {
  const dataset = read(
    plainRange("县级", [
      ["指标", "数值", "单位"],
      ["学校", 24, "所"],
      ["专任教师数", 100, "人"],
      ["持有教师资格证专任教师数", 100, "人"],
      ["小学在校生数", 3000, "人"],
    ]),
  );
  expect(dataset.schools).toEqual([]);
  expect(knownValue(dataset.figures.certifiedTeachers)).toBe(100);
});

test("a form as a named table is read too; one that somebody gave a use keeps it", () => {
  const table = namedTable("甲", form("甲小学").slice(1));
  const correction = { sheet: "甲", table: "甲", heading: null, role: "不使用", identifier: null };
  const contents = { tables: [table], plainRanges: [], ownSheets: [] };
  expect(readDataset(contents).schools.map(({ name }) => name)).toEqual(["甲小学"]);
  expect(readDataset(contents, { corrections: [correction], indoorSpaceIsDeducted: false }).schools).toEqual([]);
});
