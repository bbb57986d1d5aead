import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import { seenRecognition } from "../../../src/intake/correcting/seenRecognition";
import { qualityBalance2017 } from "../../../src/regulation/qualityBalance2017";
import type { TableData } from "../../../src/model/tables/table";
import { namedTable, plainRange } from "../tables";

const seen = (tables: readonly TableData[], plainRanges: readonly TableData[] = []) =>
  seenRecognition({ tables, plainRanges, ownSheets: [] }, qualityBalance2017, NO_MAPPING);

const SCHOOLS = namedTable("学校", [
  ["学校名称", "学校类型", "学段", "在校生数", "班班通", "备注"],
  ["甲小学", "小学类", "小学", 300, 12, "无"],
  ["乙小学", "小学类", "小学", 200, 8, null],
  ["丙小学", "小学", "小学", 100, 6, null],
]);

test("each column says what it is, and what is not used what it may be, with samples of its cells", () => {
  const [table] = seen([SCHOOLS]).tables;
  expect(table?.roles).toContain("schools");
  expect(table?.headingRows).toEqual({ from: SCHOOLS.firstRow, to: SCHOOLS.firstRow });
  const columns = Object.fromEntries((table?.columns ?? []).map((one) => [one.heading, one]));
  expect(columns["在校生数"]).toMatchObject({ label: "在校生数", guesses: [], isRejected: false });
  expect(columns["班班通"]).toMatchObject({ label: null, samples: ["12", "8", "6"] });
  expect(columns["班班通"]?.guesses[0]).toBe("网络多媒体教室数");
  expect(columns["备注"]?.guesses).toEqual([]);
});

test("a word that its column does not know is seen once, with the rows it stands in and what it may mean", () => {
  const [word, ...more] = seen([SCHOOLS]).words;
  expect(more).toEqual([]);
  expect(word).toMatchObject({ subject: "type", word: "小学类", rows: 2, guesses: ["小学"] });
  expect(word?.cell).toMatchObject({ row: SCHOOLS.firstRow + 1, column: SCHOOLS.firstColumn + 1 });
});

test("a label of no county figure is seen with the names nearest to it", () => {
  const figures = namedTable("县级数据", [
    ["指标", "数值", "单位"],
    ["特殊教育学校数", 1, "所"],
    ["核定教职工编制总数目", 1436, "人"],
  ]);
  const { words } = seen([SCHOOLS, figures]);
  const label = words.find(({ subject }) => subject === "figure");
  expect(label).toMatchObject({ word: "核定教职工编制总数目", sheet: "县级数据" });
  expect(label?.guesses[0]).toBe("核定教职工编制总量");
});

test("what nobody recognises is seen too, by the row that reads most like headings", () => {
  const odd = plainRange("一览", [
    ["甲", "乙"],
    ["单位名", "人"],
    ["某某", 3],
  ]);
  expect(seen([], [odd]).tables.flatMap(({ sheet, roles }) => [[sheet, roles]])).toEqual([["一览", []]]);
});

test.each([
  [
    "a title and a line of who reports",
    [
      ["甲县各校一览", null],
      ["填报单位", "教育股"],
      ["单位名", "人"],
      ["某某", 3],
    ],
    [2, 2],
  ],
  [
    "two rows that both hold headings",
    [
      ["甲县", null],
      ["单位", "人数", "人数"],
      ["名", "男", "女"],
      ["某某", 3, 4],
    ],
    [1, 2],
  ],
  [
    "no numbers at all",
    [
      ["单位名", "人"],
      ["某某", "多"],
    ],
    [0, 0],
  ],
] as const)(
  "where nothing is recognised the headings are those next above the numbers: %s",
  (_name, cells, [from, to]) => {
    const { tables } = seen(
      [],
      [
        plainRange(
          "一览",
          cells.map((row) => [...row]),
        ),
      ],
    );
    expect(tables[0]?.headingRows).toEqual({ from, to });
  },
);

test("the names that may be chosen are official ones, and such as mean one figure alone", () => {
  const { columnNames, wordNames } = seen([SCHOOLS]);
  expect(columnNames.schools).toEqual(expect.arrayContaining(["学校名称", "小学在校生数", "网络多媒体教室数"]));
  expect(columnNames.figures).toEqual(expect.arrayContaining(["指标", "数值"]));
  expect(wordNames.figure).toEqual(expect.arrayContaining(["核定教职工编制总量", "专任教师数"]));
  for (const names of [...Object.values(columnNames), wordNames.figure]) expect(new Set(names).size).toBe(names.length);
});
