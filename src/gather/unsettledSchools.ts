import type { FileRefusal, GatheredSchool } from "../model/gathering";
import { keysOf } from "./joinSources";
import type { MatchAnswers } from "./matchAnswers";
import { plainName, schoolKey } from "./schoolKey";

/** What nobody knows of a school yet. */
const NOTHING = {
  code: null,
  type: null,
  owner: null,
  locality: null,
  county: null,
  year: null,
  generation: null,
  stages: [],
  values: new Map(),
  problems: [],
} as const;

/**
 * Schools whose files are not used until somebody answers: in two files, of another school year than most, or in forms
 * that do not say whose they are (then under the name of the file). They stand in a new workbook of the county with
 * blank numbers, since a list without the one school that fails would be met.
 * @param ofForms the schools of all files of forms, used or not
 * @param nameless files of forms that do not say whose they are
 */
export function unsettledSchools(
  ofForms: readonly GatheredSchool[],
  nameless: readonly string[],
  refusals: ReadonlyMap<string, FileRefusal>,
  gathered: readonly GatheredSchool[],
  answers: MatchAnswers,
): GatheredSchool[] {
  const known = new Set(keysOf(gathered));
  const isOpen = ({ file }: GatheredSchool): boolean => {
    const refusal = refusals.get(file);
    const isOfYear = answers.year === null && !answers.confirmed.has("twoYears");
    return refusal === "repeated" || (refusal === "otherYear" && isOfYear);
  };
  const open = [
    ...ofForms.filter(isOpen).map((school) => ({ ...school, values: NOTHING.values, problems: NOTHING.problems })),
    ...nameless
      .filter((file) => !answers.leftOut.has(file))
      .map((file): GatheredSchool => ({ ...NOTHING, file, name: stemOf(file) })),
  ];
  return open.filter((school) => {
    const keys = [schoolKey(school), plainName(school.name)];
    if (keys.some((key) => known.has(key)) || answers.schoolsLeftOut.has(school.name)) return false;
    for (const key of keys) known.add(key);
    return true;
  });
}

/** 学校.xlsx of a folder or an archive is 学校. */
function stemOf(file: string): string {
  const name = file.split("/").at(-1) ?? file;
  return name.replace(/\.[^.]{1,5}$/u, "").replace(/^\d{6,}[_-]/u, "");
}
