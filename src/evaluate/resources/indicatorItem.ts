import type { LimitInForce } from "../../model/limitInForce";
import type { Dataset } from "../../model/dataset";
import type { Evidence, ItemPart, SchoolPartResult } from "../../model/evaluation";
import { computedFigure, type Figure } from "../../model/figures/figure";
import { compensatedSum, divideFigures } from "../../model/figures/figureArithmetic";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { message, type EvaluationMessages, type Message } from "../../model/messages/message";
import { shownTerm, step } from "../arithmetic";
import { comparedPart } from "../comparedPart";
import { judgementOf } from "../items/judgement";
import type { ItemJudgement, LimitsInForce } from "../judging";
import { concernedNotes, firstRowsOf, outcomeOfCodes } from "./concernedRows";
import { MET, UNDETERMINED, UNMET } from "./outcomeCodes";
import { reliableAmount, resourceRatio } from "./resourceRatios";
import { amountEvidence, limitedEvidence, MOST_EVIDENCE, studentEvidence } from "./rowEvidence";
import { statedRatioNotes } from "./byStatedRatio";
import type { Column } from "./stageColumns";
import { absentOutcomes, outcomeOfStages } from "./stageOutcome";
import type { JudgedRows, StageRows } from "./stageRows";

/**
 * the indicators: met when every counted row meets 100% of the standard. Each stage shows the arithmetic of the
 * county's mean, which judges nothing, and the row with the lowest ratio, which does.
 */
export function judgeIndicator(
  card: IndicatorCard,
  dataset: Dataset,
  stages: readonly StageRows[],
  limits: LimitsInForce,
): ItemJudgement {
  const answers = stages
    .filter(({ rows }) => rows.length > 0)
    .map((stage) => answerOf(card, stage, limits.indicator(card.id, stage.columns.stage, "standard")));
  return judgementOf({
    computed: outcomeOfStages([...answers.map(({ part }) => part.outcome), ...absentOutcomes(dataset, stages)]),
    parts: answers.map(({ part }) => part),
    steps: answers.flatMap(({ steps }) => steps),
    evidence: limitedEvidence(evidenceOf(card, answers)),
    notes: [
      ...answers.flatMap(({ stage }) => meanNotes(card, stage)),
      ...statedRatioNotes(
        card.id,
        answers.map(({ stage }) => stage),
      ),
      ...answers.flatMap(({ stage, codes }) => concernedNotes(stage.columns.stage, stage.rows, codes)),
    ],
  });
}

interface Answer {
  readonly stage: StageRows;
  readonly part: ItemPart;
  readonly steps: readonly string[];
  readonly codes: Uint8Array;
  readonly lowest: SchoolPartResult | null;
}

function answerOf(card: IndicatorCard, stage: StageRows, limit: LimitInForce): Answer {
  const codes = codesOf(card, stage);
  const lowest = lowestRow(card, stage);
  const options = { stage: stage.columns.stage, outcome: outcomeOfCodes(codes) };
  if (lowest === null) {
    const part = comparedPart(
      message("allRows", { indicator: card.id }),
      computedFigure(0, Infinity, []),
      limit,
      options,
    );
    return { stage, part: { ...part, steps: [] }, steps: [meanStep(card, stage)], codes, lowest };
  }
  const { school, part } = lowest;
  const ratio = resourceRatio(school, part, card);
  const label = message("lowestRatio", { indicator: card.id, school: school.name });
  const steps = [step(division(card, reliableAmount(school, part, card), part.students), ratio, limit)];
  return {
    stage,
    codes,
    lowest,
    part: { ...comparedPart(label, ratio, limit, options), steps },
    steps: [meanStep(card, stage), ...steps],
  };
}

/** Codes of the rows against the standard; a row of which nobody knows whether it counts decides nothing. */
function codesOf(card: IndicatorCard, { columns, standardCodes }: JudgedRows): Uint8Array {
  const codes = standardCodes[columns.indicators.indexOf(card)] ?? new Uint8Array();
  if (!columns.isCounted.includes(0)) return codes;
  return codes.map((code, row) => (columns.isCounted[row] === 1 ? code : UNDETERMINED));
}

/** The row with the lowest ratio, by its lower bound where it was printed; null where none is known. */
function lowestRow(card: IndicatorCard, { columns, ratios, rows }: JudgedRows): SchoolPartResult | null {
  const { low, high } = ratios[columns.indicators.indexOf(card)] as Column;
  let lowest = -1;
  for (let row = 0; row < low.length; row++) {
    const isKnown = low[row] === high[row] || rows[row]?.part.statedRatios[card.id]?.isJudged === true;
    if (isKnown && (lowest === -1 || (low[row] as number) < (low[lowest] as number))) lowest = row;
  }
  return rows[lowest] ?? null;
}

/** ΣV ÷ ΣP of the rows: `919 ÷ 12818 × 100 = 7.17`. */
function meanStep(card: IndicatorCard, { columns }: JudgedRows): string {
  const amount = sumOf(columns.amounts[columns.indicators.indexOf(card)] as Column);
  const students = sumOf(columns.students);
  return step(division(card, amount, students), divideFigures(amount, students, card.perStudents), null);
}

function sumOf({ low, high }: Column): Figure {
  return computedFigure(compensatedSum(low), compensatedSum(high), []);
}

/** Amounts that were split have no end of decimals: shown with two, as areas and money are. */
function division(card: IndicatorCard, amount: Figure, students: Figure): string {
  const expression = `${shownTerm(amount, 2)} ÷ ${shownTerm(students, 2)}`;
  return card.perStudents === 1 ? expression : `${expression} × ${card.perStudents}`;
}

function meanNotes(card: IndicatorCard, stage: StageRows): Message<keyof EvaluationMessages>[] {
  const mean = stage.balance.find(({ indicator }) => indicator === card.id)?.mean ?? null;
  if (mean === null) return [];
  return [message("countyMean", { stage: stage.columns.stage, indicator: card.id, arithmetic: meanStep(card, stage) })];
}

/**
 * Amounts and pupils of the rows that fall short, then of those that lack data, then of the lowest, or of all where
 * only bounds are known.
 */
function* evidenceOf(card: IndicatorCard, answers: readonly Answer[]): Generator<Evidence[]> {
  const ofRow = (row: SchoolPartResult): Evidence[] => [...amountEvidence(row, card), ...studentEvidence(row)];
  for (const code of [UNMET, UNDETERMINED] as const) {
    for (const { stage, codes } of answers) yield* firstRowsOf(stage.rows, codes, code, MOST_EVIDENCE).map(ofRow);
  }
  for (const { stage, codes, lowest } of answers) {
    // Where only bounds are known no row is the lowest, and those that reach the standard all the same are shown.
    if (lowest === null) yield* firstRowsOf(stage.rows, codes, MET, MOST_EVIDENCE).map(ofRow);
    else yield ofRow(lowest);
  }
}
