import { addTo } from "../../../model/groupedBy";
import { cellRefIn, type CellRef } from "../../../model/tables/cellRef";
import { finding, type Finding } from "../../../model/findings/finding";
import { cellAt, isBlank, wordsOf } from "../../cells/cellText";
import type { Report } from "../../cells/quantityCell";
import { plainText } from "../../cells/quantityText";
import { isListed, type SchoolGroup } from "../identity/joinRows";
import { campusOfName, readSchoolName } from "../identity/schoolName";
import { nameCellOf, type SchoolRow } from "../rows/schoolRow";
import { yesOrNo } from "../traits/schoolWords";

/** A school with the rows of each of its campuses and branches that are no schools of their own. */
export interface SchoolWithBranches {
  readonly group: SchoolGroup;
  readonly branches: readonly SchoolGroup[];
  /** Of a school of which only campuses are listed: its name without theirs. */
  readonly name?: string;
}

const NO_BRANCHES: readonly SchoolGroup[] = [];

/** What a row says about being a branch; null where the table does not ask. */
interface BranchStatement {
  readonly row: SchoolRow;
  /** null where 是否计校数 is blank or not understood. */
  readonly counts: boolean | null;
  /** False where the table has no column 是否计校数, so that 主校 alone speaks. */
  readonly isAsked: boolean;
  readonly parent: string | null;
  readonly where: CellRef;
}

/**
 * Puts branches to their school (D23): those with a school under 主校名称 and 是否计校数 = 否 or no such column, and those whose
 * names carry 校区 or 校部; 分校 never by name. 教学点 stay rows of their own (D3). Where the main school cannot be found, or
 * 是否计校数 cannot be read beside a main school, the row stays, with a doubt.
 */
export function mergeBranches(groups: readonly SchoolGroup[], report: Report): SchoolWithBranches[] {
  const statements = new Map<SchoolGroup, BranchStatement>();
  for (const group of groups) {
    const statement = statementOf(group);
    if (statement !== null) statements.set(group, statement);
  }
  const branches = new Map<SchoolGroup, SchoolGroup[]>();
  const join = (main: SchoolGroup, group: SchoolGroup): void => addTo(branches, main, group);
  const isBranch = ({ counts, isAsked }: BranchStatement) => counts === false || !isAsked;
  const mains = indexOfMains(
    // Hardly a county says so of one of its schools, and a country has 240,000.
    statements.size === 0
      ? []
      : groups.filter((group) => {
          const statement = statements.get(group);
          return statement === undefined || !isBranch(statement);
        }),
  );
  for (const [group, statement] of statements) {
    const main = isBranch(statement) ? mains.get(statement.parent ?? "") : undefined;
    if (main === undefined || main === group) {
      const doubt = doubtOf(group, statement);
      if (doubt !== null) report(doubt);
      continue;
    }
    join(main, group);
    const params = { school: labelOf(group), parent: labelOf(main) };
    report(finding("branchMerged", "info", params, statement.where, { school: main.key }));
  }
  const names = joinCampuses(
    groups.filter((group) => !statements.has(group)),
    join,
    report,
  );
  const merged = new Set([...branches.values()].flat());
  return groups
    .filter((group) => !merged.has(group))
    .map((group) => {
      const name = names.get(group);
      return { group, branches: branches.get(group) ?? NO_BRANCHES, ...(name === undefined ? {} : { name }) };
    });
}

/**
 * Joins the campuses that no code and no 主校 tells apart: 示例小学东校区 to 示例小学, or to its first campus where the school
 * itself is not listed.
 * @returns the names of the schools of which only campuses are listed
 */
function joinCampuses(
  groups: readonly SchoolGroup[],
  join: (main: SchoolGroup, campus: SchoolGroup) => void,
  report: Report,
): Map<SchoolGroup, string> {
  const campuses = new Map(
    groups.flatMap((group) => {
      const campus = campusOfName(group.base);
      return campus === null ? [] : [[group, campus.school] as const];
    }),
  );
  const first = new Map<string, SchoolGroup>();
  const names = new Map<SchoolGroup, string>();
  if (campuses.size === 0) return names;
  const mains = indexOfMains(groups.filter((group) => !campuses.has(group)));
  for (const [group, school] of campuses) {
    if (group.code !== null || !isListed(group)) continue;
    const main = mains.get(school) ?? first.get(school);
    if (main === undefined) first.set(school, group);
    else {
      join(main, group);
      if (first.has(school)) names.set(main, school);
      const params = { school: names.get(main) ?? labelOf(main), campus: labelOf(group) };
      const row = group.rows[0];
      report(finding("campusJoined", "info", params, row === undefined ? null : nameCellOf(row), { school: main.key }));
    }
  }
  return names;
}

function doubtOf(group: SchoolGroup, { counts, isAsked, parent, where }: BranchStatement): Finding | null {
  if (counts === true) return null;
  return counts === false || !isAsked
    ? finding("mainSchoolNotFound", "error", { school: labelOf(group) }, where)
    : finding("branchUnclear", "error", { school: labelOf(group), parent: parent ?? "" }, where);
}

/** What the rows say; null where none of them speaks of a branch, or where they are a 教学点. */
function statementOf(group: SchoolGroup): BranchStatement | null {
  for (const row of group.rows) {
    const { countsAsSchool, parentSchool } = row.plan.words;
    if ((countsAsSchool < 0 && parentSchool < 0) || row.type === "teachingPoint") continue;
    const cell = cellAt(row.plan.table, row.row, countsAsSchool);
    const counts = yesOrNo(plainText(wordsOf(cell) ?? ""));
    const named = wordsOf(cellAt(row.plan.table, row.row, parentSchool));
    const parent = named === null ? null : readSchoolName(named).base;
    if (counts === true || (isBlank(cell) && parent === null) || (parent !== null && isOwnName(group, parent)))
      continue;
    const isAsked = countsAsSchool >= 0;
    return {
      row,
      counts,
      isAsked,
      parent,
      where: cellRefIn(row.plan.table, row.row, isAsked ? countsAsSchool : parentSchool),
    };
  }
  return null;
}

function isOwnName({ base, code }: SchoolGroup, parent: string): boolean {
  return parent === base || parent === code;
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
