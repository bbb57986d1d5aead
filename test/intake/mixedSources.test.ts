import { mixedSources } from "../../src/intake/mixedSources";
import type { RecognisedTable } from "../../src/intake/recognition/recognisedTable";
import { recognisedTable, tableOf, type CellContent } from "../fixtures/tables";

/** A list of schools below a title on a sheet of its own. */
function list(title: string, roles: RecognisedTable["roles"] = ["schools"]): RecognisedTable {
  const own = recognisedTable(title, roles, ["name", "students"], [["东沟小学", 300]]);
  const cells: readonly (readonly CellContent[])[] = [
    ["学校名称", "在校生数"],
    ["东沟小学", 300],
  ];
  return {
    ...own,
    table: { ...tableOf(title, [title], cells), name: null, headingRows: 0 },
    firstDataRow: 2,
    endDataRow: 3,
  };
}

const found = (...tables: RecognisedTable[]) =>
  mixedSources(tables, []).map(({ code, params }) => [code, ...Object.values(params as Record<string, string>)]);

test.each([
  [["2024年教育事业统计", "2025年教育事业统计"], [["yearsMixed", "2024", "2025"]]],
  [["2023—2024学年学校情况表", "2024-2025学年学校情况表"], [["yearsMixed", "2023", "2024"]]],
  [["2024—2025学年学校情况表", "2025年学校师资统计表"], []],
  [["2025年学校情况表", "2025年学校师资统计表"], []],
  [["2025年学校情况表", "2024年公用经费决算表"], []],
  [["2025年学校情况表", "2022—2024年学校情况表"], []],
  [["学校情况表", "填报时间：2024年9月"], []],
  [["示例县2025年学校情况统计表", "乙县2025年学校情况统计表"], [["countiesMixed", "示例县", "乙县"]]],
  [["示例县2025年学校情况统计表", "某市示例县2025年学校名单"], []],
])("%j", (titles, findings) => {
  expect(found(...titles.map((title) => list(title)))).toEqual(findings);
});

test.each([
  [["2024年小学", "2025年条件"], [["yearsMixed", "2024", "2025"]]],
  [["小学2024", "2025条件"], [["yearsMixed", "2024", "2025"]]],
  [["2024-2025学年", "2025年条件"], []],
  [["2024年小学", "2025年公用经费"], []],
  [["小学", "导出20250901"], []],
  [["2025.9小学", "2024年初中"], []],
])("sheets named %j", (sheets, findings) => {
  const lists = sheets.map((sheet) => {
    const own = recognisedTable("名单", ["schools"], ["name", "students"], [["东沟小学", 300]]);
    return { ...own, table: { ...own.table, sheet } };
  });
  expect(found(...lists)).toEqual(findings);
});

test("lists of money alone are of another year", () => {
  expect(found(list("2025年学校情况表"), list("2024年学校情况表", ["funds"]))).toEqual([]);
});

test("the column 学年 is asked as well", () => {
  const rows = [
    ["东沟小学", "2024—2025学年"],
    ["西湖小学", 2023],
  ];
  expect(found(recognisedTable("名单", ["schools"], ["name", "dataYear"], rows))).toEqual([
    ["yearsMixed", "2023", "2024"],
  ]);
});
