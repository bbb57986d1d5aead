import type { School } from "./dataset";
import type { Evaluation, ItemShortfall } from "./evaluation";
import type { FloorKind } from "./floorKind";
import type { IndicatorId } from "./identifiers";
import type { Stage } from "./stage";

/** 元 for one more unit (人, ㎡, 元, 间) of each indicator. */
export type UnitCosts = Readonly<Record<IndicatorId, number>>;

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
  /** What a granted exception adds to it for the school rule (D8). */
  readonly allowed: number;
  /** Missing to 100 % of the standard; 0 where it is met, null where unknown. */
  readonly toStandard: number | null;
  /** Missing to the floor, which is 标准的85% where no local one is stricter. */
  readonly toFloor: number | null;
  readonly binding: Stage;
}

/** The cheapest way for one school to satisfy the school rule: one indicator of each part may stay at its floor. */
export interface CheapestCompliance {
  /**
   * The indicator of each part that is brought to its floor only; absent where all indicators reach the standard
   * anyway.
   */
  readonly atFloor: Readonly<Partial<Record<Stage, IndicatorId>>>;
  /** Additions by shortfall of the school, in the order of its list. */
  readonly additions: readonly number[];
  /** 元, by the unit costs of the settings. */
  readonly cost: number;
}

export interface SchoolPlan {
  readonly school: School;
  readonly shortfalls: readonly Shortfall[];
  /** Null where a figure is missing, or whether the school counts is open, so that nothing can be promised. */
  readonly cheapest: CheapestCompliance | null;
}

/** What all schools lack of one indicator; of those whose figures are missing only the number is known. */
export interface IndicatorTotal {
  readonly toStandard: number;
  readonly toFloor: number;
  /** What the cheapest ways add together, and what that costs in 元. */
  readonly recommended: number;
  readonly cost: number;
  /** Lines whose shortfall is not known. */
  readonly unknown: number;
}

/** Units for a part of a school; of a resource that a 一贯制学校 shares they are units of the whole school. */
export interface Addition {
  readonly school: School;
  readonly isWholeSchool: boolean;
  readonly units: number;
}

export interface Move {
  readonly from: School;
  readonly to: School;
  readonly units: number;
}

/** Shared resources serve both stages: what the additions do to the coefficient of the other one. */
export interface OtherStage {
  readonly before: number;
  readonly after: number;
  readonly limit: number;
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
  /** Units of `added` that the standards of the schools demand already. */
  readonly addedForStandards: number;
  /** No plan in whole units can add less. */
  readonly lowerBound: number;
  /** True where `lowerBound` proves that no plan adds fewer units. */
  readonly isLeast: boolean;
  readonly afterAdditions: number;
  readonly areAdditionsEnough: boolean;
  /** Null where the additions change nothing of the other stage, or its coefficient is not known. */
  readonly otherStage: OtherStage | null;
  /** Null where the resource cannot be moved (rooms, grounds). */
  readonly moves: readonly Move[] | null;
  readonly afterMoves: number | null;
  readonly areMovesEnough: boolean | null;
  /** Parts that neither give nor take because they share the resource with another part. */
  readonly partsNotMoved: number;
}

/** What schools lack, from an evaluation, and what it costs. */
export interface ShortfallPlan {
  readonly schools: readonly SchoolPlan[];
  readonly totals: Readonly<Record<IndicatorId, IndicatorTotal>>;
  /** Of the cheapest ways of all schools, 元. */
  readonly cost: number;
  /** What schools lack of the items that are judged school by school. */
  readonly items: readonly ItemShortfall[];
  /** Whose floors decide what one indicator may fall to. */
  readonly floor: FloorKind;
  /** The costs that the choices rest on. */
  readonly unitCosts: UnitCosts;
}

/** What is to be done: beside what schools lack, how coefficients of variation come under their limits. */
export interface CompliancePlan extends ShortfallPlan {
  readonly balance: readonly BalancePlan[];
}

/** An evaluation with what is to be done about it; every output is made from the two. */
export interface PlannedEvaluation {
  readonly evaluation: Evaluation;
  readonly plan: CompliancePlan;
}
