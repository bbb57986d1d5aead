import { perStage } from "../entry";
import { AMOUNT_NAMES, INDICATOR_NAMES, withEnding } from "../indicatorNames";

const CV_ENDINGS = ["差异系数", "校际差异系数", "的差异系数"] as const;

/** The seven numerators, ratios and coefficients of variation as the county itself states them, by stage. */
export const RESOURCE_FIGURES = {
  ...perStage("TeachersAboveRequiredDegree", "people", "人", AMOUNT_NAMES.R1),
  ...perStage("BackboneTeachers", "people", "人", AMOUNT_NAMES.R2),
  ...perStage("SportsAndArtsTeachers", "people", "人", AMOUNT_NAMES.R3),
  ...perStage("TeachingSpace", "area", "㎡", `${AMOUNT_NAMES.R4}|教学及辅助用房面积（不含室内体育用房）`),
  ...perStage("SportsSpace", "area", "㎡", AMOUNT_NAMES.R5),
  ...perStage("EquipmentValue", "money", "万元", AMOUNT_NAMES.R6),
  // No whole number: a county's figure of one stage contains the split shares of its 一贯制学校 (461.65 rooms).
  ...perStage("MultimediaClassrooms", "number", "间", AMOUNT_NAMES.R7),
  ...perStage("StatedRatioR1", "number", "人", INDICATOR_NAMES.R1),
  ...perStage("StatedRatioR2", "number", "人", INDICATOR_NAMES.R2),
  ...perStage("StatedRatioR3", "number", "人", INDICATOR_NAMES.R3),
  ...perStage("StatedRatioR4", "area", "㎡", INDICATOR_NAMES.R4),
  ...perStage("StatedRatioR5", "area", "㎡", INDICATOR_NAMES.R5),
  ...perStage("StatedRatioR6", "money", "元", INDICATOR_NAMES.R6),
  ...perStage("StatedRatioR7", "number", "间", INDICATOR_NAMES.R7),
  ...perStage("StatedCvR1", "number", "", withEnding(`${INDICATOR_NAMES.R1}|${AMOUNT_NAMES.R1}`, ...CV_ENDINGS)),
  ...perStage("StatedCvR2", "number", "", withEnding(`${INDICATOR_NAMES.R2}|${AMOUNT_NAMES.R2}`, ...CV_ENDINGS)),
  ...perStage("StatedCvR3", "number", "", withEnding(`${INDICATOR_NAMES.R3}|${AMOUNT_NAMES.R3}`, ...CV_ENDINGS)),
  ...perStage("StatedCvR4", "number", "", withEnding(`${INDICATOR_NAMES.R4}|${AMOUNT_NAMES.R4}`, ...CV_ENDINGS)),
  ...perStage("StatedCvR5", "number", "", withEnding(`${INDICATOR_NAMES.R5}|${AMOUNT_NAMES.R5}`, ...CV_ENDINGS)),
  ...perStage("StatedCvR6", "number", "", withEnding(`${INDICATOR_NAMES.R6}|${AMOUNT_NAMES.R6}`, ...CV_ENDINGS)),
  ...perStage("StatedCvR7", "number", "", withEnding(`${INDICATOR_NAMES.R7}|${AMOUNT_NAMES.R7}`, ...CV_ENDINGS)),
  ...perStage(
    "StatedComposite",
    "number",
    "",
    "综合差异系数|校际综合差异系数|校际均衡综合差异系数|综合校际差异系数|差异系数综合值|综合差异系数值",
  ),
} as const;
