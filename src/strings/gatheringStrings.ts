import type { FileRefusal, GatheringProblemCode, GatheringQuestion } from "../model/gathering";

/** Words of gathering: the two tables it adds to the county's workbook, and what it says of files, schools and numbers. */
export interface GatheringStrings {
  readonly sources: { readonly sheet: string; readonly title: string; readonly note: string };
  readonly schools: {
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    readonly used: string;
    readonly notUsed: string;
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
  readonly summary: {
    readonly gathered: (params: { readonly files: number; readonly of: number; readonly schools: number }) => string;
    readonly notUsed: (params: { readonly file: string; readonly reason: string }) => string;
    readonly gaps: (params: { readonly school: string; readonly fields: string }) => string;
    readonly complete: string;
    readonly findings: (params: { readonly count: number }) => string;
    readonly next: (params: { readonly file: string }) => string;
  };
}
