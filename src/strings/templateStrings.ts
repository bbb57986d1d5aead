import type { FormNeed } from "../model/gathering";
/** Names and explanations of the workbook to fill in; its headings are the official Chinese ones in every language. */
export interface TemplateStrings {
  readonly title: string;
  readonly reportingUnit: string;
  readonly sheets: Readonly<
    Record<
      | "notes"
      | "schools"
      | "teachers"
      | "premises"
      | "rooms"
      | "funds"
      | "figures"
      | "statements"
      | "vetoes"
      | "history"
      | "local",
      string
    >
  >;
  readonly captions: { readonly exceptions: string; readonly overrides: string };
  readonly notes: readonly string[];
  /** Heading of the column that says which item needs a figure. */
  /** （必填） and （选填）, which headings may bear. */
  readonly marks: { readonly required: string; readonly optional: string };
  readonly needs: Readonly<Record<FormNeed, string>>;
  /** The heading of the column that says 必填, 核对 or 选填. */
  readonly need: string;
  /** 表Ⅰ, as what needs a figure. */
  readonly basics: string;
  /** 已填, before n/m. */
  readonly filled: string;
  readonly prompt: (params: { readonly mark: string; readonly unit: string; readonly isNumber: boolean }) => string;
  readonly neededBy: string;
  /** Heading of the column with the regulation's own words. */
  readonly requirement: string;
}
