import { perSchoolPart } from "../entry";
import { INDICATOR_NAMES } from "../indicatorNames";

/** The seven ready-made ratios of 表Ⅱ-2, L7–L13 (D31). */
export const RATIO_COLUMNS = {
  ...perSchoolPart("statedRatioR1", "number", "人", INDICATOR_NAMES.R1),
  ...perSchoolPart("statedRatioR2", "number", "人", INDICATOR_NAMES.R2),
  ...perSchoolPart("statedRatioR3", "number", "人", INDICATOR_NAMES.R3),
  ...perSchoolPart("statedRatioR4", "area", "㎡", INDICATOR_NAMES.R4),
  ...perSchoolPart("statedRatioR5", "area", "㎡", INDICATOR_NAMES.R5),
  ...perSchoolPart("statedRatioR6", "money", "元", INDICATOR_NAMES.R6),
  ...perSchoolPart("statedRatioR7", "number", "间", INDICATOR_NAMES.R7),
} as const;
