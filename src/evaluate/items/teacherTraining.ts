import type { Dataset } from "../../model/dataset";
import { knownValue } from "../../model/figure";
import { message, type EvaluationMessages, type Message } from "../../model/message";
import type { ItemFigureId } from "../../standard/figureNames";
import type { ItemJudge } from "../judging";
import { countyEvidence, countyFigure, isKnown, neededNotes } from "./countyFigures";
import { countyTerm, judgeCountyShare } from "./countyShare";
import { evaluationYear } from "./evaluationYear";
import { judgementOf } from "./judgement";
import { partExceedsWhole } from "./share";

const EVIDENCE: readonly ItemFigureId[] = [
  "teachersWith360Hours",
  "teachersDue360Hours",
  "fullTimeTeachers",
  "teachersWith90Hours",
];

/**
 * G9: teachers who completed 360 hours within the five-year cycle ÷ those due (专任教师 where the workbook does not say),
 * 100%. Only a completed cycle decides: a cycle that ends after the evaluation's year, and 90学时 a year, are progress
 * (D21). More teachers due than there are is a part greater than its whole (D1).
 * @example 1606 of 1606, cycle 2019—2023, evaluated for 2025: met
 */
export const judgeTeacherTraining: ItemJudge = ({ dataset, limits }) => {
  const whole = dataset.figures.teachersDue360Hours === undefined ? "fullTimeTeachers" : "teachersDue360Hours";
  const answer = judgeCountyShare(
    dataset,
    "G9",
    message("trainedShare", {}),
    "teachersWith360Hours",
    whole,
    limits.item("G9", "trainedShare"),
  );
  const openCycle = openTrainingCycle(dataset);
  const dueExceeds = countyFigure(dataset, "teachersDue360Hours").low > countyFigure(dataset, "fullTimeTeachers").high;
  const isUndecided = openCycle !== null || dueExceeds;
  return judgementOf({
    parts: [isUndecided ? { ...answer.part, outcome: "undetermined" } : answer.part],
    steps: [answer.step],
    evidence: countyEvidence(dataset, EVIDENCE),
    notes: [...neededNotes(dataset, ["teachersWith360Hours", whole]), ...cycleNotes(dataset, openCycle)],
    findings: dueExceeds
      ? [
          ...answer.findings,
          partExceedsWhole("G9", countyTerm(dataset, "teachersDue360Hours"), countyTerm(dataset, "fullTimeTeachers")),
        ]
      : answer.findings,
  });
};

/** A cycle in its first to fourth year, one that goes on, or one whose last year is left open: 2024—, 2024年至今. */
const GOES_ON = /第[一二三四1-4]年|进行|未|至今|\d{4}\s*年?\s*(?:[—–－~～\-]+|至|到|起|以来)\s*$/u;

/** 培训周期 as typed where it is not over, or its words do not show that it is; null where nothing is said of it. */
function openTrainingCycle(dataset: Dataset): string | null {
  const cycle = dataset.texts.trainingCycle?.text ?? null;
  if (cycle === null) return null;
  const lastYear = cycle.match(/\d{4}(?!.*\d{4})/u)?.[0];
  if (GOES_ON.test(cycle)) return cycle;
  if (lastYear === undefined) return /已完成|已结束|期满/u.test(cycle) ? null : cycle;
  const year = evaluationYear(dataset);
  return year === null || Number(lastYear) > year ? cycle : null;
}

function cycleNotes(dataset: Dataset, openCycle: string | null): Message<keyof EvaluationMessages>[] {
  const notes: Message<keyof EvaluationMessages>[] = [];
  if (openCycle !== null) notes.push(message("trainingCycleOpen", { cycle: openCycle }));
  if (isKnown(dataset, "teachersWith90Hours")) {
    notes.push(message("ninetyHoursAreProgress", { teachers: knownValue(dataset.figures.teachersWith90Hours) }));
  }
  return notes;
}
