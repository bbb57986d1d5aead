import { addressOf } from "../../../src/model/tables/cellRef";
import type { Dataset } from "../../../src/model/dataset";
import { readDataset } from "../../fixtures/readDataset";
import { namedTable, plainRange, type Entry } from "../tables";

type Rows = readonly (readonly Entry[])[];

const read = (rows: Rows): Dataset => readDataset({ tables: [], plainRanges: [plainRange("表", rows)], ownSheets: [] });
const vetoesOf = ({ vetoes }: Dataset) => vetoes.map(({ veto, outcome, cell }) => [veto, outcome, addressOf(cell)]);

/** A line of two headings, and the answers of 考试招生 and 重点学校 by their columns. */
function answers(headings: Rows, first: readonly Entry[], second: readonly Entry[]): unknown {
  return vetoesOf(read([...headings, ["以考试方式招生", ...first], ["重点学校或重点班", ...second]]));
}

test.each<[string, Rows]>([
  ["存在 | 不存在", [["情形", "存在", "不存在"]]],
  ["是 | 否", [["情形", "是", "否"]]],
  ["有 | 无", [["情形", "有", "无"]]],
])("%s: the word of the ticked column is the answer, with the cell of the tick", (_what, headings) => {
  expect(answers(headings, [null, "√"], ["✔", null])).toEqual([
    ["V1", "met", "C2"],
    ["V3", "unmet", "B3"],
  ]);
  expect(answers(headings, ["×", 1], [true, "□"])).toEqual([
    ["V1", "met", "C2"],
    ["V3", "unmet", "B3"],
  ]);
});

test("不存在 may stand first, and the question above both", () => {
  expect(answers([["情形", "不存在", "存在"]], ["√", null], [null, "√"])).toEqual([
    ["V1", "met", "B2"],
    ["V3", "unmet", "C3"],
  ]);
  const below: Rows = [
    ["序号", "情形", "是否存在（打√）", null],
    [null, null, "是", "否"],
    [1, "以考试方式招生", null, "√"],
    [2, "重点学校或重点班", "√", null],
  ];
  expect(vetoesOf(read(below))).toEqual([
    ["V1", "met", "D3"],
    ["V3", "unmet", "C4"],
  ]);
});

test("a named table too", () => {
  const rows: Rows = [
    ["情形", "存在", "不存在"],
    ["以考试方式招生", null, "√"],
  ];
  expect(
    vetoesOf(readDataset({ tables: [namedTable("第十条", rows)], plainRanges: [], ownSheets: [] }))[0]?.slice(0, 2),
  ).toEqual(["V1", "met"]);
});

test.each<[string, Rows, readonly Entry[]]>([
  ["自查结果 over the answers", [["序号", "情形", "自查结果"]], ["不存在"]],
  ["指标 over the cases", [["序号", "指标", "是否存在（是/否）"]], ["否"]],
  ["指标 over the cases, ticks beside them", [["序号", "指标", "存在", "不存在"]], [null, "√"]],
  ["both answers as one heading", [["序号", "情形", "□存在 □不存在"]], ["□存在 ☑不存在"]],
])("%s: what stands below tells which column it is", (_what, headings, answer) => {
  const cases = ["以考试方式招生", "违规择校行为", "重点学校或重点班", "弄虚作假"];
  const { vetoes } = read([...headings, ...cases.map((label, at) => [at + 1, label, ...answer])]);
  expect(vetoes.map(({ veto, outcome }) => [veto, outcome])).toEqual(
    ["V1", "V2", "V3", "V6"].map((veto) => [veto, "met"]),
  );
});

test("no tick, two, or a tick beside something else answer nothing, and the row is said", () => {
  const headings: Rows = [["情形", "存在", "不存在"]];
  const { vetoes, findings } = read([
    ...headings,
    ["以考试方式招生", "√", "√"],
    ["重点学校或重点班", null, null],
    ["违规择校行为", "待核实", "√"],
    ["弄虚作假", null, "√"],
    ["教育系统重大安全责任事故和严重违纪违规事件", null, "√"],
    ["“有编不补”或长期聘用编外教师", null, "√"],
    ["规范治理校外培训机构及减轻中小学课外负担不力", null, "√"],
  ]);
  expect(vetoes.slice(0, 3).map(({ outcome }) => outcome)).toEqual(["undetermined", "undetermined", "undetermined"]);
  const said = findings.flatMap(({ code, params }) =>
    code === "vetoAnswerNotUnderstood" && "text" in params ? [params.text] : [],
  );
  expect(said).toEqual(["存在√、不存在√", "", "存在待核实、不存在√"]);
});

test.each<[string, Rows]>([
  [
    "达标 | 不达标",
    [
      ["指标", "自评情况", "达标", "不达标"],
      ["政府保障程度第1项", "…", "√", null],
      ["政府保障程度第10项", "…", null, "√"],
    ],
  ],
  [
    "是 | 否 below 是否达标",
    [
      ["指标", "自评情况", "是否达标", null],
      [null, null, "是", "否"],
      ["政府保障程度第1项", "…", "√", null],
      ["政府保障程度第10项", "…", null, "√"],
    ],
  ],
  [
    "第1项 beside its area, which is merged down",
    [
      ["一级指标", "二级指标", "自评结论"],
      ["政府保障程度", "第1项", "达标"],
      [null, "第10项", "未达标"],
    ],
  ],
  [
    "是 and 否 as words",
    [
      ["指标", "自评情况", "是否达标（是/否）"],
      ["政府保障程度第1项", "…", "是"],
      ["政府保障程度第10项", "…", "否"],
    ],
  ],
])("what the county declares: %s", (_what, rows) => {
  const { statements } = read(rows);
  expect([statements.G1?.declared, statements.G10?.declared]).toEqual(["met", "unmet"]);
});

test("what a school is, by ticks: 城乡类型, 公办 or 民办, 是否寄宿制, and 学校类型 below words of their own", () => {
  const { schools } = read([
    ["学校名称", "学校类型", null, null, "城乡类型", null, null, "公办", "民办", "寄宿制", null, "在校生数"],
    [null, "小学", "初级中学", "九年一贯制学校", "城区", "镇区", "乡村", null, null, "是", "否", null],
    ["甲校", "√", null, null, null, null, "√", "√", null, "√", null, 300],
    ["乙校", null, null, "√", "√", null, null, null, "√", null, "√", 900],
    ["丙校", null, "√", null, null, "√", null, "√", null, null, "√", 500],
  ]);
  expect(schools.map(({ type, locality, isPrivate, isBoarding }) => [type, locality, isPrivate, isBoarding])).toEqual([
    ["primarySchool", "rural", false, true],
    ["nineYearSchool", "urban", true, false],
    ["juniorSchool", "town", false, false],
  ]);
});

test("the ticks of one table end where the headings of the next begin", () => {
  const { vetoes, statements } = read([
    ["情形", "存在", "不存在"],
    ["以考试方式招生", null, "√"],
    [],
    ["指标", "达标", "不达标"],
    ["政府保障程度第1项", "√", null],
  ]);
  expect([vetoes[0]?.outcome, statements.G1?.declared]).toEqual(["met", "met"]);
});

test("one room each is no tick below 间数", () => {
  const { schools } = read([
    ["学校名称", "学校类型", "在校生数", "音乐教室", null],
    [null, null, null, "间数", "单间面积"],
    ["甲校", "小学", 300, 1, null],
    ["乙校", "小学", 300, 1, null],
  ]);
  expect(schools.map(({ figures }) => figures.musicRooms?.low)).toEqual([1, 1]);
});

test("numbers below 小学 and 初中 are no ticks, nor are ticks for several things at once", () => {
  const { schools } = read([
    ["学校名称", "学校类型", "在校生数", null, "功能室", null],
    [null, null, "小学", "初中", "音乐", "美术"],
    ["甲校", "九年一贯制学校", 1, 1, "√", "√"],
    ["乙校", "小学", 1, null, null, "√"],
  ]);
  expect(schools.map(({ parts }) => parts.map(({ students }) => students.low))).toEqual([[1, 1], [1]]);
});
