/** What a person has answered in 学校对照表 of the county's workbook, and what the workbook itself says. */
export interface MatchAnswers {
  /** Of the workbook that is gathered into; null where it is new. */
  readonly county: string | null;
  readonly year: string | null;
  /** The school of the county by the name or code in the files, where they differ. */
  readonly schools: ReadonlyMap<string, string>;
  /** Files of which 是否参与 says 否. */
  readonly leftOut: ReadonlySet<string>;
  /** Schools of which it says so. */
  readonly schoolsLeftOut: ReadonlySet<string>;
  /** Questions with an answer, by code and school. */
  readonly confirmed: ReadonlySet<string>;
}

export const NO_ANSWERS: MatchAnswers = {
  county: null,
  year: null,
  schools: new Map(),
  leftOut: new Set(),
  schoolsLeftOut: new Set(),
  confirmed: new Set(),
};
