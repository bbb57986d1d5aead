import type { IndicatorId } from "../identifiers";
import type { Stage } from "../stage";

/** What a figure would be if it had been typed in this unit: the amount for each pupil, or the figure itself. */
export interface UnitReading {
  readonly unit: string;
  readonly value: number;
}

/** Why rows do not count, or count as a question: another county's, of a word that is no county, closed last year. */
export type RowsTakenOut = "otherCounty" | "unclear" | "closed";

/** What cannot be believed, or is worth a look (D24), each code with its parameters. */
export interface PlausibilityFindings {
  /** One school stands apart from all others in its ratio and in its amount. */
  schoolUnitSlip: {
    readonly school: string;
    /** Null where the amount is the whole school's and has two stages. */
    readonly stage: Stage | null;
    readonly indicator: IndicatorId;
    /** Of the ratio: ㎡ or 元. */
    readonly ratioUnit: string;
    /** In the indicator's unit, ㎡ or 元. */
    readonly amount: number;
    /** The number as it was typed, and the ratio that it gives in each unit. */
    readonly typed: number;
    readonly unit: string;
    readonly readings: readonly UnitReading[];
    /** Of the other schools. */
    readonly median: number | null;
  };
  /** All schools of a stage together lie where no county does. */
  columnUnitSlip: {
    readonly stage: Stage;
    readonly indicator: IndicatorId;
    /** Of the ratio: ㎡ or 元. */
    readonly ratioUnit: string;
    readonly schools: number;
    /** Sum of the amounts, by which it is confirmed. */
    readonly amount: number;
    readonly mean: number;
    readonly unit: string;
    readonly readings: readonly UnitReading[];
    readonly low: number;
    readonly high: number;
  };
  /** An area that others hide, as the 室内体育用房 in what is left of 教学及辅助用房; `school` null for a whole column. */
  areaUnitSlip: {
    readonly school: string | null;
    readonly figure: string;
    /** In ㎡, by which it is confirmed. */
    readonly amount: number;
    readonly typed: number;
    readonly unit: string;
    readonly readings: readonly UnitReading[];
  };
  /** More rooms than the classes of the school can use; `classes` null where they are not known. */
  roomsUnlikely: {
    readonly school: string;
    readonly rooms: number;
    readonly classes: number | null;
    readonly students: number;
    readonly most: number;
  };
  /** More boarders or teachers than pupils; `school` null for a figure of the county. */
  peopleUnlikely: {
    readonly school: string | null;
    readonly figure: string;
    readonly value: number;
    readonly students: number;
    /** False for some of a school's pupils, who are never more than all: then its pupils are in doubt too (D11). */
    readonly isConfirmable: boolean;
  };
  /** A county figure of money outside of what it is anywhere. */
  countyUnitSlip: {
    readonly figure: string;
    /** The figure itself in 元, by which it is confirmed. */
    readonly amount: number;
    /** What is compared, in 元: the figure, or for each pupil. */
    readonly value: number;
    readonly isPerStudent: boolean;
    readonly readings: readonly UnitReading[];
    readonly unit: string;
    readonly low: number;
    readonly high: number;
  };
  /** Each pay is possible, and both together are not. */
  payQuotientUnlikely: {
    readonly teachers: number;
    readonly civilServants: number;
    readonly quotient: number;
    readonly low: number;
    readonly high: number;
  };
  /** 拨付公用经费 for each pupil far from the quota; `school` null for that of all small schools. */
  fundsUnitSlip: {
    readonly school: string | null;
    readonly amount: number;
    readonly perStudent: number;
    readonly quota: number;
    readonly unit: string;
    readonly readings: readonly UnitReading[];
  };
  /** A large school far above the median. */
  ratioFarAbove: {
    readonly school: string;
    readonly stage: Stage;
    readonly indicator: IndicatorId;
    /** Of the ratio: ㎡ or 元. */
    readonly ratioUnit: string;
    readonly ratio: number;
    readonly median: number;
    readonly times: number;
  };
  countyMeanHigh: {
    readonly stage: Stage;
    readonly indicator: IndicatorId;
    /** Of the ratio: ㎡ or 元. */
    readonly ratioUnit: string;
    readonly mean: number;
    readonly limit: number;
  };
  countyMeanJumped: {
    readonly stage: Stage;
    readonly indicator: IndicatorId;
    /** Of the ratio: ㎡ or 元. */
    readonly ratioUnit: string;
    readonly mean: number;
    readonly year: number;
    readonly before: number;
  };
  /** A person has confirmed what a cell does to rows (D32). */
  rowsConfirmed: { readonly kind: RowsTakenOut; readonly text: string; readonly rows: number; readonly by: string };
  /** A confirmation that lacks who, when or why confirms nothing. */
  confirmationIncomplete: { readonly text: string };
  /** Its school, field or value is not understood. */
  confirmationNotUnderstood: { readonly text: string; readonly part: "school" | "field" | "value" };
  /** Pupils whom the classes contradict, so many that no school has them (D25): nobody can confirm them. */
  confirmationImpossible: {
    readonly text: string;
    readonly value: number;
    /** Some of the pupils, who are more than all; else the pupils themselves. */
    readonly isPart: boolean;
  };
  /** The figure is another one now, or is gone. */
  confirmationLapsed: { readonly text: string; readonly confirmed: number; readonly value: number | null };
}
