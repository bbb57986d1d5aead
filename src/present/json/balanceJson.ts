import type { IndicatorId } from "../../model/identifiers";
import type { Outcome } from "../../model/outcome";
import type { Stage } from "../../model/stage";

export interface BalanceJson {
  readonly stage: Stage;
  readonly indicator: IndicatorId;
  readonly rows: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly cv: number | null;
  /** Where `cv` is not known and still lies between two numbers (D31); `high` is null where nothing bounds it. */
  readonly cvBounds?: { readonly low: number; readonly high: number | null };
  readonly limit: number;
  readonly outcome: Outcome;
  /** The latest earlier year; absent where none is stated. */
  readonly previous?: { readonly year: string; readonly cv: number | null; readonly mean: number | null };
}
