import { capitalised, perStage } from "../entry";
import { amountDimension, dividedDimension, perIndicator, withEnding } from "../indicatorNames";

const CV_ENDINGS = ["差异系数", "校际差异系数", "的差异系数"] as const;

/** The numerators, ratios and coefficients of variation as the county itself states them, by stage. */
export const RESOURCE_FIGURES = {
  ...perIndicator((card) =>
    perStage(
      capitalised(card.amount),
      // No whole number of rooms: a county's figure of one stage contains the split shares of its 一贯制学校 (461.65 rooms).
      amountDimension(card) === "rooms" ? "number" : amountDimension(card),
      card.typedUnit ?? card.amountUnit,
      [card.amountNames, ...(card.columnNames?.split("|").slice(0, 1) ?? [])].join("|"),
    ),
  ),
  ...perIndicator((card) => perStage(`StatedRatio${card.id}`, dividedDimension(card), card.unit, card.ratioNames)),
  ...perIndicator((card) =>
    perStage(`StatedCv${card.id}`, "number", "", withEnding(`${card.ratioNames}|${card.amountNames}`, ...CV_ENDINGS)),
  ),
  ...perStage(
    "StatedComposite",
    "number",
    "",
    "综合差异系数|校际综合差异系数|校际均衡综合差异系数|综合校际差异系数|差异系数综合值|综合差异系数值",
  ),
} as const;
