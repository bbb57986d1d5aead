import type { Doubt } from "../../../model/dataset";
import { cellRefIn } from "../../../model/tables/cellRef";
import { finding } from "../../../model/findings/finding";
import { cellAt, wordsOf } from "../../cells/cellText";
import { plainText } from "../../cells/quantityText";
import type { Report } from "../../cells/quantityCell";
import { countyFindings, type CountyUnits } from "./countyUnits";
import type { SchoolGroup } from "./joinRows";
import { nameCellOf, type SchoolRow } from "../rows/schoolRow";
import { wordNotUnderstood } from "../traits/schoolTraits";
import { yesOrNo } from "../traits/schoolWords";

/** The schools that the county answers for, and why its verdict may still be open. */
export interface Kept {
  readonly groups: SchoolGroup[];
  readonly doubts: readonly Doubt[];
}

/** Names of institutions that are no schools, where no cell gives their type. */
const OTHER_INSTITUTION =
  /(?:幼儿园|幼教点|托儿所|托育中心|托育园|工读学校|专门学校|青少年活动中心|青少年宫|少年宫|教师进修学校)$/u;

/**
 * Leaves out what is no school of this county: 幼儿园, 成人 and 培训 institutions and their kin, counted in one information
 * (D3); rows of other counties and of schools closed last year, named with their number (D32). Whoever is taken out by
 * a cell keeps the county's verdict from `met` until somebody has confirmed it, since a slip there would hide a school.
 */
export function leaveOut(groups: readonly SchoolGroup[], counties: CountyUnits, report: Report): Kept {
  const kept: SchoolGroup[] = [];
  const others: SchoolGroup[] = [];
  const closed: SchoolRow[] = [];
  for (const { rows } of groups) for (const row of rows) reportUnclear(row, report);
  const places = groups.flatMap(({ rows }) => rows.map(counties.of));
  for (const group of groups) {
    const gone = group.rows.find(isClosed);
    if (isOtherInstitution(group)) others.push(group);
    else if (group.rows.some((row) => counties.of(row).kind === "other")) continue;
    else if (gone !== undefined) closed.push(gone);
    else kept.push(group);
  }
  reportOthers(others, report);
  const doubted = [
    ...countyFindings(places),
    ...closed.slice(0, 1).map((row) => {
      const names = closed.slice(0, 3).map(({ name, code }) => name ?? code ?? "");
      const where = cellRefIn(row.plan.table, row.row, row.plan.words.closedLastYear);
      return finding("closedSchools", "warning", { names, rows: closed.length }, where);
    }),
  ];
  for (const because of doubted) report(because);
  return { groups: kept, doubts: doubted.map((because) => ({ items: "county", because })) };
}

function isOtherInstitution({ rows, base }: SchoolGroup): boolean {
  if (rows.some(({ type }) => type !== null)) return false;
  if (rows.some(({ outOfScope }) => outOfScope !== null)) return true;
  return OTHER_INSTITUTION.test(base) && !rows.some(hasCompulsoryPupils);
}

function hasCompulsoryPupils({ fields }: SchoolRow): boolean {
  return (fields["studentsPrimary"]?.low ?? 0) > 0 || (fields["studentsJunior"]?.low ?? 0) > 0;
}

function isClosed({ plan, row }: SchoolRow): boolean {
  const at = plan.words.closedLastYear;
  return at >= 0 && closedOf(wordsOf(cellAt(plan.table, row, at)) ?? "") === true;
}

/** 是, 已撤销 and their kin; null where it says neither. */
function closedOf(words: string): boolean | null {
  const plain = plainText(words);
  if (/^(?:已|上年已?)?(?:撤销|撤并|停办)$/u.test(plain)) return true;
  return /^(?:未|没有)(?:撤销|撤并|停办)$/u.test(plain) ? false : yesOrNo(plain);
}

/** A school stays in the list where nobody can tell whether it was closed. */
function reportUnclear({ plan, row, name, code }: SchoolRow, report: Report): void {
  const at = plan.words.closedLastYear;
  const words = at < 0 ? null : wordsOf(cellAt(plan.table, row, at));
  if (words === null || closedOf(words) !== null) return;
  report(wordNotUnderstood(name ?? code ?? "", "closedLastYear", words, cellRefIn(plan.table, row, at)));
}

/** One information for all of them, with how many there are of each kind. */
function reportOthers(groups: readonly SchoolGroup[], report: Report): void {
  const first = groups[0]?.rows[0];
  if (first === undefined) return;
  const counts = new Map<string, number>();
  for (const { rows, base } of groups) {
    const said = rows.find(({ outOfScope }) => outOfScope !== null)?.outOfScope;
    const kind = said ?? OTHER_INSTITUTION.exec(base)?.[0] ?? base;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].map(([kind, count]) => `${kind}${count}`);
  report(finding("otherInstitutions", "info", { institutions: groups.length, kinds }, nameCellOf(first)));
}
