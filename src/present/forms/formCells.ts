import type { NumberFormat, Tone } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import { BLANK } from "../account/filledSentence";
import type { Outcome } from "../../model/outcome";
import type { FormCell } from "./formTable";

type Span = Pick<FormCell, "columns" | "rows">;

export function headingCell(value: string, span: Span = {}): FormCell {
  return { kind: "heading", value, format: "text", tone: "plain", ...span };
}

/** L1, L2 …: the codes that the forms refer to each other by. */
export function codeCell(number: number): FormCell {
  return { kind: "code", value: `L${number}`, format: "text", tone: "plain" };
}

/** Codes from L`from` to L`to`. */
export function codeCells(from: number, to: number): FormCell[] {
  return Array.from({ length: to - from + 1 }, (_, at) => codeCell(from + at));
}

export function labelCell(value: string, span: Span = {}): FormCell {
  return { kind: "label", value, format: "text", tone: "plain", ...span };
}

export function textCell(value: string | null): FormCell {
  return { kind: "text", value, format: "text", tone: "plain" };
}

/** A number, or a blank where it is not known. */
export function countCell(value: number | null, format: NumberFormat = "integer", tone: Tone = "plain"): FormCell {
  return value === null ? blankCell() : { kind: "number", value, format, tone };
}

export function blankCell(): FormCell {
  return { kind: "status", value: BLANK, format: "text", tone: "plain" };
}

export function statusCell(value: string, tone: Tone = "plain"): FormCell {
  return { kind: "status", value, format: "text", tone };
}

/** 达标 or 未达标 in words; what fails is dark, what is met bears no colour on the form. */
export function verdictCell(outcome: Outcome, strings: Strings, words = (word: string): string => word): FormCell {
  return statusCell(words(strings.catalogue.outcomes[outcome]), outcome === "unmet" ? "unmet" : "plain");
}
