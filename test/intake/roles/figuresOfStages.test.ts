import { readDataset } from "../../fixtures/readDataset";
import { cellOfFigure, knownValue } from "../../../src/model/figures/figure";
import { namedTable, plainRange, type Entry } from "../tables";

type Rows = readonly (readonly Entry[])[];

const PORTS = [
  ["a named table", (rows: Rows) => ({ tables: [namedTable("县级数据", rows)], plainRanges: [] })],
  ["plain cells", (rows: Rows) => ({ tables: [], plainRanges: [plainRange("县级数据", [["某县县级数据"], ...rows])] })],
] as const;

function read(rows: Rows, contents: (typeof PORTS)[number][1] = PORTS[1][1]) {
  const { figures, texts, findings, doubts } = readDataset({ ...contents(rows), ownSheets: [] });
  const known = Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => [id, knownValue(figure) ?? [figure?.low, figure?.high]]),
  );
  return { known, texts, findings, doubts, cells: figures };
}

const BY_STAGE: Rows = [
  ["指标", "小学", "初中", "单位"],
  ["在校生数", 20000, 13000, "人"],
  ["教学班数", 480, 290, "个"],
  ["专任教师数", 1200, 1000, "人"],
  ["核定教职工编制总量", 1300, 1050, "人"],
  ["教师培训经费预算总额", 50.5, 41.1, "万元"],
  ["入学率", 100, 99.9, "%"],
];

const READ = {
  primaryStudents: 20000,
  juniorStudents: 13000,
  primaryClasses: 480,
  juniorClasses: 290,
  primaryFullTimeTeachers: 1200,
  juniorFullTimeTeachers: 1000,
  approvedPosts: 2350,
  trainingFundsBudget: 916000,
  primaryEnrolmentRate: 100,
  juniorEnrolmentRate: 99.9,
};

const HEADINGS: readonly (readonly [string, Rows])[] = [
  ["指标 | 小学 | 初中", BY_STAGE],
  ["项目 | 小学阶段 | 初中阶段", [["项目", "小学阶段", "初中阶段", "单位"], ...BY_STAGE.slice(1)]],
  ["指标 | 全县小学 | 全县初中", [["指标", "全县小学", "全县初中", "单位"], ...BY_STAGE.slice(1)]],
  [
    "with the county before and 高中 behind",
    [
      ["指标", "合计", "小学", "初中", "高中", "单位"],
      ["在校生数", 41000, 20000, 13000, 8000, "人"],
      ["教学班数", 930, 480, 290, 160, "个"],
      ["专任教师数", 2800, 1200, 1000, 600, "人"],
      ["核定教职工编制总量", 3000, 1300, 1050, 650, "人"],
      ["教师培训经费预算总额", 91.6, 50.5, 41.1, null, "万元"],
      ["入学率", 99.96, 100, 99.9, null, "%"],
    ],
  ],
  ["the stages below 数值", [["指标", "数值", null, "单位"], [null, "小学", "初中", null], ...BY_STAGE.slice(1)]],
  [
    "on its side",
    [
      [
        "学段",
        "在校生数",
        "教学班数",
        "专任教师数",
        "核定教职工编制总量（人）",
        "教师培训经费预算总额（万元）",
        "入学率（%）",
      ],
      ["小学", 20000, 480, 1200, 1300, 50.5, 100],
      ["初中", 13000, 290, 1000, 1050, 41.1, 99.9],
    ],
  ],
];

const EMPTY_HEADINGS = ["指标", "全县", "小学", "初中", "单位"];

/** One row of a table with 全县, 小学 and 初中, with what becomes of it. */
const ROWS: readonly (readonly [string, readonly Entry[], object, string[]])[] = [
  ["people are added", ["在编教职工数", null, 1200, 900, "人"], { staffInPost: 2100 }, ["figuresOfStagesJoined"]],
  ["what stands under 全县 goes before", ["在编教职工数", 2100, 1200, 900, "人"], { staffInPost: 2100 }, []],
  ["alone too", ["在编教职工数", 2100, null, null, "人"], { staffInPost: 2100 }, []],
  [
    "unless it is another number",
    ["在编教职工数", 2200, 1200, 900, "人"],
    { staffInPost: [0, Infinity] },
    ["figureTwice"],
  ],
  ["a blank is missing and no 0", ["在编教职工数", null, 1200, null, "人"], {}, ["figureNotOfStage"]],
  ["as is a dash", ["在编教职工数", null, "—", 900, "人"], {}, ["figureNotOfStage"]],
  ["a typed 0 is 0", ["编外教师数", null, 12, 0, "人"], { contractTeachers: 12 }, ["figuresOfStagesJoined"]],
  ["a blank of one stage leaves the other", ["在校生数", null, 20000, null, "人"], { primaryStudents: 20000 }, []],
  [
    "schools may be of both",
    ["建立章程的学校数", null, 24, 10, "所"],
    { schoolsWithCharter: [24, 34] },
    ["figureOfBothStages"],
  ],
  ["a share lies between", ["社会认可度", null, 90, 86, "%"], { recognition: [86, 90] }, ["figureOfBothStages"]],
  ["and is known where both are equal", ["社会认可度", null, 90, 90, "%"], { recognition: 90 }, []],
  [
    "pay lies between",
    ["公务员年均工资收入", null, 98000, 99000, "元"],
    { civilServantAnnualPay: [98000, 99000] },
    ["figureOfBothStages"],
  ],
  ["the largest is no sum", ["最大规模九年一贯制学校学生数", null, 1500, 900, "人"], {}, ["figureOfBothStages"]],
  ["what only 初中 has stays there", ["初中毕业生数", null, null, 4100, "人"], { juniorGraduates: 4100 }, []],
  ["and is not asked of 小学", ["三年转入学生数", null, 30, 41, "人"], { retentionIn: 41 }, ["figureNotOfStage"]],
  ["a label with its stage", ["小学在校生数", 20000, null, null, "人"], { primaryStudents: 20000 }, []],
  ["an unknown label is named once", ["食堂座位数", 10, 5, 5, "个"], {}, ["figureUnknown"]],
];

test.each(ROWS)("%s", (_, row, figures, codes) => {
  const { known, findings } = read([
    EMPTY_HEADINGS,
    ["校外培训机构数", null, null, null, "家"],
    ["小学入学率", 99, null, null, "%"],
    row,
  ]);
  expect(known).toEqual({ primaryEnrolmentRate: 99, ...figures });
  const said = findings
    .map(({ code }) => code)
    .filter((code) => code !== "plainRangeRead" && code !== "figureMayBeLost");
  expect(said).toEqual(codes);
});

test("rows of a stage each are added like columns, and those of 高中 are nobody's", () => {
  const { known } = read([
    ["指标", "学段", "数值", "单位"],
    ["核定编制数", "小学", 1300, "人"],
    ["核定编制数", "初中", 1050, "人"],
    ["专任教师数", "高中", 600, "人"],
  ]);
  expect(known).toEqual({ approvedPosts: 2350 });
});

test.each<[string, Rows]>([
  [
    "kinds of schools",
    [
      ["项目", "小学", "初中", "九年一贯制学校"],
      ["在校生数", 20000, 13000, 2500],
      ["教职工数", 1200, 1000, 200],
    ],
  ],
  [
    "what the law asks for",
    [
      ["指标", "小学国家标准", "初中国家标准"],
      ["生均教学及辅助用房面积", 4.5, 5.8],
    ],
  ],
  [
    "parts of stages",
    [
      ["指标", "小学", null, "初中", null],
      [null, "城区", "乡村", "城区", "乡村"],
      ["在校生数", 15000, 5000, 9000, 4000],
    ],
  ],
  [
    "parts of the county",
    [
      ["指标", "数值", null, "单位"],
      [null, "城区", "乡村", null],
      ["教职工数", 1500, 500, "人"],
    ],
  ],
  ["coefficients", [["各指标差异系数"], ["指标", "小学", "初中"], ["生均教学及辅助用房面积", 0.41, 0.38]]],
])("%s are no figures by stage", (_, rows) => {
  expect(read(rows, (all) => ({ tables: [], plainRanges: [plainRange("县级", all)] })).known).toEqual({});
});

test.each<[string, Rows]>([
  [
    "schools below two rows of headings, whose type stands behind the name",
    [
      ["学校名称", "学校类型", "小学", "", "初中"],
      ["", "", "在校生数", "教学班数", "在校生数"],
      ["甲小学", "小学", 500, 12, null],
      ["乙中学", "初级中学", null, null, 900],
    ],
  ],
  [
    "表Ⅲ",
    [
      ["学段", "项目", "在校生数", "班级数"],
      ["小学", "达标学校数", 22, 22],
      ["初中", "达标学校数", 10, 10],
    ],
  ],
  [
    "stages of several years",
    [
      ["学段", "在校生数", "班级数"],
      ["小学", 20000, 480],
      ["初中", 13000, 290],
      ["小学", 19000, 470],
    ],
  ],
  [
    "kinds of schools on their side",
    [
      ["类别", "在校生数", "教职工数"],
      ["小学", 20000, 1300],
      ["初中", 13000, 1050],
      ["九年一贯制学校", 2500, 200],
    ],
  ],
])("%s are no figures on their side", (_, rows) => {
  expect(read(rows, (all) => ({ tables: [], plainRanges: [plainRange("表", all)] })).known).toEqual({});
});

test("a table on its side says where its cells stand, and what stands below it is read too", () => {
  const { known, cells } = read([
    ["学段", "在校生数", "班级数"],
    ["小学", 20000, 480],
    ["小计", 33000, 770],
    [],
    ["指标", "数值", "单位"],
    ["社会认可度", 91, "%"],
  ]);
  expect(known).toEqual({
    primaryStudents: 20000,
    students: 33000,
    primaryClasses: 480,
    classes: 770,
    recognition: 91,
  });
  expect(cellOfFigure(cells.primaryClasses)).toMatchObject({ row: 2, column: 2 });
});

describe.each(PORTS)("figures by stage in %s", (_, contents) => {
  test.each(HEADINGS.slice(0, 3))("%s", (__, rows) => {
    expect(read(rows, contents).known).toEqual(READ);
  });
});

test("numbers of the stages stand before their shares, below the stage, and behind 序号 on their side", () => {
  const shares: Rows = [
    ["指标", "小学", null, "初中", null],
    [null, "占比", "人数", "占比", "人数"],
    ["在校生数", 60.6, 20000, 39.4, 13000],
  ];
  expect(read(shares).known).toEqual({ primaryStudents: 20000, juniorStudents: 13000 });
  const numbered: Rows = [
    ["序号", "学段", "在校生数（人）", "班级数（个）"],
    [1, "小学", 20000, 480],
    [2, "初中", 13000, 290],
    [null, "合计", 33000, 770],
  ];
  expect(read(numbered).known).toMatchObject({ primaryStudents: 20000, juniorStudents: 13000, students: 33000 });
});

test.each(HEADINGS.slice(3))("%s", (name, rows) => {
  const { known, findings } = read(rows);
  const ofAll = name.includes("高中") ? { students: 33000, classes: 770, fullTimeTeachers: 2200 } : {};
  expect(known).toEqual({ ...READ, ...ofAll });
  expect(findings.filter(({ rank }) => rank !== "info")).toEqual([]);
});
