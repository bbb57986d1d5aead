import type { RuleInForce } from "../model/floorKind";
import type { IndicatorId, Subject } from "../model/identifiers";
import type { Outcome } from "../model/outcome";

/** Words of 一、基本情况 and 二、主要指标达标情况. Numbers are written out; null is a number that is not known. */
export interface ReportSummaryStrings {
  readonly preamble: (params: { county: string | null; standard: string }) => string;
  readonly schools: (params: {
    county: string | null;
    total: number | null;
    kinds: readonly string[];
    teachingPoints: number | null;
  }) => string;
  readonly kind: (name: string, count: number) => string;
  readonly staff: (params: { county: string | null; staff: number | null; teachers: number | null }) => string;
  readonly students: (params: { total: number | null; primary: string; junior: string }) => string;
  readonly stage: (params: {
    stage: string;
    students: number | null;
    inTeachingPoints: number | null;
    classes: number | null;
  }) => string;
  readonly enrolment: (share: string) => string;
  readonly verdict: (params: { county: string | null; outcome: Outcome }) => string;
  readonly counts: (params: {
    deciding: number;
    counts: Readonly<Record<Outcome, number>>;
    byData: number;
    byDeclaration: number;
  }) => string;
  readonly resources: (params: {
    outcome: Outcome;
    stages: readonly string[];
    indicators: readonly string[];
  }) => string;
  readonly schoolRule: (params: {
    stage: string;
    schools: number;
    met: number;
    unmet: number;
    undetermined: number;
  }) => string;
  /** @param rule what the regulation asks of every school */
  readonly noSchools: (rule: string) => string;
  readonly indicatorsBy: (outcome: Outcome, numbers: readonly number[]) => string;
  /** The limit in force of the seven: whose it is, and those that differ from it by name. */
  readonly limit: (params: {
    limit: string;
    isLocal: boolean;
    others: readonly { readonly indicator: string; readonly limit: string }[];
  }) => string;
  readonly balance: (params: {
    stage: string;
    indicators: number;
    /** As `limit` words it. */
    limit: string;
    over: readonly string[];
    missing: number;
    composite: string | null;
  }) => string;
  readonly overLimit: (indicator: string, coefficient: string) => string;
  /** The coefficients of a stage against an earlier year: how many of those compared fell, which rose, the composite; `isRepeated` where the sentence before named that year. */
  readonly years: (params: {
    stage: string;
    year: number;
    isLastYear: boolean;
    isRepeated: boolean;
    compared: number;
    fallen: number;
    same: number;
    risen: readonly string[];
    composite: { before: string; now: string } | null;
  }) => string;
  readonly fromTo: (name: string, before: string, now: string) => string;
  readonly area: (params: { total: number; byOutcome: readonly string[] }) => string;
  readonly areaCount: (params: { outcome: Outcome; count: number; numbers: readonly number[] | null }) => string;
  readonly veto: (params: {
    county: string | null;
    absent: readonly string[];
    present: readonly string[];
    open: readonly string[];
  }) => string;
  readonly recognition: (params: { outcome: Outcome; value: string | null; limit: string }) => string;
}

/** Words of 三、自评情况, item by item. */
export interface ReportItemStrings {
  readonly heading: (number: number | null, text: string) => string;
  /** One stage of R1–R7: sum, pupils and county mean, as the self-evaluation reports of counties word it. */
  readonly mean: (params: {
    county: string | null;
    stage: string;
    isFirst: boolean;
    indicator: IndicatorId;
    amount: string;
    students: string;
    ratio: string;
  }) => string;
  /** An amount of 元, in the unit in which reports write it. */
  readonly money: (yuan: number) => string;
  readonly meanIsInformation: string;
  /** How the schools of a stage stand against the standard. */
  readonly rows: (params: {
    stage: string;
    schools: number;
    met: number;
    limit: string;
    unmet: readonly string[];
    open: readonly string[];
    hiddenUnmet: number;
    hiddenOpen: number;
  }) => string;
  readonly namedRow: (name: string, ratio: string) => string;
  readonly listed: (sentences: readonly string[]) => string;
  /** A comparison as a clause; `limit` is null where nothing is demanded, or where any at all is too many. */
  readonly part: (params: {
    label: string;
    value: string | null;
    limit: string | null;
    direction: "atLeast" | "atMost" | "below";
    outcome: Outcome;
  }) => string;
  readonly rooms: (params: {
    county: string | null;
    classes: string;
    music: string | null;
    art: string | null;
    together: string | null;
  }) => string;
  readonly quotas: (params: { primary: string; junior: string }) => string;
  readonly posts: (posts: string) => string;
  readonly rule: (params: {
    stage: string;
    schools: number;
    met: number;
    unmet: readonly string[];
    open: readonly string[];
    hiddenUnmet: number;
    hiddenOpen: number;
  }) => string;
  /** Numbers that the evaluation finds and the bureau's own words do not have. */
  readonly notInStatement: (numbers: readonly string[]) => string;
  /** The figures give the same as the bureau's own words. */
  readonly agreeing: (results: readonly string[]) => string;
  /** How many schools an item concerns; `named` of them stand before, and the words say so where these are not all. */
  readonly schools: (params: { unmet: number; undetermined: number; named: number }) => string;
  /** That only so many comparisons stand before. */
  readonly namedOf: (params: { named: number; all: number }) => string;
  /** In place of 自评情况 where neither figures nor a statement are given. */
  readonly situationNeeded: string;
  /** @param why the reason, a sentence of its own; empty where there is none to say */
  readonly conclusion: (params: { outcome: Outcome; awaits: "monitoring" | "survey"; why: string }) => string;
  /** What has to be settled about a conclusion; empty where nothing has. */
  readonly remark: (params: {
    outcome: Outcome;
    declared: Outcome | null;
    agrees: boolean | null;
    basis: "computed" | "declared" | "both";
    informs: boolean;
  }) => string;
}

/** Words of 四、存在问题及下一步工作打算. */
export interface ReportProblemStrings {
  readonly opening: (county: string | null) => string;
  readonly noProblem: string;
  readonly unmet: (params: { item: string; reason: string }) => string;
  /** What all schools lack of an item that is judged school by school, each with its unit. */
  readonly lacking: (amounts: readonly string[]) => string;
  /** The same of the seven resources, each with what is done about it (`filled`). */
  readonly lackingResources: (amounts: readonly string[]) => string;
  readonly filled: (params: { filling: string; name: string; quantity: string }) => string;
  /** Pupils and classes above their limits. */
  readonly exceeding: (amounts: readonly string[]) => string;
  readonly amount: (params: { name: string; quantity: string }) => string;
  readonly atLeast: (quantity: string) => string;
  /** How coefficients over their limits come under them. */
  readonly balanceWays: (ways: readonly string[]) => string;
  /** `added` is null where no additions in whole units suffice, `moved` where transfers alone do not. */
  readonly balanceWay: (params: {
    stage: string;
    indicator: string;
    filling: string;
    added: string | null;
    moved: string | null;
  }) => string;
  readonly undetermined: (items: readonly string[]) => string;
  readonly numbered: (sentences: readonly string[]) => string;
  readonly nextOpening: (county: string | null) => string;
  /** The cheapest additions of all schools, with what they are taken to cost. */
  readonly toAdd: (params: { amounts: readonly string[]; cost: string; rule: RuleInForce }) => string;
  readonly plan: (params: { item: string; plan: string }) => string;
  readonly missing: (items: readonly string[]) => string;
  readonly declared: (items: readonly string[]) => string;
  readonly closing: string;
}

/** The 自查自评报告: every sentence that is composed from the figures. */
export interface ReportStrings {
  readonly attachment: string;
  readonly title: (county: string | null) => readonly string[];
  readonly notice: string;
  readonly headings: Readonly<Record<"basics" | "indicators" | "account" | "problems", string>>;
  readonly subheadings: Readonly<
    Record<
      | "resourceSummary"
      | "balanceSummary"
      | "governmentSummary"
      | "qualitySummary"
      | "vetoSummary"
      | "recognitionSummary"
      | "resources"
      | "government"
      | "quality"
      | "recognition"
      | "veto",
      string
    >
  >;
  readonly labels: Readonly<Record<"situation" | "conclusion", string>>;
  /** The last page of the copy that is handed in. */
  readonly differences: {
    readonly title: string;
    readonly note: string;
    readonly headings: readonly [number: string, item: string, declared: string, found: string, why: string];
    /** The conclusion that has no data behind it. */
    readonly unsupported: string;
  };
  /** How the report speaks of the whole county, in sentences that the product composed: 全市 of a 市. */
  readonly ofCounty: (text: string, county: string | null) => string;
  readonly summary: ReportSummaryStrings;
  readonly items: ReportItemStrings;
  readonly problems: ReportProblemStrings;
  readonly annexes: Readonly<
    Record<"balance" | "forms" | "shortfalls" | "schoolForms" | "checks" | "confirmed", (number: number) => string>
  >;
  /** Subjects of the national monitoring. */
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly shortfallsNote: string;
  readonly checksNote: string;
  readonly signature: (unit: string | null) => readonly string[];
  readonly pageNumber: readonly [before: string, after: string];
  readonly chartDescription: (params: { indicators: number; stage: string; values: string; limit: string }) => string;
  /** `values` names each line with its numbers from the first year to the last. */
  readonly yearChartDescription: (params: {
    indicators: number;
    stage: string;
    first: string;
    last: string;
    values: readonly string[];
  }) => string;
  /** On the last page: when and by what the numbers were made. */
  readonly made: (params: { evaluatedAt: string; version: string; edition: string }) => string;
}
