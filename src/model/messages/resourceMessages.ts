import type { ExclusionReason } from "../membership";

import type { IndicatorId } from "../identifiers";
import type { Outcome } from "../outcome";
import type { Stage } from "../stage";

/** Labels and notes of 资源配置. */
export interface ResourceMessages {
  /** The row with the lowest ratio of an indicator. */
  lowestRatio: { readonly indicator: IndicatorId; readonly school: string };
  /** An indicator over all rows of a stage where no row can be named. */
  allRows: { readonly indicator: IndicatorId };
  /** Share of the rows that keep the school rule. */
  rowsMeetingRule: Record<never, never>;
  coefficient: { readonly indicator: IndicatorId };
  /** Information that judges nothing (D7), with its line of the item's arithmetic: `919 ÷ 12818 × 100 = 7.17`. */
  countyMean: { readonly stage: Stage; readonly indicator: IndicatorId; readonly arithmetic: string };
  /** Rows of a stage that fall short or lack data, with the first names. */
  rowsConcerned: {
    readonly stage: Stage;
    readonly unmet: number;
    readonly undetermined: number;
    readonly names: readonly string[];
  };
  /**
   * A warned amount, so many times the median of the others, with which the item would come out otherwise in another
   * unit.
   */
  otherReading: {
    readonly school: string;
    readonly indicator: IndicatorId;
    readonly unit: string;
    readonly other: string;
    readonly times: number;
    readonly outcome: Outcome;
  };
  /** Rows judged on ready-made ratios, since their amounts are missing (D31). */
  rowsByStatedRatio: { readonly stage: Stage; readonly judged: number; readonly rows: number };
  /** Of a row: the numbers of the indicators that were judged so. */
  indicatorsByStatedRatio: { readonly numbers: readonly string[] };
  schoolTableNeeded: Record<never, never>;
  /** Not one row can be judged, though there is a table of schools. */
  noRows: Record<never, never>;
  stageAbsent: { readonly stage: Stage };
  /** Schools that stay out, and their pupils; null where a number is unknown. */
  excludedSchools: { readonly reason: ExclusionReason; readonly schools: number; readonly students: number | null };
  /** Of a stage, where the composite decides. */
  compositeCoefficient: Record<never, never>;
  composite: { readonly stage: Stage; readonly value: number };
  /** 差异系数 with what an exception adds, beside the one that judges (D8). */
  coefficientWithException: { readonly stage: Stage; readonly indicator: IndicatorId; readonly value: number };
  /** Of a row: whether it counts cannot be known (type, or pupils of a teaching point). */
  membershipUnknown: Record<never, never>;
}
