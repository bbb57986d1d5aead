import type { BalanceJson } from "./balanceJson";
import type { ExclusionReason } from "../../model/membership";
import type { BalanceId } from "../../model/balanceId";
import type { Basis, YearSource } from "../../model/evaluation";
import type { ExceptionKind, LimitKind } from "../../model/dataset";
import type { FindingRank } from "../../model/findings/finding";
import type { Area, IndicatorId, ItemId } from "../../model/identifiers";
import type { Outcome } from "../../model/outcome";
import type { Stage } from "../../model/stage";
import type { PlanJson } from "./planJson";
import type { ScenarioJson } from "../scenario/scenarioJson";

interface WhereJson {
  readonly sheet: string;
  readonly cell: string;
}

export interface OverrideJson {
  readonly item: ItemId | null;
  readonly label: string;
  /** Null: both stages. */
  readonly stage: Stage | null;
  readonly kind: LimitKind | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly basis: string | null;
  readonly effectiveFrom: string | null;
  readonly used: boolean;
  readonly where: WhereJson;
}

export interface ExceptionJson {
  readonly kind: ExceptionKind | null;
  readonly school: string;
  readonly label: string;
  readonly item: ItemId | null;
  readonly basis: string | null;
  readonly quantity: number | null;
  readonly constructionPlan: string | null;
  readonly granted: boolean;
  readonly where: WhereJson;
}

/** 人工确认 (D24); `inForce` is false where the figure has changed since, or who, when or why is missing. */
export interface ConfirmationJson {
  readonly school: string | null;
  readonly stage: Stage | null;
  readonly field: string | null;
  readonly label: string;
  readonly value: number | null;
  readonly confirmedBy: string | null;
  readonly date: string | null;
  readonly basis: string | null;
  readonly inForce: boolean;
  readonly where: WhereJson | null;
}

/** What a finding is about; members that say nothing are absent. */
export interface SubjectJson {
  readonly item?: ItemId;
  /** Code or normalised name: the identity of the school within the workbook. */
  readonly school?: string;
  readonly stage?: Stage;
  readonly field?: string;
}

export interface ItemPartJson {
  readonly stage: Stage | null;
  readonly label: string;
  readonly value: number | null;
  readonly limit: number | null;
  readonly unit: string;
  readonly outcome: Outcome;
}

export interface ItemJson {
  readonly id: ItemId;
  readonly area: Area;
  readonly decides: boolean;
  readonly basis: Basis;
  readonly outcome: Outcome;
  readonly parts: readonly ItemPartJson[];
  readonly declared: Outcome | null;
  readonly agrees: boolean | null;
  readonly steps: string;
  readonly evidence: readonly {
    readonly sheet: string;
    readonly table: string | null;
    readonly cell: string;
    readonly label: string;
    readonly value: number | string | null;
  }[];
  readonly notes: readonly string[];
}

/** A number of an earlier year, from the bureau's table or from the record of an earlier evaluation. */
export interface HistoryJson {
  readonly year: string;
  readonly stage: Stage;
  readonly indicator: BalanceId;
  readonly cv: number | null;
  readonly mean: number | null;
  readonly source: YearSource;
}

export interface SchoolJson {
  readonly name: string;
  readonly code: string | null;
  readonly stage: Stage;
  readonly students: number | null;
  readonly amounts: Readonly<Record<IndicatorId, number | null>>;
  readonly ratios: Readonly<Record<IndicatorId, number | null>>;
  readonly met: number;
  readonly outcome: Outcome;
}

/**
 * What `uei evaluate --json` prints: stable and versioned, the contract with programs outside. Numbers are unrounded,
 * an unknown one is null.
 */
export interface UeiEvaluationJson {
  readonly schema: "uei.evaluation/1";
  readonly county: string | null;
  readonly period: string | null;
  readonly standard: {
    readonly id: string;
    readonly edition: string;
    readonly overrides: readonly OverrideJson[];
    readonly exceptions: readonly ExceptionJson[];
  };
  /** Figures confirmed by hand. */
  readonly confirmations: readonly ConfirmationJson[];
  readonly verdict: Outcome;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly items: readonly ItemJson[];
  readonly balance: readonly BalanceJson[];
  readonly composite: Readonly<Record<Stage, number | null>>;
  /** Earlier years, by stage and indicator and the earliest first; absent where none is stated. */
  readonly history?: readonly HistoryJson[];
  readonly schools: readonly SchoolJson[];
  readonly excluded: readonly {
    readonly name: string;
    readonly students: number | null;
    readonly reason: ExclusionReason;
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly rank: FindingRank;
    readonly message: string;
    readonly where: WhereJson | null;
    readonly about: SubjectJson;
  }[];
  readonly plan: PlanJson;
  /** Only where scenarios are kept. */
  readonly scenarios?: readonly ScenarioJson[];
}
