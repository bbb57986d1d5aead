import { evaluate } from "../evaluate/evaluate";
import { limitFinder } from "../evaluate/limits/limitChoices";
import type { Mapping } from "../intake/settings/corrections";
import { readDataset, type Contents } from "../intake/intake";
import { withChangedCells } from "../intake/scenarios/changedCells";
import { editedRows } from "../intake/scenarios/editedRows";
import { readScenarioRows, type ScenarioContext } from "../intake/scenarios/readScenarioRows";
import { scenariosOfRows, withScenario } from "../intake/scenarios/scenarios";
import type { Evaluation } from "../model/evaluation";
import {
  NO_SCENARIOS,
  type ComparedEvaluation,
  type KeptScenarios,
  type Scenario,
  type ScenarioEdit,
} from "../model/scenario";
import { SCENARIO_TABLE } from "../model/sheets/scenarioSheet";
import { shortfallPlan } from "../plan/compliancePlan";
import { keptEntries } from "../present/kept/keptEntries";
import { REGULATION } from "./regulation";
import { scenarioEntries } from "../present/scenario/scenarioEntries";

/**
 * Judges the workbook as if a scenario's cells and limits held: read, judged and planned for by the one way there is,
 * so that whatever depends on them follows. The contents are not altered.
 * @param mapping with which the workbook itself was read
 */
export function judgeScenario(contents: Contents, mapping: Mapping, scenario: Scenario): ComparedEvaluation {
  const dataset = readDataset(withChangedCells(contents, scenario.cells), REGULATION.standard, mapping);
  const evaluation = evaluate(withScenario(dataset, scenario, REGULATION.standard), REGULATION);
  return { evaluation, plan: shortfallPlan(evaluation) };
}

/**
 * The scenarios kept on the sheet UEI 试算, as edited in the pane, on the data of this evaluation.
 * @param evaluation of the data as they are
 */
export function judgeKeptScenarios(
  contents: Contents,
  mapping: Mapping,
  evaluation: Evaluation,
  edits: readonly ScenarioEdit[],
): KeptScenarios {
  const sheet = contents.ownSheets.find(({ id }) => id === "scenarios");
  const typed = sheet === undefined ? [] : scenarioEntries(keptEntries([sheet]).scenarios).rows;
  if (typed.length + edits.length === 0) return NO_SCENARIOS;
  const find = limitFinder(evaluation.dataset, evaluation.standard);
  const context: ScenarioContext = {
    standard: evaluation.standard,
    contents,
    readings: evaluation.readings,
    sheet: sheet?.name ?? SCENARIO_TABLE.name,
    limitNow: (name) => find(name)?.value ?? null,
  };
  const rows = edits.reduce(
    (read, edit) => readScenarioRows(editedRows(read, edit, evaluation.standard), context),
    readScenarioRows(typed, context),
  );
  const judged = scenariosOfRows(rows).map((scenario) => ({
    scenario,
    planned: judgeScenario(contents, mapping, scenario),
  }));
  return { rows, judged };
}
