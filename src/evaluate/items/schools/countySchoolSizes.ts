import type { LimitInForce } from "../../../model/limitInForce";
import { G4 } from "../../../regulation/items/government/G4";
import type { Evidence, ItemPart } from "../../../model/evaluation";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import { outcomeOfAll, type Outcome } from "../../../model/outcome";
import type { Stage } from "../../../model/stage";
import type { CountyFigureId } from "../../../model/identifiers";
import { namedSize } from "../../../regulation/figures/figureNames";
import { cellOfFigure } from "../../../model/figures/figure";
import type { CellRef } from "../../../model/tables/cellRef";
import { comparedPart } from "../../comparedPart";
import type { JudgingContext } from "../../judging";
import { countyEvidence, isTypedZero, neededNotes } from "../county/countyFigures";
import { outcomeOfSources } from "../county/sources";

type SizeLimit = keyof typeof G4.limits;

/** One kind of school in the county's own figures: its largest, and how many there are of it. */
interface LargestSchool {
  readonly largest: CountyFigureId;
  readonly schools: CountyFigureId;
  readonly kind: "primary" | "junior" | "nineYear" | "twelveYear";
}

/** Kinds that share a limit, with the count of those above it. */
interface SizeGroup {
  readonly limit: SizeLimit;
  readonly over: CountyFigureId & Parameters<typeof namedSize>[0];
  readonly kind: "primary" | "junior" | "combined";
  readonly stage: Stage | null;
  readonly largest: readonly LargestSchool[];
}

const GROUPS: readonly SizeGroup[] = [
  {
    limit: "primarySchool",
    over: "primarySchoolsOver2000",
    kind: "primary",
    stage: "primary",
    largest: [{ largest: "largestPrimarySchool", schools: "primarySchools", kind: "primary" }],
  },
  {
    limit: "juniorSchool",
    over: "juniorSchoolsOver2000",
    kind: "junior",
    stage: "junior",
    largest: [{ largest: "largestJuniorSchool", schools: "juniorSchools", kind: "junior" }],
  },
  {
    limit: "combinedSchool",
    over: "combinedSchoolsOver2500",
    kind: "combined",
    stage: null,
    largest: [
      { largest: "largestNineYearSchool", schools: "nineYearSchools", kind: "nineYear" },
      { largest: "largestTwelveYearSchool", schools: "twelveYearSchools", kind: "twelveYear" },
    ],
  },
];

const FIGURES: readonly CountyFigureId[] = GROUPS.flatMap((group) => [
  ...group.largest.flatMap((kind) => [kind.largest, kind.schools]),
  group.over,
]);

export interface CountySizes {
  /** undetermined where the county's figures do not decide; notApplicable where it has 0 schools of every kind. */
  readonly outcome: Outcome;
  readonly disagree: boolean;
  /** The first cell of the first kind whose figures contradict each other; null where none do. */
  readonly disagreesAt: CellRef | null;
  readonly parts: readonly ItemPart[];
  readonly evidence: readonly Evidence[];
  readonly notes: readonly Message<keyof EvaluationMessages>[];
}

/**
 * What the county's own figures say of G4: the largest school of each kind that exists (a kind with 0 schools typed
 * need not be given), or how many are above the limit. A positive count, or a largest school above the limit, proves
 * unmet.
 */
export function countySchoolSizes(context: JudgingContext): CountySizes {
  const judged = GROUPS.map((group) => judgeGroup(context, group));
  const lacking = GROUPS.filter((_, index) => judged[index]?.outcome === "undetermined").flatMap((group) =>
    group.largest.map((kind) => kind.largest),
  );
  return {
    outcome: outcomeOfAll(judged.map((one) => one.outcome)),
    disagree: judged.some((one) => one.disagree),
    disagreesAt: cellOfGroup(context, GROUPS[judged.findIndex((one) => one.disagree)]),
    parts: judged.flatMap((one) => one.parts),
    evidence: countyEvidence(context.dataset, FIGURES),
    notes: neededNotes(context.dataset, lacking),
  };
}

function cellOfGroup({ dataset }: JudgingContext, group: SizeGroup | undefined): CellRef | null {
  if (group === undefined) return null;
  const figures = [...group.largest.map(({ largest }) => largest), group.over].map((id) => dataset.figures[id]);
  return cellOfFigure(figures.find((figure) => figure !== undefined));
}

function judgeGroup(context: JudgingContext, group: SizeGroup) {
  const limit = context.limits.item(G4, group.limit);
  const largest = group.largest.map((kind) => judgeLargest(context, kind, limit, group.stage));
  const over = judgeOver(context, group, limit);
  const byLargest = outcomeOfAll(largest.map((one) => one.outcome));
  const parts = [...largest, over].flatMap((one) => (one.part === null ? [] : [one.part]));
  const contradicts =
    largest.some((one) => one.contradicts) || (byLargest === "notApplicable" && over.outcome === "unmet");
  if (contradicts) return { outcome: "undetermined" as const, disagree: true, parts };
  if (byLargest === "notApplicable") return { outcome: byLargest, disagree: false, parts };
  return { ...outcomeOfSources([byLargest, over.outcome]), parts };
}

interface Judged {
  readonly outcome: Outcome;
  readonly part: ItemPart | null;
  /** True where a kind of which 0 schools are typed has a largest school all the same. */
  readonly contradicts: boolean;
}

function judgeLargest(
  { dataset }: JudgingContext,
  kind: LargestSchool,
  limit: LimitInForce,
  stage: Stage | null,
): Judged {
  const figure = dataset.figures[kind.largest];
  const isAbsent = isTypedZero(dataset, kind.schools);
  if (figure === undefined)
    return { outcome: isAbsent ? "notApplicable" : "undetermined", part: null, contradicts: false };
  const part = comparedPart(message("largestSchool", { kind: kind.kind }), figure, limit, { stage });
  return { outcome: isAbsent ? "notApplicable" : part.outcome, part, contradicts: isAbsent && figure.low > 0 };
}

/** A count of 0 says nothing where a local limit is stricter than the one that the count is named for. */
function judgeOver({ dataset }: JudgingContext, group: SizeGroup, limit: LimitInForce): Judged {
  const figure = dataset.figures[group.over];
  if (figure === undefined) return { outcome: "undetermined", part: null, contradicts: false };
  const named = namedSize(group.over);
  const part = comparedPart(
    message("schoolsOverLimit", { kind: group.kind, limit: named }),
    figure,
    { value: 0, unit: "所", direction: "atMost" },
    { stage: group.stage },
  );
  const outcome = part.outcome === "met" && limit.value < named ? "undetermined" : part.outcome;
  return { outcome, part: { ...part, outcome }, contradicts: false };
}
