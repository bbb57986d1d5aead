import { gatheringToJson } from "../../../src/app/gathering/gatheringJson";
import { gatherSchools } from "../../../src/gather/gatherSchools";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { sheetOf } from "../../gather/forms/sheetOf";

const identity = (name: string, code: string) =>
  sheetOf("教基1001", [
    ["学校（机构）基本情况（2025学年）"],
    ["教基1001"],
    ["甲", "乙", "丙"],
    ["学校（机构）标识码", "01", code],
    ["学校（机构）名称", "02", name],
    ["办学类型", "25", "211"],
  ]);
const students = (total: number | string) =>
  sheetOf("教基3112", [["小学学生数"], ["教基3112"], ["", "", "在校生数"], ["甲", "乙", "1"], ["总计", "01", total]]);

const gathering = {
  failures: new Map(),
  passedOver: [],
  ...gatherSchools([
    { file: "甲.xlsx", sheets: [identity("甲小学", "2199010001"), students("三百")] },
    { file: "乙.xlsx", sheets: [identity("乙小学", "2199010002"), students(200)] },
    { file: "乙（改）.xlsx", sheets: [identity("乙小学", "2199010002"), students(210)] },
  ]),
};

test("each file, school, question and problem is said, sentences in the language of the call", () => {
  const said = gatheringToJson(gathering, null, zhCN);
  expect(said).toMatchObject({ schema: "uei.gathering/1", year: "2025" });
  expect(said.files.map(({ file, used, reason }) => [file, used, reason])).toEqual([
    ["甲.xlsx", true, null],
    ["乙.xlsx", false, zhCN.gathering.refusals.repeated],
    ["乙（改）.xlsx", false, zhCN.gathering.refusals.repeated],
  ]);
  expect(said.schools.map(({ name, type, status }) => [name, type, status])).toEqual([
    ["甲小学", "小学", "incomplete"],
    ["乙小学", null, "conflict"],
  ]);
  expect(said.questions.map(({ message }) => message)).toEqual([
    "乙小学有不止一个文件：乙.xlsx、乙（改）.xlsx；都没有汇入，请只保留一个后再汇总。",
  ]);
  expect(said.findings.find(({ code }) => code === "numberNotUnderstood")).toMatchObject({
    file: "甲.xlsx",
    school: "甲小学",
    message: "甲小学（教基3112）：“总计 在校生数”为“三百”，不是数，未导入，请核对报表。",
    where: { sheet: "教基3112", cell: "C5" },
  });
});

test("no sentence is missing in English", () => {
  const words = JSON.stringify(gatheringToJson(gathering, null, en).findings);
  expect(words).toContain("which is no number");
  expect(words).not.toContain("undefined");
});
