import type { Doubt, School, SchoolRoom } from "../../model/dataset";
import { cellRefIn, type CellRef } from "../../model/cellRef";
import { finding, type Finding, type FindingCode } from "../../model/finding";
import { oncePerColumn } from "../oncePerColumn";
import type { Report } from "../quantityCell";
import type { RecognisedTable } from "../recognisedTable";
import { SCHOOL_ITEMS } from "../schoolFieldGroups";
import { checkNamesOfCode } from "./checkNamesOfCode";
import { isMissing } from "./figureAgreement";
import { joinRows, type SchoolGroup } from "./joinRows";
import { isListed } from "./joinShortNames";
import { mergeBranches } from "./mergeBranches";
import { readRow } from "./readRow";
import { offeredRooms } from "./roomList";
import { schoolKeys, type SchoolKeys } from "./schoolKeys";
import { schoolOfGroup, type SchoolsContext } from "./schoolOfGroup";
import { nameCellOf, sheetRowOf, type SchoolRow } from "./schoolRow";
import { planOf, type TablePlan } from "./tablePlan";
import { checkTotals } from "./totalRows";

export type { SchoolsContext } from "./schoolOfGroup";

/** Everything that the tables of schools, classes, rooms and funds say together. */
export interface SchoolsReading {
  /** In the order of the lists that name them. */
  readonly schools: readonly School[];
  readonly doubts: readonly Doubt[];
  readonly findings: readonly Finding[];
  readonly keyOf: SchoolKeys;
}

/** Findings after which the list of schools cannot be called complete, so that no item over all schools is met. */
const DOUBTFUL: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "rowWithoutName",
  "joinsNoSchool",
  "nameOfSeveral",
  "oneCodeTwoNames",
  "mainSchoolNotFound",
  "branchUnclear",
]);

/**
 * Joins all tables of schools, classes, rooms and funds into schools (design.md 3, D3, D4): people in heads, areas in
 * ㎡, money in 元. No row is dropped: what joins nothing becomes a school of its own with a finding and a doubt, and
 * what cannot be read is missing, never zero (D1).
 * @param tables recognised tables of any role; those of other roles are ignored
 */
export function readSchools(tables: readonly RecognisedTable[], context: SchoolsContext): SchoolsReading {
  const findings: Finding[] = [];
  const report = oncePerColumn((found) => void findings.push(found));
  const plans = tables.filter((table) => table.roles.some((role) => SCHOOL_ROLES.has(role))).map(planOf);
  const inOrder = [...plans].sort((a, b) => orderOf(a) - orderOf(b));
  const rows = inOrder.flatMap((plan) => rowsOf(plan, report));
  const groups = joinRows(rows, report);
  reportMissingTypes(plans, report);
  reportGroups(
    groups,
    plans.some((plan) => plan.isRoster),
    report,
  );
  const reportOnce = onceEach(report);
  const entries = mergeBranches(groups, report);
  const schools = withOfferedRooms(
    entries.map((entry) => schoolOfGroup(entry, context, reportOnce)),
    groups,
  );
  reportMissingIndoorSpace(schools, context, report);
  return {
    schools,
    findings,
    doubts: findings.filter((found) => DOUBTFUL.has(found.code)).map((because) => ({ items: SCHOOL_ITEMS, because })),
    keyOf: schoolKeys(entries),
  };
}

const SCHOOL_ROLES: ReadonlySet<string> = new Set(["schools", "classes", "rooms", "funds"]);

/** Visible lists of schools come first: they give the order and the names. */
function orderOf(plan: TablePlan): number {
  return (plan.table.isHidden ? 2 : 0) + (plan.isRoster ? 0 : 1);
}

function rowsOf(plan: TablePlan, report: Report): SchoolRow[] {
  const rows: SchoolRow[] = [];
  const totals = [];
  for (let row = plan.recognised.firstDataRow; row < plan.recognised.endDataRow; row++) {
    const reading = readRow(plan, row, report);
    if (reading === null) continue;
    if ("label" in reading) totals.push(reading);
    else rows.push(reading);
  }
  if (totals.length > 0 || plan.table.hasTotalsRow) checkTotals(plan, rows, totals, report);
  return rows;
}

/** Without any column 学校类型 no school can be placed; said once. */
function reportMissingTypes(plans: readonly TablePlan[], report: Report): void {
  const roster = plans.find((plan) => plan.isRoster);
  if (roster === undefined || plans.some((plan) => plan.words.type >= 0)) return;
  const table = roster.table.name ?? roster.table.sheet;
  report(finding("typeColumnMissing", "error", { table }, cellRefIn(roster.table, 0, 0)));
}

function reportGroups(groups: readonly SchoolGroup[], hasRoster: boolean, report: Report): void {
  for (const group of groups) {
    const first = group.rows[0];
    if (first === undefined) continue;
    if (group.base === "" && group.code === null) {
      report(finding("rowWithoutName", "error", { row: sheetRowOf(first) }, nameCellOf(first)));
    } else if (hasRoster && !isListed(group)) {
      const table = first.plan.table.name ?? first.plan.table.sheet;
      report(finding("joinsNoSchool", "error", { school: labelOf(first), table }, nameCellOf(first)));
    }
    if (group.rows.length > 1 && group.code !== null) checkNamesOfCode(group.code, group.rows, report);
  }
}

function labelOf(row: SchoolRow): string {
  return row.name ?? row.code ?? `第${sheetRowOf(row)}行`;
}

/** The same thing found on the way to several indicators is said once. */
function onceEach(report: Report): Report {
  const seen = new Set<string>();
  return (found) => {
    const key = JSON.stringify([found.code, found.params, found.where]);
    if (seen.has(key)) return;
    seen.add(key);
    report(found);
  };
}

/** Rooms that no listed school owns are offered to all that have a room list. */
function withOfferedRooms(schools: readonly School[], groups: readonly SchoolGroup[]): readonly School[] {
  if (schools.every((school) => school.roomList === undefined)) return schools;
  const listed = new Set(groups.filter((group) => isListed(group) && group.base !== "").map((group) => group.key));
  const stray = schools.flatMap((school): readonly SchoolRoom[] =>
    listed.has(school.key) ? [] : (school.roomList ?? []),
  );
  if (stray.length === 0 || listed.size === 0) return schools;
  const offered = offeredRooms(stray);
  return schools.map((school) =>
    school.roomList === undefined || !listed.has(school.key)
      ? school
      : { ...school, roomList: [...school.roomList, ...offered] },
  );
}

/** D18: says once for how many schools the indoor figure is needed, and what the bureau can do about it. */
function reportMissingIndoorSpace(schools: readonly School[], context: SchoolsContext, report: Report): void {
  if (context.isIndoorDeducted) return;
  const lacking = schools.filter(
    ({ figures: { teachingSpaceGross, teachingSpace, indoorSportsSpace } }) =>
      teachingSpaceGross !== undefined &&
      teachingSpace === undefined &&
      (indoorSportsSpace === undefined || isMissing(indoorSportsSpace)),
  );
  const where: CellRef | null = lacking[0]?.cell ?? null;
  if (lacking.length > 0) report(finding("indoorSpaceNeeded", "warning", { schools: lacking.length }, where));
}
