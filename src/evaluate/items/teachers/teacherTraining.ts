import { G9 } from "../../../regulation/items/government/G9";
import type { Dataset } from "../../../model/dataset";
import { knownValue } from "../../../model/figures/figure";
import { finding, type Finding } from "../../../model/findings/finding";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import type { Outcome } from "../../../model/outcome";
import type { CountyFigureId } from "../../../model/identifiers";
import type { ItemJudge } from "../../judging";
import { countyEvidence, countyFigure, isKnown, neededNotes } from "../county/countyFigures";
import { countyTerm, judgeCountyShare } from "../county/countyShare";
import { judgementOf } from "../judgement";
import { partExceedsWhole } from "../county/share";
import { trainingCycleState, type CycleState } from "./trainingCycle";

const EVIDENCE: readonly CountyFigureId[] = [
  "teachersWith360Hours",
  "teachersDue360Hours",
  "fullTimeTeachers",
  "teachersWith90Hours",
];

/**
 * G9: teachers who completed 360 hours within the five-year cycle ÷ 应参训教师数 of the cycle, 100%. Only a cycle that is
 * over decides (D21, D28); 90学时 a year are progress. Where 应参训教师数 is not given, all 专任教师 prove met; fewer do not prove
 * unmet, since newly appointed teachers cannot have 360 hours. More teachers due than there are is a part greater than
 * its whole (D1).
 * @example 1606 of 1606, cycle 2019—2023, evaluated for 2025: met
 */
export const judgeTeacherTraining: ItemJudge = ({ dataset, limits }) => {
  const isDueStated = dataset.figures.teachersDue360Hours !== undefined;
  const whole = isDueStated ? "teachersDue360Hours" : "fullTimeTeachers";
  const answer = judgeCountyShare(
    dataset,
    G9.id,
    message("trainedShare", {}),
    "teachersWith360Hours",
    whole,
    limits.item(G9, "trainedShare"),
  );
  const cycle = trainingCycleState(dataset);
  const dueExceeds = countyFigure(dataset, "teachersDue360Hours").low > countyFigure(dataset, "fullTimeTeachers").high;
  const mayBeNew = !isDueStated && answer.part.outcome === "unmet";
  const outcome: Outcome = cycle !== "over" || dueExceeds || mayBeNew ? "undetermined" : answer.part.outcome;
  return judgementOf({
    parts: [{ ...answer.part, outcome }],
    steps: [answer.step],
    evidence: countyEvidence(dataset, EVIDENCE),
    notes: [
      ...neededNotes(dataset, ["teachersWith360Hours", whole]),
      ...(mayBeNew ? [message("dueTeachersNeeded", {})] : []),
      ...cycleNotes(dataset, cycle),
    ],
    findings: [
      ...answer.findings,
      ...(dueExceeds
        ? [partExceedsWhole(G9.id, countyTerm(dataset, "teachersDue360Hours"), countyTerm(dataset, "fullTimeTeachers"))]
        : []),
      ...cycleFindings(dataset, cycle),
    ],
  });
};

function cycleNotes(dataset: Dataset, state: CycleState): Message<keyof EvaluationMessages>[] {
  const cycle = dataset.texts.trainingCycle?.text ?? null;
  const notes: Message<keyof EvaluationMessages>[] = [];
  if (state === "none") notes.push(message("trainingCycleNeeded", { cycle }));
  if (state === "open" && cycle !== null) notes.push(message("trainingCycleOpen", { cycle }));
  if (state === "unsaid" && cycle !== null) notes.push(message("trainingCycleUnsaid", { cycle }));
  if (isKnown(dataset, "teachersWith90Hours")) {
    notes.push(message("ninetyHoursAreProgress", { teachers: knownValue(dataset.figures.teachersWith90Hours) }));
  }
  return notes;
}

/** A cycle that is said to be over before its last year has come. */
function cycleFindings({ texts }: Dataset, state: CycleState): Finding[] {
  if (state !== "contradicted" || texts.trainingCycle === undefined) return [];
  const { text: cycle } = texts.trainingCycle;
  const cell = texts.trainingCycleOver?.cell ?? null;
  return [finding("trainingCycleNotOver", "error", { cycle }, cell, { item: G9.id })];
}
