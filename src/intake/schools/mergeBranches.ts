import { cellRefIn, type CellRef } from "../../model/cellRef";
import { finding, type Finding } from "../../model/finding";
import { cellAt, isBlank, wordsOf } from "../cellText";
import type { Report } from "../quantityCell";
import { plainText } from "../quantityText";
import type { SchoolGroup } from "./joinRows";
import { readSchoolName } from "./schoolName";
import { nameCellOf, type SchoolRow } from "./schoolRow";
import { yesOrNo } from "./schoolWords";

/** A school with the rows of each of its branches (分校) that do not count as schools. */
export interface SchoolWithBranches {
  readonly group: SchoolGroup;
  readonly branches: readonly SchoolGroup[];
}

const NO_BRANCHES: readonly SchoolGroup[] = [];

/** What a row says about being a branch; null where the table does not ask. */
interface BranchStatement {
  readonly row: SchoolRow;
  /** null where 是否计校数 is blank or not understood. */
  readonly counts: boolean | null;
  readonly parent: string | null;
  readonly where: CellRef;
}

/**
 * Puts rows with 是否计校数 = 否 to the school named under 主校名称 (domain.md 2.1); 教学点 stay rows of their own (D3).
 * Where the main school cannot be found, or 是否计校数 cannot be read beside a main school, the row stays, with a doubt.
 */
export function mergeBranches(groups: readonly SchoolGroup[], report: Report): SchoolWithBranches[] {
  const statements = new Map<SchoolGroup, BranchStatement>();
  for (const group of groups) {
    const statement = statementOf(group);
    if (statement !== null) statements.set(group, statement);
  }
  if (statements.size === 0) return groups.map((group) => ({ group, branches: NO_BRANCHES }));
  const mains = indexOfMains(groups.filter((group) => statements.get(group)?.counts !== false));
  const branches = new Map<SchoolGroup, SchoolGroup[]>();
  for (const [group, statement] of statements) {
    const main = statement.counts === false ? mains.get(statement.parent ?? "") : undefined;
    if (main === undefined || main === group) {
      const doubt = doubtOf(group, statement);
      if (doubt !== null) report(doubt);
      continue;
    }
    branches.set(main, [...(branches.get(main) ?? []), group]);
    report(finding("branchMerged", "info", { school: labelOf(group), parent: labelOf(main) }, statement.where));
  }
  const merged = new Set([...branches.values()].flat());
  return groups
    .filter((group) => !merged.has(group))
    .map((group) => ({ group, branches: branches.get(group) ?? NO_BRANCHES }));
}

function doubtOf(group: SchoolGroup, { counts, parent, where }: BranchStatement): Finding | null {
  if (counts === true) return null;
  return counts === false
    ? finding("mainSchoolNotFound", "error", { school: labelOf(group) }, where)
    : finding("branchUnclear", "error", { school: labelOf(group), parent: parent ?? "" }, where);
}

/** What the rows say; null where none of them speaks of a branch, or where they are a 教学点. */
function statementOf(group: SchoolGroup): BranchStatement | null {
  for (const row of group.rows) {
    const { countsAsSchool, parentSchool } = row.plan.words;
    if (countsAsSchool < 0 || row.type === "teachingPoint") continue;
    const cell = cellAt(row.plan.table, row.row, countsAsSchool);
    const counts = yesOrNo(plainText(wordsOf(cell) ?? ""));
    const named = wordsOf(cellAt(row.plan.table, row.row, parentSchool));
    const parent = named === null ? null : readSchoolName(named).base;
    if (counts === true || (isBlank(cell) && parent === null) || (parent !== null && parent === group.base)) continue;
    return { row, counts, parent, where: cellRefIn(row.plan.table, row.row, countsAsSchool) };
  }
  return null;
}

/** Main schools by name and by code; a name that two schools bear leads nowhere. */
function indexOfMains(groups: readonly SchoolGroup[]): Map<string, SchoolGroup> {
  const mains = new Map<string, SchoolGroup>();
  const repeated = new Set<string>();
  for (const group of groups) {
    if (group.base === "") continue;
    if (mains.has(group.base)) repeated.add(group.base);
    mains.set(group.base, group);
  }
  for (const name of repeated) mains.delete(name);
  for (const group of groups) if (group.code !== null) mains.set(group.code, group);
  return mains;
}

function labelOf(group: SchoolGroup): string {
  const named = group.rows.find((row) => row.name !== null);
  return named?.name ?? group.code ?? (group.rows[0] === undefined ? "" : String(nameCellOf(group.rows[0]).row + 1));
}
