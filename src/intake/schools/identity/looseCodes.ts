import { addTo } from "../../../model/groupedBy";
import type { TablePlan } from "../rows/tablePlan";
import { finding } from "../../../model/findings/finding";
import { cellRefIn } from "../../../model/tables/cellRef";
import type { Report } from "../../cells/quantityCell";
import type { SchoolRow } from "../rows/schoolRow";

const ZERO = 48;

/**
 * The rows with one form for each code. Codes match as they are shown; only where a table holds codes of digits without
 * the zeros in front that another table shows (Excel drops them from a number: 1 for 001), and no table holds both, are
 * they the same code, with an information for each table (D23). What is shown is the form with the zeros.
 */
export function withOneFormOfCodes(rows: readonly SchoolRow[], report: Report): readonly SchoolRow[] {
  const padded = rows.filter(({ code }) => code !== null && code.charCodeAt(0) === ZERO && /^\d+$/u.test(code));
  if (padded.length === 0) return rows;
  const forms = new Map<string, Set<string>>(padded.map(({ code }) => [stem(code ?? ""), new Set<string>()]));
  for (const { code } of rows) if (code !== null) forms.get(stem(code))?.add(code);
  const shared = unambiguous(forms, rows);
  if (shared.size === 0) return rows;
  const shortened = new Map<TablePlan, SchoolRow[]>();
  const unified = rows.map((row) => {
    const shown = row.code === null ? undefined : shared.get(stem(row.code));
    if (shown === undefined || shown === row.code) return row;
    addTo(shortened, row.plan, row);
    return { ...row, code: shown };
  });
  for (const [plan, own] of shortened) {
    const [first] = own;
    if (first === undefined) continue;
    const params = { code: first.code ?? "", shown: shared.get(stem(first.code ?? "")) ?? "", codes: own.length };
    report(finding("codesWithoutZeros", "info", params, cellRefIn(plan.table, first.row, plan.words.code)));
  }
  return unified;
}

function stem(code: string): string {
  return code.replace(/^0+(?=.)/u, "");
}

/** The longest form of each code of which no table holds two. */
function unambiguous(forms: ReadonlyMap<string, ReadonlySet<string>>, rows: readonly SchoolRow[]): Map<string, string> {
  const several = new Map([...forms].filter(([, shown]) => shown.size > 1));
  const seen = new Map<TablePlan, Map<string, string>>();
  for (const { plan, code } of rows) {
    const key = code === null ? "" : stem(code);
    if (code === null || !several.has(key)) continue;
    const ofTable = seen.get(plan) ?? new Map<string, string>();
    seen.set(plan, ofTable);
    if ((ofTable.get(key) ?? code) !== code) several.delete(key);
    ofTable.set(key, code);
  }
  return new Map(
    [...several].map(([key, shown]) => [key, [...shown].reduce((a, b) => (b.length > a.length ? b : a))] as const),
  );
}
