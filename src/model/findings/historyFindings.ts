import type { BalanceId } from "../balanceId";

import type { IndicatorId } from "../identifiers";
import type { Stage } from "../stage";

/** Which number of a year is meant. */
export type HistoricQuantity = "coefficientOfVariation" | "mean";

/** A number of an earlier year. */
interface OfYear {
  readonly stage: Stage;
  readonly indicator: BalanceId;
  readonly year: number;
}

/** What holding this evaluation against earlier years can find, each code with its parameters. It decides nothing. */
export interface HistoryFindings {
  /** The same year, stage and indicator twice, with different numbers: there is no comparison with it. */
  historyTwice: OfYear & { readonly quantity: HistoricQuantity; readonly first: number; readonly second: number };
  /** The bureau's table goes before what an earlier evaluation recorded. */
  historyDiffersFromRecord: OfYear & {
    readonly quantity: HistoricQuantity;
    readonly stated: number;
    readonly recorded: number;
  };
  /** The bureau's table states the year that is evaluated now otherwise than the schools give it. */
  historyDiffersFromComputed: OfYear & {
    readonly quantity: HistoricQuantity;
    readonly stated: number;
    readonly computed: number;
  };
  coefficientRisen: OfYear & { readonly before: number; readonly now: number; readonly isLastYear: boolean };
  /** Within its limit then, above it now. */
  coefficientNewlyOver: OfYear & { readonly before: number; readonly now: number; readonly limit: number };
  /** The county means of a stage that are lower than in the latest earlier year. */
  meansFallen: {
    readonly stage: Stage;
    readonly falls: readonly {
      readonly indicator: IndicatorId;
      readonly year: number;
      readonly before: number;
      readonly now: number;
    }[];
  };
  /** County means of a stage, of areas or equipment, that rose by 30 % or more since the year before. */
  meansJumped: { readonly stage: Stage; readonly rises: HistoryFindings["meansFallen"]["falls"] };
  /** Without a school year nothing is recorded, and nothing can be called earlier. */
  recordWithoutPeriod: Record<never, never>;
}
