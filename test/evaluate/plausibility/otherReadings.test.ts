import { readDataset } from "../../fixtures/readDataset";
import type { Evaluation } from "../../../src/model/evaluation";
import { messageSentence } from "../../../src/present/words/sentences";
import { zhCN } from "../../../src/strings/zh-CN";
import { evaluate } from "../../fixtures/evaluate";
import { STANDARD } from "../../../src/app/standard";
import { withOtherReadings } from "../../../src/evaluate/plausibility/otherReadings";
import type { JudgedResources } from "../../../src/evaluate/resources/judgeResources";
import { namedTable, type Entry } from "../../intake/tables";

/** Six schools of 500 pupils with `own` 万元 each, the last with another number. */
function judgedWith(last: number, own = 125, pupils = 500): Evaluation {
  const row = (name: string, value: number, students: number): Entry[] => [name, "小学", students, value];
  const rows = ["甲小学", "乙小学", "丙小学", "丁小学", "戊小学"].map((name) => row(name, own, 500));
  const headings = ["学校名称", "学校类型", "在校生数", "教学仪器设备值（万元）"];
  const table = namedTable("学校", [headings, ...rows, row("己小学", last, pupils)]);
  return evaluate(readDataset({ tables: [table], plainRanges: [], ownSheets: [] }));
}

function notesOf(evaluation: Evaluation, id: string): string[] {
  const item = evaluation.items.find((one) => one.id === id);
  return (item?.notes ?? []).filter(({ code }) => code === "otherReading").map((note) => messageSentence(note, zhCN));
}

const outcomeOf = (evaluation: Evaluation, id: string) => evaluation.items.find((one) => one.id === id)?.outcome;

test("千元 typed under 万元 stays a warning, and the verdict that hangs on it says what the other reading gives", () => {
  const evaluation = judgedWith(950, 115);
  expect(evaluation.findings.filter(({ code }) => code === "ratioFarAbove")).toHaveLength(1);
  expect(outcomeOf(evaluation, "R6")).toBe("met");
  expect(notesOf(evaluation, "R6")).toEqual([
    "“己小学”生均教学仪器设备值为同学段其他学校中位数的8.26倍，现按“万元”判定；如该数实以“千元”填报，本项应为“未达标”，请先核实该数",
  ]);
});

test.each([
  ["nothing hangs on it", judgedWith(1250), "R6"],
  ["it is ordinary", judgedWith(900), "R6"],
  ["the school is a village", judgedWith(400, 125, 100), "R6"],
])("nothing is said where %s", (_why, evaluation, id) => {
  expect(notesOf(evaluation, id)).toEqual([]);
});

test("of many doubted schools a few are tried, those with the most pupils: each costs a judgement of all", () => {
  const rows = Array.from({ length: 60 }, (_, at): Entry[] => [`第${at}小学`, "小学", 500 + at, at < 40 ? 125 : 1250]);
  const table = namedTable("学校", [["学校名称", "学校类型", "在校生数", "教学仪器设备值（万元）"], ...rows]);
  const dataset = readDataset({ tables: [table], plainRanges: [], ownSheets: [] });
  expect(evaluate(dataset).findings.filter(({ code }) => code === "ratioFarAbove")).toHaveLength(20);
  const changed: string[] = [];
  const judged = withOtherReadings(dataset, STANDARD.indicators, [], (read) => {
    changed.push(...read.schools.filter((school, at) => school !== dataset.schools[at]).map(({ name }) => name));
    return { judgements: new Map() } as unknown as JudgedResources;
  });
  expect(judged.judgements.size).toBe(0);
  expect(changed).toEqual(Array.from({ length: 10 }, (_, at) => `第${59 - at}小学`));
});
