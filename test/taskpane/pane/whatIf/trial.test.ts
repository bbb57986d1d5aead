import { EMPTY_CELL } from "../../../../src/model/tables/cell";
import { isKeptTrial } from "../../../../src/taskpane/pane/whatIf/kept/isKeptTrial";
import {
  NO_TRIAL,
  problemOf,
  scenarioOf,
  trialOfKept,
  withInput,
  type TrialSubject,
} from "../../../../src/taskpane/pane/whatIf/trial";
import { readRows, rowOf } from "../../../intake/scenarios/scenarioBook";

const PUPILS: TrialSubject = {
  kind: "cell",
  ref: { sheet: "学校", table: "学校表", row: 1, column: 2 },
  label: "甲小学 小学在校生数",
  now: EMPTY_CELL,
};
const EQUIPMENT: TrialSubject = {
  kind: "limit",
  limit: { item: "R6", stage: "primary", kind: "standard" },
  label: "设备",
  now: EMPTY_CELL,
};

test("what is typed is tried, what is emptied is taken back, and the order is that of the first key", () => {
  const typed = withInput(withInput(withInput(NO_TRIAL, PUPILS, "4"), EQUIPMENT, "3000"), PUPILS, "450");
  expect(scenarioOf(typed)).toMatchObject({
    cells: [{ cell: PUPILS.ref, value: { value: 450 } }],
    limits: [{ item: "R6", value: 3000 }],
  });
  expect([...withInput(typed, PUPILS, " ").inputs.values()].map(({ text }) => text)).toEqual(["3000"]);
});

test("what is wrong is left out and says why", () => {
  const typed = withInput(withInput(NO_TRIAL, PUPILS, "-4"), EQUIPMENT, "0.3万元");
  expect(scenarioOf(typed)).toMatchObject({ cells: [], limits: [] });
  expect([...typed.inputs.values()].map(problemOf)).toEqual(["negative", "notANumber"]);
});

test("a kept scenario is opened as it was kept, with what its cells hold now and the rows that cannot be read", () => {
  const rows = readRows([
    rowOf("扩建", "学校", "C2", "甲小学 小学在校生数", 480, 450),
    rowOf("扩建", "标准", null, "R6 小学", null, 3000),
    rowOf("扩建", "学校", "C99", null, null, 1),
    rowOf("其他", "学校", "D2", null, null, 1),
  ]);
  const trial = trialOfKept("扩建", rows);
  expect([...trial.inputs.values()].map(({ subject, text }) => [subject.label, subject.now.value, text])).toEqual([
    ["甲小学 小学在校生数", 500, "450"],
    ["生均教学仪器设备值 小学 标准", 2000, "3000"],
  ]);
  expect(trial.unread.map(({ code }) => code)).toEqual(["scenarioCellUnknown"]);
  expect(scenarioOf(trial)).toMatchObject({ name: "扩建", cells: [{ cell: PUPILS.ref }], limits: [{ item: "R6" }] });
});

test("a trial is kept as long as it is what its scenario holds", () => {
  const rows = readRows([rowOf("扩建", "学校", "C2", "甲小学 小学在校生数", 480, 450)]);
  const kept = trialOfKept("扩建", rows);
  expect([NO_TRIAL, kept].map((trial) => isKeptTrial(trial, rows))).toEqual([true, true]);
  expect(
    [withInput(kept, EQUIPMENT, "3000"), { ...kept, name: "另一个" }].map((trial) => isKeptTrial(trial, rows)),
  ).toEqual([false, false]);
  const [pupils] = [...kept.inputs.values()];
  expect(pupils !== undefined && isKeptTrial(withInput(kept, pupils.subject, "460"), rows)).toBe(false);
});
