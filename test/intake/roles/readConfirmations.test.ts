import { readDataset } from "../../fixtures/readDataset";
import { evaluate } from "../../fixtures/evaluate";
import type { ConfirmationWords } from "../../../src/intake/settings/corrections";
import type { Cell } from "../../../src/model/tables/cell";
import { EMPTY_CELL } from "../../../src/model/tables/cell";
import type { Evaluation } from "../../../src/model/evaluation";
import { SETTINGS_TABLES } from "../../../src/model/sheets/settingsSheet";
import { tablesOf, type Entry } from "../../fixtures/county";

const HEADINGS = ["学校名称", "学校类型", "小学在校生数", "教学仪器设备值（元）", "网络多媒体教室数"];
const SCHOOLS: Entry[][] = [
  ["甲小学", "小学", 500, 1250000, 20],
  ["乙小学", "小学", 500, 1300000, 20],
  ["丙小学", "小学", 500, 1350000, 20],
  ["丁小学", "小学", 500, 1400000, 20],
  ["戊小学", "小学", 500, 130000000, 9999],
];

const cellOf = (value: string | number): Cell =>
  value === ""
    ? EMPTY_CELL
    : typeof value === "number"
      ? { kind: "number", value, shown: String(value), isDate: false }
      : { kind: "text", value, shown: value, isDate: false };

type Row = readonly (string | number)[];

/** The county with rows of the table 人工确认 on the sheet UEI 设置, or of `--map`. */
function judged(rows: readonly Row[], mapped: readonly ConfirmationWords[] = []): Evaluation {
  const cells = [SETTINGS_TABLES.confirmations.headings, ...rows].map((row) => row.map(cellOf));
  const contents = {
    tables: tablesOf([{ sheet: "学校", name: "学校", rows: [HEADINGS, ...SCHOOLS] }]),
    plainRanges: [],
    ownSheets: rows.length === 0 ? [] : [{ id: "settings" as const, name: "UEI 设置", cells }],
  };
  return evaluate(readDataset(contents, { corrections: [], indoorSpaceIsDeducted: false, confirmations: mapped }));
}

const outcomes = (evaluation: Evaluation): (string | undefined)[] =>
  ["R6", "R7"].map((id) => evaluation.items.find((item) => item.id === id)?.outcome);

const codes = ({ findings }: Evaluation): string[] =>
  findings.map(({ code }) => code).filter((code) => /Slip|Unlikely|confirmation/u.test(code));

const WHO: Row = ["张某", "2026-03-01", "设备台账"];

test("without a confirmation both figures are doubted", () => {
  expect(codes(judged([]))).toEqual(["schoolUnitSlip", "roomsUnlikely"]);
  expect(outcomes(judged([]))).toEqual(["undetermined", "undetermined"]);
});

test.each<[string, Row]>([
  ["the name of the amount", ["戊小学", "小学", "教学仪器设备值", 130000000]],
  ["no stage, the value in 万元", ["戊小学", "", "教学仪器设备值", "13000万元"]],
  ["the name of the ratio", ["戊小学", "", "生均教学仪器设备值", 130000000]],
  ["its identifier", ["戊小学", "", "equipmentValue", 130000000]],
])("a figure confirmed with %s is believed, and the other one is not", (_, row) => {
  const evaluation = judged([[...row, ...WHO]]);
  expect(codes(evaluation)).toEqual(["roomsUnlikely"]);
  expect(outcomes(evaluation)).toEqual(["met", "undetermined"]);
  expect(evaluation.confirmations).toMatchObject([
    { isInForce: true, confirmation: { school: "戊小学", value: 130000000, confirmedBy: "张某", date: "2026-03-01" } },
  ]);
});

test.each<[string, Row, string]>([
  ["nobody", ["戊小学", "", "教学仪器设备值", 130000000, "", "2026-03-01", "台账"], "confirmationIncomplete"],
  ["no date", ["戊小学", "", "教学仪器设备值", 130000000, "张某", "", "台账"], "confirmationIncomplete"],
  ["no basis", ["戊小学", "", "教学仪器设备值", 130000000, "张某", "2026-03-01", ""], "confirmationIncomplete"],
  ["a school that is not there", ["己小学", "", "教学仪器设备值", 130000000, ...WHO], "confirmationNotUnderstood"],
  ["a field that is none", ["戊小学", "", "设备台数", 130000000, ...WHO], "confirmationNotUnderstood"],
  ["no value", ["戊小学", "", "教学仪器设备值", "", ...WHO], "confirmationNotUnderstood"],
  ["a value that it no longer has", ["戊小学", "", "教学仪器设备值", 120000000, ...WHO], "confirmationLapsed"],
])("%s confirms nothing, and a finding says so", (_, row, code) => {
  const evaluation = judged([row]);
  expect(codes(evaluation)).toEqual(["schoolUnitSlip", "roomsUnlikely", code]);
  expect(outcomes(evaluation)).toEqual(["undetermined", "undetermined"]);
  expect(evaluation.confirmations).toMatchObject([{ isInForce: false }]);
});

test("a confirmation may come with --map, and one of a figure that nobody doubts any more stays in force", () => {
  const word = { school: "戊小学", stage: null, confirmedBy: "张某", date: "2026-03-01", basis: "台账" };
  const evaluation = judged(
    [],
    [
      { ...word, field: "网络多媒体教室数", value: 9999 },
      { ...word, school: "甲小学", field: "equipmentValue", value: 1250000 },
    ],
  );
  expect(codes(evaluation)).toEqual(["schoolUnitSlip"]);
  expect(outcomes(evaluation)).toEqual(["undetermined", "met"]);
  expect(evaluation.confirmations).toMatchObject([
    { isInForce: true, confirmation: { cell: null } },
    { isInForce: true },
  ]);
});
