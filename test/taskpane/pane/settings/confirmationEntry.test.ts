import { readDataset } from "../../../fixtures/readDataset";
import { evaluate } from "../../../fixtures/evaluate";
import { cityDistrict } from "../../../fixtures/cityDistrict";
import { tablesOf, type Entry } from "../../../fixtures/county";
import { judgeWorkbook, type JudgedWorkbook } from "../../../../src/app/evaluateWorkbook";
import { NO_MAPPING } from "../../../../src/intake/settings/corrections";
import type { Evaluation } from "../../../../src/model/evaluation";
import {
  confirmationRow,
  entryOfConfirmation,
  entryOfFinding,
  type ConfirmationEntry,
} from "../../../../src/taskpane/pane/settings/confirmationEntry";
import { ownRow } from "../../../../src/taskpane/pane/settings/ownRow";

const TODAY = "2026-03-02";

/** The district with one equipment value and the teachers' pay typed in a wrong unit, and rooms that no school has. */
const slips = (entry: Entry, heading: Entry, name: Entry): Entry => {
  if (heading === "教学仪器设备值（元）" && name === "第3小学") return Number(entry) * 10000;
  if (heading === "网络多媒体教室数" && name === "第二十中学") return 9999;
  return heading === "数值" && name === "义务教育教师年均工资收入" ? 1986 : entry;
};

const contents = {
  tables: tablesOf(
    cityDistrict().map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        at === 0 ? row : row.map((entry, column) => slips(entry, sheet.rows[0]?.[column] ?? null, row[0] ?? null)),
      ),
    })),
  ),
  plainRanges: [],
  ownSheets: [],
};

const DOUBTED = ["schoolUnitSlip", "roomsUnlikely", "countyUnitSlip"];

const doubts = ({ findings }: Pick<Evaluation, "findings">) => findings.filter(({ code }) => DOUBTED.includes(code));

const evaluation = evaluate(readDataset(contents));

const signed = (entry: ConfirmationEntry): ConfirmationEntry => ({ ...entry, confirmedBy: "李四", basis: "资产台账" });

const entries = doubts(evaluation).flatMap((found) => entryOfFinding(found, evaluation, TODAY) ?? []);

test("each doubted figure gives an entry that lacks only who and why", () => {
  expect(entries.map(({ school, label, date }) => [school, label, date])).toEqual([
    ["第3小学", "教学仪器设备值", TODAY],
    ["第二十中学", "网络多媒体教室数", TODAY],
    ["", "义务教育教师年均工资收入", TODAY],
  ]);
  expect(entries.map(confirmationRow)).toEqual([null, null, null]);
  expect(entries.map((entry) => confirmationRow({ ...signed(entry), value: "" }))).toEqual([null, null, null]);
});

test("other findings offer nothing to confirm", () => {
  const others = evaluation.findings.filter(({ code }) => !DOUBTED.includes(code));
  expect(others.length).toBeGreaterThan(0);
  expect(others.flatMap((found) => entryOfFinding(found, evaluation, TODAY) ?? [])).toEqual([]);
});

test("pupils whom the classes contradict may be confirmed, and then count as typed", async () => {
  const table = (name: string, rows: readonly (readonly Entry[])[]) => ({ sheet: name, name, rows });
  const some = {
    tables: tablesOf([
      table("学校", [
        ["学校名称", "学校类型", "小学在校生数", "小学教学班数", "超过45人的小学班级数"],
        ["甲小学", "小学", 580, 12, 0],
        ["乙小学", "小学", 480, 12, 0],
      ]),
    ]),
    plainRanges: [],
    ownSheets: [],
  };
  const doubted = evaluate(readDataset(some));
  const offered = doubted.findings.flatMap((found) => entryOfFinding(found, doubted, TODAY) ?? []);
  expect(offered).toMatchObject([{ school: "甲小学", stage: "primary", label: "在校生数", value: "580" }]);
  const row = confirmationRow(signed(offered[0] as ConfirmationEntry));
  const edits = [{ table: "confirmations" as const, replaces: null, row }];
  const entered = { edits, newName: "UEI 设置" };
  const { evaluation: confirmed } = await judgeWorkbook(
    { read: () => Promise.resolve(some) } as never,
    NO_MAPPING,
    [],
    entered,
  );
  expect(confirmed.confirmations.map(({ isInForce }) => isInForce)).toEqual([true]);
  expect(confirmed.schools.map(({ part }) => [part.students.low, part.students.high])).toContainEqual([580, 580]);
  expect(confirmed.findings.flatMap((found) => entryOfFinding(found, confirmed, TODAY) ?? [])).toEqual([]);
});

describe("what is entered", () => {
  let judged: JudgedWorkbook;
  beforeAll(async () => {
    const edits = entries.map((entry) => ({
      table: "confirmations" as const,
      replaces: null,
      row: confirmationRow(signed(entry)),
    }));
    judged = await judgeWorkbook({ read: () => Promise.resolve(contents) } as never, NO_MAPPING, [], {
      edits,
      newName: "UEI 设置",
    });
  });

  test("confirms each of the figures, which are no longer doubted", () => {
    expect(judged.evaluation.confirmations.map(({ isInForce }) => isInForce)).toEqual([true, true, true]);
    expect(doubts(judged.evaluation)).toEqual([]);
  });

  test("comes back into the fields, and its row is found on the sheet", () => {
    judged.evaluation.confirmations.forEach(({ confirmation }, at) => {
      const entry = signed(entries[at] as ConfirmationEntry);
      expect(entryOfConfirmation(confirmation)).toEqual(entry);
      if (confirmation.cell === null) throw new Error("no cell");
      expect(ownRow(judged.contents.ownSheets, "confirmations", confirmation.cell)).toEqual(confirmationRow(entry));
    });
  });
});
