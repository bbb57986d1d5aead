import type { IndicatorId } from "./identifiers";

/** What a coefficient of variation is of: one of the seven indicators, or the plain mean of the seven 综合差异系数. */
export type BalanceId = IndicatorId | "composite";
