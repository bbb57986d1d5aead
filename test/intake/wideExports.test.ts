import { readDataset, VOCABULARY } from "../fixtures/readDataset";
import { NO_MAPPING } from "../../src/intake/settings/corrections";
import { recogniseTables } from "../../src/intake/recognition/recogniseTables";
import { knownValue } from "../../src/model/figures/figure";
import { plainRange, type Entry } from "./tables";

const HEADINGS: Entry[][] = [
  [
    "机构名称",
    "机构标识码",
    "办学类型",
    "办学类型编码",
    "统计三级",
    "在校生数",
    null,
    "上学年校舍建筑面积",
    "本学年校舍建筑面积",
    null,
    "占地面积及其他办学条件",
    null,
    "固定资产总值（万元）",
  ],
  [
    null,
    null,
    null,
    null,
    null,
    "合计",
    "#女",
    "教学及辅助用房",
    "教学及辅助用房",
    null,
    "占地面积（平方米）",
    "教室（间）",
    "教学仪器设备资产值",
  ],
  [null, null, null, null, null, null, null, "计", "计", "室内体育用房", "#运动场地面积", "#网络多媒体教室", null],
];

const sheet = (name: string, rows: Entry[][], title: string | null = null) =>
  plainRange(name, [...(title === null ? [] : [[title]]), ...HEADINGS, ...rows]);

const NINE: Entry[] = ["甲学校", "2165000001", "九年一贯制学校", 312, "某县"];
const SHARED: Entry[] = [4000, 5000, 600, 9000, 20, 150];

/** Shares of a split are no round numbers in binary. */
const rounded = (value: number | null) => (value === null ? null : Number(value.toPrecision(12)));

function parts(...sheets: ReturnType<typeof sheet>[]) {
  const { schools, findings } = readDataset({ tables: [], plainRanges: sheets, ownSheets: [] });
  return {
    parts: schools.flatMap(({ name, parts: own }) =>
      own.map(({ stage, students, amounts }) => [
        name,
        stage,
        knownValue(students),
        rounded(knownValue(amounts.R4)),
        rounded(knownValue(amounts.R5)),
        rounded(knownValue(amounts.R6)),
        rounded(knownValue(amounts.R7)),
      ]),
    ),
    errors: findings.filter(({ rank }) => rank === "error").map(({ code }) => code),
  };
}

test("a 一贯制 school on two sheets is one school, whose premises are used once and split", () => {
  const read = parts(sheet("小学", [[...NINE, 450, 200, ...SHARED]]), sheet("初中", [[...NINE, 500, 240, ...SHARED]]));
  // 450 + 1.1 × 500 = 1000 weighted pupils.
  expect(read.errors).toEqual([]);
  expect(read.parts).toEqual([
    ["甲学校", "primary", 450, 4400 * 0.45, 9600 * 0.45, 1_500_000 * 0.45, 9],
    ["甲学校", "junior", 500, 4400 * 0.55, 9600 * 0.55, 825_000, 11],
  ]);
});

test("the stage may stand in the title instead of the sheet's name", () => {
  const read = parts(
    sheet("Sheet1", [["乙小学", "2165000002", "小学", 211, "某县", 300, 140, ...SHARED]], "小学基本情况"),
  );
  expect(read.parts.map((part) => part.slice(0, 4))).toEqual([["乙小学", "primary", 300, 4400]]);
});

test("premises that differ between the sheets of one school are unknown, with an error", () => {
  const other = [...SHARED.slice(0, 5), 170];
  const read = parts(sheet("小学", [[...NINE, 450, 200, ...SHARED]]), sheet("初中", [[...NINE, 500, 240, ...other]]));
  expect(read.errors).toEqual(["schoolFiguresDiffer"]);
  expect(read.parts.map((part) => part[5])).toEqual([null, null]);
});

test("a 完全中学 takes the pupils of 高中 from their own sheet as weights", () => {
  const complete: Entry[] = ["丙中学", "2165000003", "完全中学", 341, "某县"];
  const read = parts(
    sheet("初中", [[...complete, 400, 200, ...SHARED]]),
    sheet("高中", [[...complete, 500, 240, ...SHARED]]),
  );
  // 400 + 1.2 × 500 = 1000.
  expect(read.parts).toEqual([["丙中学", "junior", 400, 4400 * 0.4, 9600 * 0.4, 1_500_000 * 0.4, 8]]);
});

test("a list typed by hand is no export, whatever its indicators", () => {
  const hand = plainRange("小学", [
    ["学校名称", "学校代码", "学校类型", "是否计校数", "主校名称", "在校生数", "教职工数", "网络多媒体教室数"],
    ["甲校", "2165000001", "小学", "是", null, 300, 20, 9],
  ]);
  expect(recogniseTables([], [hand], { vocabulary: VOCABULARY, mapping: NO_MAPPING }).tables[0]?.isExport).toBe(false);
  const wide = sheet("小学", [[...NINE, 450, 200, ...SHARED]]);
  expect(recogniseTables([], [wide], { vocabulary: VOCABULARY, mapping: NO_MAPPING }).tables[0]).toMatchObject({
    isExport: true,
    placeStage: "primary",
  });
});
