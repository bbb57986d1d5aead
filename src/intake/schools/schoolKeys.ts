import { readSchoolName, withoutCountyPrefix } from "./schoolName";
import type { SchoolWithBranches } from "./mergeBranches";

/** Finds the key of the school that a name or code names, with or without the county in front. */
export type SchoolKeys = (nameOrCode: string) => string | null;

/** An index of all names and codes, a branch leading to its main school; what two schools bear leads nowhere. */
export function schoolKeys(schools: readonly SchoolWithBranches[]): SchoolKeys {
  let keys: Map<string, string | null> | undefined;
  return (nameOrCode) => {
    keys ??= indexOf(schools);
    const { base } = readSchoolName(nameOrCode);
    return keys.get(base) ?? keys.get(withoutCountyPrefix(base)) ?? null;
  };
}

function indexOf(schools: readonly SchoolWithBranches[]): Map<string, string | null> {
  const keys = new Map<string, string | null>();
  const short = new Map<string, string | null>();
  const add = (index: Map<string, string | null>, word: string, key: string) =>
    index.set(word, index.has(word) && index.get(word) !== key ? null : key);
  for (const { group, branches } of schools) {
    for (const { code, base } of [group, ...branches]) {
      if (code !== null) add(keys, code, group.key);
      if (base === "") continue;
      add(keys, base, group.key);
      add(short, withoutCountyPrefix(base), group.key);
    }
  }
  for (const [word, key] of short) if (!keys.has(word)) keys.set(word, key);
  return keys;
}
