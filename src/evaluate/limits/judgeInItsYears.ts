import type { CellRef } from "../../model/tables/cellRef";
import { finding } from "../../model/findings/finding";
import type { ItemPart } from "../../model/evaluation";
import type { ItemId } from "../../model/identifiers";
import type { ItemCard } from "../../regulation/itemCard";
import type { ItemJudge, ItemJudgement, JudgingContext, LimitsInForce } from "../judging";
import { cellOfFigure } from "../../model/figures/figure";
import { yearsOfItem } from "./itemYears";
import { statedYears, standingLimits } from "./limitsInForce";

/**
 * Judges an item under every limit that its years allow (D13, D28): those of a span in 经费年度, or of the figures that
 * bear a year of their own. Where the limits lead to different outcomes the item is undetermined, with a finding that
 * names the years; where they do not, the latest year's judgement stands.
 * @example 6,500 元 a pupil in 2024—2025: met under the 6,000 of 2024, unmet under the 7,000 of 2025 → undetermined
 */
export function judgeInItsYears(card: ItemCard, judge: ItemJudge, context: JudgingContext): ItemJudgement {
  const first = judge(context);
  const { dataset } = context;
  const { standard } = context.limits;
  const stated = statedYears(dataset);
  const years = yearsOfItem(card, dataset, stated, first.evidence);
  const byLimits = new Map<string, LimitsInForce>();
  for (const year of years) {
    const inYear = { ...stated, [card.year === "fiscal" ? "fiscalYear" : "schoolYear"]: year };
    const limits = standingLimits(dataset, standard, inYear);
    byLimits.set(limitsOf(card, limits), limits);
  }
  if (byLimits.size === 1 && byLimits.has(limitsOf(card, context.limits))) return first;
  const judged = [...byLimits.values()].map((limits) => judge({ ...context, limits }));
  const last = judged.at(-1) ?? first;
  if (judged.every(({ computed }) => computed === last.computed)) return last;
  return severalAnswers(card.id, years, judged, last, cellOfFigure(dataset.figures.fiscalYear));
}

/** The limits of an item as one text, to tell years apart that ask different things. */
function limitsOf(card: ItemCard, limits: LimitsInForce): string {
  return Object.keys(card.limits)
    .map((name) => limits.item(card, name).value)
    .join(" ");
}

/** Comparisons with their lines, which those of other years stand between. */
function partsWithSteps({ parts, steps }: ItemJudgement): readonly ItemPart[] {
  if (parts.length !== steps.length) return parts;
  return parts.map((part, at) => (part.steps === undefined ? { ...part, steps: steps.slice(at, at + 1) } : part));
}

function severalAnswers(
  item: ItemId,
  years: readonly (string | null)[],
  judged: readonly ItemJudgement[],
  last: ItemJudgement,
  yearCell: CellRef | null,
): ItemJudgement {
  const known = years.filter((year) => year !== null);
  const limits = [...new Set(judged.flatMap(({ parts }) => parts.map(({ limit }) => limit ?? Number.NaN)))];
  const because = finding(
    "yearsDisagree",
    "warning",
    { item, years: [...new Set([known[0], known.at(-1)])].join("—"), limits: limits.filter(Number.isFinite) },
    yearCell ?? last.evidence[0]?.ref ?? null,
    { item },
  );
  return {
    ...last,
    computed: "undetermined",
    parts: judged.flatMap(partsWithSteps),
    steps: [...new Set(judged.flatMap(({ steps }) => steps))],
    findings: [...judged.flatMap(({ findings }) => findings), because],
    shortfalls: [],
  };
}
