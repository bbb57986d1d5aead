import type { Outcome } from "../../model/outcome";
import type { Stage } from "../../model/stage";
import type { FormTable } from "../forms/formTable";

/** What a chart draws over its categories; null is a gap. */
export interface ReportSeries {
  readonly name: string;
  readonly kind: "columns" | "line" | "limitLine";
  readonly values: readonly (number | null)[];
}

/**
 * The coefficients of variation of a stage as a picture, this year's or over the years, with the line that none may
 * cross.
 */
export interface ReportChart {
  readonly stage: Stage;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ReportSeries[];
  readonly valueAxisMinimum: number;
  readonly description: string;
}

/**
 * The parts of the 自查自评报告 in their order, as pure data: the Word file, the text that is copied, and whatever comes
 * later are made of the same blocks.
 */
export type ReportBlock =
  | { readonly kind: "title"; readonly lines: readonly string[] }
  | { readonly kind: "attachment" | "heading1" | "heading2" | "paragraph" | "note"; readonly text: string }
  /** The full text of an item. */
  | { readonly kind: "item"; readonly text: string }
  /** A paragraph that begins with a heading of the second level, or with a label: 【自评结论】未达标. */
  | {
      readonly kind: "labelled";
      readonly style: "heading" | "label";
      readonly label: string;
      readonly text: string;
      readonly outcome: Outcome | null;
      /** What a reader has to settle about this text, as a comment of Word; absent in the copy that is handed in. */
      readonly remark?: string;
    }
  | { readonly kind: "signature"; readonly lines: readonly string[] }
  /** A new landscape page with a heading of its own. */
  | { readonly kind: "annex"; readonly title: string }
  | { readonly kind: "table"; readonly table: FormTable }
  | { readonly kind: "chart"; readonly chart: ReportChart };
