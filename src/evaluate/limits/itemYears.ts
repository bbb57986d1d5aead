import type { Dataset } from "../../model/dataset";
import type { Evidence } from "../../model/evaluation";
import type { Figure } from "../../model/figures/figure";
import { FIGURES_OF_ACCOUNT } from "../../model/figures/figuresOfAccount";
import type { CountyFigureId } from "../../model/identifiers";
import type { ItemCard } from "../../regulation/itemCard";
import { cellOfFigure } from "../../model/figures/figure";
import type { StatedYears } from "./nationalLimits";

/** A year as four digits; null where it is not known, which takes the strictest limit (D13). */
type Year = string | null;

/** No workbook means more years than these by one span; a longer one says nothing of the year. */
const LONGEST_SPAN = 20;

/**
 * The years that the workbook states for an item's kind, which are several where 经费年度 is a span (D28), and of those of
 * its figures on which the item rests and that bear a year of their own, that year instead.
 * @param evidence what a first judgement of the item rests on
 * @returns at least one; null for a year that nobody states
 * @example 经费年度 2025, 特殊教育公用经费 with 年度 2024 → ["2024"]
 */
export function yearsOfItem(
  card: ItemCard,
  dataset: Dataset,
  stated: StatedYears,
  evidence: readonly Evidence[],
): Year[] {
  const own = figuresOfItem(card, dataset, evidence).map((id) => yearsOfStamp(dataset.figureYears[id], card.year));
  const isStamped = own.some((years) => years.length > 0);
  const ofCounty = isStamped && own.every((years) => years.length > 0) ? [] : statedYearsOf(card, dataset, stated);
  return [...new Set<Year>([...own.flat(), ...ofCounty])].sort((one, other) => (one ?? "").localeCompare(other ?? ""));
}

function statedYearsOf(card: ItemCard, { figures }: Dataset, stated: StatedYears): Year[] {
  if (card.year === "school") return [stated.schoolYear];
  return figures.fiscalYear === undefined ? [stated.fiscalYear] : (yearsBetween(figures.fiscalYear) ?? [null]);
}

function yearsBetween({ low, high }: Pick<Figure, "low" | "high">): string[] | null {
  if (high - low >= LONGEST_SPAN) return null;
  return Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
}

/** The years of a stamp: each of a span of accounts (2024—2025), the first of a school year (2024—2025学年). */
function yearsOfStamp(stamp: string | undefined, kind: ItemCard["year"]): string[] {
  const years = /^(\d{4})(?:—(\d{4}))?$/u.exec(stamp ?? "");
  if (years === null) return [];
  const [, first = "", last = first] = years;
  return kind === "school" ? [first] : (yearsBetween({ low: Number(first), high: Number(last) }) ?? []);
}

/** Of the county's figures that an item rests on, those of the kind of year by which its limits are dated. */
function figuresOfItem(card: ItemCard, { figures }: Dataset, evidence: readonly Evidence[]): CountyFigureId[] {
  const cells = new Set(evidence.map(({ ref }) => `${ref.sheet}\n${ref.row}\n${ref.column}`));
  return (Object.keys(figures) as CountyFigureId[]).filter((id) => {
    const cell = cellOfFigure(figures[id]);
    if (cell === null || !cells.has(`${cell.sheet}\n${cell.row}\n${cell.column}`)) return false;
    return FIGURES_OF_ACCOUNT.includes(id) === (card.year === "fiscal");
  });
}
