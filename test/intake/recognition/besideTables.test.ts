import { readDataset } from "../../fixtures/readDataset";
import { knownValue } from "../../../src/model/figures/figure";
import type { TableData } from "../../../src/model/tables/table";
import { namedTable, plainRange, type Entry } from "../tables";

const SCHOOLS = namedTable("学校", [
  ["学校名称", "学校类型", "小学在校生数"],
  ["东溪小学", "小学", 600],
  ["西溪小学", "小学", 300],
]);

const read = (tables: readonly TableData[], ranges: readonly TableData[]) =>
  readDataset({ tables, plainRanges: ranges, ownSheets: [] });

/** What is said of a sheet that has no named table. */
function saidOf(sheet: string, tables: readonly TableData[], ranges: readonly TableData[]) {
  return read(tables, ranges)
    .findings.filter(({ where }) => where?.sheet === sheet)
    .map(({ code, rank, params }) => ({ code, rank, ...("fields" in params ? { fields: params.fields } : {}) }));
}

const HALLS: Entry[][] = [
  ["学校名称", "小学在校生数", "网络多媒体教室数"],
  ["东溪小学", 600, 15],
  ["西溪小学", 300, 8],
];

describe("a sheet without a named table beside named ones", () => {
  test("is read where it has what no table has, and says what they say of the rest", () => {
    const { schools } = read([SCHOOLS], [plainRange("教室", HALLS)]);
    expect(schools.map(({ parts }) => knownValue(parts[0]?.amounts["R7"]))).toEqual([15, 8]);
    expect(saidOf("教室", [SCHOOLS], [plainRange("教室", HALLS)])).toContainEqual({
      code: "plainRangeRead",
      rank: "info",
    });
  });

  test.each<[string, Entry[][], Partial<TableData>]>([
    ["other pupils: it may be of another year", [HALLS[0] ?? [], ["东溪小学", 580, 15], ["西溪小学", 300, 8]], {}],
    ["no school in common of which both say a number", [HALLS[0] ?? [], ["东溪小学", null, 15]], {}],
  ])("is not read, and named with what no table has, where it has %s", (_what, rows, more) => {
    const sheet = plainRange("教室", rows, more);
    expect(read([SCHOOLS], [sheet]).schools.map(({ parts }) => knownValue(parts[0]?.amounts["R7"]))).toEqual([
      null,
      null,
    ]);
    expect(saidOf("教室", [SCHOOLS], [sheet])).toEqual([
      { code: "plainRangeNotRead", rank: "warning", fields: ["网络多媒体教室数"] },
    ]);
  });

  test("is named once, as an information, where it only repeats what the tables have", () => {
    const copy = plainRange("备份", [
      ["学校名称", "学校类型", "小学在校生数"],
      ["东溪小学", "小学", 500],
      ["西溪小学", "小学", 300],
    ]);
    expect(saidOf("备份", [SCHOOLS], [copy])).toEqual([{ code: "plainRangeNotRead", rank: "info", fields: [] }]);
  });

  test("gives figures of the county that no named table has", () => {
    const figures = namedTable("县级数据", [
      ["指标", "数值"],
      ["特殊教育学校数", 1],
    ]);
    const more = plainRange("残疾儿童", [
      ["指标", "数值", "单位"],
      ["适龄残疾儿童少年数", 96, "人"],
      ["随班就读残疾儿童少年数", 20, "人"],
    ]);
    expect(knownValue(read([SCHOOLS, figures], [more]).figures.disabledChildren)).toBe(96);
    const again = plainRange("上年", [
      ["指标", "数值"],
      ["特殊教育学校数", 0],
      ["适龄残疾儿童少年数", 91],
    ]);
    expect(read([SCHOOLS, figures], [again]).figures.disabledChildren).toBeUndefined();
    expect(saidOf("上年", [SCHOOLS, figures], [again]).map(({ code }) => code)).toEqual(["plainRangeNotRead"]);
  });
});
