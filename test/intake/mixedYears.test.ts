import { mixedCounties } from "../../src/intake/mixedCounties";
import { mixedYears } from "../../src/intake/mixedYears";
import type { RecognisedTable } from "../../src/intake/recognition/recognisedTable";
import { evaluate } from "../fixtures/evaluate";
import { readDataset } from "../fixtures/readDataset";
import { recognisedTable, tableOf, type CellContent } from "../fixtures/tables";
import { codesOf, plainRange, type Entry } from "./tables";

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

/** Code and words: the years as they stand there, or the counties. */
function found(...tables: RecognisedTable[]) {
  const { found: ofYears } = mixedYears(tables, []);
  return [...(ofYears === null ? [] : [ofYears]), ...mixedCounties(tables, [])].map((one) => [
    one.code,
    ...(one.code === "yearsMixed" ? one.params.places.map(({ year }) => year) : Object.values(one.params)),
  ]);
}

test.each([
  [["2024年教育事业统计", "2025年教育事业统计"], [["yearsMixed", "2024年", "2025年"]]],
  [["2023—2024学年学校情况表", "2024-2025学年学校情况表"], [["yearsMixed", "2023—2024学年", "2024-2025学年"]]],
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
  [["2024年小学", "2025年条件"], [["yearsMixed", "2024年", "2025年"]]],
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

test("the column 学年 is asked as well", () => {
  const rows = [
    ["东沟小学", "2024—2025学年"],
    ["西湖小学", 2023],
  ];
  expect(found(recognisedTable("名单", ["schools"], ["name", "dataYear"], rows))).toEqual([
    ["yearsMixed", "2023", "2024—2025学年"],
  ]);
});

describe("one list for each of two years, in one sheet or in two", () => {
  const HEADINGS = ["学校名称", "学校类型", "在校生数", "网络多媒体教室数"];
  const OLDER = [
    ["甲小学", "小学", 620, 15],
    ["乙小学", "小学", 520, 13],
  ];
  const NEWER = [
    ["甲小学", "小学", 600, 15],
    ["乙小学", "小学", 500, 13],
  ];
  const withYear = (year: Entry, rows: readonly (readonly Entry[])[]) => rows.map((row) => [year, ...row]);

  test.each([
    [
      "under two titles",
      { 学校: [["2024—2025学年学校情况表"], HEADINGS, ...OLDER, [], ["2025—2026学年学校情况表"], HEADINGS, ...NEWER] },
      ["2024—2025学年 学校!A1", "2025—2026学年 学校!A6"],
    ],
    [
      "lines with the year between the rows",
      { 学校: [HEADINGS, ["2024—2025学年"], ...OLDER, ["2025—2026学年"], ...NEWER] },
      ["2024—2025学年 学校!A2", "2025—2026学年 学校!A5"],
    ],
    [
      "the years alone, the headings repeated",
      { 学校: [["2024年"], HEADINGS, ...OLDER, ["2025年"], HEADINGS, ...NEWER] },
      ["2024年 学校!A1", "2025年 学校!A5"],
    ],
    [
      "a column 学年",
      { 学校: [["学年", ...HEADINGS], ...withYear("2024—2025", OLDER), ...withYear("2025—2026", NEWER)] },
      ["2024—2025 学校!A2", "2025—2026 学校!A4"],
    ],
    [
      "a column 年份",
      { 学校: [["年份", ...HEADINGS], ...withYear(2024, OLDER), ...withYear(2025, NEWER)] },
      ["2024 学校!A2", "2025 学校!A4"],
    ],
    [
      "sheets named for the years",
      { "2024": [HEADINGS, ...OLDER], "2025": [HEADINGS, ...NEWER] },
      ["2024 2024!A1", "2025 2025!A1"],
    ],
    [
      "titles of two sheets",
      { 甲: [["2024—2025学年学校情况表"], HEADINGS, ...OLDER], 乙: [["2025—2026学年学校情况表"], HEADINGS, ...NEWER] },
      ["2024—2025学年 甲!A1", "2025—2026学年 乙!A1"],
    ],
  ] as const)(
    "%s: one error names the years and their cells, and nothing of all schools is met",
    (_, sheets, expected) => {
      const plainRanges = Object.entries<readonly (readonly Entry[])[]>(sheets).map(([name, rows]) =>
        plainRange(name, rows),
      );
      const dataset = readDataset({ tables: [], plainRanges, ownSheets: [] });
      const errors = dataset.findings.filter(({ rank }) => rank === "error");
      expect(errors.map(({ code }) => code)).toEqual(["yearsMixed"]);
      const [found] = errors;
      const params = found?.code === "yearsMixed" ? found.params : null;
      expect(params?.places.map(({ year, place }) => `${year} ${place}`)).toEqual(expected);
      expect(params?.schools).toBe(2);
      expect(dataset.schools.map(({ name }) => name)).toEqual(["甲小学", "乙小学"]);
      const evaluation = evaluate(dataset);
      expect(evaluation.items.find(({ id }) => id === "R7")?.outcome).toBe("undetermined");
      for (const { school } of evaluation.schools) expect(school.parts[0]?.students.high).toBeGreaterThanOrEqual(500);
    },
  );

  test("what is said of different things for different years is put together, with a warning", () => {
    const plainRanges = [
      plainRange("甲", [["2024年教育事业统计"], ["学校名称", "学校类型", "在校生数"], ["甲小学", "小学", 600]]),
      plainRange("乙", [["2025年教育事业统计"], ["学校名称", "网络多媒体教室数"], ["甲小学", 30]]),
    ];
    const found = readDataset({ tables: [], plainRanges, ownSheets: [] }).findings.filter(
      ({ code }) => code === "yearsMixed",
    );
    expect(found.map(({ rank, params }) => [rank, params])).toEqual([
      [
        "warning",
        {
          places: [
            { year: "2024年", place: "甲!A1" },
            { year: "2025年", place: "乙!A1" },
          ],
          schools: 0,
        },
      ],
    ]);
  });

  test("the accounts' 年度 of a list is no school year", () => {
    const rows = [["年度", ...HEADINGS], ...withYear(2024, OLDER)];
    const plainRanges = [plainRange("2025年学校情况", rows)];
    expect(codesOf(readDataset({ tables: [], plainRanges, ownSheets: [] }).findings)).not.toContain("yearsMixed");
  });
});
