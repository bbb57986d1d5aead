import type { Dataset } from "../../model/dataset";
import type { Evidence, ExcludedSchool, ItemPart, SchoolPartResult } from "../../model/evaluation";
import { message, type EvaluationMessages, type Message } from "../../model/messages/message";
import { EXCEPTION_RULES } from "../../regulation/exceptions";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { shownOperand, step } from "../arithmetic";
import { comparedPart, type PartLimit } from "../comparedPart";
import { judgementOf } from "../items/judgement";
import type { ItemJudgement } from "../judging";
import { concernedNotes, countOf, firstRowsOf, namesOfRows, outcomeOfCodes } from "./concernedRows";
import { excludedNotes } from "./excludedSchools";
import { statedRatioNotes } from "./byStatedRatio";
import { MET, UNDETERMINED, UNMET } from "./outcomeCodes";
import { amountEvidence, limitedEvidence, MOST_EVIDENCE, studentEvidence } from "./rowEvidence";
import { absentOutcomes, outcomeOfStages } from "./stageOutcome";
import type { JudgedRows } from "./stageRows";

const ALL_SCHOOLS: PartLimit = { value: 100, unit: "%", direction: "atLeast" };

/** R-schools: every row keeps the school rule (D6, D7); the rows that fail come first in the evidence. */
export function judgeSchools(
  dataset: Dataset,
  stages: readonly JudgedRows[],
  excluded: readonly ExcludedSchool[],
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
      ...statedRatioNotes(null, stages),
      ...exceptionNotes(stages),
      ...excludedNotes(excluded),
    ],
  });
}

function answerOf({ columns, ruleCodes }: JudgedRows): { readonly part: ItemPart; readonly arithmetic: string } {
  const rows = ruleCodes.length;
  const met = countOf(ruleCodes, MET);
  const possible = met + countOf(ruleCodes, UNDETERMINED);
  const share = { low: (met / rows) * 100, high: (possible / rows) * 100 };
  return {
    part: comparedPart(message("rowsMeetingRule", {}), share, ALL_SCHOOLS, {
      stage: columns.stage,
      outcome: outcomeOfCodes(ruleCodes),
    }),
    arithmetic: step(`${shownOperand({ low: met, high: possible })} ÷ ${rows} × 100`, share, ALL_SCHOOLS),
  };
}

function notesOf({ columns: { stage }, rows, ruleCodes }: JudgedRows): Message<keyof EvaluationMessages>[] {
  return rows.length === 0 ? [message("stageAbsent", { stage })] : concernedNotes(stage, rows, ruleCodes);
}

/** Which exceptions changed the outcome of a row, and for which schools. */
function exceptionNotes(stages: readonly JudgedRows[]): Message<keyof EvaluationMessages>[] {
  const rows = stages.flatMap((stage) =>
    stage.amountsWithExceptions.every((one, index) => one === stage.columns.amounts[index])
      ? []
      : stage.rows.filter(({ notes }) => notes.length > 0),
  );
  const indicators = stages[0]?.columns.indicators ?? [];
  return indicators.flatMap(({ addedBy }) => {
    if (addedBy === null) return [];
    const exception = EXCEPTION_RULES[addedBy].name;
    const helped = rows.filter(({ notes }) =>
      notes.some(({ code, params }) => code === "metByException" && params["exception"] === exception),
    );
    // A school of two stages is one of them.
    const ofSchools = [...new Map(helped.map((one) => [one.school.key, one])).values()];
    return ofSchools.length === 0
      ? []
      : [message("metByException", { exception, schools: namesOfRows(ofSchools), count: ofSchools.length })];
  });
}

/** Row by row, those that fail first: the pupils and the amounts that fall short; of a row that is met, the pupils. */
function* evidenceOf(stages: readonly JudgedRows[]): Generator<Evidence[]> {
  for (const code of [UNMET, UNDETERMINED, MET] as const) {
    for (const { rows, ruleCodes, columns } of stages) {
      yield* firstRowsOf(rows, ruleCodes, code, MOST_EVIDENCE).map((row) => evidenceOfRow(row, columns.indicators));
    }
  }
}

function evidenceOfRow(row: SchoolPartResult, indicators: readonly IndicatorCard[]): Evidence[] {
  return [
    ...studentEvidence(row),
    ...indicators.flatMap((card) => (row.standardOutcomes[card.id] === "met" ? [] : amountEvidence(row, card))),
  ];
}
