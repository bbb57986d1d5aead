import type { IndicatorId } from "./identifiers";
import type { School } from "./dataset";
import type { Stage } from "./stage";

/**
 * What one school lacks of one indicator, in whole 人, 间, ㎡ or 元. Shared resources of a 一贯制学校 are counted for the
 * whole school, because a room serves both parts; `stage` is null there and `binding` names the part that demands most.
 */
export interface Shortfall {
  readonly school: School;
  readonly stage: Stage | null;
  readonly indicator: IndicatorId;
  readonly unit: string;
  /** What it has; null where the data do not say. */
  readonly amount: number | null;
  /** Missing to 100 % of the standard; 0 where it is met, null where unknown. */
  readonly toStandard: number | null;
  /** Missing to 标准的85%. */
  readonly toFloor: number | null;
  readonly binding: Stage;
}

/** The cheapest way for one school to satisfy the school rule: one indicator of each part may stay at 85 %. */
export interface CheapestCompliance {
  /** The indicator of each part that is brought to 85 % only; absent where all seven reach the standard anyway. */
  readonly atFloor: Readonly<Partial<Record<Stage, IndicatorId>>>;
  /** Additions by shortfall of the school, in the order of its list. */
  readonly additions: readonly number[];
  /** 元, by the unit costs of the settings. */
  readonly cost: number;
}

export interface SchoolPlan {
  readonly school: School;
  readonly shortfalls: readonly Shortfall[];
  /** Null where a figure is missing, so that nothing can be promised. */
  readonly cheapest: CheapestCompliance | null;
}

/** An addition to, or a transfer between, parts of schools for one coefficient of variation. */
export interface Addition {
  readonly school: School;
  readonly units: number;
}

export interface Move {
  readonly from: School;
  readonly to: School;
  readonly units: number;
}

/** How a coefficient of variation over its limit can be brought under it: a calculation, not an order. */
export interface BalancePlan {
  readonly stage: Stage;
  readonly indicator: IndicatorId;
  readonly limit: number;
  readonly before: number;
  readonly unit: string;
  readonly additions: readonly Addition[];
  readonly added: number;
  /** The continuous optimum, which no plan in whole units can undercut. */
  readonly lowerBound: number;
  readonly afterAdditions: number;
  readonly areAdditionsEnough: boolean;
  /** Null where the resource cannot be moved (rooms, grounds). */
  readonly moves: readonly Move[] | null;
  readonly afterMoves: number | null;
  readonly areMovesEnough: boolean | null;
}

/** What is to be done, from an evaluation. */
export interface CompliancePlan {
  readonly schools: readonly SchoolPlan[];
  /** Missing to 100 % over all schools, by indicator. */
  readonly totals: Readonly<Record<IndicatorId, number>>;
  readonly balance: readonly BalancePlan[];
}
