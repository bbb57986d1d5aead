import { Q2 } from "../../../regulation/items/quality/Q2";
import type { Dataset, RegisteredException } from "../../../model/dataset";
import type { ItemPart } from "../../../model/evaluation";
import { ABSENT_FIGURE, computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { divideFigures, subtractFigure, sumFigures } from "../../../model/figures/figureArithmetic";
import { finding, type Finding } from "../../../model/findings/finding";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import { EXCEPTION_RULES } from "../../../regulation/exceptions";
import type { CountyFigureId } from "../../../model/identifiers";
import { DISABLED_PLACEMENTS_NAME } from "../../../regulation/figures/figureNames";
import type { ItemJudge, JudgingContext } from "../../judging";
import { countyEvidence, countyFigure, isKnown, neededNotes } from "../county/countyFigures";
import { cellOfFigure } from "../../../model/figures/figure";
import { countyTerm } from "../county/countyShare";
import { judgementOf } from "../judgement";
import { judgeShare, type ShareAnswer, type ShareTerm } from "../county/share";
import { outcomeOfSources } from "../county/sources";

const PLACEMENTS: readonly CountyFigureId[] = [
  "disabledInclusive",
  "disabledSpecialClass",
  "disabledSpecialSchool",
  "disabledHomeTaught",
];
const NOT_ENROLLED: readonly CountyFigureId[] = ["disabledUnable", "disabledDeferred"];
const EXCEPTIONS = ["disabledUnable", "disabledDeferred"] as const;

/**
 * Q2 (D15): 入学 ÷ 适龄残疾儿童少年, at least 95%, everybody in the denominator but those whom a granted exception takes out.
 * 入学 is stated, or the sum of the four placements; a placement without a number leaves the sum bounded only by the
 * children who are neither 不具备学习能力 nor 延缓入学. The adjusted rates are notes.
 * @example (112 + 27 + 13) ÷ 179 × 100 = 84.92: unmet, though 152 ÷ (179 − 21 − 6) would be 100%
 */
export const judgeDisabledEnrolment: ItemJudge = (context) => {
  const { dataset } = context;
  const granted = EXCEPTIONS.map((kind) => context.grantedException(kind, null)).filter((one) => one !== undefined);
  const whole = { ...countyTerm(dataset, "disabledChildren"), figure: childrenCounted(dataset, granted) };
  const answers = enrolledTerms(dataset).map(([source, part]) => judgeEnrolment(context, source, part, whole));
  const { outcome, disagree } = outcomeOfSources(answers.map((answer) => answer.part.outcome));
  const isContradicted = contradicts(dataset, answers);
  return judgementOf({
    computed: isContradicted ? "undetermined" : outcome,
    parts: answers.map(({ part }) => (isContradicted ? { ...part, outcome: "undetermined" } : part)),
    steps: answers.map((answer) => answer.step),
    evidence: countyEvidence(dataset, ["disabledChildren", "disabledEnrolled", ...PLACEMENTS, ...NOT_ENROLLED]),
    notes: [
      ...(outcome === "undetermined" ? lackingNotes(dataset) : []),
      ...adjustedNotes(dataset, answers),
      ...exceptionNotes(granted),
    ],
    findings: [
      ...answers.flatMap((answer) => answer.findings),
      ...sumFindings(dataset),
      ...(disagree
        ? [
            finding(
              "sourcesDisagree",
              "error",
              { item: Q2.id, school: null },
              cellOfFigure(dataset.figures.disabledEnrolled),
            ),
          ]
        : []),
    ],
  });
};

type Source = "enrolled" | "categories";

interface EnrolmentAnswer extends ShareAnswer {
  readonly part: ItemPart;
  readonly enrolled: Figure;
}

function judgeEnrolment(context: JudgingContext, source: Source, part: ShareTerm, whole: ShareTerm): EnrolmentAnswer {
  const label = message("enrolment", { source });
  return {
    ...judgeShare({ item: Q2.id, label, part, whole, limit: context.limits.item(Q2, "enrolment") }),
    enrolled: part.figure,
  };
}

/** The stated total where the workbook has the label, the placements where it has any of them, at least one of both. */
function enrolledTerms(dataset: Dataset): (readonly [Source, ShareTerm])[] {
  const terms: (readonly [Source, ShareTerm])[] = [];
  if (dataset.figures.disabledEnrolled !== undefined) terms.push(["enrolled", countyTerm(dataset, "disabledEnrolled")]);
  if (PLACEMENTS.some((id) => dataset.figures[id] !== undefined)) {
    terms.push(["categories", { figure: placementsOf(dataset), name: DISABLED_PLACEMENTS_NAME }]);
  }
  return terms.length > 0 ? terms : [["enrolled", countyTerm(dataset, "disabledEnrolled")]];
}

/**
 * The sum of the placements; unknown ones leave it bounded by the children of whom nothing says that they stay away.
 */
function placementsOf(dataset: Dataset): Figure {
  const sum = sumFigures(PLACEMENTS.map((id) => countyFigure(dataset, id)));
  if (sum.high !== Infinity) return sum;
  const away = sumFigures(NOT_ENROLLED.map((id) => dataset.figures[id]).filter((figure) => figure !== undefined));
  const rest = countyFigure(dataset, "disabledChildren").high - away.low;
  return computedFigure(sum.low, Math.max(sum.low, rest), sum.parts);
}

/**
 * The denominator: all children, less the head counts of granted exceptions, never more than are stated of that kind.
 */
function childrenCounted(dataset: Dataset, granted: readonly RegisteredException[]): Figure {
  return granted.reduce(
    (children, exception) => {
      const stated =
        exception.kind === "disabledUnable" || exception.kind === "disabledDeferred"
          ? dataset.figures[exception.kind]
          : undefined;
      const head = exception.quantity ?? ABSENT_FIGURE;
      const most = Math.min(head.high, stated?.high ?? Infinity);
      return subtractFigure(children, computedFigure(Math.min(head.low, stated?.low ?? 0), most, [head]));
    },
    countyFigure(dataset, "disabledChildren"),
  );
}

/** More children placed, or enrolled, or placed and kept away, than there are (D1). */
function contradicts(dataset: Dataset, answers: readonly EnrolmentAnswer[]): boolean {
  const away = NOT_ENROLLED.reduce((sum, id) => sum + (dataset.figures[id]?.low ?? 0), 0);
  const children = countyFigure(dataset, "disabledChildren");
  return answers.some((answer) => answer.findings.length > 0 || answer.enrolled.low + away > children.high);
}

function lackingNotes(dataset: Dataset): Message<keyof EvaluationMessages>[] {
  const hasPlacement = PLACEMENTS.some((id) => dataset.figures[id] !== undefined);
  return neededNotes(dataset, ["disabledChildren", ...(hasPlacement ? PLACEMENTS : ["disabledEnrolled" as const])]);
}

function adjustedNotes(dataset: Dataset, answers: readonly EnrolmentAnswer[]): Message<keyof EvaluationMessages>[] {
  if (NOT_ENROLLED.every((id) => !isKnown(dataset, id))) return [];
  const enrolled = answers[0]?.enrolled ?? ABSENT_FIGURE;
  const shareWithout = (ids: readonly CountyFigureId[]) =>
    knownValue(
      divideFigures(
        enrolled,
        ids.reduce(
          (rest, id) => subtractFigure(rest, countyFigure(dataset, id)),
          countyFigure(dataset, "disabledChildren"),
        ),
        100,
      ),
    );
  return [
    message("adjustedEnrolment", {
      withoutUnable: shareWithout(["disabledUnable"]),
      withoutDeferred: shareWithout(["disabledDeferred"]),
      withoutBoth: shareWithout(NOT_ENROLLED),
    }),
  ];
}

function exceptionNotes(granted: readonly RegisteredException[]): Message<keyof EvaluationMessages>[] {
  return granted.flatMap((exception) =>
    exception.kind === null
      ? []
      : [message("metByException", { exception: EXCEPTION_RULES[exception.kind].name, schools: null, count: 1 })],
  );
}

function sumFindings(dataset: Dataset): Finding[] {
  const total = knownValue(dataset.figures.disabledChildren);
  const hasPlacement = PLACEMENTS.some((id) => dataset.figures[id] !== undefined);
  const stated = [...(hasPlacement ? PLACEMENTS : ["disabledEnrolled" as const]), ...NOT_ENROLLED]
    .map((id) => dataset.figures[id])
    .filter((figure) => figure !== undefined);
  const sum = knownValue(sumFigures(stated));
  if (total === null || sum === null || sum === total) return [];
  const hasAll = [...PLACEMENTS, ...NOT_ENROLLED].every((id) => isKnown(dataset, id));
  if (sum < total && !hasAll) return [];
  return [finding("disabledSumDiffers", "error", { sum, total }, cellOfFigure(dataset.figures.disabledChildren))];
}
