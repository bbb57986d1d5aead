import type { IndicatorId } from "./identifiers";

/** What a coefficient of variation is of: one of the indicators, or the plain mean of them all 综合差异系数. */
export type BalanceId = IndicatorId | "composite";
