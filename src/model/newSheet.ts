import type { OwnRange, SheetPlan } from "./sheetPlan";

/** Cells that take one of a few words, offered in a list. */
export interface Choice {
  readonly cells: Omit<OwnRange, "sheet">;
  readonly options: readonly string[];
}

/** A sheet of a workbook that is made from nothing: planned like one of ours, but it will be the bureau's own. */
export interface NewSheet extends Omit<SheetPlan, "id"> {
  readonly choices: readonly Choice[];
}
