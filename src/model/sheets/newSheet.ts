import type { OwnRange, SheetPlan } from "./sheetPlan";

/** Cells that take one of a few words, offered in a list. */
export interface Choice {
  readonly cells: Omit<OwnRange, "sheet">;
  readonly options: readonly string[];
  readonly prompt?: InputPrompt;
}

/** What Excel shows beside a cell that is being filled in. */
export interface InputPrompt {
  readonly title: string;
  readonly text: string;
}

/** Cells that take a number between two limits; Excel warns outside of them, and lets it stand where it is meant. */
export interface NumberRule {
  readonly cells: Omit<OwnRange, "sheet">;
  readonly kind: "whole" | "decimal";
  readonly least: number;
  readonly most: number;
  readonly prompt: InputPrompt;
}

/** Cells that turn red where a formula, written for the first of them, is true. */
export interface Alarm {
  readonly cells: Omit<OwnRange, "sheet">;
  readonly formula: string;
}

/** A sheet of a workbook that is made from nothing: planned like one of ours, but it will be the bureau's own. */
export interface NewSheet extends Omit<SheetPlan, "id"> {
  readonly choices: readonly Choice[];
  readonly numbers?: readonly NumberRule[];
  readonly alarms?: readonly Alarm[];
  /**
   * True where nothing but cells of the role `input` can be changed until somebody lifts the protection; no password.
   */
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
}
