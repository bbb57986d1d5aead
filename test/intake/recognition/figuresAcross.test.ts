import { cellOfFigure, knownValue } from "../../../src/model/figures/figure";
import { addressOf } from "../../../src/model/tables/cellRef";
import { readDataset } from "../../fixtures/readDataset";
import { namedTable, plainRange, type Entry } from "../tables";

const NOWHERE = { row: -1, column: 0 };

type Rows = readonly (readonly Entry[])[];

const read = (rows: Rows) => readDataset({ tables: [], plainRanges: [plainRange("县级", rows)], ownSheets: [] });

/** Teachers with and without a certificate, as they stand across, with the cell of the first number. */
function certified(rows: Rows): unknown {
  const { certifiedTeachers, fullTimeTeachers } = read(rows).figures;
  if (certifiedTeachers === undefined || fullTimeTeachers === undefined) return "unread";
  return [
    knownValue(certifiedTeachers),
    knownValue(fullTimeTeachers),
    addressOf(cellOfFigure(certifiedTeachers) ?? NOWHERE),
  ];
}

const HEADINGS = ["持证教师数", "专任教师数"] as const;

test.each<[string, Rows, string]>([
  ["one row of headings and one of values", [[...HEADINGS], [480, 500]], "A2"],
  ["below a title, with a note", [["示例县教师情况"], [...HEADINGS], [480, 500], ["注：截至2025年9月"]], "A3"],
  [
    "beside a remark",
    [
      [...HEADINGS, "备注"],
      [480, 500, "人事股"],
    ],
    "A2",
  ],
  [
    "beside the county's name",
    [
      ["县名", ...HEADINGS],
      ["示例县", 480, 500],
    ],
    "B2",
  ],
  [
    "指标 over 数值",
    [
      ["指标", ...HEADINGS],
      ["单位", "人", "人"],
      ["数值", 480, 500],
    ],
    "B3",
  ],
  [
    "numbered columns",
    [
      [...HEADINGS, "编外教师数"],
      [1, 2, 3],
      [480, 500, 0],
    ],
    "A3",
  ],
  [
    "below groups",
    [
      ["教师资格", null, "编制"],
      [...HEADINGS, "核定编制数"],
      [480, 500, 520],
    ],
    "A3",
  ],
  [
    "the latest of several years",
    [
      ["年度", ...HEADINGS],
      [2024, 470, 490],
      [2025, 480, 500],
    ],
    "B3",
  ],
])("%s", (_what, rows, cell) => {
  expect(certified(rows)).toEqual([480, 500, cell]);
});

test("several blocks below each other, shares and units of money among them", () => {
  const { figures } = read([
    [...HEADINGS],
    [480, 500],
    [],
    ["教师工资"],
    ["教师年均工资收入（万元）", "公务员年均工资收入（万元）"],
    [12.5, 12.25],
  ]);
  const values = [figures.certifiedTeachers, figures.teacherAnnualPay, figures.civilServantAnnualPay];
  expect(values.map((figure) => (figure === undefined ? null : knownValue(figure)))).toEqual([480, 125000, 122500]);
});

test("a native table too", () => {
  const table = namedTable("县级", [[...HEADINGS], [480, 500]]);
  const { figures } = readDataset({ tables: [table], plainRanges: [], ownSheets: [] });
  expect(figures.certifiedTeachers?.low).toBe(480);
});

test.each<[string, Rows]>([
  [
    "rows of schools",
    [
      ["学校名称", ...HEADINGS],
      ["甲小学", 48, 50],
    ],
  ],
  [
    "a school under another heading",
    [
      ["单位", ...HEADINGS],
      ["甲小学", 48, 50],
    ],
  ],
  [
    "several counties",
    [
      ["县区", ...HEADINGS],
      ["甲县", 480, 500],
      ["乙县", 380, 400],
    ],
  ],
])("%s are no figures of the county", (_what, rows) => {
  expect(certified(rows)).toBe("unread");
});
