import type { Cell } from "./tables/cell";
import type { CellRef } from "./tables/cellRef";
import type { LimitKind } from "./dataset";
import type { Finding } from "./findings/finding";
import type { ItemId } from "./identifiers";
import type { Evaluation } from "./evaluation";
import type { ShortfallPlan } from "./plan";
import type { Stage } from "./stage";

/** A cell of the bureau's with the number that it is tried with, in the kind in which people typed it. */
export interface CellChange {
  readonly cell: CellRef;
  readonly value: Cell;
}

/** Which limit of an item is meant; `stage` null where the item has one for both. */
export interface LimitName {
  readonly item: ItemId;
  readonly stage: Stage | null;
  readonly kind: LimitKind;
}

/** A stricter limit that is tried: from here on a local limit like any other, which may only tighten (D17). */
export interface LimitChange extends LimitName {
  /** In the unit of the national limit. */
  readonly value: number;
  /** Where it is stated: what becomes of it is found again by this cell. */
  readonly cell: CellRef;
}

/** 试算方案: changed cells and stricter limits under which everything is judged anew; the workbook stays as it is. */
export interface Scenario {
  readonly name: string;
  readonly cells: readonly CellChange[];
  readonly limits: readonly LimitChange[];
  /**
   * Rows that could not be read: any of them may be one that the county fails by, so nothing is met before they are.
   */
  readonly unread: readonly Finding[];
}

/** A row of the table of changes on the sheet UEI 试算 as it was typed. */
export interface ScenarioRow {
  /** In the order of the headings; blank ones are empty cells. */
  readonly cells: readonly Cell[];
  /** What people wrote to the right of it, by columns behind ours. */
  readonly beside: ReadonlyMap<number, Cell>;
}

/** What became of a row. */
export interface ReadScenarioRow {
  readonly row: ScenarioRow;
  readonly name: string;
  readonly change: CellChange | LimitChange | null;
  /** The cell or limit in words, by which it is found again where rows have moved; null where it is not known. */
  readonly label: string | null;
  /** What the cell held when the row was written, or the limit then in force; null where it is not known. */
  readonly original: Cell | null;
  /** What it holds now, where that is something else. */
  readonly current: Cell | null;
  readonly problem: Finding | null;
}

/** An evaluation with what schools lack, which is all that is laid side by side. */
export interface ComparedEvaluation {
  readonly evaluation: Evaluation;
  readonly plan: ShortfallPlan;
}

/** A kept scenario, judged anew on the data of this evaluation. */
export interface JudgedScenario {
  readonly scenario: Scenario;
  readonly planned: ComparedEvaluation;
}

/** All kept scenarios with the rows that they stand in. */
export interface KeptScenarios {
  readonly rows: readonly ReadScenarioRow[];
  readonly judged: readonly JudgedScenario[];
}

export const NO_SCENARIOS: KeptScenarios = { rows: [], judged: [] };

/** What people do with the kept scenarios in the pane; one that is kept under a name takes the place of that name. */
export type ScenarioEdit =
  | { readonly type: "keep"; readonly scenario: Scenario }
  | { readonly type: "delete"; readonly name: string };
