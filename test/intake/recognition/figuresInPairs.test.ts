import { cellOfFigure, knownValue } from "../../../src/model/figures/figure";
import { addressOf } from "../../../src/model/tables/cellRef";
import { readDataset } from "../../fixtures/readDataset";
import { plainRange, type Entry } from "../tables";

type Rows = readonly (readonly Entry[])[];

const NOWHERE = { row: -1, column: 0 };

function certified(rows: Rows): unknown {
  const { figures } = readDataset({ tables: [], plainRanges: [plainRange("县级", rows)], ownSheets: [] });
  const found = figures.certifiedTeachers;
  return found === undefined ? "unread" : [knownValue(found), addressOf(cellOfFigure(found) ?? NOWHERE)];
}

test.each<[string, Rows, string]>([
  [
    "label and number, one below the other",
    [
      ["持证教师数", 480],
      ["专任教师数", 500],
      ["交流轮岗教师数", 30],
    ],
    "B1",
  ],
  [
    "below a title, with units and a blank between",
    [
      ["示例县基础数据"],
      ["持证教师数", null, "480", "人"],
      ["专任教师数", null, "500", "人"],
      ["交流轮岗教师数", null, 30],
    ],
    "C2",
  ],
  [
    "units before the numbers",
    [
      ["持证教师数", "人", 480],
      ["专任教师数", "人", 500],
      ["交流轮岗教师数", "人", 30],
    ],
    "C1",
  ],
  [
    "several in a row",
    [
      ["专任教师数", 500, "持证教师数", 480],
      ["交流轮岗教师数", 30],
    ],
    "D1",
  ],
  ["in one cell each", [["持证教师数：480人"], ["专任教师数：500人；"], ["交流轮岗教师数:30"]], "A1"],
])("%s", (_what, rows, cell) => {
  expect(certified(rows)).toEqual([480, cell]);
});

test.each<[string, Rows]>([
  [
    "two labels are too few",
    [
      ["持证教师数", 480],
      ["专任教师数", 500],
    ],
  ],
  [
    "most of the labels are nobody's",
    [
      ["持证教师数", 1],
      ["专任教师数", 2],
      ["交流轮岗教师数", 3],
      ["甲", 4],
      ["乙", 5],
      ["丙", 6],
      ["丁", 7],
    ],
  ],
  [
    "two numbers behind a label, of which nobody says which year's",
    [
      ["持证教师数", 470, 480],
      ["专任教师数", 490, 500],
      ["交流轮岗教师数", 20, 30],
    ],
  ],
  [
    "two numbers with units",
    [
      ["持证教师数", 470, "人", 480, "人"],
      ["专任教师数", 490, "人", 500, "人"],
      ["交流轮岗教师数", 20, "人", 30, "人"],
    ],
  ],
  [
    "a table with headings of its own",
    [
      ["学校名称", "类别"],
      ["持证教师数", 1],
      ["专任教师数", 2],
      ["交流轮岗教师数", 3],
    ],
  ],
])("%s", (_what, rows) => {
  expect(certified(rows)).toBe("unread");
});
