import { readDataset } from "../../fixtures/readDataset";
import type { ConfirmationWords } from "../../../src/intake/settings/corrections";
import type { Evaluation } from "../../../src/model/evaluation";
import { SETTINGS_TABLES } from "../../../src/model/sheets/settingsSheet";
import { isCountyInDoubt } from "../../../src/evaluate/applyDoubts";
import { evaluate } from "../../fixtures/evaluate";
import { tablesOf, type Entry } from "../../fixtures/county";
import { cellOf } from "../../fixtures/tables";

const HEADINGS = ["学校名称", "学校类型", "统计三级", "是否上年撤销", "小学在校生数"];
const SCHOOLS: Entry[][] = [
  ["甲小学", "小学", "甲县", "否", 500],
  ["乙小学", "小学", "甲县", "否", 500],
  ["丙小学", "小学", "甲县", "否", 500],
];
const FOREIGN: Entry[] = ["丁小学", "小学", "乙县", "否", 500];
const ZONE: Entry[] = ["戊小学", "小学", "经开区", "否", 500];
const CLOSED: Entry[] = ["己小学", "小学", "甲县", "是", 500];

const WHO = { school: null, stage: null, confirmedBy: "张某", date: "2026-03-01", basis: "县政府文件" };
const OF_FOREIGN: ConfirmationWords = { ...WHO, field: "乙县", value: 1 };

function judged(rows: readonly Entry[][], mapped: readonly ConfirmationWords[], isOnSheet = false): Evaluation {
  const cells = [
    SETTINGS_TABLES.confirmations.headings,
    ...mapped.map(({ field, value, confirmedBy, date, basis }) => [null, null, field, value, confirmedBy, date, basis]),
  ];
  const ownSheet = { id: "settings" as const, name: "UEI 设置", cells: cells.map((row) => row.map(cellOf)) };
  const contents = {
    tables: tablesOf([{ sheet: "学校", name: "学校", rows: [HEADINGS, ...SCHOOLS, ...rows] }]),
    plainRanges: [],
    ownSheets: isOnSheet ? [ownSheet] : [],
  };
  const confirmations = isOnSheet ? [] : mapped;
  return evaluate(readDataset(contents, { corrections: [], indoorSpaceIsDeducted: false, confirmations }));
}

const codes = ({ findings }: Evaluation): string[] =>
  findings.map(({ code }) => code).filter((code) => /Rows|Unclear|closed|confirm/iu.test(code));

test.each([
  ["of another county, in --map", [FOREIGN], OF_FOREIGN, false],
  ["of another county, on the sheet", [FOREIGN], OF_FOREIGN, true],
  ["of a word that is no county", [ZONE, ["庚小学", ...ZONE.slice(1)]], { ...WHO, field: "经开区", value: 2 }, false],
  ["of closed schools", [CLOSED], { ...WHO, field: "是否上年撤销", value: 1 }, true],
])("rows %s no longer hold the verdict once a person has confirmed them (D32)", (_, rows, confirmation, isOnSheet) => {
  expect(isCountyInDoubt(judged(rows, []).dataset.doubts)).toBe(true);
  const evaluation = judged(rows, [confirmation], isOnSheet);
  expect(isCountyInDoubt(evaluation.dataset.doubts)).toBe(false);
  expect(codes(evaluation)).toEqual(["rowsConfirmed"]);
  expect(evaluation.confirmations).toMatchObject([{ isInForce: true, confirmation: { confirmedBy: "张某" } }]);
  expect(evaluation.schools.map(({ part }) => part)).toEqual(judged(rows, []).schools.map(({ part }) => part));
});

test.each<[string, Entry[][], ConfirmationWords, string]>([
  ["with other rows than were confirmed", [FOREIGN, ["庚小学", ...FOREIGN.slice(1)]], OF_FOREIGN, "confirmationLapsed"],
  ["whose rows are gone", [ZONE], OF_FOREIGN, "confirmationLapsed"],
  ["without a basis", [FOREIGN], { ...OF_FOREIGN, basis: null }, "confirmationIncomplete"],
  ["without a number", [FOREIGN], { ...OF_FOREIGN, value: "全部" }, "confirmationNotUnderstood"],
])("a confirmation %s confirms nothing, and is said", (_, rows, confirmation, code) => {
  const evaluation = judged(rows, [confirmation]);
  expect(isCountyInDoubt(evaluation.dataset.doubts)).toBe(true);
  expect(codes(evaluation)).toContain(code);
  expect(evaluation.confirmations).toMatchObject([{ isInForce: false }]);
});
