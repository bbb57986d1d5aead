import type { BalanceJson } from "../json/balanceJson";
import type { Outcome } from "../../model/outcome";
import type { ItemId } from "../../model/identifiers";
import type { Stage } from "../../model/stage";

/** A kept scenario (UEI 试算) beside the evaluation, which does not depend on it. */
export interface ScenarioJson {
  readonly name: string;
  readonly verdict: Outcome;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly balance: readonly BalanceJson[];
  readonly composite: Readonly<Record<Stage, number | null>>;
  /** Deciding items whose outcome is another one than that of the data as they are. */
  readonly changedItems: readonly { readonly id: ItemId; readonly before: Outcome; readonly outcome: Outcome }[];
  /**
   * Of what is recommended, 元, over the schools whose data are complete; one that the scenario makes unknown counts as
   * before.
   */
  readonly cost: number;
  /** Names of the schools that the scenario makes unknown. */
  readonly becameUnknown: readonly string[];
  readonly changes: readonly {
    readonly sheet: string | null;
    readonly cell: string | null;
    /** What the cell or limit is. */
    readonly label: string | null;
    readonly original: number | string | null;
    readonly value: number | string | null;
    /** Why the row is not used, or null. */
    readonly problem: string | null;
  }[];
}
