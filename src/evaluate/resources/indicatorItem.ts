import type { Dataset } from "../../model/dataset";
import type { Evidence, ItemPart, LimitInForce, SchoolPartResult } from "../../model/evaluation";
import { computedFigure, type Figure } from "../../model/figure";
import { compensatedSum, divideFigures } from "../../model/figureArithmetic";
import type { IndicatorId } from "../../model/identifiers";
import { message, type EvaluationMessages, type Message } from "../../model/message";
import { outcomeOfAll, type Outcome } from "../../model/outcome";
import { INDICATORS } from "../../standard/indicators";
import { quotient, step } from "../arithmetic";
import { comparedPart } from "../comparedPart";
import { judgementOf } from "../items/judgement";
import type { ItemJudgement, LimitsInForce } from "../judging";
import { concernedNotes } from "./concernedRows";
import { reliableAmount, resourceRatio } from "./resourceRatios";
import { amountEvidence, limitedEvidence, studentEvidence } from "./rowEvidence";
import { outcomeOfAbsentStage, outcomeOfStages } from "./stageOutcome";
import type { StageRows } from "./stageRows";

/**
 * R1–R7: met when every counted row meets 100% of the standard. Each stage shows the arithmetic of the county's mean,
 * which judges nothing, and the row with the lowest ratio, which does.
 */
export function judgeIndicator(
  id: IndicatorId, dataset: Dataset, stages: readonly StageRows[], limits: LimitsInForce,
): ItemJudgement {
  const present = stages.filter(({ rows }) => rows.length > 0);
  const answers = present.map((stage) => answerOf(id, stage, limits.indicator(id, stage.stage, "standard")));
  const absent = stages.flatMap(({ rows }) => (rows.length === 0 ? [outcomeOfAbsentStage(dataset)] : []));
  return judgementOf({
    computed: outcomeOfStages([...answers.map(({ part }) => part.outcome), ...absent]),
    parts: answers.map(({ part }) => part),
    steps: answers.flatMap(({ steps }) => steps),
    evidence: limitedEvidence(evidenceOf(id, present)),
    notes: [
      ...present.flatMap((stage) => meanNotes(id, stage)),
      ...present.flatMap(({ stage, rows }) => concernedNotes(stage, rows, (row) => outcomeOfRow(row, id))),
    ],
  });
}

interface Answer {
  readonly part: ItemPart;
  readonly steps: readonly string[];
}

function answerOf(id: IndicatorId, { stage, rows }: StageRows, limit: LimitInForce): Answer {
  const lowest = lowestRow(id, rows);
  const outcome = outcomeOfAll(rows.map((row) => outcomeOfRow(row, id)));
  if (lowest === null) {
    return { part: comparedPart(message("allRows", { indicator: id }), computedFigure(0, Infinity, []), limit, { stage, outcome }), steps: [meanStep(id, rows)] };
  }
  const { school, part } = lowest;
  const ratio = resourceRatio(school, part, id);
  const arithmetic = quotient(reliableAmount(school, part, id), part.students, INDICATORS[id].perStudents);
  return {
    part: comparedPart(message("lowestRatio", { indicator: id, school: school.name }), ratio, limit, { stage, outcome }),
    steps: [meanStep(id, rows), step(arithmetic, ratio, limit)],
  };
}

/** Whether a row meets the standard; a row of which nobody knows whether it counts decides nothing. */
function outcomeOfRow({ part, standardOutcomes }: SchoolPartResult, id: IndicatorId): Outcome {
  return part.membership === "counted" ? standardOutcomes[id] : "undetermined";
}

/** The row with the lowest known ratio, or null where none is known. */
function lowestRow(id: IndicatorId, rows: readonly SchoolPartResult[]): SchoolPartResult | null {
  let lowest: SchoolPartResult | null = null;
  for (const row of rows) {
    const ratio = row.ratios[id];
    if (ratio !== null && (lowest === null || ratio < (lowest.ratios[id] ?? Infinity))) lowest = row;
  }
  return lowest;
}

/** ΣV ÷ ΣP of the rows: `919 ÷ 12818 × 100 = 7.17`. */
function meanStep(id: IndicatorId, rows: readonly SchoolPartResult[]): string {
  const amount = sumOver(rows, ({ school, part }) => reliableAmount(school, part, id));
  const students = sumOver(rows, ({ part }) => part.students);
  const factor = INDICATORS[id].perStudents;
  return step(quotient(amount, students, factor), divideFigures(amount, students, factor), null);
}

function sumOver(rows: readonly SchoolPartResult[], figureOf: (row: SchoolPartResult) => Figure): Figure {
  const lows = new Float64Array(rows.length);
  const highs = new Float64Array(rows.length);
  rows.forEach((row, index) => {
    const { low, high } = figureOf(row);
    lows[index] = low;
    highs[index] = high;
  });
  return computedFigure(compensatedSum(lows), compensatedSum(highs), []);
}

function meanNotes(id: IndicatorId, { stage, balance }: StageRows): Message<keyof EvaluationMessages>[] {
  const mean = balance.find(({ indicator }) => indicator === id)?.mean ?? null;
  return mean === null ? [] : [message("countyMean", { stage, indicator: id, mean })];
}

/** Amounts and pupils of the rows that fall short, then of those that lack data, then of the lowest. */
function* evidenceOf(id: IndicatorId, stages: readonly StageRows[]): Generator<Evidence[]> {
  for (const outcome of ["unmet", "undetermined"]) {
    for (const { rows } of stages) {
      for (const row of rows) if (outcomeOfRow(row, id) === outcome) yield [...amountEvidence(row, id), ...studentEvidence(row)];
    }
  }
  for (const { rows } of stages) {
    const lowest = lowestRow(id, rows);
    if (lowest !== null) yield [...amountEvidence(lowest, id), ...studentEvidence(lowest)];
  }
}
