import type { FloorKind, RuleInForce } from "../model/floorKind";
import type { BalanceId } from "../model/dataset";
import type { YearSource } from "../model/evaluation";
import type { Outcome } from "../model/outcome";
import type { SheetId } from "../model/sheetPlan";
import type { Stage } from "../model/stage";
import type { MissingStrings } from "./missingStrings";
import type { SummaryStrings } from "./summaryStrings";
import type { PlanStrings } from "./planStrings";
import type { ScenarioStrings } from "./scenarioStrings";

/** Columns of the overview, in their order. */
export type OverviewColumn =
  | "citation"
  | "text"
  | "limit"
  | "value"
  | "distance"
  | "outcome"
  | "declared"
  | "agrees"
  | "steps"
  | "source"
  | "evidence"
  | "change";

/** Columns of the schools sheet beside those of the seven indicators. */
export type SchoolsColumn =
  | "number"
  | "name"
  | "code"
  | "type"
  | "owner"
  | "grades"
  | "classes"
  | "students"
  | "met"
  | "outcome"
  | "remarks";

export type BalanceColumn =
  | "stage"
  | "indicator"
  | "unit"
  | "schools"
  | "meeting"
  | "meetingShare"
  | "mean"
  | "previousMean"
  | "meanChange"
  | "deviation"
  | "coefficient"
  | "previousCoefficient"
  | "coefficientChange"
  | "recomputed"
  | "limit"
  | "outcome"
  | "pull";

export type FindingsColumn = "number" | "rank" | "since" | "where" | "sentence" | "remedy" | "verified" | "note";

/** Why somebody has to look at a finding, as a heading over all of one cause. */
export type FindingCauseName =
  | "veto"
  | "declared"
  | "contradiction"
  | "implausible"
  | "missing"
  | "notUnderstood"
  | "registered"
  | "years"
  | "other";

/** Words that every sheet has. */
export interface CommonSheetStrings {
  readonly names: Readonly<Record<SheetId, string>>;
  /** On every sheet: this is a self-evaluation and decides nothing. */
  readonly notice: string;
  /** In place of a number that is not known. */
  readonly missing: string;
  /** A number, or a distance, of which only a bound is certain. */
  readonly bound: (params: { readonly isAtMost: boolean; readonly words: string }) => string;
  readonly none: string;
  readonly separator: string;
  /** Heading over entries whose row is gone. */
  readonly gone: string;
  readonly printFooter: (evaluatedAt: string, version: string) => string;
}

export interface OverviewStrings {
  readonly headings: Readonly<Record<OverviewColumn, string>>;
  readonly labels: Readonly<
    Record<
      | "county"
      | "period"
      | "reportingUnit"
      | "department"
      | "preparedBy"
      | "checkedBy"
      | "signedOn"
      | "evaluatedAt"
      | "edition"
      | "overrides"
      | "exceptions"
      | "confirmations"
      | "version",
      string
    >
  >;
  readonly verdict: (params: { county: string | null; outcome: string }) => string;
  readonly counts: (params: {
    deciding: number;
    counts: Readonly<Record<Outcome, number>>;
    byData: number;
    byDeclaration: number;
  }) => string;
  readonly areaHeading: (params: { area: string; met: number; deciding: number }) => string;
  readonly distance: (params: {
    kind: "minimum" | "maximum";
    isGood: boolean;
    isZero: boolean;
    amount: string;
  }) => string;
  /** The limit of what may not be at all. */
  readonly noneAllowed: string;
  /** Of several comparisons how many came out how. */
  readonly partCount: (params: { count: number; outcome: string }) => string;
  readonly partCounts: (params: { parts: number; counts: readonly string[] }) => string;
  /** A comparison under its item. */
  readonly partLabel: (params: { label: string; informs: boolean }) => string;
  readonly agrees: string;
  readonly differs: string;
  /** Over the lines that decide nothing by themselves. */
  readonly informing: string;
  readonly seeSheet: (sheet: string) => string;
  /** `answer` is what stands in that cell of 第十条, null of any other item. */
  readonly source: (params: {
    cell: string;
    answer: { readonly label: string; readonly answer: string } | null;
    count: number;
  }) => string;
  readonly unchanged: string;
  readonly changed: (before: string, now: string) => string;
  readonly overrideLine: (params: {
    item: string;
    stage: string;
    kind: string;
    value: string;
    basis: string;
    effectiveFrom: string;
    isUsed: boolean;
  }) => string;
  readonly exceptionLine: (params: {
    school: string;
    label: string;
    basis: string;
    constructionPlan: string;
    isGranted: boolean;
  }) => string;
  /** How many figures rest on a person's word alone. */
  readonly confirmedCount: (count: number) => string;
  readonly confirmationLine: (params: {
    subject: string;
    value: string;
    confirmedBy: string;
    date: string;
    basis: string;
    isInForce: boolean;
  }) => string;
}

export interface SchoolsStrings {
  readonly headings: Readonly<Record<SchoolsColumn, string>>;
  readonly amountHeading: (name: string, unit: string) => string;
  readonly ratioHeading: (name: string, unit: string) => string;
  readonly stageHeading: (params: { stage: string; schools: number }) => string;
  readonly standardRow: string;
  readonly floorRow: (floor: FloorKind) => string;
  readonly countyRow: string;
  /** In place of a row number where it is not known whether the school counts. */
  readonly unsettled: string;
  /** A school's name with the part that is meant. */
  readonly partOfSchool: (school: string, stage: Stage) => string;
  readonly listSeparator: string;
  readonly allMet: string;
  readonly metIndicators: (numbers: string) => string;
  readonly floorIndicators: (numbers: string, floor: FloorKind) => string;
  readonly failedIndicators: (numbers: string, floor: FloorKind) => string;
  readonly unknownIndicators: (numbers: string) => string;
  readonly membershipUnknown: string;
  readonly split: (params: { weights: string; share: string; whole: string; amounts: string }) => string;
  readonly wholeAmount: (name: string, amount: string) => string;
  readonly campusesHeading: string;
  readonly campusOf: (school: string, campus: string, stage: string) => string;
  /** @param below whose floor it is below; null where it is not */
  readonly campusRatio: (name: string, ratio: string | null, below: FloorKind | null) => string;
  readonly excludedHeading: (schools: number) => string;
  readonly footnote: (params: {
    primary: number;
    primaryParts: number;
    teachingPoints: number;
    junior: number;
    juniorParts: number;
    completeParts: number;
    unsettled: number;
  }) => string;
  readonly legend: (rule: RuleInForce) => string;
  readonly noSchools: string;
}

export interface BalanceStrings {
  readonly headings: Readonly<Record<BalanceColumn, string>>;
  readonly composite: string;
  /** Beside the composite, which is reported and not judged. */
  readonly compositeOutcome: string;
  readonly explanation: string;
  readonly pullOf: (params: { school: string; share: string; isAbove: boolean }) => string;
  readonly pullSeparator: string;
  readonly noDifference: string;
  readonly chartTitle: (stage: string) => string;
  readonly limitSeries: (limit: string) => string;
  readonly noSchools: string;
  readonly years: YearStrings;
}

/** Words that hold an evaluation against earlier years. */
export interface YearStrings {
  /** A year on an axis and in a table. */
  readonly year: (year: number) => string;
  /** `since` is the year compared with where it is not the last one. */
  readonly change: (params: { direction: "up" | "down" | "same"; amount: string; since: number | null }) => string;
  readonly tableTitle: string;
  readonly tableNote: string;
  readonly yearHeading: string;
  readonly sourceHeading: string;
  readonly sources: Readonly<Record<YearSource | "none", string>>;
  readonly chartTitle: (stage: string) => string;
  readonly recordTitle: string;
  /** `year` is null where the evaluation has no school year and nothing of it is recorded. */
  readonly recordNote: (year: number | null) => string;
  /** Words that intake reads back: names of stages and indicators within the record. */
  readonly recordStages: Readonly<Record<Stage, string>>;
  readonly recordIndicator: (indicator: BalanceId) => string;
}

export interface FindingsStrings {
  readonly headings: Readonly<Record<FindingsColumn, string>>;
  readonly counts: (params: { errors: number; warnings: number; information: number }) => string;
  readonly noFindings: string;
  readonly wholeWorkbook: string;
  readonly cleared: string;
  readonly causes: Readonly<Record<FindingCauseName, string>>;
  readonly causeHeading: (params: { cause: string; count: number }) => string;
  /** What has become of findings since the last evaluation. */
  readonly since: (params: { added: number; open: number; mended: number }) => string;
  readonly states: Readonly<Record<"added" | "open" | "mended", string>>;
  readonly mendedHeading: (count: number) => string;
  /** The comparison that decides an item, behind the sentence of a finding about it. */
  readonly worst: (params: { label: string; value: string; limit: string; distance: string }) => string;
  /** 怎么办, at the cell; null where no single cell is meant. */
  readonly remedies: Readonly<
    Record<"fill" | "reconcile" | "mend" | "explain" | "none", (place: string | null) => string>
  >;
}

export interface SettingsStrings {
  readonly intro: string;
  readonly mapping: { readonly title: string; readonly explanation: string };
  readonly overrides: { readonly title: string; readonly explanation: string };
  readonly exceptions: { readonly title: string; readonly explanation: string };
  readonly unitCosts: { readonly title: string; readonly explanation: string };
  readonly confirmations: { readonly title: string; readonly explanation: string };
  readonly confirmation: { readonly title: string; readonly explanation: string };
  /** Beside the answer: on what paper our sheets are printed. */
  readonly paper: string;
  readonly limits: { readonly title: string; readonly headings: readonly string[] };
  readonly recognised: { readonly title: string; readonly headings: readonly string[] };
  readonly automatic: string;
  readonly byHand: string;
  readonly notUsed: string;
  readonly plainRange: string;
  readonly national: string;
  readonly local: (basis: string) => string;
}

/** Sentences of our sheets. */
export interface SheetStrings {
  readonly common: CommonSheetStrings;
  readonly overview: OverviewStrings;
  readonly schools: SchoolsStrings;
  readonly balance: BalanceStrings;
  readonly plan: PlanStrings;
  readonly findings: FindingsStrings;
  readonly missing: MissingStrings;
  readonly summary: SummaryStrings;
  readonly scenarios: ScenarioStrings;
  readonly settings: SettingsStrings;
}
