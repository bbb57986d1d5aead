import type { School } from "../../../model/dataset";

const FOUND = new WeakMap<readonly School[], ReadonlySet<string>>();

/**
 * The identifiers of all numbers and words that any school has: the columns of the school tables. Rules with many
 * alternative columns ask this once, instead of every school of a country for each of thirty columns that nobody has.
 */
export function schoolColumns(schools: readonly School[]): ReadonlySet<string> {
  const before = FOUND.get(schools);
  if (before !== undefined) return before;
  const columns = new Set<string>();
  for (const school of schools) {
    for (const id in school.figures) columns.add(id);
    for (const id in school.texts) columns.add(id);
  }
  FOUND.set(schools, columns);
  return columns;
}
