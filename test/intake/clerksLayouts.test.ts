import { knownValue } from "../../src/model/figures/figure";
import type { Dataset } from "../../src/model/dataset";
import { readDataset } from "../fixtures/readDataset";
import { evaluate } from "../fixtures/evaluate";
import { plainRange, type Entry } from "./tables";

type Rows = readonly (readonly Entry[])[];

const HEADINGS = ["学校名称", "学校类型", "小学在校生数", "初中在校生数", "网络多媒体教室数", "班级数"];
const LIST: Rows = [
  ["东溪小学", "小学", 600, null, 15, 15],
  ["西岭小学", "小学", 500, null, 14, 12],
  ["第一中学", "初级中学", null, 900, 30, 20],
  ["南坪学校", "九年一贯制学校", 300, 200, 16, 12],
];

function read(...sheets: readonly (readonly [name: string, rows: Rows])[]): Dataset {
  const plainRanges = sheets.map(([name, rows]) => plainRange(name, rows));
  return readDataset({ tables: [], plainRanges, ownSheets: [] });
}

/** Each part with its pupils and its rooms (R7). */
const partsOf = ({ schools }: Dataset) =>
  schools.flatMap(({ name, parts }) =>
    parts.map(({ stage, students, amounts }) => [name, stage, knownValue(students), knownValue(amounts.R7)]),
  );
const codesOf = ({ findings }: Dataset) => findings.filter(({ rank }) => rank !== "info").map(({ code }) => code);

const PLAIN = read(["学校", [HEADINGS, ...LIST]]);
const sums = (rows: Rows): Entry[] =>
  [2, 3, 4, 5].map((at) => rows.reduce((all, row) => all + (typeof row[at] === "number" ? row[at] : 0), 0));

const DRESSED: readonly (readonly [string, Rows])[] = [
  ["townships as titles", [HEADINGS, ["城关镇"], ...LIST.slice(0, 2), ["白杨乡（2所）"], ...LIST.slice(2)]],
  [
    "townships as titles with their sums",
    [
      HEADINGS,
      ["城关镇", null, ...sums(LIST.slice(0, 2))],
      ...LIST.slice(0, 2),
      ["白杨乡", null, ...sums(LIST.slice(2))],
      ...LIST.slice(2),
    ],
  ],
  ["sums of pages", [HEADINGS, ...LIST.slice(0, 2), ["过次页", null, ...sums(LIST.slice(0, 2))], ...LIST.slice(2)]],
  ["a sum by a sign", [HEADINGS, ...LIST, ["∑", null, ...sums(LIST)]]],
  ["以上4所合计", [HEADINGS, ...LIST, ["以上4所合计", null, ...sums(LIST)]]],
  ["groups of schools below", [HEADINGS, ...LIST, ["其中：公办", null, ...sums(LIST)], ["城区", null, ...sums(LIST)]]],
  [
    "the title again on the next page",
    [HEADINGS, ...LIST.slice(0, 2), ["示例县学校情况（续表）"], HEADINGS, ...LIST.slice(2)],
  ],
  [
    "同上 for the type",
    [HEADINGS, ...LIST.map((row, at) => (at === 1 ? [row[0] ?? null, "同上", ...row.slice(2)] : row))],
  ],
  ["〃 for the type", [HEADINGS, ...LIST.map((row, at) => (at === 1 ? [row[0] ?? null, "〃", ...row.slice(2)] : row))]],
  [
    "groups of headings merged over two rows each",
    [
      ["学校名称", "学校类型", "在校生数", null, "条件", null],
      [],
      [null, null, "小学", "初中", "网络多媒体教室数", "班级数"],
      ...LIST,
    ],
  ],
  [
    "实有 beside 应有",
    [
      [...HEADINGS.slice(0, 4), "网络多媒体教室数", null, "班级数"],
      [null, null, null, null, "实有", "应有", null],
      ...LIST.map((row) => [...row.slice(0, 5), 99, row[5] ?? null]),
    ],
  ],
  ["letters of columns", [HEADINGS, ["A", "B", "C", "D", "E", "F"], ...LIST]],
  ["numbers of columns in brackets", [HEADINGS, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], ...LIST]],
  ["sums of columns in their numbers", [HEADINGS, ["甲", "乙", "1", "2", "3", "4=1+2"], ...LIST]],
  [
    "a title like that of 表Ⅰ",
    [["示例县学校基本情况统计表（2025年）"], ["填报单位：示例县教育局", null, null, "单位：人、间"], HEADINGS, ...LIST],
  ],
  ["a number of the table as its title", [["表1 学校"], HEADINGS, ...LIST]],
  ["a school in each column", HEADINGS.map((_, at) => [HEADINGS, ...LIST].map((row) => row[at] ?? null))],
  [
    "a school in each column, its lines numbered",
    HEADINGS.map((_, at) => [at === 0 ? "序号" : at, ...[HEADINGS, ...LIST].map((row) => row[at] ?? null)]),
  ],
  ["numbering in ten signs", [HEADINGS, ["甲", "乙", 1, 2, 3, 4], ...LIST]],
  ["无 where there is no such stage", [HEADINGS, ...LIST.map((row) => row.map((cell) => cell ?? "无"))]],
  ["不涉及 where there is no such stage", [HEADINGS, ...LIST.map((row) => row.map((cell) => cell ?? "不涉及"))]],
  ["× where there is no such stage", [HEADINGS, ...LIST.map((row) => row.map((cell) => cell ?? "×"))]],
  ["types with their codes", [HEADINGS, ...LIST.map((row) => row.map((cell) => (cell === "小学" ? "211小学" : cell)))]],
  [
    "types with their owner",
    [HEADINGS, ...LIST.map((row) => row.map((cell, at) => (at === 1 ? `公办${String(cell)}` : cell)))],
  ],
  [
    "units in the cells",
    [HEADINGS, ...LIST.map((row) => row.map((cell, at) => (at === 5 ? `${String(cell)}个教学班` : cell)))],
  ],
  ["the year in the headings", [HEADINGS.map((text, at) => (at > 1 ? `${text}（2025年）` : text)), ...LIST]],
  ["the year before the headings", [HEADINGS.map((text, at) => (at > 1 ? `2025年${text}` : text)), ...LIST]],
  ["the day in the headings", [HEADINGS.map((text, at) => (at > 1 ? `${text}（截至2025年9月1日）` : text)), ...LIST]],
  ["codes of columns in the headings", [HEADINGS.map((text, at) => `${text}（L${at + 1}）`), ...LIST]],
  ["stages behind a dash", [HEADINGS.map((text) => text.replace(/^(小学|初中)(.*)$/u, "$2—$1")), ...LIST]],
  ["short words for pupils", [HEADINGS.map((text) => text.replace("在校生数", "生数")), ...LIST]],
  [
    "two lists beside each other, each in its own order",
    [
      [...HEADINGS.slice(0, 4), null, "学校名称", ...HEADINGS.slice(4)],
      ...LIST.map((row, at) => {
        const other = LIST[LIST.length - 1 - at] ?? [];
        return [...row.slice(0, 4), null, other[0] ?? null, ...other.slice(4)];
      }),
    ],
  ],
];

test.each(DRESSED)("a list with %s is the list itself", (_, rows) => {
  const dataset = read(["学校", rows]);
  expect(partsOf(dataset)).toEqual(partsOf(PLAIN));
  expect(codesOf(dataset)).toEqual(codesOf(PLAIN));
});

test("the county's figures beside a list of schools, and longer than it, are no schools", () => {
  const figures: Rows = [
    ["指标", "数值"],
    ...Array.from({ length: 8 }, (_, at): Entry[] => [`不用的指标${at}`, at + 1]),
    ["专任教师数", 900],
  ];
  const list: Rows = [HEADINGS, ...LIST];
  const rows = figures.map((row, at) => [...(list[at] ?? HEADINGS.map(() => null)), null, ...row]);
  const dataset = read(["全部", rows]);
  expect(partsOf(dataset)).toEqual(partsOf(PLAIN));
  expect(knownValue(dataset.figures.fullTimeTeachers)).toBe(900);
});

test("a row of another name is a school, unless several figures say that it is a sum", () => {
  const other = read(["学校", [HEADINGS, ...LIST, ["大坪", null, ...sums(LIST).slice(0, 3), 60]]]);
  expect(other.schools.map(({ name }) => name)).toContain("大坪");
  const pupilsAlone = HEADINGS.slice(0, 3);
  const few = read(["学校", [pupilsAlone, ["东溪小学", "小学", 60], ["西岭小学", "小学", 50], ["大坪", null, 110]]]);
  expect(few.schools).toHaveLength(3);
});

const ROOMS: Rows = [
  ["学校名称", "教室类型", "使用面积（㎡）"],
  ["东溪小学", "音乐", 100],
  [null, "美术", 95],
  ["西岭小学", "音乐", 100],
  [null, "美术", 95],
];

test("rooms below a name that stands once are that school's, said once, also where nobody tells of merges", () => {
  const dataset = read(["学校", [HEADINGS, ...LIST]], ["教室", ROOMS]);
  expect(dataset.schools.map(({ roomList }) => roomList?.length)).toEqual([2, 2, undefined, undefined]);
  expect(dataset.findings.filter(({ code }) => code === "takenForMerged")).toHaveLength(1);
});

test("a name that is lost among names that stand in every row is no merged one", () => {
  const lost = ROOMS.map((row, at) => [at === 2 ? "东溪小学" : (row[0] ?? null), ...row.slice(1)]);
  expect(codesOf(read(["学校", [HEADINGS, ...LIST]], ["教室", lost]))).toContain("rowWithoutName");
});

const BY_STAGE: Rows = [
  ["学校名称", "学校类型", "学段", "在校生数", "网络多媒体教室数"],
  ["南坪学校", "九年一贯制学校", "小学", 300, 16],
  [null, "九年一贯制学校", "初中", 200, null],
];

test("the second stage of a 一贯制学校 without its name is that school's, of any other school it is not", () => {
  expect(read(["学校", BY_STAGE]).schools).toHaveLength(1);
  const other = BY_STAGE.map((row, at) => (at === 2 ? [null, "初级中学", ...row.slice(2)] : row));
  expect(read(["学校", other]).schools).toHaveLength(2);
});

test("an amount that is merged over both stages is the whole school's and is split", () => {
  const merged = (column: number) => ({ column, fromRow: 1, toRow: 2 });
  const range = plainRange("学校", BY_STAGE, { mergedDown: [merged(0), merged(4)] });
  const dataset = readDataset({ tables: [], plainRanges: [range], ownSheets: [] });
  const [, , , first] = partsOf(dataset)[0] ?? [];
  expect(first).toBeCloseTo((16 * 300) / (300 + 1.1 * 200), 9);
  expect(codesOf(read(["学校", BY_STAGE]))).toContain("amountsOnOneStage");
});

test("体育 below 体育艺术专任教师 is a part of it and never the whole", () => {
  const dataset = read([
    "学校",
    [
      ["学校名称", "学校类型", "在校生数", "体育艺术专任教师", null, null],
      [null, null, null, "体育", "音乐", "美术"],
      ["东溪小学", "小学", 600, 5, 3, 2],
      ["西岭小学", "小学", 500, 4, 2, 2],
    ],
  ]);
  expect(dataset.schools.map(({ parts }) => knownValue(parts[0]?.amounts.R3))).toEqual([10, 8]);
});

test("degrees and courses under a stage in one word are that stage's", () => {
  const dataset = read([
    "学校",
    [
      ["学校名称", "学校类型", "小学在校生数", "小学研究生及以上", "小学本科毕业", "小学专科", "小学高中及以下"],
      ["东溪小学", "小学", 600, 1, 20, 9, 2],
    ],
  ]);
  expect(knownValue(dataset.schools[0]?.parts[0]?.amounts.R1)).toBe(30);
});

test("of 2024年 and 2025年 in the headings the later is read, but money of the year before is what is asked for", () => {
  const dataset = read([
    "学校",
    [
      [
        "学校名称",
        "学校类型",
        "2024年在校生数",
        "2025年在校生数",
        "2024年公用经费预算总额（万元）",
        "2023年网络多媒体教室数",
      ],
      ["东溪小学", "小学", 500, 600, 50, 14],
    ],
  ]);
  expect(partsOf(dataset)).toEqual([["东溪小学", "primary", 600, null]]);
  expect(knownValue(dataset.schools[0]?.figures.operatingFundsBudget)).toBe(500_000);
});

test("指标 and 数值 that begin anew to the right are read on", () => {
  const dataset = read([
    "县级",
    [
      ["指标", "数值", "单位", "指标", "数值", "单位"],
      ["专任教师数", 100, "人", "持有教师资格证专任教师数", 98, "人"],
      ["初中毕业生数", 300, "人", "残疾儿童入学数", 20, "人"],
    ],
  ]);
  expect([dataset.figures.certifiedTeachers, dataset.figures.disabledEnrolled].map(knownValue)).toEqual([98, 20]);
});

test("a hidden list of schools counts where only their rooms are visible", () => {
  const hidden = plainRange("学校", [HEADINGS, ...LIST], { isHidden: true });
  const dataset = readDataset({ tables: [], plainRanges: [hidden, plainRange("教室", ROOMS)], ownSheets: [] });
  expect(partsOf(dataset)).toEqual(partsOf(PLAIN));
});

test.each<[string, string]>([
  ["未发生", "met"],
  ["零发生", "met"],
  ["均不存在", "met"],
  ["×", "undetermined"],
  ["无此类情况", "met"],
  ["经自查，不存在上述情形", "met"],
  ["□存在 ☑不存在", "met"],
  ["无，但有1起投诉", "undetermined"],
  ["没有完全杜绝", "undetermined"],
  ["☑存在 □不存在", "undetermined"],
])("a veto answered %s is %s", (answer, outcome) => {
  const dataset = read([
    "一票否决",
    [
      ["情形", "是否存在"],
      ["以考试方式招生", answer],
      ["违规择校行为", "不存在"],
    ],
  ]);
  expect(evaluate(dataset).items.find(({ id }) => id === "V1")?.outcome).toBe(outcome);
});

test("classes listed one by one that do not add up to the pupils typed are one error, and the largest of them decides", () => {
  const { findings, items } = evaluate(
    read(
      ["学校", [HEADINGS, ["东溪小学", "小学", 88, null, 15, 2]]],
      [
        "班级",
        [
          ["学校", "年级", "班级", "人数"],
          ["东溪小学", "一年级", "1班", 46],
          ["东溪小学", "一年级", "2班", 45],
        ],
      ],
    ),
  );
  expect(findings.filter(({ rank }) => rank === "error").map(({ code }) => code)).toEqual(["classesContradictPupils"]);
  expect(items.find(({ id }) => id === "G5")?.outcome).toBe("unmet");
});

const OTHER_LISTS: readonly (readonly [string, Rows])[] = [
  ["books", [["学校名称", "图书册数", "计算机台数"], ...LIST.map(([name = null]) => [name, 5000, 60])]],
  [
    "meals, with their sum and a kindergarten",
    [["学校", "就餐人数"], ...LIST.map(([name = null]) => [name, 100]), ["县幼儿园", 90], ["合计", 490]],
  ],
  [
    "classes of each grade below its name",
    [
      ["学校名称", "一年级", null, "二年级", null],
      [null, "班数", "人数", "班数", "人数"],
      ...LIST.map(([name = null]) => [name, 2, 80, 2, 80]),
    ],
  ],
];

test.each(OTHER_LISTS)(
  "a list of the same schools with what nobody needs (%s) is named and leaves nothing open",
  (_, rows) => {
    const dataset = read(["学校", [HEADINGS, ...LIST]], ["其他", rows]);
    expect(partsOf(dataset)).toEqual(partsOf(PLAIN));
    expect([dataset.doubts, codesOf(dataset)]).toEqual([[], codesOf(PLAIN)]);
    expect(dataset.findings.some(({ params }) => JSON.stringify(params).includes("其他"))).toBe(true);
  },
);

test.each([
  ["新建第九小学", "新建第八小学"],
  // Of an office or of a school without compulsory stages by the first words only.
  ["机关小学", "县职业中专附属小学"],
  ["机关中学", "教育局附属初级中学"],
])("such a list with a school that no list of schools has (%s) leaves open whether one is missing", (one, other) => {
  const rows: Rows = [
    ["学校名称", "图书册数"],
    [one, 5000],
    [other, 4000],
  ];
  expect(codesOf(read(["学校", [HEADINGS, ...LIST]], ["图书", rows]))).toContain("headingMissing");
});
