import type { Evaluation } from "../../model/evaluation";
import type { BalancePlan } from "../../model/plan";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { numberCell, ordinalCell, termCell, wordsCell } from "../sheets/plannedCells";
import { lineRow } from "../sheets/sheetHead";
import { additionSentences, moveSentences, planHeading, planPulls } from "./balancePlanWords";
import { answeredCells } from "./planLayout";

/**
 * How every coefficient over its limit can be brought under it, each plan with its sentences and a row for each school.
 */
export function balancePlanRows(plans: readonly BalancePlan[], evaluation: Evaluation, strings: Strings): DraftRow[] {
  const words = strings.sheets.plan.balance;
  return [
    lineRow("@balance", words.title, "section"),
    lineRow("@balance:notice", words.notice),
    ...(plans.length === 0 ? [lineRow("@balance:none", words.none)] : []),
    ...plans.flatMap((plan) => planRows(plan, evaluation, strings)),
  ];
}

function planRows(plan: BalancePlan, evaluation: Evaluation, strings: Strings): DraftRow[] {
  const key = `@balance:${plan.stage}:${plan.indicator}`;
  const lines = (kind: string, sentences: readonly string[]): DraftRow[] =>
    sentences.map((sentence, at) => lineRow(`${key}:${kind}:${at + 1}`, sentence));
  return [
    ...headRows(key, plan, evaluation, strings),
    ...lines("additions", additionSentences(plan, strings)),
    ...additionRows(plan, strings),
    ...lines("moves", moveSentences(plan, strings)),
    ...moveRows(plan, strings),
  ];
}

function headRows(key: string, plan: BalancePlan, evaluation: Evaluation, strings: Strings): DraftRow[] {
  const pulls = planPulls(plan, evaluation, strings);
  return [
    lineRow(key, planHeading(plan, strings), "section"),
    ...(pulls === null ? [] : [lineRow(`${key}:pulls`, pulls)]),
  ];
}

function additionRows({ stage, indicator, additions, unit }: BalancePlan, strings: Strings): DraftRow[] {
  const words = strings.sheets.plan;
  const ofStage = repeatedCells(words.balance.addTo, strings.catalogue.stages[stage], indicator, unit, strings);
  const ofSchool = { ...ofStage, stage: termCell(words.wholeSchool) };
  return additions.map(
    ({ school, units, isWholeSchool }, at): DraftRow => ({
      key: `add:${stage}:${indicator}:${school.key}`,
      cells: answeredCells({
        ...(isWholeSchool ? ofSchool : ofStage),
        number: ordinalCell(at + 1),
        school: wordsCell(school.name),
        recommended: numberCell(units, "integer", null),
      }),
    }),
  );
}

function moveRows({ stage, indicator, moves, unit }: BalancePlan, strings: Strings): DraftRow[] {
  const words = strings.sheets.plan.balance;
  const ofEach = repeatedCells(words.move, strings.catalogue.stages[stage], indicator, unit, strings);
  return (moves ?? []).map(
    ({ from, to, units }, at): DraftRow => ({
      key: `move:${stage}:${indicator}:${from.key}>${to.key}`,
      cells: answeredCells({
        ...ofEach,
        number: ordinalCell(at + 1),
        school: wordsCell(words.fromTo(from.name, to.name)),
        recommended: numberCell(units, "integer", null),
      }),
    }),
  );
}

/** What every row of a plan says alike. */
function repeatedCells(
  remark: string,
  stage: string,
  indicator: BalancePlan["indicator"],
  unit: string,
  { catalogue }: Strings,
): Record<"stage" | "indicator" | "unit" | "remark", PlannedCell> {
  return {
    stage: termCell(stage),
    indicator: termCell(catalogue.indicator(indicator).shortName),
    unit: termCell(catalogue.unit(unit), "status"),
    remark: termCell(remark),
  };
}
