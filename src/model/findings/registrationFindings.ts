import type { ItemId } from "../identifiers";
import type { Stage } from "../stage";

/** What a row of 地方标准 lacks, so that it cannot be applied; `limit`: the item has no such limit, or several. */
export type OverrideGap = "kind" | "stage" | "value" | "unit" | "basis" | "date" | "limit";

/** Why a registered exception is refused (D8). */
export type ExceptionRefusal =
  | "notUnderstood"
  | "schoolUnknown"
  | "basisMissing"
  | "planMissing"
  | "quantityMissing"
  | "conditionNotShown"
  | "conditionContradicted";

/** What becomes of local limits (D17) and exceptions (D8) that the bureau registers, each code with its parameters. */
export interface RegistrationFindings {
  /** 指标 of a local limit is not understood: the county's verdict cannot be met. */
  overrideItemUnknown: { readonly label: string };
  overrideIncomplete: { readonly item: ItemId; readonly gap: OverrideGap };
  /** A local limit may only tighten. */
  overrideLaxer: {
    readonly item: ItemId;
    readonly stage: Stage | null;
    readonly value: number;
    readonly national: number;
    readonly unit: string;
  };
  overrideNotInForce: { readonly item: ItemId; readonly effectiveFrom: string; readonly year: string };
  exceptionRefused: { readonly exception: string; readonly school: string; readonly reason: ExceptionRefusal };
}
