import type { SeenParams } from "./seenParams";
/** What is wrong with how the command was called; each sentence ends with what to type instead. */
export interface UsageStrings {
  readonly unknownCommand: (params: { readonly command: string }) => string;
  readonly inputNeeded: () => string;
  readonly templateNeeded: () => string;
  readonly itemNeeded: () => string;
  readonly unknownItem: (params: { readonly text: string }) => string;
  readonly folderNeeded: () => string;
  readonly batchOutNeeded: () => string;
  readonly jobsNumber: (params: { readonly jobs: string }) => string;
  readonly verifyNeeded: () => string;
  readonly formsInputNeeded: () => string;
  readonly formsOutNeeded: () => string;
  readonly gatherFilesNeeded: () => string;
  readonly gatherIntoNeeded: () => string;
  readonly tooMany: (params: { readonly argument: string }) => string;
  readonly unknownOption: (params: { readonly option: string }) => string;
  readonly valueNeeded: (params: { readonly option: string }) => string;
  readonly noValueTaken: (params: { readonly option: string }) => string;
  readonly unknownLanguage: (params: { readonly language: string }) => string;
  readonly outputIsInput: (params: { readonly file: string }) => string;
  readonly sameOutput: (params: { readonly file: string }) => string;
  readonly outputEnding: (params: { readonly file: string; readonly ending: string }) => string;
  readonly mapUnreadable: (params: { readonly file: string }) => string;
  readonly mapNotJson: (params: { readonly file: string }) => string;
  readonly mapShape: (params: { readonly file: string; readonly place: string }) => string;
}

/** What stands in the way of files, or inside. */
export interface FileStrings {
  readonly inputMissing: (params: { readonly file: string }) => string;
  readonly inputIsFolder: (params: { readonly file: string }) => string;
  readonly inputUnreadable: (params: { readonly file: string; readonly reason: string }) => string;
  readonly inputRefused: (params: { readonly file: string; readonly advice: string }) => string;
  readonly folderNotFound: (params: { readonly folder: string }) => string;
  readonly notAFolder: (params: { readonly file: string }) => string;
  readonly noWorkbooks: (params: { readonly folder: string }) => string;
  readonly nothingToGather: () => string;
  readonly noData: (params: { readonly file: string }) => string;
  readonly nothingRecognised: (params: { readonly file: string } & SeenParams) => string;
  readonly outputExists: (params: { readonly file: string }) => string;
  /** Results of two runs stand side by side, as after one that was killed; `willMend`: this run writes them anew. */
  readonly outputsMixed: (params: {
    readonly file: string;
    readonly run: string;
    readonly other: string;
    readonly otherRun: string;
    readonly willMend: boolean;
  }) => string;
  readonly outputBeingWritten: (params: { readonly file: string }) => string;
  readonly outputIsFolder: (params: { readonly file: string }) => string;
  readonly folderIsFile: (params: { readonly folder: string }) => string;
  readonly folderFailed: (params: { readonly folder: string; readonly reason: string }) => string;
  readonly folderMissing: (params: { readonly folder: string }) => string;
  readonly outputBusy: (params: { readonly file: string }) => string;
  readonly outputForbidden: (params: { readonly file: string }) => string;
  readonly diskFull: (params: { readonly file: string }) => string;
  readonly nameTooLong: (params: { readonly file: string }) => string;
  readonly outputCollides: (params: { readonly file: string; readonly other: string }) => string;
  readonly noResult: (params: { readonly file: string }) => string;
  readonly inputChanging: (params: { readonly file: string }) => string;
  readonly outputFailed: (params: { readonly file: string; readonly reason: string }) => string;
  readonly internal: (params: { readonly reason: string }) => string;
  /** Of one file of a folder; the others are evaluated all the same. */
  readonly internalOf: (params: { readonly file: string; readonly reason: string }) => string;
}

/** The card of an item, line by line. */
export interface ExplainStrings {
  readonly decided: (kind: "computed" | "evidence" | "both") => string;
  readonly limit: (params: {
    readonly stage: string | null;
    readonly limit: string;
    readonly clause: string;
    readonly effectiveFrom: string;
    readonly source: string;
  }) => string;
  readonly figures: (names: string) => string;
  readonly exception: (params: {
    readonly name: string;
    readonly condition: string;
    readonly source: string;
  }) => string;
  readonly remedy: (text: string) => string;
}

export interface CliStrings {
  readonly help: string;
  readonly explain: ExplainStrings;
  readonly usage: UsageStrings;
  readonly files: FileStrings;
  readonly progress: {
    readonly reading: string;
    readonly evaluating: string;
    readonly writing: string;
    readonly file: (params: {
      readonly at: number;
      readonly of: number;
      readonly file: string;
      /** Null before anything can be said; the rest in seconds. */
      readonly pace: { readonly perMinute: number; readonly remaining: number } | null;
    }) => string;
  };
  /** What `uei verify` says. */
  readonly verify: {
    readonly altered: (params: {
      readonly sheet: string;
      readonly cell: string;
      readonly stands: string;
      readonly follows: string;
    }) => string;
    readonly unaltered: (params: { readonly file: string }) => string;
    readonly count: (params: { readonly cells: number }) => string;
    readonly run: (params: { readonly id: string; readonly input: string }) => string;
    readonly noRun: () => string;
  };
  readonly summary: {
    readonly verdict: (params: { readonly county: string | null; readonly outcome: string }) => string;
    readonly count: (params: { readonly outcome: string; readonly count: number }) => string;
    readonly separator: string;
    readonly byDeclaration: (params: { readonly count: number }) => string;
    readonly items: (params: { readonly outcome: string; readonly items: readonly string[] }) => string;
    readonly findings: (params: {
      readonly errors: number;
      readonly warnings: number;
      readonly infos: number;
    }) => string;
    readonly nothingRecognised: string;
    readonly signed: string;
    readonly written: (params: { readonly file: string }) => string;
    readonly template: (params: { readonly file: string }) => string;
    readonly file: (params: {
      readonly file: string;
      readonly county: string | null;
      readonly outcome: string;
    }) => string;
    readonly folder: (params: {
      readonly evaluated: number;
      readonly failed: number;
      readonly folder: string;
    }) => string;
    readonly batchSummary: (params: { readonly file: string }) => string;
    readonly unchanged: (params: { readonly files: number }) => string;
    readonly tables: (params: { readonly folder: string }) => string;
    /** Where somebody has pressed Ctrl+C. */
    readonly stopped: (params: { readonly done: number; readonly of: number }) => string;
  };
}
