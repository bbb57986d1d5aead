import { readSettings } from "../../src/intake/readSettings";
import type { OwnSheet } from "../../src/model/sheetPlan";
import { withCorrections, type CorrectionEntry } from "../../src/present/correctionEntries";
import { keptEntries } from "../../src/present/keptEntries";
import { sheetPlans } from "../../src/present/sheetPlans";
import { zhCN } from "../../src/strings/zh-CN";
import { madeEvaluation } from "../fixtures/evaluation";
import { writtenSheet } from "../fixtures/writtenSheet";
import { planned } from "../fixtures/planned";

const TABLE: CorrectionEntry = { sheet: "Sheet1", table: "表1", heading: null, role: "学校", identifier: null };
const COLUMN: CorrectionEntry = { sheet: "Sheet1", table: "表1", heading: "人数", role: null, identifier: "在校生数" };

/** The settings sheet after an evaluation with these corrections, in a workbook with these sheets of ours. */
function settingsWith(corrections: readonly CorrectionEntry[], before: readonly OwnSheet[] = []): OwnSheet {
  const plans = sheetPlans(planned(madeEvaluation()), withCorrections(keptEntries(before), corrections), zhCN, { evaluatedAt: "", version: "" });
  const plan = plans.find(({ id }) => id === "settings");
  if (plan === undefined) throw new Error("no settings sheet");
  return writtenSheet(plan);
}

const correctionsOf = (sheet: OwnSheet): unknown => readSettings([sheet]).mapping.corrections;

test("corrections made elsewhere stand on the settings sheet as if typed there", () => {
  expect(correctionsOf(settingsWith([TABLE, COLUMN]))).toEqual([TABLE, COLUMN]);
});

test("they join those that stand there, and stay with the next evaluation", () => {
  const first = settingsWith([TABLE]);
  const second = settingsWith([COLUMN], [first]);
  expect(correctionsOf(second)).toEqual(expect.arrayContaining([TABLE, COLUMN]));
  expect(correctionsOf(settingsWith([], [second]))).toEqual(correctionsOf(second));
});

test("one of the same table or column takes the place of the earlier one", () => {
  const first = settingsWith([TABLE, COLUMN]);
  const changed = { ...COLUMN, identifier: "小学在校生数" };
  expect(correctionsOf(settingsWith([changed], [first]))).toEqual([changed, TABLE]);
});
