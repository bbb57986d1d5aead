import { finding } from "../../../model/findings/finding";
import type { Report } from "../../cells/quantityCell";
import { comparableNames } from "./comparableNames";
import { withOneFormOfCodes } from "./looseCodes";
import type { NamePrefixes } from "./namePrefixes";
import { namesakesOf, type Namesakes } from "./namesakes";
import { nameCellOf, sheetRowOf, type SchoolRow } from "../rows/schoolRow";
import { demandedStages } from "../traits/schoolType";

/** All rows that belong to one school. */
export interface SchoolGroup {
  readonly key: string;
  readonly code: string | null;
  readonly base: string;
  readonly rows: SchoolRow[];
}

/** True for a school that some table lists as one, with its type, stage or pupils. */
export function isListed(group: SchoolGroup): boolean {
  return group.rows.some((row) => row.plan.isRoster);
}

/**
 * Brings the rows of all tables together by school (D23): by code, else by name, where the name leads to a code through
 * any table that has both; within 乡镇/街道 where a list has the name in several. Nothing is dropped: a row that joins no
 * other is a group of its own.
 * @param typed the rows in the order in which schools shall appear
 */
export function joinRows(typed: readonly SchoolRow[], prefixes: NamePrefixes, report: Report): SchoolGroup[] {
  const rows = withOneFormOfCodes(typed, report);
  const names = comparableNames(rows, prefixes, report);
  const comparable = names.size === 0 ? rows : rows.map((row) => ({ ...row, base: names.get(row.base) ?? row.base }));
  const namesakes = namesakesOf(comparable);
  const groups = new Map<string, SchoolGroup>();
  const unsure: SchoolRow[] = [];
  for (const row of comparable) {
    if (row.code !== null) put(groups, row.code, row.code, row.base, row);
    else if (row.base === "") put(groups, rowKey(row), null, "", row);
    else {
      const key = namesakes === null ? row.base : namesakes.keyOf(row);
      if (key === null) unsure.push(row);
      else put(groups, key, namesakes?.isCode(key) === true ? key : null, row.base, row);
    }
  }
  for (const row of unsure) placeHomonym(groups, namesakes, row, report);
  return [...groups.values()];
}

function put(groups: Map<string, SchoolGroup>, key: string, code: string | null, base: string, row: SchoolRow): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, { key, code, base, rows: [row] });
  else {
    group.rows.push(row);
    if (group.base === "" && base !== "") groups.set(key, { ...group, base });
  }
}

function rowKey(row: SchoolRow): string {
  return `${row.plan.table.sheet}!${sheetRowOf(row)}`;
}

/** A name that several schools bear: its 学段 may tell them apart, else the row stays alone. */
function placeHomonym(
  groups: Map<string, SchoolGroup>,
  namesakes: Namesakes | null,
  row: SchoolRow,
  report: Report,
): void {
  const candidates = (namesakes?.keysOf(row.base) ?? []).flatMap((key) => groups.get(key) ?? []);
  const suited = candidates.filter((group) => row.stage !== null && hasStage(group, row.stage));
  const only = suited.length === 1 ? suited[0] : undefined;
  if (only !== undefined) return void only.rows.push(row);
  report(finding("nameOfSeveral", "error", { school: row.name ?? row.base }, nameCellOf(row)));
  put(groups, `${row.base}#`, null, row.base, row);
}

function hasStage(group: SchoolGroup, stage: NonNullable<SchoolRow["stage"]>): boolean {
  return group.rows.some(
    (row) =>
      row.stage === stage || (row.type !== null && demandedStages(row.type).some((demanded) => demanded === stage)),
  );
}
