import type { KeptRow, KeptSheet } from "./keptSheet";

/**
 * What people entered in tables of a sheet of ours, by section and in their order, and everything else on the sheet.
 */
export interface KeptSections<Id extends string> {
  readonly sections: Readonly<Record<Id, readonly KeptRow[]>>;
  readonly rest: KeptSheet;
}

/**
 * Everything between a section's headings and our next own row belongs to the section, rows that people inserted and
 * what they wrote just below it included; empty rows drop out.
 * @param headingKey of the row with a section's headings
 */
export function keptSections<Id extends string>(
  kept: KeptSheet | undefined,
  ids: readonly Id[],
  headingKey: (id: Id) => string,
): KeptSections<Id> {
  const sections = Object.fromEntries(ids.map((id): [Id, KeptRow[]] => [id, []])) as Record<Id, KeptRow[]>;
  const rest: KeptRow[] = [];
  let current: Id | null = null;
  for (const row of kept?.rows ?? []) {
    const isOurs = row.key?.startsWith("@") === true;
    if (isOurs) current = ids.find((id) => headingKey(id) === row.key) ?? null;
    if (current === null || isOurs) rest.push(row);
    else if (row.cells.size > 0 || row.beside.size > 0) sections[current].push(row);
  }
  return { sections, rest: { rows: rest } };
}
