import { readDataset } from "../../../fixtures/readDataset";
import type { Dataset } from "../../../../src/model/dataset";
import type { MergedDown } from "../../../../src/model/tables/table";
import { plainRange, type Entry } from "../../tables";

const HEADINGS: readonly Entry[] = ["学校类型", "学校名称", "在校生数", "网络多媒体教室数"];
const ROWS: readonly (readonly Entry[])[] = [
  ["小学", "东溪小学", 600, 15],
  [null, "西岭小学", 500, 14],
  [null, "小计", 1100, 29],
  ["初级中学", "第一中学", 900, 30],
  [null, "第二初级中学", 800, 28],
];

function read(rows: readonly (readonly Entry[])[], mergedDown?: readonly MergedDown[], headings = HEADINGS): Dataset {
  const range = plainRange("学校", [headings, ...rows], mergedDown === undefined ? {} : { mergedDown });
  return readDataset({ tables: [], plainRanges: [range], ownSheets: [] });
}

const types = ({ schools }: Dataset) => schools.map(({ name, type }) => `${name} ${type ?? "?"}`);
const rowsTaken = ({ findings }: Dataset) =>
  findings.flatMap((found) => (found.code === "takenForMerged" ? [found.params.rows] : []));

test("where the host tells of no merges, blanks below a type are it if every name agrees, and that is said once", () => {
  const dataset = read(ROWS);
  expect(types(dataset)).toEqual([
    "东溪小学 primarySchool",
    "西岭小学 primarySchool",
    "第一中学 juniorSchool",
    "第二初级中学 juniorSchool",
  ]);
  expect(rowsTaken(dataset)).toEqual([2]);
});

test.each<[string, readonly (readonly Entry[])[]]>([
  ["a name tells of another type", [...ROWS, [null, "第三小学", 300, 8]]],
  [
    "a name tells nothing",
    [
      ["小学", "东溪小学", 600, 15],
      [null, "红旗中心学校", 500, 14],
    ],
  ],
  ["a type comes again: somebody forgot one", [...ROWS, ["小学", "南坪小学", 300, 8], [null, "北山小学", 300, 8]]],
  [
    "the first row is blank",
    [
      [null, "东溪小学", 600, 15],
      ["小学", "西岭小学", 500, 14],
    ],
  ],
])("nothing is taken for merged where %s", (_why, rows) => {
  const dataset = read(rows);
  expect(types(dataset).filter((one) => one.endsWith("?")).length).toBeGreaterThan(0);
  expect(rowsTaken(dataset)).toEqual([]);
});

test("where the host tells, a blank that nothing spans stays blank", () => {
  expect(types(read(ROWS, []))).toContain("西岭小学 ?");
  expect(types(read(ROWS, [{ column: 0, fromRow: 1, toRow: 2 }]))).toContain("西岭小学 primarySchool");
});

test("学段 and 城乡类型 that are merged hold for the rows they span too", () => {
  const headings = ["学段", "学校名称", "城乡类型", "在校生数"];
  const rows = [
    ["小学", "东溪小学", "镇区", 600],
    [null, "西岭小学", null, 500],
    ["初中", "第一中学", "乡村", 400],
  ];
  const merged = [0, 2].map((column) => ({ column, fromRow: 1, toRow: 2 }));
  const { schools } = read(rows, merged, headings);
  expect(schools.map(({ name, locality, parts }) => [name, locality, parts.map(({ stage }) => stage)])).toEqual([
    ["东溪小学", "town", ["primary"]],
    ["西岭小学", "town", ["primary"]],
    ["第一中学", "rural", ["junior"]],
  ]);
});
