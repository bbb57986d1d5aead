import { groupedBy } from "../model/groupedBy";
import type { GatheredSchool } from "../model/gathering";
import type { FileReading } from "./fileReading";
import { schoolKey } from "./schoolKey";

/** Schools of several files that are one, by 标识码 or name. */
export function byIdentity(schools: readonly GatheredSchool[]): GatheredSchool[][] {
  return [...groupedBy(schools, schoolKey).values()];
}

/** Words typed into returned forms, by school. */
export function wordsOf(read: readonly FileReading[]): ReadonlyMap<GatheredSchool, string> {
  return new Map(
    read.flatMap((one) =>
      one.kind === "returned" ? [[one.form.school, JSON.stringify([one.form.holds, ...one.form.words])] as const] : [],
    ),
  );
}

/** Schools of which another file says the very same, each with the one that counts: sent twice, not changed. */
export function copiesIn(
  schools: readonly GatheredSchool[],
  words: ReadonlyMap<GatheredSchool, string>,
): Map<GatheredSchool, GatheredSchool> {
  const copies = new Map<GatheredSchool, GatheredSchool>();
  for (const same of byIdentity(schools)) {
    if (same.length === 1) continue;
    const first = new Map<string, GatheredSchool>();
    for (const school of same) {
      const said = `${saidOf(school)}\n${words.get(school) ?? ""}`;
      const before = first.get(said);
      if (before === undefined) first.set(said, school);
      else if (before.file !== school.file) copies.set(school, before);
    }
  }
  return copies;
}

/** Everything that a file says of a school, but for where in it it stands. */
function saidOf({
  name,
  code,
  type,
  owner,
  locality,
  county,
  year,
  generation,
  values,
  problems,
}: GatheredSchool): string {
  const numbers = [...values]
    .map(([id, { value }]) => [id, value] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const doubts = problems.map((problem) => [
    problem.code,
    problem.form,
    problem.label,
    problem.stated,
    problem.counted,
  ]);
  return JSON.stringify([name, code, type, owner, locality, county, year, generation, numbers, doubts]);
}
