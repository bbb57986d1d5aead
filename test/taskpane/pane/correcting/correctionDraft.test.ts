import { localEvaluator } from "../../../../src/app/localEvaluator";
import type { Evaluation } from "../../../../src/model/evaluation";
import { zhCN } from "../../../../src/strings/zh-CN";
import {
  correctables,
  correctablesOfTable,
  editsOf,
  keyOf,
  proposals,
} from "../../../../src/taskpane/pane/correcting/correctionDraft";
import { tableEdits, withdrawal } from "../../../../src/taskpane/pane/correcting/tableEdits";
import { WorkbookFile } from "../../../../src/workbook/file/workbookFile";
import { clerksWorkbook } from "../../../fixtures/clerk/clerksWorkbook";
import { plainBook } from "../../../fixtures/plainBook";

const ASKED = async (): Promise<void> => undefined;
const never = new AbortController().signal;
const STAMP = { evaluatedAt: "2026-03-01 09:00", version: "0.1.0" };

const outcomesOf = ({ items }: Evaluation) => items.map(({ id, outcome }) => [id, outcome]);
const evaluatorOf = (bytes: Uint8Array) => localEvaluator(WorkbookFile.open(bytes));

async function officialOutcomes() {
  const judged = await evaluatorOf(clerksWorkbook(true)).judge({}, zhCN, ASKED, never);
  return outcomesOf(judged.evaluation);
}

test("a clerk's own headings: what is proposed and one choice bring it to the verdict of the official ones", async () => {
  const file = WorkbookFile.open(clerksWorkbook(false));
  const evaluator = localEvaluator(file);
  const judged = await evaluator.judge({}, zhCN, ASKED, never);
  expect(judged.evaluation.counts.met + judged.evaluation.counts.unmet).toBe(0);
  const all = correctables(await evaluator.recognition(judged, []));
  expect(all.map(({ shown, guesses }) => [shown, guesses[0]])).toEqual([
    ["办学层次", "学校类型"],
    ["所在位置", "城乡类型"],
    ["小学教师 高于规定学历教师（不含代课）", "小学高于规定学历教师数"],
    ["初中教师 高于规定学历教师（不含代课）", "初中高于规定学历教师数"],
    ["校舍 操场面积", "运动场地面积"],
    ["装备 设备总值（万元）", "教学仪器设备值"],
    ["装备 班班通", "网络多媒体教室数"],
    ["小学类", "小学"],
    ["初中类", "初级中学"],
    ["编制数", "核定教职工编制总量"],
    ["七年级入学人数（2022年）", "三年前七年级入学学生数"],
  ]);
  const proposed = proposals(all);
  const open = all.filter((one) => !proposed.has(keyOf(one)));
  expect(open.map(({ shown }) => shown)).toEqual(["校舍 操场面积"]);
  const draft = new Map([...proposed, ...open.map((one) => [keyOf(one), one.guesses[0] ?? ""] as const)]);
  const edits = editsOf(all, draft);
  const preview = await evaluator.preview(judged, edits, zhCN);
  const official = await officialOutcomes();
  expect(preview.items.map(({ id, after }) => [id, after])).toEqual(
    official.filter(([id]) => preview.items.some((item) => item.id === id)),
  );
  expect(preview.before).toMatchObject({ schools: 12 });
  expect(preview.after.cells).toBeGreaterThan((preview.before?.cells ?? 0) + 60);
  const kept = await evaluator.judge({ settings: edits }, zhCN, ASKED, never);
  expect(outcomesOf(kept.evaluation)).toEqual(official);
  await evaluator.write(kept, zhCN, STAMP);
  const again = await evaluatorOf(file.bytes).judge({}, zhCN, ASKED, never);
  expect(outcomesOf(again.evaluation)).toEqual(official);
  expect(correctables(await evaluator.recognition(again, []))).toEqual([]);
});

test("a column that is said not to be used is asked for no more, and no finding names it", async () => {
  const evaluator = evaluatorOf(clerksWorkbook(false));
  const judged = await evaluator.judge({}, zhCN, ASKED, never);
  const all = correctables(await evaluator.recognition(judged, []));
  const edits = editsOf(all, new Map(all.map((one) => [keyOf(one), "不使用"])));
  const kept = await evaluator.judge({ settings: edits }, zhCN, ASKED, never);
  expect(kept.evaluation.findings.filter(({ code }) => code === "columnUnused" || code === "columnsUnused")).toEqual(
    [],
  );
  const columns = correctables(await evaluator.recognition(kept, [])).filter(({ subject }) => subject === "column");
  expect(columns).toEqual([]);
});

test("a sheet in which nothing is recognised is read once somebody points at its headings", async () => {
  const bytes = plainBook({
    名单: [
      ["填报单位", "甲"],
      ["校园", "娃娃数"],
      ["红旗小学", 300],
      ["向阳小学", 420],
    ],
  });
  const evaluator = evaluatorOf(bytes);
  await expect(evaluator.judge({}, zhCN, ASKED, never)).rejects.toMatchObject({ name: "NothingRecognisedError" });
  const seen = await evaluator.recognition(null, []);
  expect(seen.tables.map(({ sheet, roles }) => [sheet, roles])).toEqual([["名单", []]]);
  const [range] = seen.tables;
  if (range === undefined) throw new Error("the range is not seen");
  const edits = tableEdits(range, { role: "", rows: { from: 1, to: 1 } });
  const columnsThen = (await evaluator.recognition(null, edits)).tables[0]?.columns;
  expect(columnsThen?.map(({ cell, guesses }) => [cell, guesses])).toEqual([
    [{ row: 1, column: 0 }, ["学校名称"]],
    [{ row: 1, column: 1 }, []],
  ]);
  expect(await evaluator.preview(null, edits, zhCN)).toMatchObject({ before: null });
  const judged = await evaluator.judge({ settings: edits }, zhCN, ASKED, never);
  const [table] = (await evaluator.recognition(judged, [])).tables;
  expect(table).toMatchObject({ headingRows: { from: 1, to: 1 }, pointing: "第2行", roles: ["schools"] });
  expect(table?.columns.map(({ heading }) => heading)).toEqual(["校园", "娃娃数"]);
});

test("a column that was recognised is corrected like any other, and what was said of it is taken back by saying nothing", async () => {
  const evaluator = evaluatorOf(clerksWorkbook(true));
  const judged = await evaluator.judge({}, zhCN, ASKED, never);
  const ofClasses = async (of: typeof judged) => {
    const seen = await evaluator.recognition(of, []);
    const table = seen.tables.find(({ sheet }) => sheet === "学校情况");
    const one = table && correctablesOfTable(table, seen).find(({ shown }) => shown === "班级数");
    if (table === undefined || one === undefined) throw new Error("班级数 is not seen");
    return { table, one };
  };
  const { one } = await ofClasses(judged);
  expect(one).toMatchObject({ meaning: "教学班数", isByHand: false, row: 0, column: 6 });
  const settings = editsOf([one], new Map([[keyOf(one), "不使用"]]));
  const kept = await evaluator.judge({ settings }, zhCN, ASKED, never);
  const { table, one: rejected } = await ofClasses(kept);
  expect([table.isByHand, rejected]).toMatchObject([true, { meaning: "不使用", isByHand: true }]);
  for (const back of [editsOf([rejected], new Map([[keyOf(rejected), ""]])), [withdrawal(table)]]) {
    const again = await evaluator.judge({ settings: [...settings, ...back] }, zhCN, ASKED, never);
    expect((await ofClasses(again)).one).toEqual(one);
  }
});
