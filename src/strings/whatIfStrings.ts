/** Groups of inputs of the tab 试算, in their order. */
export type TrialGroup = "resources" | "others" | "classes" | "rooms" | "county" | "limits";

/** Before and after, already written out. */
interface Change {
  readonly before: string;
  readonly after: string;
}

/** Sentences of the pane's tab 试算. */
export interface WhatIfStrings {
  readonly intro: string;
  readonly kept: {
    readonly title: string;
    readonly open: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly openWord: string;
    readonly removeWord: string;
    readonly confirm: (name: string) => string;
    readonly confirmWord: string;
    readonly unread: (rows: number) => string;
  };
  readonly school: {
    readonly search: string;
    readonly explanation: string;
    readonly none: string;
    readonly other: string;
    readonly more: (schools: number) => string;
  };
  readonly groups: Readonly<Record<TrialGroup, string>>;
  readonly county: { readonly search: string; readonly more: (figures: number) => string };
  readonly limits: { readonly choose: string; readonly explanation: string };
  /** The input of a cell or limit. */
  readonly trialOf: (label: string) => string;
  readonly now: (value: string) => string;
  readonly blank: string;
  readonly changes: {
    readonly title: (changes: number) => string;
    readonly change: (change: Change) => string;
    /** Behind a change that is wrong. */
    readonly leftOut: string;
    readonly undo: (label: string) => string;
    readonly undoWord: string;
    readonly undoAll: string;
  };
  readonly problems: Readonly<Record<"notANumber" | "negative" | "notStricter", string>>;
  readonly results: {
    readonly title: string;
    readonly nothing: string;
    readonly computing: string;
    readonly summary: (params: { readonly verdict: Change; readonly unmet: Change; readonly cost: Change }) => string;
    /** Inputs that are not counted, because they are wrong. */
    readonly leftOut: (inputs: number) => string;
    /** What was typed for a cell that the changed data no longer tell. */
    readonly lost: (input: { readonly label: string; readonly text: string }) => string;
    readonly unread: (rows: number) => string;
    readonly items: string;
    readonly noItems: string;
    readonly balance: (stage: string) => string;
    readonly columns: Readonly<Record<"indicator" | "before" | "after" | "limit" | "standard", string>>;
    readonly notCounted: string;
    readonly shortfalls: string;
    readonly schoolsShort: (change: Change) => string;
    readonly cost: (change: Change) => string;
    readonly misfits: string;
    readonly misfitsExplanation: string;
    readonly more: (findings: number) => string;
  };
  readonly keep: {
    readonly name: string;
    readonly action: string;
    readonly explanation: string;
    readonly replaces: (name: string) => string;
  };
}
