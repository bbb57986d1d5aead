import type { Evaluation, SchoolPartResult } from "../../model/evaluation";
import type { SchoolType } from "../../model/identifiers";
import type { Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";

const COMBINED: ReadonlySet<SchoolType | null> = new Set<SchoolType | null>(["nineYearSchool", "twelveYearSchool"]);

/** The note under the official 表Ⅱ-2: how many schools of each stage, and how many of them are parts of others. */
export function schoolsFootnote({ schools }: Evaluation, strings: Strings): string {
  const counted = schools.filter(({ part }) => part.membership === "counted");
  const count = (stage: Stage, isMeant: (result: SchoolPartResult) => boolean): number =>
    counted.filter((result) => result.part.stage === stage && isMeant(result)).length;
  const isCombined = ({ school }: SchoolPartResult): boolean => COMBINED.has(school.type);
  return strings.sheets.schools.footnote({
    primary: count("primary", () => true),
    primaryParts: count("primary", isCombined),
    teachingPoints: count("primary", ({ school }) => school.type === "teachingPoint"),
    junior: count("junior", () => true),
    juniorParts: count("junior", isCombined),
    completeParts: count("junior", ({ school }) => school.type === "completeSecondary"),
    unsettled: schools.length - counted.length,
  });
}
