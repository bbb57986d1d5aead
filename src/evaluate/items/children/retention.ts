import { Q1 } from "../../../regulation/items/quality/Q1";
import type { Dataset } from "../../../model/dataset";
import { knownValue, type Figure } from "../../../model/figures/figure";
import { finding, type Finding } from "../../../model/findings/finding";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import type { CountyFigureId } from "../../../model/identifiers";
import { countyFigureName, RETENTION_COHORT_NAME } from "../../../regulation/figures/figureNames";
import { shownOperand, step } from "../../arithmetic";
import { comparedPart } from "../../comparedPart";
import type { ItemJudge } from "../../judging";
import { countyEvidence, countyFigure, isKnown, neededNotes } from "../county/countyFigures";
import { cellOfFigure } from "../../../model/figures/figure";
import { judgementOf } from "../judgement";
import { cohortOf, retentionShare, type CohortFlows } from "./retentionShare";
import { partExceedsWhole } from "../county/share";

const NEEDED: readonly CountyFigureId[] = [
  "retentionGraduates",
  "retentionIntake",
  "retentionIn",
  "retentionOut",
  "retentionDeaths",
];
const EXPLAINING: readonly CountyFigureId[] = ["retentionSuspended", "retentionResumed", "retentionSkipped"];

/**
 * Q1 (D14): 毕业 ÷ (三年前入学 + 转入 − 转出 − 死亡), at least 95%. All five are needed: without one of them nothing is met.
 * 复学 and 跳级 bring graduates that the cohort did not hold, so more than 100% is possible; beyond what they explain it
 * is a part greater than its whole (D1).
 * @example 2401 ÷ (2411 + 69 − 66 − 2) × 100 = 99.54: met, one pupil unexplained
 */
export const judgeRetention: ItemJudge = ({ dataset, limits }) => {
  const limit = limits.item(Q1, "retention");
  const graduates = countyFigure(dataset, "retentionGraduates");
  const flows = flowsOf(dataset);
  const cohort = cohortOf(flows);
  const share = retentionShare(graduates, flows);
  const surplus = graduates.low > cohort.high + given(dataset, "retentionResumed") + given(dataset, "retentionSkipped");
  const part = comparedPart(message("retention", {}), share, limit, { stage: "junior" });
  const isIncomplete = surplus || NEEDED.some((id) => !isKnown(dataset, id));
  const outcome = part.outcome === "met" && isIncomplete ? "undetermined" : part.outcome;
  return judgementOf({
    parts: [{ ...part, outcome }],
    steps: [step(expressionOf(dataset), share, limit)],
    evidence: countyEvidence(dataset, [...NEEDED, ...EXPLAINING]),
    notes: [...neededNotes(dataset, NEEDED), ...otherForms(dataset)],
    findings: surplus ? [surplusFinding(graduates, cohort)] : unexplainedPupils(dataset, cohort),
  });
};

function flowsOf(dataset: Dataset): CohortFlows {
  return {
    intake: countyFigure(dataset, "retentionIntake"),
    arrived: countyFigure(dataset, "retentionIn"),
    left: countyFigure(dataset, "retentionOut"),
    died: countyFigure(dataset, "retentionDeaths"),
  };
}

function expressionOf(dataset: Dataset): string {
  const shown = (id: CountyFigureId) => shownOperand(dataset.figures[id]);
  return (
    `${shown("retentionGraduates")} ÷ (${shown("retentionIntake")} + ${shown("retentionIn")} − ` +
    `${shown("retentionOut")} − ${shown("retentionDeaths")}) × 100`
  );
}

function given(dataset: Dataset, id: CountyFigureId): number {
  return knownValue(dataset.figures[id]) ?? 0;
}

function surplusFinding(graduates: Figure, cohort: Figure): Finding {
  return partExceedsWhole(
    Q1.id,
    { figure: graduates, name: countyFigureName("retentionGraduates") },
    { figure: cohort, name: RETENTION_COHORT_NAME },
  );
}

/** Pupils whom neither the flows nor 休学, 复学, 跳级 account for, where everything is stated. */
function unexplainedPupils(dataset: Dataset, cohort: Figure): Finding[] {
  const expected = knownValue(cohort);
  const graduates = knownValue(dataset.figures.retentionGraduates);
  if (expected === null || graduates === null) return [];
  const explained =
    expected -
    given(dataset, "retentionSuspended") +
    given(dataset, "retentionResumed") +
    given(dataset, "retentionSkipped");
  if (graduates === explained) return [];
  return [
    finding(
      "retentionUnexplained",
      "warning",
      { graduates, expected: explained },
      cellOfFigure(dataset.figures.retentionGraduates),
    ),
  ];
}

/** The forms in use that do not decide: 1 (capped at 100%), 3 and 4. */
function otherForms(dataset: Dataset): Message<keyof EvaluationMessages>[] {
  const value = (id: CountyFigureId) => knownValue(dataset.figures[id]) ?? Number.NaN;
  const [graduates, intake, arrived, left, died] = NEEDED.map(value) as [number, number, number, number, number];
  const [suspended, resumed, skipped] = EXPLAINING.map(value) as [number, number, number];
  const share = (part: number, whole: number) => (whole > 0 ? (part / whole) * 100 : Number.NaN);
  const known = (number: number) => (Number.isFinite(number) ? number : null);
  const forms = {
    withoutDeaths: known(Math.min(100, share(graduates, intake + arrived - left))),
    byOriginalIntake: known(share(graduates - arrived + left, intake - died)),
    withSuspensions: known(share(graduates, intake + arrived - left - suspended + resumed + skipped - died)),
  };
  return Object.values(forms).every((form) => form === null) ? [] : [message("otherRetentionForms", forms)];
}
