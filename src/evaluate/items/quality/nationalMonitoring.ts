import { Q9 } from "../../../regulation/items/quality/Q9";
import type { Dataset } from "../../../model/dataset";
import type { Evidence, ItemPart } from "../../../model/evaluation";
import { ABSENT_FIGURE, knownValue } from "../../../model/figures/figure";
import type { Subject } from "../../../model/identifiers";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import { outcomeOfAll } from "../../../model/outcome";
import { MONITORED_SUBJECTS_NAME } from "../../../regulation/figures/figureNames";
import { MONITORED_SUBJECTS } from "../../../regulation/monitoredSubjects";
import { step } from "../../arithmetic";
import { comparedPart } from "../../comparedPart";
import type { ItemJudge, JudgingContext } from "../../judging";
import { evidenceOfFigure } from "../county/evidenceOfFigure";
import { judgementOf } from "../judgement";

const SUBJECTS = Object.keys(MONITORED_SUBJECTS) as Subject[];

/**
 * Q9: every monitored subject at level Ⅲ or higher and with a 校际差异率 strictly under 0.15 (D21). A result that fails is
 * enough; to be met, 国家监测科目 must be stated and each of them have both. No result at all is pending where the bureau
 * declares that it awaits the monitoring, else undetermined.
 */
export const judgeNationalMonitoring: ItemJudge = (context) => {
  const { dataset } = context;
  const given = SUBJECTS.filter((subject) => resultsOf(dataset, subject).some((figure) => knownValue(figure) !== null));
  if (given.length === 0) {
    return dataset.statements.Q9?.declared === "pending"
      ? judgementOf({ computed: "pending" })
      : judgementOf({ computed: "undetermined", notes: [message("monitoringResultsNeeded", {})] });
  }
  const monitored = monitoredSubjects(dataset);
  const subjects = SUBJECTS.filter((subject) => given.includes(subject) || monitored.subjects.includes(subject));
  const parts = subjects.flatMap((subject) => partsOf(context, subject));
  const outcome = outcomeOfAll(parts.map((part) => part.outcome));
  return judgementOf({
    computed: outcome === "met" && !monitored.isComplete ? "undetermined" : outcome,
    parts,
    steps: parts.map((part) => step("", rangeOf(part), { value: part.limit ?? 0, direction: part.direction })),
    evidence: [...subjects.flatMap((subject) => evidenceOf(dataset, subject)), ...monitored.evidence],
    notes: monitored.notes,
  });
};

function resultsOf(dataset: Dataset, subject: Subject) {
  return [dataset.figures[`level${subject}`], dataset.figures[`variation${subject}`]];
}

function partsOf({ dataset, limits }: JudgingContext, subject: Subject): ItemPart[] {
  return [
    comparedPart(
      message("subjectLevel", { subject }),
      dataset.figures[`level${subject}`] ?? ABSENT_FIGURE,
      limits.item(Q9, "level"),
    ),
    comparedPart(
      message("subjectVariation", { subject }),
      dataset.figures[`variation${subject}`] ?? ABSENT_FIGURE,
      limits.item(Q9, "variation"),
    ),
  ];
}

function rangeOf(part: ItemPart): { readonly low: number; readonly high: number } {
  return part.value === null ? ABSENT_FIGURE : { low: part.value, high: part.value };
}

function evidenceOf(dataset: Dataset, subject: Subject): Evidence[] {
  const name = MONITORED_SUBJECTS[subject].name;
  return [
    ...evidenceOfFigure(
      dataset.figures[`level${subject}`],
      dataset.figureLabels[`level${subject}`] ?? `${name}学业水平等级`,
    ),
    ...evidenceOfFigure(
      dataset.figures[`variation${subject}`],
      dataset.figureLabels[`variation${subject}`] ?? `${name}校际差异率`,
    ),
  ];
}

interface Monitored {
  readonly subjects: readonly Subject[];
  readonly isComplete: boolean;
  readonly evidence: readonly Evidence[];
  readonly notes: readonly Message<keyof EvaluationMessages>[];
}

/** The subjects that 国家监测科目 names; incomplete where it is absent or says a word that is no subject. */
function monitoredSubjects(dataset: Dataset): Monitored {
  const stated = dataset.texts.monitoredSubjects;
  const text = stated?.text ?? "";
  const words = text
    .replaceAll("科目", "")
    .split(/[、，,；;。\s]+/u)
    .filter((word) => word !== "");
  const found = words.map((word) => SUBJECTS.find((subject) => MONITORED_SUBJECTS[subject].words.includes(word)));
  const unknown = words.filter((_, index) => found[index] === undefined);
  return {
    subjects: found.filter((subject) => subject !== undefined),
    isComplete: words.length > 0 && unknown.length === 0,
    evidence: stated === undefined ? [] : [{ ref: stated.cell, label: MONITORED_SUBJECTS_NAME, value: text }],
    notes:
      words.length === 0
        ? [message("monitoredSubjectsNeeded", {})]
        : unknown.map((word) => message("monitoredSubjectUnknown", { text: word })),
  };
}
