import type { NamePrefixes } from "./namePrefixes";
import { readSchoolName } from "./schoolName";
import { nameOfText } from "../rows/planOf";
import type { SchoolWithBranches } from "../merging/mergeBranches";

/** Finds the key of the school that a name or code names, with or without the county in front. */
export type SchoolKeys = (nameOrCode: string) => string | null;

/** An index of all names and codes, a branch leading to its main school; what two schools bear leads nowhere. */
export function schoolKeys(schools: readonly SchoolWithBranches[], prefixes: NamePrefixes): SchoolKeys {
  let keys: Map<string, string | null> | undefined;
  return (nameOrCode) => {
    keys ??= indexOf(schools, prefixes);
    const { base } = readSchoolName(nameOrCode);
    return keys.get(base) ?? keys.get(prefixes.strip(base)) ?? keys.get(withoutZeros(base)) ?? null;
  };
}

function withoutZeros(code: string): string {
  return /^0\d+$/u.test(code) ? code.replace(/^0+(?=.)/u, "") : code;
}

function indexOf(schools: readonly SchoolWithBranches[], prefixes: NamePrefixes): Map<string, string | null> {
  const keys = new Map<string, string | null>();
  const short = new Map<string, string | null>();
  const add = (index: Map<string, string | null>, word: string, key: string) =>
    index.set(word, index.has(word) && index.get(word) !== key ? null : key);
  for (const { group, branches, name: ofCampuses } of schools) {
    if (ofCampuses !== undefined) add(keys, nameOfText(ofCampuses).base, group.key);
    for (const { code, base, rows } of [group, ...branches]) {
      if (code !== null) add(keys, code, group.key);
      if (code !== null) add(short, withoutZeros(code), group.key);
      const names = new Set([base, ...rows.map(({ name }) => nameOfText(name ?? "").base)]);
      for (const name of names) {
        if (name === "") continue;
        add(keys, name, group.key);
        add(short, prefixes.strip(name), group.key);
      }
    }
  }
  for (const [word, key] of short) if (!keys.has(word)) keys.set(word, key);
  return keys;
}
