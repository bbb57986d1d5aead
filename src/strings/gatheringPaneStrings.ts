import type { NeedState } from "../model/gathering";

type Counted = (count: number) => string;

/** Words of gathering in pane and page; what is said of files, schools and numbers has its words in `gathering`. */
export interface GatheringPaneStrings {
  /** The button that leads here, and the heading. */
  readonly open: string;
  readonly explanation: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly dropHere: string;
  readonly chosen: Counted;
  /** Files of a folder that are no tables at all. */
  readonly passedOver: Counted;
  readonly clear: string;
  readonly county: string;
  readonly countyExplanation: string;
  readonly newWorkbook: string;
  readonly openWorkbook: (file: string) => string;
  readonly chooseWorkbook: string;
  readonly inExcel: string;
  /** The workbook of Excel has no table of schools. */
  readonly newInExcel: string;
  readonly read: string;
  readonly reading: (params: { readonly done: number; readonly of: number; readonly file: string }) => string;
  readonly beginning: string;
  readonly answering: string;
  readonly writing: string;
  readonly cancelled: string;
  readonly preview: string;
  readonly notUsed: Counted;
  readonly used: Counted;
  readonly persons: Counted;
  readonly sums: Counted;
  readonly findings: Counted;
  readonly unreturned: Counted;
  readonly again: string;
  readonly corrected: Counted;
  readonly questions: Counted;
  readonly questionsExplanation: string;
  readonly adopt: string;
  readonly answered: Counted;
  readonly answerAnew: string;
  readonly matrix: string;
  readonly school: string;
  readonly states: Readonly<Record<NeedState, string>>;
  readonly legend: string;
  readonly onlyGaps: (params: { readonly gaps: number; readonly all: number }) => string;
  readonly more: Counted;
  readonly update: string;
  readonly make: string;
  readonly stillOpen: Counted;
  readonly confirm: {
    readonly title: string;
    readonly explanation: string;
    readonly cells: (params: { readonly sheet: string; readonly cells: number }) => string;
    readonly sheets: (sheets: readonly string[]) => string;
  };
  readonly saved: (file: string) => string;
  readonly updatedInExcel: string;
  readonly openedInExcel: string;
  readonly back: string;
  readonly forms: string;
  readonly formsWorking: string;
  readonly formsSaved: (params: { readonly file: string; readonly count: number }) => string;
  readonly formsFromExcel: (params: { readonly file: string; readonly count: number }) => string;
}
