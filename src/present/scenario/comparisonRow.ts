import type { ComparedEvaluation, JudgedScenario } from "../../model/scenario";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { DraftRow } from "../sheets/draftSheet";

/** Makes a line of the comparison. */
export type ComparisonRow = (key: string, label: string, cell: (column: ComparedColumn) => PlannedCell) => DraftRow;

/** One of the columns that are laid side by side: the data as they are, then each scenario. */
export interface ComparedColumn {
  readonly planned: ComparedEvaluation;
  /** Null for the data as they are. */
  readonly judged: JudgedScenario | null;
}
