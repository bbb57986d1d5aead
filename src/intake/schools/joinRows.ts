import { finding } from "../../model/finding";
import type { Report } from "../quantityCell";
import { joinShortNames } from "./joinShortNames";
import { withOneFormOfCodes } from "./looseCodes";
import { nameCellOf, sheetRowOf, type SchoolRow } from "./schoolRow";
import { demandedStages } from "./schoolType";

/** All rows that belong to one school. */
export interface SchoolGroup {
  readonly key: string;
  readonly code: string | null;
  readonly base: string;
  readonly rows: SchoolRow[];
}

/**
 * Brings the rows of all tables together by school: by code, else by name, where the name leads to a code through any
 * table that has both (design.md 3). Nothing is dropped: a row that joins no other is a group of its own.
 * @param typed the rows in the order in which schools shall appear
 */
export function joinRows(typed: readonly SchoolRow[], report: Report): SchoolGroup[] {
  const rows = withOneFormOfCodes(typed, report);
  const codesOfName = collectCodes(rows);
  const groups = new Map<string, SchoolGroup>();
  const unsure: SchoolRow[] = [];
  for (const row of rows) {
    if (row.code !== null) put(groups, row.code, row.code, row.base, row);
    else if (row.base === "") put(groups, rowKey(row), null, "", row);
    else {
      const codes = codesOfName.get(row.base);
      if (codes === undefined) put(groups, row.base, null, row.base, row);
      else if (typeof codes === "string") put(groups, codes, codes, row.base, row);
      else unsure.push(row);
    }
  }
  for (const row of unsure) placeHomonym(groups, codesOfName.get(row.base), row, report);
  return joinShortNames([...groups.values()], report);
}

/** For each name its code, or the codes where several schools bear it. */
function collectCodes(rows: readonly SchoolRow[]): Map<string, string | Set<string>> {
  const codes = new Map<string, string | Set<string>>();
  if (rows.every(({ code, base }) => code !== null || base === "")) return codes;
  for (const { code, base } of rows) {
    if (code === null || base === "") continue;
    const known = codes.get(base);
    if (known === undefined) codes.set(base, code);
    else if (typeof known !== "string") known.add(code);
    else if (known !== code) codes.set(base, new Set([known, code]));
  }
  return codes;
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
  codes: string | Set<string> | undefined,
  row: SchoolRow,
  report: Report,
): void {
  const candidates =
    codes === undefined || typeof codes === "string" ? [] : [...codes].flatMap((code) => groups.get(code) ?? []);
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
