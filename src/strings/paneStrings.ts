import type { ReportCopy } from "../model/reportCopy";
import type { FloorKind, RuleInForce } from "../model/floorKind";
import type { SeenParams, UnrecognisedStrings } from "./seenParams";
import type { Outcome } from "../model/outcome";
import type { GatheringPaneStrings } from "./gatheringPaneStrings";
import type { WhatIfStrings } from "./whatIfStrings";
import type { WideStrings } from "./wideStrings";

/** Tabs of the pane, in their order. */
export type PaneTab = "verdict" | "schools" | "balance" | "plan" | "whatIf" | "findings" | "settings";

/** What takes its time while a workbook is evaluated. */
export type PanePhase = "reading" | "judging" | "writing";

export type SchoolSort = "given" | "name" | "students" | "met" | "outcome";

export type ShortfallSort = "given" | "name" | "cost";

/** Why the pane could not do what was asked, beside what a workbook refuses. */
export interface PaneFailureStrings {
  /** Neither a table nor a cell: there is nothing to evaluate. */
  readonly noData: () => string;
  readonly nothingRecognised: (params: SeenParams) => string;
  /** A script of the program cannot be had, from the server or the folder where it lies. */
  readonly scriptMissing: () => string;
  /** Nothing is known of the cause; `details` can be copied. */
  readonly unexpected: () => string;
  readonly notShown: (params: { readonly cell: string }) => string;
  /** `reason` is a sentence of its own. */
  readonly fileRefused: (params: { readonly file: string; readonly reason: string }) => string;
  readonly fileNotRead: (params: { readonly file: string }) => string;
}

/** The tab 缺口; what stands on the sheet of shortfalls too has its words there. Amounts come with their units. */
export interface ShortfallStrings {
  readonly explanation: (rule: RuleInForce) => string;
  /** Where responsible, measure and deadline are typed. */
  readonly ledger: (sheet: string) => string;
  readonly toLedger: string;
  readonly nothing: string;
  readonly totals: string;
  readonly balance: string;
  readonly schools: string;
  readonly unitCosts: string;
  readonly nothingShort: (names: readonly string[]) => string;
  readonly inUnits: (name: string, unit: string) => string;
  readonly subject: string;
  readonly sorts: Readonly<Record<ShortfallSort, string>>;
  readonly legend: (floor: FloorKind) => string;
  readonly cost: (yuan: string) => string;
  readonly ofPart: (part: string) => string;
  /** Null is left out: what is not known, and `toFloor` where the floor is reached. */
  readonly lacks: (params: {
    readonly amount: string | null;
    readonly toStandard: string | null;
    readonly toFloor: string | null;
    readonly floor: FloorKind;
  }) => string;
  /** `recommended` null where nothing is to be added, or nothing can be said. */
  readonly advice: (params: { readonly recommended: string | null; readonly remark: string }) => string;
  /** `amount` is null where nothing is to be compared with: classes above the limit are all too many. */
  readonly itemLacks: (params: {
    readonly amount: string | null;
    readonly missing: string;
    readonly isOver: boolean;
  }) => string;
  readonly separator: string;
  /** Schools with any shortfall at all, which are more than those that lack one of the seven resources. */
  readonly shown: (params: { readonly shown: number; readonly all: number }) => string;
  readonly moreLines: (lines: number) => string;
}

/** The dialog with what is handed in and published. */
export interface ReportDialogStrings {
  readonly open: string;
  readonly title: string;
  readonly basedOn: (time: string) => string;
  readonly report: string;
  readonly reportExplanation: string;
  readonly download: Readonly<Record<ReportCopy, string>>;
  readonly working: string;
  readonly copyReport: string;
  readonly reportFile: (title: string, copy: ReportCopy) => string;
  /** In Excel nobody tells whether a download began. */
  readonly savedFromExcel: (file: string) => string;
  readonly publication: string;
  readonly publicationExplanation: string;
  readonly copyTable: string;
  readonly copyPicture: string;
  readonly savePicture: string;
  readonly pictureFile: (title: string) => string;
  readonly pictureFromExcel: (file: string) => string;
  readonly pictureCopied: string;
  readonly pictureByHand: string;
  readonly copied: string;
  readonly byHand: string;
}

/** What people enter in the tab 设置 for the sheet UEI 设置. */
export interface SettingsEntryStrings {
  readonly kept: (sheet: string) => string;
  readonly overrides: string;
  readonly noOverrides: string;
  readonly overridesExplanation: string;
  readonly addOverride: string;
  readonly changeOverride: string;
  readonly exceptions: string;
  readonly noExceptions: string;
  readonly exceptionsExplanation: string;
  readonly addException: string;
  readonly changeException: string;
  readonly change: string;
  readonly choose: string;
  readonly item: string;
  readonly stage: string;
  readonly kind: string;
  readonly value: (unit: string) => string;
  readonly national: (limit: string) => string;
  readonly notANumber: string;
  readonly laxer: string;
  readonly basis: string;
  readonly effectiveFrom: string;
  readonly exception: string;
  readonly school: string;
  /** Stands for the school where the county has no name. */
  readonly wholeCounty: string;
  readonly quantity: (unit: string) => string;
  readonly constructionPlan: string;
  readonly optionalPlan: string;
  /** 人工确认 of a figure that looks like a slip. */
  readonly confirmedFigures: string;
  readonly noConfirmedFigures: string;
  readonly confirmedFiguresExplanation: string;
  readonly confirmFigure: string;
  readonly confirmFigureExplanation: (figure: string) => string;
  readonly confirmedValue: string;
  readonly confirmedBy: string;
  readonly confirmedOn: string;
  readonly confirmedBasis: string;
  readonly confirmation: string;
  readonly indoorExplanation: string;
  readonly wantsSchoolForms: string;
  readonly indoorIsDeducted: string;
  readonly unitCosts: string;
  readonly unitCost: (name: string, unit: string | null) => string;
  readonly defaultCost: (yuan: string) => string;
  readonly notAnAmount: string;
}

/** Sentences of the pane, in Excel and in the browser page. */
export interface PaneStrings {
  readonly product: string;
  readonly tabs: Readonly<Record<PaneTab, string>>;
  readonly tabsLabel: string;
  readonly actions: Readonly<
    Record<
      | "evaluate"
      | "evaluateAgain"
      | "cancel"
      | "openFile"
      | "openOther"
      | "save"
      | "template"
      | "sample"
      | "close"
      | "retry"
      | "copy"
      | "copied"
      | "details"
      | "correct"
      | "openSettings"
      | "dismiss",
      string
    >
  >;
  readonly firstRun: {
    readonly heading: string;
    readonly explanation: string;
    /** In Excel, and in the browser page. */
    readonly inExcel: readonly string[];
    readonly inBrowser: readonly string[];
    readonly begin: string;
    readonly noUndo: string;
    /** Where Excel can undo, but forgets its list when a sheet is added. */
    readonly undoMayEnd: string;
    readonly dropHere: string;
  };
  readonly privacy: string;
  readonly phases: Readonly<Record<PanePhase, string>>;
  readonly cancelled: string;
  readonly stale: string;
  readonly fileChanged: (file: string) => string;
  /** Asked before another workbook takes the place of one with something in it that was not downloaded. */
  readonly replace: {
    readonly title: string;
    readonly explanation: (file: string) => string;
    readonly confirm: string;
  };
  readonly written: (sheets: readonly string[]) => string;
  readonly writtenToFile: (params: { readonly file: string; readonly sheets: number }) => string;
  readonly notWritten: string;
  readonly saved: (file: string) => string;
  readonly evaluatedAt: (time: string) => string;
  readonly resultFile: (file: string) => string;
  readonly templateFile: string;
  readonly sampleFile: string;
  readonly nothingRecognised: string;
  readonly unrecognised: UnrecognisedStrings;
  readonly failures: PaneFailureStrings;
  readonly verdict: {
    /** Items of these outcomes with their number. */
    readonly groups: Readonly<Record<Outcome | "informs", (items: number) => string>>;
    readonly areaCounts: string;
    readonly area: string;
    readonly allMet: string;
    readonly whatToDo: string;
    readonly calculation: string;
    readonly requirement: string;
    /** The words of a case of 第十条 in its sentence. */
    readonly vetoCase: (text: string) => string;
    readonly evidence: string;
    readonly comparison: string;
    readonly declared: (outcome: string) => string;
    readonly declaredDiffers: (outcome: string) => string;
    readonly more: (lines: number) => string;
    readonly moreMet: (parts: number) => string;
    readonly moreCells: (cells: number) => string;
    readonly waiting: string;
    readonly unknown: string;
  };
  readonly schools: {
    readonly search: string;
    readonly stage: string;
    readonly outcome: string;
    readonly sort: string;
    readonly all: string;
    readonly sorts: Readonly<Record<SchoolSort, string>>;
    readonly shown: (params: { readonly shown: number; readonly all: number }) => string;
    readonly none: string;
    readonly students: (count: string) => string;
    readonly met: (params: { count: number; all: number }) => string;
    readonly strip: string;
    readonly details: string;
    readonly floor: (floor: FloorKind) => string;
    readonly legend: (floor: FloorKind) => string;
    readonly standard: string;
    readonly more: (schools: number) => string;
    readonly excluded: (schools: number) => string;
  };
  readonly balance: {
    readonly explanation: string;
    readonly chart: (stage: string) => string;
    readonly limit: (limit: string) => string;
    readonly composite: (value: string) => string;
    /** The coefficient of an earlier year; `year` is null for the last one. */
    readonly previous: (params: { readonly year: number | null; readonly value: string }) => string;
    readonly pulls: string;
    readonly pull: (params: { readonly share: string; readonly isAbove: boolean }) => string;
    readonly none: string;
  };
  readonly entries: SettingsEntryStrings;
  readonly plan: ShortfallStrings;
  readonly report: ReportDialogStrings;
  readonly whatIf: WhatIfStrings;
  readonly wide: WideStrings;
  readonly gathering: GatheringPaneStrings;
  /** Where no county figure can be shown to be tried. */
  readonly countyFigures: { readonly none: string; readonly noMatch: string };
  readonly findings: {
    readonly rank: string;
    readonly search: string;
    readonly shown: (params: { readonly shown: number; readonly all: number }) => string;
    readonly none: string;
    readonly noMatch: string;
    readonly more: (findings: number) => string;
  };
  readonly settings: {
    readonly language: string;
    readonly recognised: string;
    readonly recognisedExplanation: string;
    readonly nothingRead: string;
    readonly columns: (params: { readonly used: number; readonly all: number }) => string;
    readonly correctTitle: (table: string) => string;
    readonly correctExplanation: string;
    readonly use: string;
    readonly asRecognised: string;
    readonly notUsed: string;
    readonly recognisedAs: (heading: string) => string;
    readonly limits: string;
    readonly local: (basis: string) => string;
    /** What is entered is evaluated at once. */
    readonly save: string;
    readonly remove: string;
    readonly about: string;
    readonly version: (version: string) => string;
    readonly standard: (standard: string) => string;
    readonly noFunctions: string;
  };
}
