import { VOCABULARY } from "../../fixtures/readDataset";
import { readVetoes } from "../../../src/intake/roles/readVetoes";
import { vetoOf } from "../../../src/intake/roles/vetoCases";
import type { Finding } from "../../../src/model/findings/finding";
import { ITEMS } from "../../../src/regulation/items";
import { codesOf, errorCell, namedTable, recognisedAs, type Entry } from "../tables";

test.each([
  ["以考试方式招生", "V1"],
  ["违规择校行为", "V2"],
  ["重点学校或重点班", "V3"],
  ["“有编不补”或长期聘用编外教师", "V4"],
  ["教育系统重大安全责任事故和严重违纪违规事件", "V5"],
  ["弄虚作假", "V6"],
  ["规范治理校外培训机构及减轻中小学课外负担不力", "V7"],
  ["V3", "V3"],
  ["其他", null],
  ["考试招生和择校", null],
])("%s is %s", (label, veto) => {
  expect(vetoOf(label, VOCABULARY.standard)).toBe(veto);
});

test("the sentences of the standard itself are understood", () => {
  for (const item of ITEMS.filter(({ area }) => area === "veto"))
    expect([item.id, vetoOf(item.words.text, VOCABULARY.standard)]).toEqual([item.id, item.id]);
});

function read(label: Entry, answer: Entry) {
  const findings: Finding[] = [];
  const tables = recognisedAs("vetoes", [
    namedTable("第十条", [
      ["情形", "是否存在"],
      [label, answer],
    ]),
  ]);
  return {
    answers: readVetoes(tables, (found) => findings.push(found)).map(({ veto, outcome }) => [veto, outcome]),
    codes: codesOf(findings),
  };
}

test.each<[Entry, string, string[]]>([
  ["不存在", "met", []],
  ["否", "met", []],
  ["无", "met", []],
  ["没有", "met", []],
  ["存在", "unmet", []],
  ["是", "unmet", []],
  ["有", "unmet", []],
  ["有1起", "unmet", []],
  ["发生两起。", "unmet", []],
  ["3件", "unmet", []],
  ["0起", "undetermined", ["vetoAnswerNotUnderstood"]],
  ["有1起投诉，已查实不属实", "undetermined", ["vetoAnswerNotUnderstood"]],
  [null, "undetermined", ["vetoAnswerNotUnderstood"]],
  ["√", "undetermined", ["vetoAnswerNotUnderstood"]],
  [1, "undetermined", ["vetoAnswerNotUnderstood"]],
  ["/", "undetermined", ["vetoAnswerNotUnderstood"]],
  [errorCell("#N/A"), "undetermined", ["vetoAnswerNotUnderstood"]],
])("the answer %j is %s", (answer, outcome, codes) => {
  expect(read("弄虚作假", answer)).toEqual({ answers: [["V6", outcome]], codes });
});

test("存在 counts even where the case is not understood", () => {
  expect(read("其他问题", "存在")).toEqual({ answers: [[null, "unmet"]], codes: ["vetoCaseUnknown"] });
  expect(read(null, "存在").answers).toEqual([[null, "unmet"]]);
  expect(read("其他问题", "不存在")).toEqual({ answers: [], codes: ["vetoCaseUnknown"] });
});

test.each([
  ["不存在违规择校行为", "否", "undetermined"],
  ["（2）没有违规择校行为", "是", "undetermined"],
  ["1.无弄虚作假", "无", "undetermined"],
  ["不存在违规择校行为", "不存在", "met"],
  ["不存在违规择校行为", "存在", "unmet"],
  ["（2）存在违规择校行为", "否", "met"],
  ["不得有违规择校行为", "否", "met"],
])("beside %s %s is %s: 是 and 否 may answer a denied case or its sentence", (label, answer, outcome) => {
  expect(read(label, answer).answers.map(([, found]) => found)).toEqual([outcome]);
});
