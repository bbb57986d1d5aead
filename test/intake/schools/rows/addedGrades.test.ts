import { readDataset } from "../../../fixtures/readDataset";
import { tableOf, type CellContent } from "../../../fixtures/tables";

const SIGNS = [..."一二三四五六七八九"];
const headings = (named: (grade: string) => string) => SIGNS.map(named);

interface Row {
  readonly type: string;
  readonly grades: readonly CellContent[];
}

function read(rows: readonly Row[], heads: readonly string[] = headings((sign) => `${sign}年级学生数`)) {
  const table = tableOf(
    "学校",
    ["学校名称", "学校类型", ...heads, "网络多媒体教室数"],
    rows.map(({ type, grades }, at) => [`第${at + 1}学校`, type, ...grades, 20]),
  );
  const dataset = readDataset({ tables: [table], plainRanges: [], ownSheets: [] });
  const pupils = dataset.schools.flatMap((school) =>
    school.parts.map(({ stage, students }) => [stage, students.low, students.high]),
  );
  const codes = dataset.findings.map(({ code }) => code).filter((code) => /^grades|^columnsUnused/u.test(code));
  return { pupils, codes };
}

const NONE = [null, null, null];
const SIX = { type: "小学", grades: [100, 90, 80, 70, 60, 50, ...NONE] };

test.each<[string, Row[], unknown[]]>([
  ["all grades of a 小学", [SIX], [["primary", 450, 450]]],
  [
    "marks where there are no pupils",
    [{ ...SIX, grades: [...SIX.grades.slice(0, 6), "/", "—", 0] }],
    [["primary", 450, 450]],
  ],
  [
    "a 初级中学 beside a 小学 with 六年级",
    [SIX, { type: "初级中学", grades: [...NONE, ...NONE, 100, 90, 80] }],
    [
      ["primary", 450, 450],
      ["junior", 270, 270],
    ],
  ],
  [
    "五四学制 with 0 typed under 六年级 of a 小学",
    [
      { type: "小学", grades: [100, 90, 80, 70, 60, 0, ...NONE] },
      { type: "初级中学", grades: [...NONE, null, null, 50, 100, 90, 80] },
    ],
    [
      ["primary", 400, 400],
      ["junior", 320, 320],
    ],
  ],
])("%s are its pupils", (_, rows, pupils) => {
  expect(read(rows)).toEqual({ pupils, codes: ["gradesAdded"] });
});

const JUNIOR = { type: "初级中学", grades: [...NONE, ...NONE, 100, 90, 80] };

test.each<[string, (year: string) => string]>([
  ["初一", (year) => `初${year}学生数`],
  ["初一年级", (year) => `初${year}年级人数`],
  ["初中一年级", (year) => `初中${year}年级在校生数`],
])("%s is 七年级", (_, named) => {
  const heads = headings((sign) => `${sign}年级学生数`).slice(0, 6);
  expect(read([SIX, JUNIOR], [...heads, ...[..."一二三"].map(named)])).toEqual({
    pupils: [
      ["primary", 450, 450],
      ["junior", 270, 270],
    ],
    codes: ["gradesAdded"],
  });
});

test("小学一年级 is 一年级", () => {
  const heads = headings((sign) => `${SIGNS.indexOf(sign) < 6 ? "小学" : ""}${sign}年级学生数`);
  expect(read([SIX], heads)).toEqual({ pupils: [["primary", 450, 450]], codes: ["gradesAdded"] });
});

test("初一 is 六年级 where there is 初四", () => {
  const heads = [
    ...headings((sign) => `${sign}年级学生数`).slice(0, 5),
    ...[..."一二三四"].map((year) => `初${year}学生数`),
  ];
  const junior = { type: "初级中学", grades: [null, null, ...NONE, 50, 100, 90, 80] };
  expect(read([junior], heads)).toEqual({ pupils: [["junior", 320, 320]], codes: ["gradesAdded"] });
});

test("初一 beside 七年级 is pupils of something else", () => {
  const heads = [...headings((sign) => `${sign}年级学生数`).slice(0, 8), "初一学生数"];
  expect(read([JUNIOR], heads).pupils).toEqual([["junior", 0, Infinity]]);
});

test.each<[string, Row[]]>([
  ["六年级 of a 小学 is blank", [{ type: "小学", grades: [100, 90, 80, 70, 60, null, ...NONE] }]],
  ["another grade is blank", [{ type: "小学", grades: [100, null, 80, 70, 60, 50, ...NONE] }]],
  ["a grade is not understood", [{ type: "小学", grades: [100, "9 0", 80, 70, 60, 50, ...NONE] }]],
  ["a 小学 has 七年级", [{ type: "小学", grades: [100, 90, 80, 70, 60, 50, 40, null, null] }]],
  ["nothing tells where 六年级 of the county belongs", [{ type: "初级中学", grades: [...NONE, ...NONE, 100, 90, 80] }]],
])("nothing is added where %s", (_, rows) => {
  const { pupils, codes } = read(rows);
  expect(pupils).toEqual([[rows[0]?.type === "小学" ? "primary" : "junior", 0, Infinity]]);
  expect(codes).toEqual(["gradesNotAdded"]);
});

test("of a 九年一贯制学校 the sum is known and no stage", () => {
  const { pupils, codes } = read([{ type: "九年一贯制学校", grades: [90, 90, 90, 90, 90, 90, 80, 80, 80] }]);
  expect(pupils.map(([stage]) => stage)).toEqual(["primary", "junior"]);
  expect(pupils.every(([, low, high]) => low !== high)).toBe(true);
  expect(codes).toEqual(["gradesAdded"]);
});

test.each([
  ["班级数 of each grade", (sign: string) => `${sign}年级班级数`],
  ["grades without a word of pupils", (sign: string) => `${sign}年级`],
  ["girls of each grade", (sign: string) => `${sign}年级女生数`],
])("%s are no pupils", (_, named) => {
  expect(read([SIX], headings(named))).toEqual({ pupils: [["primary", 0, Infinity]], codes: ["columnsUnused"] });
});

test("where the list has 在校生数 it is that, and the grades are named as before", () => {
  const heads = [...headings((sign) => `${sign}年级学生数`).slice(0, 8), "在校生数"];
  const { pupils, codes } = read([{ ...SIX, grades: [...SIX.grades.slice(0, 8), 470] }], heads);
  expect(pupils).toEqual([["primary", 470, 470]]);
  expect(codes).toEqual(["columnsUnused"]);
});

test("初一 of a county with 初四 is of 初中, whatever 六年级 is elsewhere", () => {
  const heads = [
    ...headings((sign) => `${sign}年级学生数`).slice(0, 5),
    ...["一", "二", "三", "四"].map((sign) => `初${sign}学生数`),
  ];
  const five = [100, 90, 80, 70, 60];
  expect(read([{ type: "小学", grades: [...five, ...NONE, null] }], heads).pupils).toEqual([["primary", 400, 400]]);
  expect(read([{ type: "小学", grades: [...five, 5, ...NONE] }], heads)).toEqual({
    pupils: [["primary", 0, Infinity]],
    codes: ["gradesNotAdded"],
  });
  const junior = (first: CellContent): Row => ({ type: "初级中学", grades: [...NONE, null, null, first, 50, 60, 70] });
  expect([40, null].map((first) => read([junior(first)], heads).pupils)).toEqual([
    [["junior", 220, 220]],
    [["junior", 0, Infinity]],
  ]);
});
