import type { ItemShortfallKind } from "../../model/evaluation";
import type { ItemId } from "../../model/identifiers";
import type { BalancePlan, CompliancePlan } from "../../model/plan";
import type { Stage } from "../../model/stage";

/** One line of the sheet of shortfalls; units are whole, an unknown number is null. */
export interface ShortfallJson {
  readonly item: ItemId;
  /** Of items beside the indicators: what is too few or too many. */
  readonly kind: ItemShortfallKind | null;
  readonly school: string;
  readonly code: string | null;
  /** Null: the whole school. */
  readonly stage: Stage | null;
  readonly unit: string;
  readonly amount: number | null;
  readonly limit: number | null;
  readonly missing: number | null;
  readonly missingToFloor: number | null;
  readonly recommended: number | null;
  readonly cost: number | null;
  /** True where the data prove only that at least so much is missing. */
  readonly isAtLeast: boolean;
}

export interface BalancePlanJson extends Omit<BalancePlan, "additions" | "moves"> {
  readonly additions: readonly {
    readonly school: string;
    readonly code: string | null;
    readonly isWholeSchool: boolean;
    readonly units: number;
  }[];
  /** Null where the resource cannot be moved. */
  readonly moves:
    | readonly {
        readonly from: string;
        readonly fromCode: string | null;
        readonly to: string;
        readonly toCode: string | null;
        readonly units: number;
      }[]
    | null;
}

/** A calculation, not an order. */
export interface PlanJson extends Pick<CompliancePlan, "unitCosts" | "cost" | "totals"> {
  readonly shortfalls: readonly ShortfallJson[];
  readonly balance: readonly BalancePlanJson[];
}
