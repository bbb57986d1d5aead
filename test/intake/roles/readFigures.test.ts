import { percentCell } from "../../../src/workbook/cells";
import { VOCABULARY } from "../../fixtures/readDataset";
import fc from "fast-check";
import { readFigures } from "../../../src/intake/roles/readFigures";
import type { FiguresReading } from "../../../src/intake/roles/collectedFigures";
import { knownValue } from "../../../src/model/figures/figure";
import type { Finding } from "../../../src/model/findings/finding";
import { codesOf, errorCell, namedTable, recognisedAs, type Entry } from "../tables";
import { runs } from "../../fixtures/runs";

function read(
  rows: readonly (readonly Entry[])[],
  headings: readonly string[] = ["指标", "数值", "单位", "学段", "年度"],
): FiguresReading & { findings: Finding[] } {
  const findings: Finding[] = [];
  const tables = recognisedAs("figures", [namedTable("县级", [headings, ...rows])]);
  return {
    ...readFigures(
      tables,
      (label) => label === "政府保障第1项",
      (found) => findings.push(found),
      VOCABULARY,
    ),
    findings,
  };
}

test("figures are read with units, stages, years and the label as typed", () => {
  const { figures, labels, years, texts, findings } = read([
    ["小学教学仪器设备值", 4507.86, "万元", null, "2024年"],
    ["在校生数", 12927, "人", "小学", 2025],
    ["其中：教学点学生数", 109, "人"],
    ["初中综合差异系数", 0.2, "—"],
    ["社会认可度", 91.5, "%"],
    ["县名", "示例县", null],
    ["语文学业水平等级", "Ⅲ", "级"],
    ["数学校际差异率", 0.12, "0—1"],
  ]);
  expect(Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, knownValue(figure)]))).toEqual({
    primaryEquipmentValue: 45078600,
    primaryStudents: 12927,
    teachingPointStudents: 109,
    juniorStatedComposite: 0.2,
    recognition: 91.5,
    levelChinese: 3,
    variationMathematics: 0.12,
  });
  expect(labels.teachingPointStudents).toBe("其中：教学点学生数");
  expect(years).toEqual({ primaryEquipmentValue: "2024", primaryStudents: "2025" });
  expect(texts.county).toMatchObject({ text: "示例县", cell: { row: 8, column: 1 } });
  expect(findings).toEqual([]);
});

test("the unit may stand in the label or over the values; without any, money is missing", () => {
  const value = (rows: Entry[][], headings: string[]) => read(rows, headings).figures.primaryEquipmentValue?.low;
  expect(value([["小学教学仪器设备值（万元）", 2]], ["指标", "数值"])).toBe(20000);
  expect(value([["小学教学仪器设备值", 2]], ["指标", "数值（元）"])).toBe(2);
  expect(read([["小学教学仪器设备值", 2]], ["指标", "数值"])).toMatchObject({
    figures: { primaryEquipmentValue: { high: Infinity } },
    findings: [{ code: "unitMissing" }],
  });
});

test.each<[string, Entry[][], string[]]>([
  ["unknown label", [["食堂座位数", 3000, "个"]], ["figureUnknown"]],
  ["a heading within the list", [["一、办学条件", null, null]], []],
  ["a value without a label", [[null, 5, "人"]], ["figureWithoutLabel"]],
  ["a label that is an error", [[errorCell("#REF!"), 5, "人"]], ["figureWithoutLabel"]],
  ["a line of statements", [["政府保障第1项", "见说明", null]], []],
  ["a county figure for one stage", [["持证教师数", 5, "人", "小学"]], ["figureNotOfStage"]],
])("%s", (_, rows, codes) => {
  const { figures, findings } = read(rows);
  expect(figures).toEqual({});
  expect(codesOf(findings).filter((code) => code !== "figureMayBeLost")).toEqual(codes);
});

test.each<[string, Entry[], boolean]>([
  ["a label with nothing in common", ["编制数", 12, "所"], false],
  ["a label whose words it shares", ["建章立制的学校数", 12, "所"], true],
  ["the same in another unit", ["建章立制的学校数", 12, "元"], false],
  ["a whole number without a unit", ["建章立制的学校数", 12, null], true],
  ["a number that is not whole, without a unit", ["建章立制的学校数", 12.5, null], false],
  ["a share in place of a number", ["建章立制的学校数", "12%", null], false],
  ["a number that is shown as a share", ["建章立制的学校数", percentCell(1), null], false],
])("a figure that refutes may be lost: %s", (_, row, isDoubted) => {
  expect(codesOf(read([row]).findings).includes("figureMayBeLost")).toBe(isDoubted);
});

describe("the same figure twice", () => {
  const twice = (first: Entry, second: Entry) =>
    read([
      ["教职工数", first, "人"],
      ["教职工数", second, "人"],
    ]);
  test("equal is one", () => {
    expect(twice(5, 5)).toMatchObject({ figures: { staff: { low: 5, high: 5 } }, findings: [] });
  });
  test("different is missing, with an error that names both", () => {
    expect(twice(5, 6)).toMatchObject({
      figures: { staff: { low: 0, high: Infinity, parts: [{ row: 1 }, { row: 2 }] } },
      findings: [{ code: "figureTwice", rank: "error", params: { first: 5, second: 6 } }],
    });
  });
  test("a blank one leaves the other", () => {
    expect(twice(null, 6).figures.staff).toMatchObject({ low: 6, high: 6 });
  });
});

describe("a label that is spoiled never helps", () => {
  test.each<[string, Entry[][], string]>([
    ["a count of schools may be the schools with a charter", [["？？？", 20, "所"]], "Q3"],
    ["a count of schools may be those rated good", [["？？？", 20, "所"]], "Q6"],
    [
      "teachers may be those due for training",
      [
        ["完成360学时培训教师数", 5, "人"],
        ["？？？", 6, "人"],
      ],
      "G9",
    ],
    ["a percentage may be the recognition", [["？？？", 80, "%"]], "S1"],
    ["a whole number without a unit may be a count of schools", [["？？？", 20]], "Q3"],
  ])("%s", (_, rows, item) => {
    expect(read(rows).doubts.flatMap(({ items }) => items)).toContain(item);
  });
  test("where the figure stands, or the unit is another, nothing is in doubt", () => {
    const known: Entry[][] = [
      ["建立章程的学校数", 24, "所"],
      ["德育和校园文化良好以上的学校数", 24, "所"],
      ["社会认可度", 90, "%"],
    ];
    expect(read([...known, ["食堂数", 20, "所"], ["用电量", 3.5, "万元"]]).doubts).toEqual([]);
  });
  test.each(["特殊教育学校经费", "学校食堂面积", "教师周转房套数"])(
    "%s is whose it is, and no count of schools",
    (label) => {
      expect(read([[label, 300]]).doubts).toEqual([]);
    },
  );
  test.each(["建章立制学校数", "学校章程数", "有制度的学校", "已建立制度的学校总数"])("%s may be it", (label) => {
    expect(read([[label, 20, "所"]]).doubts.flatMap(({ items }) => items)).toContain("Q3");
  });
});

test("garbling any one cell never makes a figure appear", () => {
  const rows: Entry[][] = [
    ["小学教学仪器设备值", 4507.86, "万元"],
    ["在校生数", 12927, "人", "小学"],
    ["音乐教室数", 44, "间"],
    ["社会认可度", 91.5, "%"],
    ["教职工数", "1945", "人"],
  ];
  const before = read(rows).figures;
  const garbage = fc.oneof(fc.string(), fc.constantFrom<Entry>("待核实", "无", "—", null, errorCell("#N/A"), -1, true));
  fc.assert(
    fc.property(fc.nat(rows.length - 1), fc.nat(3), garbage, (row, column, entry) => {
      const garbled = rows.map((one, index) =>
        index === row ? Array.from({ length: 4 }, (_, at) => (at === column ? entry : (one[at] ?? null))) : one,
      );
      const after = read(garbled).figures;
      const appeared = Object.keys(after).filter((id) => !(id in before) && id !== "students");
      expect(appeared).toEqual([]);
    }),
    runs(80, 1500),
  );
});
