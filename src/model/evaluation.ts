import type { LimitInForce } from "./limitInForce";
import type { ExclusionReason } from "./membership";
import type { BalanceId } from "./balanceId";
import type { CellRef } from "./tables/cellRef";
import type {
  Campus,
  Confirmation,
  Dataset,
  RegisteredException,
  RegisteredOverride,
  SchoolPart,
  School,
  TableReading,
} from "./dataset";
import type { Figure } from "./figures/figure";
import type { Finding } from "./findings/finding";
import type { HistoricQuantity } from "./findings/historyFindings";
import type { Area, IndicatorId, ItemId } from "./identifiers";
import type { EvaluationMessages, Message } from "./messages/message";
import type { Outcome } from "./outcome";
import type { Stage } from "./stage";
import type { Direction } from "../regulation/limits/limit";
import type { Standard } from "../regulation/standard";

export type { Direction } from "../regulation/limits/limit";

/** A cell that a judgement rests on, with what stands there. */
export interface Evidence {
  readonly ref: CellRef;
  readonly label: string;
  readonly value: number | string | null;
}

/** What is certain of a number that is not known exactly: at least, or at most. */
export interface CertainBound {
  readonly value: number;
  readonly isAtMost: boolean;
}

/** One comparison within an item. Shares are in percent points with unit "%". */
export interface ItemPart {
  readonly stage: Stage | null;
  readonly label: Message<keyof EvaluationMessages>;
  readonly value: number | null;
  /** Where `value` is not known and the outcome is certain all the same: the bound that decides it. */
  readonly bound: CertainBound | null;
  readonly limit: number | null;
  readonly unit: string;
  readonly direction: Direction;
  /** How far the value is on the good (positive) or bad (negative) side of the limit, in `unit`; null if unknown. */
  readonly distance: number | null;
  readonly outcome: Outcome;
  /**
   * Its own among the lines of the item's `steps`, where these are not one for each comparison in their order; absent
   * where they are.
   */
  readonly steps?: readonly string[];
}

/** What decided: figures, the bureau's own statement, or figures for one half and the statement for the other. */
export type Basis = "computed" | "declared" | "both";

export interface ItemResult {
  readonly id: ItemId;
  readonly area: Area;
  /** False for the indicators, which inform; R-schools and R-balance decide. */
  readonly decides: boolean;
  readonly basis: Basis;
  readonly outcome: Outcome;
  readonly parts: readonly ItemPart[];
  /** 自评结论 of the bureau; null where none was given or understood. */
  readonly declared: Outcome | null;
  /** Null where nothing is declared or the computed outcome is undetermined (D10). */
  readonly agrees: boolean | null;
  /**
   * The arithmetic with signs and numbers only: `919 ÷ 12818 × 100 = 7.17 ≥ 4.2`; several lines where several parts,
   * and an empty one for a part of which the workbook gives no number.
   */
  readonly steps: string;
  readonly evidence: readonly Evidence[];
  readonly notes: readonly Message<keyof EvaluationMessages>[];
}

/** The coefficient of variation 差异系数 of one indicator and stage. Mean and deviation in the indicator's unit. */
export interface BalanceResult {
  readonly stage: Stage;
  readonly indicator: IndicatorId;
  /** Counted rows, those with unknown figures included. */
  readonly rows: number;
  readonly mean: number | null;
  readonly standardDeviation: number | null;
  readonly coefficientOfVariation: number | null;
  /** Where the three are not known because amounts lie between two numbers (D31): what they lie between; else null. */
  readonly bounds: BalanceBounds | null;
  readonly limit: number;
  readonly outcome: Outcome;
}

/** What mean, deviation and coefficient lie between for certain; Infinity where nothing bounds one of them above. */
export interface BalanceBounds {
  readonly mean: Pick<Figure, "low" | "high">;
  readonly standardDeviation: Pick<Figure, "low" | "high">;
  readonly coefficientOfVariation: Pick<Figure, "low" | "high">;
}

/**
 * Whose number of a year it is: the bureau's table of earlier years, our record of earlier evaluations, or this
 * evaluation.
 */
export type YearSource = "table" | "record" | "evaluation";

/** Coefficient and mean of one year; null is not known. */
export interface BalanceOfYear {
  readonly year: number;
  readonly coefficientOfVariation: number | null;
  readonly mean: number | null;
  /** Half of the last place to which each is known to be rounded; 0 where it is not rounded. */
  readonly rounding: Readonly<Record<HistoricQuantity, number>>;
  readonly source: YearSource;
  /** In the bureau's table; null elsewhere, since the rows of our own sheets move. */
  readonly cell: CellRef | null;
}

/** How one coefficient and its mean went over the years. It is told, and judges nothing. */
export interface BalanceTrend {
  readonly stage: Stage;
  /** The composite has no mean. */
  readonly indicator: BalanceId;
  /** Earlier years and the current one, the earliest first; never a later one. */
  readonly years: readonly BalanceOfYear[];
  /**
   * The latest earlier year of which anything is stated, or null; where its numbers contradict each other they are
   * null.
   */
  readonly previous: BalanceOfYear | null;
}

/** One school part judged by the school rule (D6). */
export interface SchoolPartResult {
  readonly school: School;
  readonly part: SchoolPart;
  /** Ratios in the indicator's unit, null where unknown. */
  readonly ratios: Readonly<Record<IndicatorId, number | null>>;
  /** Against 100 % of the standard. */
  readonly standardOutcomes: Readonly<Record<IndicatorId, Outcome>>;
  /** Against 85 % of the standard. */
  readonly floorOutcomes: Readonly<Record<IndicatorId, Outcome>>;
  /** Indicators that are met for certain. */
  readonly met: number;
  readonly outcome: Outcome;
  readonly notes: readonly Message<keyof EvaluationMessages>[];
}

/** A campus of a school by stage, for reference: pupils and what stages share. It decides nothing (D23). */
export interface CampusResult {
  readonly school: School;
  readonly campus: Campus;
  readonly part: SchoolPart;
  /** Of the indicators that stages share, in the indicator's unit; null where unknown. */
  readonly ratios: Readonly<Record<IndicatorId, number | null>>;
  /** Those that are below 85 % of the standard for certain. */
  readonly belowFloor: readonly IndicatorId[];
}

/** What is too few or too many in a school. */
export type ItemShortfallKind =
  | "musicRooms"
  | "artRooms"
  | "studentsOver"
  | "classesOver"
  | "operatingFunds"
  | "fundedHeadcount"
  | "trainingFunds";

/** How far one school is for certain from what an item asks of it, in whole 间, 人, 个 or 元. */
export interface ItemShortfall {
  readonly item: ItemId;
  readonly kind: ItemShortfallKind;
  readonly school: School;
  readonly unit: string;
  /** What the school has, and what it should have at least or at most; null where the data do not say. */
  readonly amount: number | null;
  readonly limit: number | null;
  /** Units too few, or of pupils and classes too many; at least 1. */
  readonly missing: number;
  /** True where more may be missing than the data prove. */
  readonly isAtLeast: boolean;
}

export interface ExcludedSchool {
  readonly name: string;
  readonly students: number | null;
  readonly reason: ExclusionReason;
}

/** An exception with what became of it. */
export interface ExceptionUse {
  readonly exception: RegisteredException;
  readonly item: ItemId | null;
  readonly isGranted: boolean;
}

/** A confirmation with what became of it: `isInForce` where the figure still has the confirmed value. */
export interface ConfirmationUse {
  readonly confirmation: Confirmation;
  readonly isInForce: boolean;
}

export interface OverrideUse {
  readonly override: RegisteredOverride;
  readonly isUsed: boolean;
}

/** Everything that was judged, from which every sheet, pane, form, report and the JSON are made. */
export interface Evaluation {
  readonly county: string | null;
  readonly reportingUnit: string | null;
  readonly period: string | null;
  /** The regulation that it was judged by, with what the bureau registered beside it. */
  readonly standard: Standard & {
    readonly overrides: readonly OverrideUse[];
    readonly exceptions: readonly ExceptionUse[];
  };
  /** 人工确认: figures that would be doubted and that a person has confirmed (D24). */
  readonly confirmations: readonly ConfirmationUse[];
  readonly verdict: Outcome;
  /** Deciding items by outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Of the items met: how many by the bureau's own statement alone. */
  readonly metByDeclaration: number;
  readonly items: readonly ItemResult[];
  readonly balance: readonly BalanceResult[];
  readonly composite: Readonly<Record<Stage, number | null>>;
  /** Of everything in `balance` and of the composites, in that order by stage. */
  readonly trends: readonly BalanceTrend[];
  /** Limits of the indicators in force: standard, floor, coefficient of variation. */
  readonly indicatorLimits: Readonly<
    Record<
      IndicatorId,
      Readonly<
        Record<
          Stage,
          {
            readonly standard: LimitInForce;
            readonly floor: LimitInForce;
            readonly coefficientOfVariation: LimitInForce;
          }
        >
      >
    >
  >;
  /** Limits in force of the other items that have any, by item and by what they limit. */
  readonly itemLimits: Readonly<Partial<Record<ItemId, Readonly<Record<string, LimitInForce>>>>>;
  /** Counted rows, primary first, each in the bureau's order. */
  readonly schools: readonly SchoolPartResult[];
  /** Campuses of schools that were added up, for reference. */
  readonly campuses: readonly CampusResult[];
  readonly excluded: readonly ExcludedSchool[];
  /** Schools that fail an item judged school by school, and by how much, in the order of the items. */
  readonly itemShortfalls: readonly ItemShortfall[];
  readonly findings: readonly Finding[];
  readonly readings: readonly TableReading[];
  /** Statements as typed, for the columns 佐证材料 and 自评 and for the report. */
  readonly evidenceTexts: Readonly<Partial<Record<ItemId, string>>>;
  /**
   * What was judged: the county's figures, the statements and all schools, which forms and report print as they are.
   */
  readonly dataset: Dataset;
}
