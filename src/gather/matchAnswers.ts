import { plainName } from "./schoolKey";

/** What a person has answered in 学校对照表 of the county's workbook, and what the workbook itself says. */
export interface MatchAnswers {
  /** Of the workbook that is gathered into; null where it is new. */
  readonly county: string | null;
  readonly year: string | null;
  /** The school year that somebody has said where neither workbook nor files do. */
  readonly typedYear: string | null;
  /** The school of the county by the name or code in the files, where they differ. */
  readonly schools: ReadonlyMap<string, string>;
  /** Files of which 是否参与 says 否. */
  readonly leftOut: ReadonlySet<string>;
  /** Of schools that stand in several files, those that do not count: `leftOutKey`. */
  readonly formsLeftOut: ReadonlySet<string>;
  /** Schools of which it says so. */
  readonly schoolsLeftOut: ReadonlySet<string>;
  /** Questions with an answer, by code and school. */
  readonly confirmed: ReadonlySet<string>;
}

export const NO_ANSWERS: MatchAnswers = {
  county: null,
  year: null,
  typedYear: null,
  schools: new Map(),
  leftOut: new Set(),
  formsLeftOut: new Set(),
  schoolsLeftOut: new Set(),
  confirmed: new Set(),
};

const SEPARATOR = "\n";

/** A school within a file, for `formsLeftOut`. */
export function leftOutKey(file: string, school: string): string {
  return `${file}${SEPARATOR}${plainName(school)}`;
}

/** File and school of such a key. */
export function leftOutPlace(key: string): { readonly file: string; readonly school: string } {
  const [file = "", school = ""] = key.split(SEPARATOR);
  return { file, school };
}
