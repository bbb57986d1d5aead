import type { Outcome } from "../model/outcome";

/** Lines of the comparison that are no item and no coefficient. */
export type ComparisonLine =
  | "verdict"
  | Exclude<Outcome, "notApplicable">
  | "partsUnmet"
  | "partsUndetermined"
  | "schoolsShort"
  | "cost"
  | "unread"
  | "newFindings";

/** Words of the sheet 试算; numbers are written out where they come as strings. */
export interface ScenarioStrings {
  /** On top: that a trial changes nothing. */
  readonly explanation: string;
  readonly none: string;
  readonly compared: string;
  readonly now: string;
  readonly sections: Readonly<Record<"items" | "balance" | "shortfalls", string>>;
  readonly lines: Readonly<Record<ComparisonLine, string>>;
  readonly coefficient: (params: { readonly stage: string; readonly indicator: string }) => string;
  /** Sign and value with the limit that it is held against. */
  readonly againstLimit: (params: { readonly sign: string; readonly value: string; readonly limit: string }) => string;
  readonly total: (params: { readonly indicator: string; readonly unit: string }) => string;
  /** A number that some lines or schools are left out of, since their data are missing. */
  readonly incomplete: (params: { readonly value: string; readonly unknown: number }) => string;
  /** What no longer fits the changed cells. */
  readonly misfits: { readonly title: string; readonly more: (findings: number) => string };
  readonly changes: { readonly title: string; readonly explanation: string };
  readonly remarks: {
    readonly originalChanged: (now: string) => string;
    /** A limit that asks no more than the one in force. */
    readonly notStricter: string;
  };
}
