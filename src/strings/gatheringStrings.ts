import type {
  ChoiceKind,
  FileLayout,
  FileRefusal,
  FormNeed,
  GatheringProblemCode,
  GatheringQuestion,
  LineFault,
} from "../model/gathering";

/** Words of gathering: the two tables it adds to the county's workbook, and what it says of files, schools and numbers. */
export interface GatheringStrings {
  readonly sources: { readonly sheet: string; readonly title: string; readonly note: string };
  readonly schools: {
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    /** Of a school that an earlier import had and the files no longer have. */
    readonly gone: string;
  };
  readonly refusals: Readonly<Record<FileRefusal, string>>;
  readonly problems: Readonly<
    Record<
      GatheringProblemCode,
      (params: {
        readonly school: string;
        readonly form: string;
        readonly label: string;
        readonly stated: string;
        readonly counted: string;
      }) => string
    >
  >;
  readonly questions: Readonly<
    Record<
      GatheringQuestion["code"],
      (params: { readonly school: string; readonly files: string; readonly words: string }) => string
    >
  >;
  /** What is proposed, for each question. */
  readonly proposals: Readonly<Record<GatheringQuestion["code"], (params: { readonly words: string }) => string>>;
  /** The answers that can be clicked; `words` is what each is about. */
  readonly choices: Readonly<Record<ChoiceKind, (params: { readonly words: string }) => string>>;
  /** Files that page and pane make, by the name of the county or of the workbook. */
  readonly files: {
    readonly made: (params: { readonly county: string }) => string;
    readonly updated: (params: { readonly file: string }) => string;
    readonly forms: (params: { readonly county: string }) => string;
  };
  /** None of the files has a school that could be used. */
  readonly nothingUsable: string;
  readonly corrected: (params: {
    readonly school: string;
    readonly label: string;
    readonly imported: string;
    readonly byHand: string;
    readonly offered: string;
    readonly where: string;
  }) => string;
  readonly withoutRow: (params: { readonly school: string; readonly table: string }) => string;
  readonly notesNotKept: (params: {
    readonly sheet: string;
    readonly cells: readonly string[];
    readonly count: number;
  }) => string;
  readonly layouts: Readonly<Record<FileLayout, string>>;
  /** Words for the generations of the statistics' forms. */
  readonly generations: (generation: string) => string;
  /** The form that a school fills in. */
  readonly form: {
    readonly title: (params: { readonly county: string; readonly year: string }) => string;
    readonly note: string;
    readonly type: string;
    readonly needs: Readonly<Record<FormNeed, string>>;
    readonly faults: Readonly<Record<LineFault, string>>;
    /** Begins with ✔. */
    readonly fine: string;
    readonly prompt: (params: { readonly need: string; readonly unit: string }) => string;
    readonly noSchools: (params: { readonly file: string }) => string;
    readonly noSchoolsHere: string;
    readonly written: (params: { readonly count: number; readonly folder: string }) => string;
  };
  /** Why a workbook of the county cannot be gathered into; in page and pane there is no command to advise. */
  readonly county: {
    /** In Excel, where what stands on the sheets of gathering would be gone. */
    readonly notesInTheWay: (params: {
      readonly sheet: string;
      readonly cells: readonly string[];
      readonly count: number;
    }) => string;
    readonly noTablesHere: (params: { readonly file: string }) => string;
    readonly otherYearHere: (params: {
      readonly file: string;
      readonly year: string;
      readonly gathered: string;
    }) => string;
    readonly noTables: (params: { readonly file: string }) => string;
    readonly otherYear: (params: { readonly file: string; readonly year: string; readonly gathered: string }) => string;
  };
  readonly summary: {
    readonly file: (params: {
      readonly file: string;
      readonly layout: string;
      readonly generation: string | null;
      readonly schools: number;
    }) => string;
    readonly persons: (params: { readonly file: string; readonly rows: number; readonly schools: string }) => string;
    readonly again: (params: { readonly changed: number; readonly added: number }) => string;
    readonly added: (params: { readonly schools: string }) => string;
    readonly gone: (params: { readonly schools: string }) => string;
    readonly unreturned: (params: { readonly count: number; readonly schools: string }) => string;
    readonly corrected: (params: { readonly count: number }) => string;
    readonly formulas: (params: { readonly cells: string }) => string;
    readonly questions: (params: { readonly count: number }) => string;
    readonly gathered: (params: { readonly files: number; readonly of: number; readonly schools: number }) => string;
    readonly notUsed: (params: { readonly file: string; readonly reason: string }) => string;
    readonly gaps: (params: { readonly school: string; readonly fields: string }) => string;
    readonly complete: string;
    readonly findings: (params: { readonly count: number }) => string;
    readonly next: (params: { readonly file: string }) => string;
  };
}
