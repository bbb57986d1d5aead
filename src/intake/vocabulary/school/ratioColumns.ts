import { perSchoolPart } from "../entry";
import { dividedDimension, perIndicator } from "../indicatorNames";

/** The ready-made ratios of 表Ⅱ-2, L7–L13 (D31). */
export const RATIO_COLUMNS = perIndicator((card) =>
  perSchoolPart(`statedRatio${card.id}`, dividedDimension(card), card.unit, card.ratioNames),
);
