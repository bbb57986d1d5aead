import { finding } from "../../../model/findings/finding";
import type { Report } from "../../cells/quantityCell";
import type { NamePrefixes } from "./namePrefixes";
import { campusOfName } from "./schoolName";
import { nameCellOf, type SchoolRow } from "../rows/schoolRow";

/**
 * One code must mean one school. Two names that are not each other's longer form are an error within one table, where
 * they are rather two schools with a code copied by mistake, and worth a look across tables (short names).
 */
export function checkNamesOfCode(
  code: string,
  rows: readonly SchoolRow[],
  prefixes: NamePrefixes,
  report: Report,
): void {
  const areForms = (one: string, other: string) => areFormsOfOne(prefixes.strip(one), prefixes.strip(other));
  const first = rows.find((row) => row.base !== "");
  if (first === undefined) return;
  for (const row of rows) {
    // A blank name is a form of every name.
    if (areForms(row.base, first.base)) continue;
    const params = { code, first: first.name ?? first.base, second: row.name ?? row.base };
    const isSameTable = rows.some((other) => other.plan === row.plan && !areForms(other.base, row.base));
    report(
      isSameTable
        ? finding("oneCodeTwoNames", "error", params, nameCellOf(row))
        : finding("codeWithOtherName", "warning", params, nameCellOf(row)),
    );
  }
}

function areFormsOfOne(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one) || schoolOf(one) === schoolOf(other);
}

function schoolOf(base: string): string {
  return campusOfName(base)?.school ?? base;
}
