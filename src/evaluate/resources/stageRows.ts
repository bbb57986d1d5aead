import type { BalanceResult, SchoolPartResult } from "../../model/evaluation";
import type { StageColumns, Column } from "./stageColumns";

/** The rows of a stage, judged. */
export interface JudgedRows {
  readonly columns: StageColumns;
  readonly rows: readonly SchoolPartResult[];
  /** Ratios of the indicators in the indicator's unit, from the school's own amounts. */
  readonly ratios: readonly Column[];
  /** Codes against 100% of the standard by indicator, and of the school rule, by row; exceptions count here. */
  readonly standardCodes: readonly Uint8Array[];
  readonly ruleCodes: Uint8Array;
  /** Amounts with what exceptions add; the very columns of `columns` where nothing is added. */
  readonly amountsWithExceptions: readonly Column[];
}

/** Everything judged of one stage, from which the items of 资源配置 are made. */
export interface StageRows extends JudgedRows {
  readonly balance: readonly BalanceResult[];
}
