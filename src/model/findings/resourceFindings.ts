import type { IndicatorId } from "../identifiers";
import type { Stage } from "../stage";

/** What judging 资源配置 can find, each code with its parameters. */
export interface ResourceFindings {
  /** One row in a stage: 差异系数 is 0 by definition (D5). */
  singleRow: { readonly stage: Stage; readonly school: string };
  /** No row of a stage has anything of the resource: 差异系数 has no meaning (D5). */
  zeroMean: { readonly stage: Stage; readonly indicator: IndicatorId };
  /** A campus below the floor of standards that its school meets as a whole (D23). */
  campusBelowFloor: {
    readonly school: string;
    readonly campus: string;
    readonly stage: Stage;
    readonly indicators: readonly IndicatorId[];
  };
  /** No table is read as a list of schools, so that 资源配置 cannot be judged. */
  noSchoolTable: Record<never, never>;
  /** 综合差异系数 is stated without the single ones, and proves none of them. */
  compositeIsNoProof: { readonly stage: Stage; readonly composite: number; readonly limit: number };
}
