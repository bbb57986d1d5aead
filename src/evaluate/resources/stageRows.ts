import type { BalanceResult, SchoolPartResult } from "../../model/evaluation";
import type { Stage } from "../../model/stage";

/** Everything judged of one stage, from which the items of 资源配置 are made. */
export interface StageRows {
  readonly stage: Stage;
  readonly rows: readonly SchoolPartResult[];
  readonly balance: readonly BalanceResult[];
}
