import type { Dataset } from "../../model/dataset";
import type { Evidence, ExcludedSchool, ItemPart } from "../../model/evaluation";
import { INDICATOR_IDS } from "../../model/identifiers";
import { message, type EvaluationMessages, type Message } from "../../model/message";
import { outcomeOfAll, type Outcome } from "../../model/outcome";
import { step } from "../arithmetic";
import { comparedPart, type PartLimit } from "../comparedPart";
import { judgementOf } from "../items/judgement";
import type { ItemJudgement } from "../judging";
import { EXCEPTION_RULES } from "../../standard/exceptions";
import { ADDING_EXCEPTIONS } from "./exceptionAmounts";
import { excludedNotes } from "./excludedSchools";
import { concernedNotes, namesOfRows } from "./concernedRows";
import { amountEvidence, limitedEvidence, studentEvidence } from "./rowEvidence";
import type { StageRows } from "./stageRows";
import { outcomeOfAbsentStage, outcomeOfStages } from "./stageOutcome";

const ALL_SCHOOLS: PartLimit = { value: 100, unit: "%", direction: "atLeast" };

/** R-schools: every row keeps the school rule (D6, D7); the rows that fail come first in the evidence. */
export function judgeSchools(
  dataset: Dataset, stages: readonly StageRows[], excluded: readonly ExcludedSchool[],
): ItemJudgement {
  const present = stages.filter(({ rows }) => rows.length > 0);
  const answers = present.map((stage) => answerOf(stage));
  return judgementOf({
    computed: outcomeOfStages([...answers.map(({ part }) => part.outcome), ...absentOutcomes(dataset, stages)]),
    parts: answers.map(({ part }) => part),
    steps: answers.map(({ arithmetic }) => arithmetic),
    evidence: limitedEvidence(evidenceOf(stages)),
    notes: [
      ...(present.length === 0 ? [message("noRows", {})] : stages.flatMap(notesOf)),
      ...exceptionNotes(stages), ...excludedNotes(excluded),
    ],
  });
}

function absentOutcomes(dataset: Dataset, stages: readonly StageRows[]): Outcome[] {
  return stages.flatMap(({ rows }) => (rows.length === 0 ? [outcomeOfAbsentStage(dataset)] : []));
}

function answerOf({ stage, rows }: StageRows): { readonly part: ItemPart; readonly arithmetic: string } {
  const met = rows.filter((row) => row.outcome === "met").length;
  const possible = met + rows.filter((row) => row.outcome === "undetermined").length;
  const share = { low: (met / rows.length) * 100, high: (possible / rows.length) * 100 };
  const outcome = outcomeOfAll(rows.map((row) => row.outcome));
  return {
    part: comparedPart(message("rowsMeetingRule", {}), share, ALL_SCHOOLS, { stage, outcome }),
    arithmetic: step(`${met === possible ? met : `${met}～${possible}`} ÷ ${rows.length} × 100`, share, ALL_SCHOOLS),
  };
}

function notesOf({ stage, rows }: StageRows): Message<keyof EvaluationMessages>[] {
  return rows.length === 0 ? [message("stageAbsent", { stage })] : concernedNotes(stage, rows, (row) => row.outcome);
}

/** Which exceptions changed the outcome of a row, and for which schools. */
function exceptionNotes(stages: readonly StageRows[]): Message<keyof EvaluationMessages>[] {
  const rows = stages.flatMap((stage) => stage.rows.filter(({ notes }) => notes.length > 0));
  return Object.values(ADDING_EXCEPTIONS).flatMap((kind) => {
    const exception = EXCEPTION_RULES[kind].name;
    const helped = rows.filter(({ notes }) =>
      notes.some(({ code, params }) => code === "metByException" && params["exception"] === exception));
    return helped.length === 0 ? []
      : [message("metByException", { exception, schools: namesOfRows(helped), count: helped.length })];
  });
}

const ORDER: readonly Outcome[] = ["unmet", "undetermined", "met"];

/** Row by row, those that fail first: the pupils and the amounts that fall short; of a row that is met, the pupils. */
function* evidenceOf(stages: readonly StageRows[]): Generator<Evidence[]> {
  for (const outcome of ORDER) {
    for (const { rows } of stages) {
      for (const row of rows) {
        if (row.outcome !== outcome) continue;
        yield [...studentEvidence(row), ...INDICATOR_IDS.flatMap((id) =>
          row.standardOutcomes[id] === "met" ? [] : amountEvidence(row, id))];
      }
    }
  }
}
