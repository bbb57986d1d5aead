import fc from "fast-check";
import { oncePerColumn } from "../../../src/intake/cells/oncePerColumn";
import { readQuantity, type Dimension } from "../../../src/intake/cells/readQuantity";
import type { Finding } from "../../../src/model/findings/finding";
import { codesOf, dateCell, errorCell, namedTable, percentCell, UNCALCULATED, type Entry } from "../tables";
import { runs } from "../../fixtures/runs";

function read(
  entry: Entry,
  dimension: Dimension,
  unit: string | null = null,
): { bounds: [number, number]; codes: string[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const table = namedTable("表", [["标题"], [entry]]);
  const figure = readQuantity(table, 1, 0, dimension, unit, (found) => findings.push(found));
  expect([figure.table, figure.row, figure.column]).toEqual([table, 1, 0]);
  return { bounds: [figure.low, figure.high], codes: codesOf(findings), findings };
}

describe("numbers that are understood", () => {
  test.each<[Entry, Dimension, string | null, number, string[]]>([
    [36, "people", null, 36, []],
    [0, "people", null, 0, []],
    [461.65, "rooms", "间", 461.65, ["fractionOfWhole"]],
    [600.0000000000001, "people", null, 600, []],
    ["1,234,567", "people", null, 1234567, ["numberAsText"]],
    ["1\u00a0234\u00a0567", "area", null, 1234567, ["numberAsText"]],
    ["1\u2009234", "people", null, 1234, ["numberAsText"]],
    ["1\u202f234.5", "money", "元", 1234.5, ["numberAsText"]],
    ["\u00a0 36 \u00a0", "people", null, 36, ["numberAsText"]],
    ["36\n人", "people", null, 36, ["numberAsText"]],
    ["'36", "people", null, 36, ["numberAsText"]],
    ["2\u200b8\u00ad", "people", null, 28, ["numberAsText"]],
    ["\u202d3600\u202c", "area", "㎡", 3600, ["numberAsText"]],
    ["2.300", "area", "㎡", 2.3, ["numberAsText"]],
    ["1.234万人", "people", null, 12340, ["numberAsText"]],
    ["0.060", "area", null, 0.06, ["numberAsText"]],
    ["36", "people", null, 36, ["numberAsText"]],
    ["36人", "people", null, 36, ["numberAsText"]],
    ["１，２３４", "people", "人", 1234, ["numberAsText"]],
    ["0", "people", null, 0, ["numberAsText"]],
    [120, "area", "㎡", 120, []],
    [120, "area", null, 120, []],
    [3, "area", "亩", 2000, ["areaConverted"]],
    ["3亩", "area", "㎡", 2000, ["numberAsText", "cellUnitWins", "areaConverted"]],
    [4507.86, "money", "万元", 45078600, []],
    [7000, "money", "元", 7000, []],
    ["4507.86万元", "money", "元", 45078600, ["numberAsText", "cellUnitWins"]],
    ["4,507.86万元", "money", null, 45078600, ["numberAsText"]],
    ["73.5万", "money", "元", 735000, ["numberAsText", "cellUnitWins"]],
    [3516.8, "money", "元/生", 3516.8, []],
    [98.5, "share", "%", 98.5, []],
    [98.5, "share", null, 98.5, []],
    [percentCell(0.985, "98.5%"), "share", null, 98.5, []],
    [percentCell(0.57, "57%"), "share", "%", 57, []],
    ["98.5%", "share", null, 98.5, ["numberAsText"]],
    ["百分之91.5", "share", null, 91.5, ["numberAsText"]],
    ["¥118,000", "money", "元", 118000, ["numberAsText"]],
    ["￥11.8万", "money", "元", 118000, ["numberAsText", "cellUnitWins"]],
    ["０．５％", "share", "%", 0.5, ["numberAsText"]],
    [0, "share", null, 0, []],
    [100, "share", null, 100, []],
    [0.12, "ratio", null, 0.12, []],
    [15, "ratio", null, 0.15, ["percentReadAsRatio"]],
    ["15%", "ratio", null, 0.15, ["numberAsText", "percentReadAsRatio"]],
    [percentCell(0.15, "15%"), "ratio", null, 0.15, ["percentReadAsRatio"]],
    ["Ⅲ", "level", null, 3, []],
    ["III级", "level", null, 3, []],
    ["四级", "level", null, 4, []],
    [2, "level", null, 2, []],
    [2025, "year", null, 2025, []],
    ["2025年", "year", null, 2025, []],
    ["2025—2026学年", "year", null, 2025, []],
    ["2025学年", "year", null, 2025, []],
    [dateCell(45901, "2025/9/1"), "year", null, 2025, []],
    [dateCell(45901, "9月1日"), "year", null, 2025, []],
    [31.2, "population", "万人", 312000, []],
    ["31.2万人", "population", null, 312000, ["numberAsText"]],
    [0.417, "number", null, 0.417, []],
  ])("%j as %s in %s is %d", (entry, dimension, unit, value, codes) => {
    const result = read(entry, dimension, unit);
    expect(result.bounds[0]).toBeCloseTo(value, 9);
    expect(result.bounds[1]).toBe(result.bounds[0]);
    expect(result.codes).toEqual(codes);
  });
});

describe("what says nothing is missing, never zero", () => {
  test.each<[Entry, Dimension, string | null, string[]]>([
    [null, "people", null, []],
    ["  ", "people", null, []],
    ["—", "people", null, ["blankMark"]],
    ["－", "count", null, ["blankMark"]],
    ["/", "area", null, ["blankMark"]],
    ["*", "people", null, ["blankMark"]],
    ["无数据", "people", null, ["blankMark"]],
    ["未统计", "people", null, ["blankMark"]],
    ["待统计", "people", null, ["blankMark"]],
    ["待监测", "level", null, ["blankMark"]],
    ["无", "people", null, ["zeroNotAssumed"]],
    ["没有", "share", null, ["zeroNotAssumed"]],
    ["×", "people", null, ["zeroNotAssumed"]],
    ["无初中部", "people", null, ["zeroNotAssumed"]],
    ["不适用", "people", null, ["blankMark"]],
    ["不涉及", "people", null, ["blankMark"]],
    ["∕", "people", null, ["blankMark"]],
    [errorCell("#DIV/0!"), "people", null, ["errorValue"]],
    ["#N/A", "people", null, ["errorValue"]],
    [true, "people", null, ["notUnderstood"]],
    [UNCALCULATED, "people", null, ["uncalculated"]],
    [UNCALCULATED, "year", null, ["uncalculated"]],
    [dateCell(45000, "2023/3/15"), "people", null, ["dateForNumber"]],
    [-5, "people", null, ["negativeNumber"]],
    ["-5", "money", "元", ["negativeNumber"]],
    [1e308, "people", null, ["numberTooGreat"]],
    ["1e308", "area", null, ["numberTooGreat"]],
    [-1e308, "money", "元", ["numberTooGreat"]],
    ["-1e308", "count", null, ["numberTooGreat"]],
    [1000000000001, "number", null, ["numberTooGreat"]],
    [13800138000, "money", "万元", ["numberTooGreat"]],
    ["13800138000万元", "money", "元", ["numberTooGreat"]],
    [NaN, "people", null, ["notUnderstood"]],
    [Infinity, "area", null, ["notUnderstood"]],
    [12.5, "people", null, ["fractionIsNoCount"]],
    [12.5, "count", "个", ["fractionIsNoCount"]],
    ["0.5", "people", null, ["fractionIsNoCount"]],
    [0.00005, "people", "万人", ["fractionIsNoCount"]],
    ["2.300", "people", null, ["notUnderstood"]],
    ["12.000", "count", "个", ["notUnderstood"]],
    ["2.300人", "people", null, ["notUnderstood"]],
    ["2 8", "people", null, ["notUnderstood"]],
    ["2\n8", "people", null, ["notUnderstood"]],
    ["2\t8", "area", "㎡", ["notUnderstood"]],
    ["120 350", "people", null, ["notUnderstood"]],
    ["1 234", "money", "元", ["notUnderstood"]],
    ["2\u00a08", "people", null, ["notUnderstood"]],
    ["1\u00a0234,567", "people", null, ["notUnderstood"]],
    ["2\u30008", "people", null, ["notUnderstood"]],
    ["1'234", "people", null, ["notUnderstood"]],
    ["2、8", "people", null, ["notUnderstood"]],
    ["30人 28人", "people", null, ["notUnderstood"]],
    ["4507. 86", "area", null, ["notUnderstood"]],
    ["98 5%", "share", null, ["notUnderstood"]],
    ["10671①", "people", null, ["notUnderstood"]],
    ["10671 ②", "area", "㎡", ["notUnderstood"]],
    ["500²", "people", null, ["notUnderstood"]],
    ["③", "people", null, ["notUnderstood"]],
    ["百分之九十", "share", null, ["notUnderstood"]],
    ["¥5人", "people", null, ["notUnderstood"]],
    ["¥500", "people", null, ["unitDoesNotFit"]],
    ["20 25", "year", null, ["notUnderstood"]],
    ["约30", "people", null, ["notUnderstood"]],
    ["3;4", "people", null, ["notUnderstood"]],
    ["12,34", "people", null, ["notUnderstood"]],
    [4507.86, "money", null, ["unitMissing"]],
    [31.2, "population", null, ["unitMissing"]],
    ["36人", "money", "万元", ["unitDoesNotFit"]],
    [36, "area", "元", ["unitDoesNotFit"]],
    [percentCell(0.5, "50%"), "people", null, ["unitDoesNotFit"]],
    [101, "share", "%", ["shareOutOfRange"]],
    ["Ⅴ", "level", null, ["notUnderstood"]],
    ["良好", "level", null, ["notUnderstood"]],
    [25, "year", null, ["notUnderstood"]],
    ["去年", "year", null, ["notUnderstood"]],
  ])("%j as %s in %s", (entry, dimension, unit, codes) => {
    const result = read(entry, dimension, unit);
    expect(result.bounds).toEqual([0, Infinity]);
    expect(result.codes).toEqual(codes);
  });
});

test("a bare 0.61 among percents may be 0.61% or 61%, and both stay possible", () => {
  expect(read(0.61, "share", "%")).toMatchObject({ bounds: [0.61, 61], codes: ["percentUnclear"] });
  expect(read(1, "share")).toMatchObject({ bounds: [1, 100], codes: ["percentUnclear"] });
  expect(read(0.12, "ratio", "%")).toMatchObject({ bounds: [0.0012, 0.12], codes: ["percentUnclear"] });
});

test("Ⅲ级及以上 proves the level and no more", () => {
  expect(read("Ⅲ级及以上", "level").bounds).toEqual([3, 4]);
  expect(read("Ⅲ等级", "level").bounds).toEqual([3, 3]);
});

test("a finding names the cell on its sheet", () => {
  expect(read("约30", "people").findings[0]?.where).toEqual({ sheet: "表", table: "表", row: 3, column: 0 });
});

test("text is never zero unless it spells zero", () => {
  const dimensions: Dimension[] = ["people", "count", "area", "money", "share", "ratio", "population", "number"];
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom(...dimensions),
      fc.constantFrom("元", "万人", null),
      (text, dimension, unit) => {
        const { bounds } = read(text, dimension, unit);
        if (bounds[1] === 0) expect(text.normalize("NFKC").replace(/\D/gu, "")).toMatch(/^0+$/u);
      },
    ),
  );
});

test("whole numbers up to a country's pupils come through unchanged and in silence", () => {
  fc.assert(
    fc.property(fc.nat(200_000_000), (value) => {
      expect(read(value, "people")).toEqual({ bounds: [value, value], codes: [], findings: [] });
    }),
  );
});

test("what concerns a whole column is said once for it, what concerns a cell each time", () => {
  const findings: Finding[] = [];
  const table = namedTable("表", [
    ["经费", "人数"],
    ["1", "无"],
    ["2", "无"],
    [3, "4"],
  ]);
  const report = oncePerColumn((found) => findings.push(found));
  for (const row of [1, 2, 3]) {
    readQuantity(table, row, 0, "money", null, report);
    readQuantity(table, row, 1, "people", null, report);
  }
  expect(codesOf(findings)).toEqual(["unitMissing", "zeroNotAssumed", "zeroNotAssumed", "numberAsText"]);
});

test("万元 with up to six decimals become exactly the 元 that were meant", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      const typed = Number(`${digits}e-${decimals}`);
      fc.pre(typed * 10000 <= 1e12);
      expect(read(typed, "money", "万元").bounds[0]).toBe(Number(`${digits}e${4 - decimals}`));
    }),
    runs(400, 10000),
  );
});

test("two numbers in one cell are never brought together, whatever parts them", () => {
  const parted = fc.constantFrom(" ", "\n", "\r\n", "\t", "  ", "\u3000", "、", ";", "/", "'");
  const dimensions = fc.constantFrom<Dimension>("people", "count", "rooms", "area", "number", "population");
  fc.assert(
    fc.property(fc.nat(99_999), parted, fc.nat(99_999), dimensions, (first, mark, second, dimension) => {
      expect(read(`${first}${mark}${second}`, dimension, dimension === "population" ? "人" : null).bounds).toEqual([
        0,
        Infinity,
      ]);
    }),
  );
});

test("the longest text that a cell can hold is looked at in no time", () => {
  for (const sign of ["1", ":", " ", "1,", "万", "\u200b", "1 "]) {
    expect(read(sign.repeat(32_767 / sign.length), "people").bounds).toEqual([0, Infinity]);
  }
});
