import type { Dataset } from "../../model/dataset";
import type { Evidence, ItemPart, LimitInForce, SchoolPartResult } from "../../model/evaluation";
import { computedFigure, type Figure } from "../../model/figure";
import { compensatedSum, divideFigures } from "../../model/figureArithmetic";
import { INDICATOR_IDS, type IndicatorId } from "../../model/identifiers";
import { message, type EvaluationMessages, type Message } from "../../model/message";
import { INDICATORS } from "../../regulation/indicators";
import { shownResult, step } from "../arithmetic";
import { comparedPart } from "../comparedPart";
import { judgementOf } from "../items/judgement";
import type { ItemJudgement, LimitsInForce } from "../judging";
import { concernedNotes, firstRowsOf, outcomeOfCodes } from "./concernedRows";
import { UNDETERMINED, UNMET } from "./outcomeCodes";
import { reliableAmount, resourceRatio } from "./resourceRatios";
import { amountEvidence, limitedEvidence, MOST_EVIDENCE, studentEvidence } from "./rowEvidence";
import { statedRatioNotes } from "./byStatedRatio";
import type { Column } from "./stageColumns";
import { absentOutcomes, outcomeOfStages } from "./stageOutcome";
import type { JudgedRows, StageRows } from "./stageRows";

/**
 * R1–R7: met when every counted row meets 100% of the standard. Each stage shows the arithmetic of the county's mean,
 * which judges nothing, and the row with the lowest ratio, which does.
 */
export function judgeIndicator(
  id: IndicatorId,
  dataset: Dataset,
  stages: readonly StageRows[],
  limits: LimitsInForce,
): ItemJudgement {
  const answers = stages
    .filter(({ rows }) => rows.length > 0)
    .map((stage) => answerOf(id, stage, limits.indicator(id, stage.columns.stage, "standard")));
  return judgementOf({
    computed: outcomeOfStages([...answers.map(({ part }) => part.outcome), ...absentOutcomes(dataset, stages)]),
    parts: answers.map(({ part }) => part),
    steps: answers.flatMap(({ steps }) => steps),
    evidence: limitedEvidence(evidenceOf(id, answers)),
    notes: [
      ...answers.flatMap(({ stage }) => meanNotes(id, stage)),
      ...statedRatioNotes(
        id,
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

function answerOf(id: IndicatorId, stage: StageRows, limit: LimitInForce): Answer {
  const codes = codesOf(id, stage);
  const lowest = lowestRow(id, stage);
  const options = { stage: stage.columns.stage, outcome: outcomeOfCodes(codes) };
  if (lowest === null) {
    const part = comparedPart(message("allRows", { indicator: id }), computedFigure(0, Infinity, []), limit, options);
    return { stage, part, steps: [meanStep(id, stage)], codes, lowest };
  }
  const { school, part } = lowest;
  const ratio = resourceRatio(school, part, id);
  return {
    stage,
    codes,
    lowest,
    part: comparedPart(message("lowestRatio", { indicator: id, school: school.name }), ratio, limit, options),
    steps: [meanStep(id, stage), step(division(id, reliableAmount(school, part, id), part.students), ratio, limit)],
  };
}

/** Codes of the rows against the standard; a row of which nobody knows whether it counts decides nothing. */
function codesOf(id: IndicatorId, { columns, standardCodes }: JudgedRows): Uint8Array {
  const codes = standardCodes[INDICATOR_IDS.indexOf(id)] ?? new Uint8Array();
  if (!columns.isCounted.includes(0)) return codes;
  return codes.map((code, row) => (columns.isCounted[row] === 1 ? code : UNDETERMINED));
}

/** The row with the lowest ratio, by its lower bound where it was printed; null where none is known. */
function lowestRow(id: IndicatorId, { ratios, rows }: JudgedRows): SchoolPartResult | null {
  const { low, high } = ratios[INDICATOR_IDS.indexOf(id)] as Column;
  let lowest = -1;
  for (let row = 0; row < low.length; row++) {
    const isKnown = low[row] === high[row] || rows[row]?.part.statedRatios[id]?.isJudged === true;
    if (isKnown && (lowest === -1 || (low[row] as number) < (low[lowest] as number))) lowest = row;
  }
  return rows[lowest] ?? null;
}

/** ΣV ÷ ΣP of the rows: `919 ÷ 12818 × 100 = 7.17`. */
function meanStep(id: IndicatorId, { columns }: JudgedRows): string {
  const amount = sumOf(columns.amounts[INDICATOR_IDS.indexOf(id)] as Column);
  const students = sumOf(columns.students);
  return step(division(id, amount, students), divideFigures(amount, students, INDICATORS[id].perStudents), null);
}

function sumOf({ low, high }: Column): Figure {
  return computedFigure(compensatedSum(low), compensatedSum(high), []);
}

/** Amounts that were split have no end of decimals: shown with two, as areas and money are. */
function division(id: IndicatorId, amount: Figure, students: Figure): string {
  const expression = `${shownResult(amount, 2)} ÷ ${shownResult(students, 2)}`;
  return INDICATORS[id].perStudents === 1 ? expression : `${expression} × ${INDICATORS[id].perStudents}`;
}

function meanNotes(id: IndicatorId, { columns, balance }: StageRows): Message<keyof EvaluationMessages>[] {
  const mean = balance.find(({ indicator }) => indicator === id)?.mean ?? null;
  return mean === null ? [] : [message("countyMean", { stage: columns.stage, indicator: id, mean })];
}

/** Amounts and pupils of the rows that fall short, then of those that lack data, then of the lowest. */
function* evidenceOf(id: IndicatorId, answers: readonly Answer[]): Generator<Evidence[]> {
  const ofRow = (row: SchoolPartResult): Evidence[] => [...amountEvidence(row, id), ...studentEvidence(row)];
  for (const code of [UNMET, UNDETERMINED] as const) {
    for (const { stage, codes } of answers) yield* firstRowsOf(stage.rows, codes, code, MOST_EVIDENCE).map(ofRow);
  }
  for (const { lowest } of answers) if (lowest !== null) yield ofRow(lowest);
}
