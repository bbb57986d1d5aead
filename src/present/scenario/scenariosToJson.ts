import type { Cell } from "../../model/tables/cell";
import { addressOf } from "../../model/tables/cellRef";
import type { ComparedEvaluation, JudgedScenario, KeptScenarios, ReadScenarioRow } from "../../model/scenario";
import type { Strings } from "../../strings/strings";
import { balanceJson, compositeJson, countsJson } from "../json/evaluationFigures";
import { findingSentence } from "../words/sentences";
import { evaluationChange } from "./evaluationChange";
import type { ScenarioJson } from "./scenarioJson";
import { trialCost } from "./trialCost";

/** The kept scenarios for programs, in their order. */
export function scenariosToJson(
  now: ComparedEvaluation,
  { rows, judged }: KeptScenarios,
  strings: Strings,
): ScenarioJson[] {
  return judged.map((one) =>
    scenarioJson(
      now,
      one,
      rows.filter(({ name }) => name === one.scenario.name),
      strings,
    ),
  );
}

function scenarioJson(
  now: ComparedEvaluation,
  { scenario, planned }: JudgedScenario,
  rows: readonly ReadScenarioRow[],
  strings: Strings,
): ScenarioJson {
  const { evaluation } = planned;
  const { cost, becameUnknown } = trialCost(now, planned);
  return {
    name: scenario.name,
    verdict: evaluation.verdict,
    counts: countsJson(evaluation),
    balance: evaluation.balance.map(balanceJson),
    composite: compositeJson(evaluation),
    changedItems: evaluationChange(now.evaluation, evaluation).items.map(({ item, before }) => ({
      id: item.id,
      before,
      outcome: item.outcome,
    })),
    cost,
    becameUnknown: becameUnknown.map(({ name }) => name),
    changes: rows.map((row) => changeJson(row, strings)),
  };
}

function changeJson(
  { change, label, original, problem }: ReadScenarioRow,
  strings: Strings,
): ScenarioJson["changes"][number] {
  const ref = change !== null && !("item" in change) ? change.cell : null;
  return {
    sheet: ref?.sheet ?? null,
    cell: ref === null ? null : addressOf(ref),
    label,
    original: original === null ? null : valueOf(original),
    value: change === null ? null : "item" in change ? change.value : valueOf(change.value),
    problem: problem === null ? null : findingSentence(problem, strings),
  };
}

function valueOf({ value }: Cell): number | string | null {
  return typeof value === "boolean" ? String(value) : value;
}
