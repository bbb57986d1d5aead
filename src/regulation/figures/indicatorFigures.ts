import type { IndicatorCard } from "../indicatorCard";
import type { CountyIndicatorFigureId, SchoolIndicatorFigureId } from "./figureIds";
import { capitalised, perSchoolPart, perStage, type FigureCard } from "./figureCard";

/** What amounts of indicators measure. */
type AmountDimension = "people" | "area" | "money" | "rooms" | "number";

/** How the amount of an indicator is read, by the unit of its card; anything else is a plain number. */
const DIMENSIONS: Readonly<Record<string, AmountDimension>> = { 人: "people", "㎡": "area", 元: "money", 间: "rooms" };

/** How the amount of an indicator is read. */
export function amountDimension({ amountUnit }: Pick<IndicatorCard, "amountUnit">): AmountDimension {
  return DIMENSIONS[amountUnit] ?? "number";
}

/** How what a county or a table divides of it is read: half a teacher or room is possible there. */
function dividedDimension(card: IndicatorCard): AmountDimension {
  const dimension = amountDimension(card);
  return dimension === "people" || dimension === "rooms" ? "number" : dimension;
}

const CV_ENDINGS = ["差异系数", "校际差异系数", "的差异系数"] as const;

/** Names with an ending: 差异系数 behind each name of an indicator. */
function withEnding(names: string, ...endings: readonly string[]): string {
  return names
    .split("|")
    .flatMap((name) => endings.map((ending) => name + ending))
    .join("|");
}

/**
 * The numerators, ratios and coefficients of variation of the indicators as the county itself states them, by stage.
 */
export function countyFiguresOfIndicators(
  indicators: readonly IndicatorCard[],
): Readonly<Record<CountyIndicatorFigureId, FigureCard>> {
  const all: readonly Readonly<Record<string, FigureCard>>[] = [
    ...indicators.map((card) =>
      perStage(
        capitalised(card.amount),
        // No whole number of rooms: a county's figure of one stage contains the split shares of its 一贯制学校 (461.65
        // rooms).
        amountDimension(card) === "rooms" ? "number" : amountDimension(card),
        card.typedUnit ?? card.amountUnit,
        [card.amountNames, ...(card.columnNames?.split("|").slice(0, 1) ?? [])].join("|"),
        () => ({ isStock: true }),
      ),
    ),
    ...indicators.map((card) => perStage(`StatedRatio${card.id}`, dividedDimension(card), card.unit, card.ratioNames)),
    ...indicators.map((card) =>
      perStage(`StatedCv${card.id}`, "number", "", withEnding(`${card.ratioNames}|${card.amountNames}`, ...CV_ENDINGS)),
    ),
  ];
  return Object.assign({}, ...all) as Readonly<Record<CountyIndicatorFigureId, FigureCard>>;
}

/** The ready-made ratios of 表Ⅱ-2, L7–L13 (D31), as columns of schools. */
export function ratioColumnsOf(indicators: readonly IndicatorCard[]): Readonly<Record<string, FigureCard>> {
  return Object.assign(
    {},
    ...indicators.map((card) =>
      perSchoolPart(`statedRatio${card.id}`, dividedDimension(card), card.unit, card.ratioNames),
    ),
  ) as Readonly<Record<string, FigureCard>>;
}

/** The numerators of the indicators as columns of schools, and their ready-made ratios. */
export function schoolFiguresOfIndicators(
  indicators: readonly IndicatorCard[],
): Readonly<Record<SchoolIndicatorFigureId, FigureCard>> {
  const all: readonly Readonly<Record<string, FigureCard>>[] = [
    ...indicators.map((card) =>
      perSchoolPart(
        card.amount,
        amountDimension(card),
        card.typedUnit ?? card.amountUnit,
        card.columnNames ?? card.amountNames,
        { isStock: true },
        { isStock: true },
      ),
    ),
    ratioColumnsOf(indicators),
  ];
  return Object.assign({}, ...all) as Readonly<Record<SchoolIndicatorFigureId, FigureCard>>;
}
