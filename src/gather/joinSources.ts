import type { GatheredSchool, GatheredValue, GatheringProblem } from "../model/gathering";
import type { MatchAnswers } from "./matchAnswers";
import { plainName, schoolKey } from "./schoolKey";

/**
 * One school from its forms of the statistics, its rows in exports and lists, and the form that it sent back: by code,
 * else by name. Statistics and lists of one day that differ leave the number out, with both said; against a returned
 * form the statistics stand, and the difference is said with the days of both (时点不同).
 */
export function joinSources(
  forms: readonly GatheredSchool[],
  listed: readonly GatheredSchool[],
  returned: readonly GatheredSchool[],
  answers: MatchAnswers,
): GatheredSchool[] {
  const joined: GatheredSchool[] = [];
  const byCode = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const [rank, all] of [forms, listed, returned].entries()) {
    for (const school of all) {
      const named = {
        ...school,
        name: answers.schools.get(school.name) ?? answers.schools.get(school.code ?? "") ?? school.name,
      };
      if (answers.schoolsLeftOut.has(named.name) || answers.schoolsLeftOut.has(school.name)) continue;
      const name = plainName(named.name);
      const found =
        (named.code === null ? undefined : byCode.get(named.code)) ?? sameName(named, byName.get(name), joined);
      if (found === undefined) {
        if (named.code !== null) byCode.set(named.code, joined.length);
        byName.set(name, joined.length);
        joined.push(named);
      } else {
        const before = joined[found];
        if (before !== undefined) joined[found] = together(before, named, rank === 2);
        if (named.code !== null) byCode.set(named.code, found);
      }
    }
  }
  return joined;
}

/** The school of that name, unless both have codes that differ: then they are two (D23). */
function sameName(school: GatheredSchool, at: number | undefined, all: readonly GatheredSchool[]): number | undefined {
  const other = at === undefined ? undefined : all[at];
  if (other === undefined || (other.code !== null && school.code !== null && other.code !== school.code))
    return undefined;
  return at;
}

function together(first: GatheredSchool, second: GatheredSchool, isReturned: boolean): GatheredSchool {
  const values = new Map(first.values);
  const problems: GatheringProblem[] = [...first.problems, ...second.problems];
  for (const [id, value] of second.values) {
    const before = values.get(id);
    if (before === undefined) values.set(id, value);
    else if (before.value !== value.value) {
      problems.push(difference(second, id, before, value));
      if (!isReturned) values.delete(id);
    }
  }
  return {
    ...first,
    code: first.code ?? second.code,
    type: first.type ?? second.type,
    owner: first.owner ?? second.owner,
    locality: first.locality ?? second.locality,
    county: first.county ?? second.county,
    year: first.year ?? second.year,
    stages: [...new Set([...first.stages, ...second.stages])],
    values,
    problems,
  };
}

function difference(school: GatheredSchool, id: string, before: GatheredValue, value: GatheredValue): GatheringProblem {
  const isOtherDay = (before.asOf ?? null) !== (value.asOf ?? null);
  const [from] = value.from;
  return {
    code: isOtherDay ? "sourcesOfDifferentDays" : "sourcesDiffer",
    file: from?.file ?? school.file,
    school: school.name,
    form: from?.form ?? null,
    label: before.from[0]?.label ?? from?.label ?? "",
    stated: value.value,
    counted: before.value,
    cell: from?.cell ?? null,
    fields: [id],
  };
}

/** The keys of all schools, for whoever asks which of a list are there. */
export function keysOf(schools: readonly GatheredSchool[]): ReadonlySet<string> {
  return new Set(schools.flatMap((school) => [schoolKey(school), plainName(school.name)]));
}
