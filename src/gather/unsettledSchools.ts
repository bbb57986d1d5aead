import type { FileRefusal, GatheredSchool } from "../model/gathering";
import type { FileReading } from "./gatherSchools";
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
 */
export function unsettledSchools(
  read: readonly FileReading[],
  refusals: ReadonlyMap<string, FileRefusal>,
  gathered: readonly GatheredSchool[],
  answers: MatchAnswers,
): GatheredSchool[] {
  const known = new Set(keysOf(gathered));
  const isOpen = (file: string): boolean => {
    const refusal = refusals.get(file);
    return (
      refusal === "repeated" || (refusal === "otherYear" && answers.year === null && !answers.confirmed.has("twoYears"))
    );
  };
  return read
    .flatMap((one) => (one.kind !== "forms" || isOpen(one.file) ? schoolsOf(one, answers) : []))
    .filter((school) => {
      const keys = [schoolKey(school), plainName(school.name)];
      if (keys.some((key) => known.has(key)) || answers.schoolsLeftOut.has(school.name)) return false;
      for (const key of keys) known.add(key);
      return true;
    });
}

function schoolsOf(one: FileReading, { leftOut }: MatchAnswers): GatheredSchool[] {
  switch (one.kind) {
    case "forms":
      return one.schools.map((school) => ({ ...school, values: NOTHING.values, problems: NOTHING.problems }));
    case "refused": {
      const isOfSchool = one.reason === "noIdentity" || one.reason === "schoolsMixed";
      return isOfSchool && !leftOut.has(one.file) ? [{ ...NOTHING, file: one.file, name: stemOf(one.file) }] : [];
    }
    case "returned":
    case "list":
      return [];
  }
}

/** 学校.xlsx of a folder or an archive is 学校. */
function stemOf(file: string): string {
  const name = file.split("/").at(-1) ?? file;
  return name.replace(/\.[^.]{1,5}$/u, "").replace(/^\d{6,}[_-]/u, "");
}
