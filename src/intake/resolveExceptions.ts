import type { RegisteredException, School } from "../model/dataset";
import { readSchoolName, withoutCountyPrefix } from "./schools/schoolName";

/**
 * Gives each exception the key of the one school that its 学校 names, by code or by name, with or without the county in
 * front; null stays where no school or several bear the name.
 */
export function resolveExceptions(
  exceptions: readonly RegisteredException[], schools: readonly School[],
): RegisteredException[] {
  if (exceptions.length === 0) return [];
  const named = schools.map((school) => ({ key: school.key, code: school.code, base: readSchoolName(school.name).base }));
  const only = (keys: readonly string[]): string | null => (keys.length === 1 ? keys[0] ?? null : null);
  const keyOf = (text: string): string | null => {
    const base = readSchoolName(text).base;
    if (base === "") return null;
    const same = named.filter((school) => school.base === base || school.code === text.trim());
    if (same.length > 0) return only(same.map(({ key }) => key));
    const short = withoutCountyPrefix(base);
    return only(named.filter((school) => withoutCountyPrefix(school.base) === short).map(({ key }) => key));
  };
  return exceptions.map((one) => ({ ...one, schoolKey: keyOf(one.school) }));
}
