import { readDataset } from "../../fixtures/readDataset";
import { knownValue } from "../../../src/model/figures/figure";
import type { TableData } from "../../../src/model/tables/table";
import { namedTable, plainRange, type Entry } from "../tables";

const SCHOOLS = namedTable(
  "学校",
  [
    ["学校名称", "学校类型", "小学在校生数"],
    ["东溪小学", "小学", 600],
    ["西溪小学", "小学", 300],
  ],
  { firstColumn: 2 },
);

/** The sheet of the table, which stands in C3:E5, from A1. */
const sheetOf = (...rows: Entry[][]): TableData => plainRange("学校", [[], [], ...rows]);

function read(range: TableData) {
  const { schools, findings } = readDataset({ tables: [SCHOOLS], plainRanges: [range], ownSheets: [] });
  const said = findings.flatMap((one) =>
    one.code === "columnsBesideTable" ? [[one.params.headings, one.where?.column]] : [],
  );
  return {
    rooms: schools.map(({ parts }) => knownValue(parts[0]?.amounts["R7"])),
    codes: schools.map(({ code }) => code),
    said,
  };
}

const NOTHING = [null, null, null];

test("columns right beside a table, outside of its range, are read as its columns and said", () => {
  const rows: Entry[][] = [
    [null, "学校代码", ...NOTHING, "网络多媒体教室数"],
    [null, "2100000001", ...NOTHING, 15],
    [null, "2100000002", ...NOTHING, 8],
  ];
  expect(read(sheetOf(...rows))).toEqual({
    rooms: [15, 8],
    codes: ["2100000001", "2100000002"],
    said: [[["学校代码", "网络多媒体教室数"], 1]],
  });
});

test.each<[string, Entry[][]]>([
  [
    "a column without a heading",
    [
      [null, null, ...NOTHING, null],
      [null, null, ...NOTHING, 15],
      [null, null, ...NOTHING, 8],
    ],
  ],
  [
    "one behind a blank column",
    [
      [null, null, ...NOTHING, null, "网络多媒体教室数"],
      [null, null, ...NOTHING, null, 15],
    ],
  ],
  ["a word beside the headings", [[null, null, ...NOTHING, "网络多媒体教室数"]]],
])("%s is none of them", (_what, rows) => {
  expect(read(sheetOf(...rows))).toEqual({ rooms: [null, null], codes: [null, null], said: [] });
});
