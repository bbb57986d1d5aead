import type { Area } from "../model/identifiers";

/** How a county stands to 申报资格: the years since 基本均衡 was recognised. */
export type Eligibility =
  | {
      readonly kind: "longEnough" | "tooShort" | "onTheDay";
      readonly year: number;
      readonly years: number;
      readonly needed: number;
    }
  | { readonly kind: "unknown"; readonly needed: number }
  | { readonly kind: "notAsked" };

/** Why the county can apply or cannot. */
export interface ApplyParams {
  readonly verdict: "met" | "unmet" | "undetermined" | "pending" | "notApplicable";
  readonly unmet: number;
  readonly undetermined: number;
  readonly pending: number;
  readonly byDeclaration: number;
  readonly eligibility: Eligibility["kind"];
}

/** Sentences of the page for the head of the bureau. */
export interface SummaryStrings {
  readonly title: (county: string | null) => string;
  readonly labels: Readonly<
    Record<
      | "apply"
      | "eligibility"
      | "dates"
      | "priced"
      | "unpriced"
      | "missing"
      | "confirmed"
      | "changes"
      | "findings"
      | "preparedBy"
      | "checkedBy"
      | "signedBy"
      | "date",
      string
    >
  >;
  readonly sections: Readonly<Record<"areas" | "failing" | "work" | "signature", string>>;
  readonly areaHeadings: readonly [string, string, string, string, string, string];
  readonly failingHeadings: readonly [string, string, string, string, string, string];
  readonly apply: (params: ApplyParams) => string;
  readonly eligibility: (eligibility: Eligibility) => string;
  readonly dates: (params: { year: number | null; fiscalYear: string | null }) => string;
  readonly area: (params: { area: Area; deciding: number; open: readonly string[] }) => string;
  readonly total: string;
  readonly vetoesAbsent: (absent: number) => string;
  readonly waiting: (params: { undetermined: number; pending: number }) => string;
  readonly nothingFails: string;
  readonly moreFailing: (items: number) => string;
  /** The worst of several comparisons. */
  readonly worstOf: (params: { label: string; parts: number }) => string;
  readonly priced: (params: { amounts: readonly string[]; cost: string; unknown: number }) => string;
  readonly amount: (params: { name: string; quantity: string; cost: string | null }) => string;
  readonly unpriced: (amounts: readonly string[]) => string;
  readonly nothingToAdd: string;
  readonly nothingUnpriced: string;
  readonly missing: (params: { lines: number; schools: number; byOffice: readonly string[] }) => string;
  readonly linesOf: (office: string, lines: number) => string;
  readonly confirmed: (figures: number) => string;
  readonly findings: (params: { errors: number; warnings: number }) => string;
  /** Items whose outcome is another now, each in words; null where there was no evaluation before. */
  readonly changes: (changes: readonly string[] | null) => string;
  readonly changed: (params: { item: string; before: string; now: string }) => string;
}
