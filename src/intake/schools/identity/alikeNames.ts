import { finding } from "../../../model/findings/finding";
import type { Report } from "../../cells/quantityCell";
import { nameCellOf } from "../rows/schoolRow";
import { isListed, type SchoolGroup } from "./joinRows";
import type { NamePrefixes } from "./namePrefixes";
import { spokenName, withDigits } from "./spokenName";

/**
 * The listed school that a stranger may be: their names differ by the county's name said for short, or by the way in
 * which a number or the kind is written, and one listed school alone is so called (D23).
 */
export function proposals(
  groups: readonly SchoolGroup[],
  prefixes: NamePrefixes,
): (stranger: SchoolGroup) => string | null {
  let listed: Map<string, string> | undefined;
  let spoken: Map<string, string | null> | undefined;
  return ({ base }) => {
    listed ??= new Map(
      groups.filter(isListed).flatMap((group) => formsOf(group.base).map((form) => [form, group.base])),
    );
    spoken ??= uniquelySpoken(listed);
    const forms = formsOf(base);
    return (
      forms.map((form) => listed?.get(form)).find((name) => name !== undefined) ??
      forms.map((form) => spoken?.get(spokenName(form)) ?? null).find((name) => name !== null) ??
      null
    );
  };
  function formsOf(base: string): string[] {
    return base === "" ? [] : [...new Set([base, prefixes.strip(base), prefixes.stripShort(base)])];
  }
}

/** The listed name of each spoken form; null where several listed schools are so called. */
function uniquelySpoken(listed: ReadonlyMap<string, string>): Map<string, string | null> {
  const spoken = new Map<string, string | null>();
  for (const [form, name] of listed) {
    const said = spokenName(form);
    spoken.set(said, (spoken.get(said) ?? name) === name ? name : null);
  }
  return spoken;
}

/**
 * Says each two listed schools of different tables whose names differ in how a number is written and no code tells
 * apart.
 */
export function reportNamesAlike(groups: readonly SchoolGroup[], prefixes: NamePrefixes, report: Report): void {
  const first = new Map<string, SchoolGroup>();
  for (const group of groups) {
    if (group.base === "" || !isListed(group)) continue;
    const said = withDigits(prefixes.strip(group.base));
    const other = first.get(said);
    if (other === undefined) first.set(said, group);
    else if (mayBeOneSchool(other, group)) {
      const [row] = group.rows;
      const params = { name: row?.name ?? group.base, school: other.rows[0]?.name ?? other.base };
      if (row !== undefined) report(finding("namesAlike", "error", params, nameCellOf(row), { school: group.key }));
    }
  }
}

function mayBeOneSchool(one: SchoolGroup, other: SchoolGroup): boolean {
  if (one.code !== null && other.code !== null) return false;
  const tables = new Set(one.rows.map(({ plan }) => plan));
  return other.rows.every(({ plan }) => !tables.has(plan));
}
