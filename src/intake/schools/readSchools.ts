import { proposals, reportNamesAlike } from "./identity/alikeNames";
import type { TablePlan } from "./rows/tablePlan";
import type { Confirmation, Doubt, School, SchoolRoom } from "../../model/dataset";
import { cellRefIn, type CellRef } from "../../model/tables/cellRef";
import { finding, type Finding, type FindingCode } from "../../model/findings/finding";
import { oncePerColumn } from "../cells/oncePerColumn";
import type { Report } from "../cells/quantityCell";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { itemsSeenIn } from "../recognition/schoolFieldGroups";
import { checkNamesOfCode } from "./identity/checkNamesOfCode";
import { countyUnits } from "./identity/countyUnits";
import { isMissing } from "./parts/figureAgreement";
import { isListed, joinRows, type SchoolGroup } from "./identity/joinRows";
import { leaveOut } from "./identity/leftOut";
import { reportTakenForMerged } from "./rows/mergedWords";
import { mergeBranches } from "./merging/mergeBranches";
import { namePrefixes, type NamePrefixes } from "./identity/namePrefixes";
import { offeredRooms } from "./traits/roomList";
import { rowsOfTable } from "./rows/rowsOfTable";
import { schoolKeys, type SchoolKeys } from "./identity/schoolKeys";
import { schoolOfGroup, type SchoolsContext } from "./schoolOfGroup";
import { nameCellOf, sheetRowOf, type SchoolRow } from "./rows/schoolRow";
import { planOf } from "./rows/planOf";

export type { SchoolsContext } from "./schoolOfGroup";

/** Everything that the tables of schools, classes, rooms and funds say together. */
export interface SchoolsReading {
  /** In the order of the lists that name them. */
  readonly schools: readonly School[];
  readonly doubts: readonly Doubt[];
  readonly findings: readonly Finding[];
  readonly keyOf: SchoolKeys;
  /** The county of most rows by their column 统计三级, where nothing else names one. */
  readonly county: string | null;
}

/** Findings after which the list of schools cannot be called complete, so that no item over all schools is met. */
const DOUBTFUL: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "rowWithoutName",
  "totalWordInCode",
  "joinsNoSchool",
  "namesAlike",
  "nameOfSeveral",
  "oneCodeTwoNames",
  "mainSchoolNotFound",
  "branchUnclear",
]);

/**
 * Joins all tables of schools, classes, rooms and funds into schools (D3, D4, D23): people in heads, areas
 * in ㎡, money in 元. No school is dropped: what joins nothing becomes a school of its own with a finding and a doubt,
 * what is left out is said, and what cannot be read is missing, never zero (D1).
 * @param tables recognised tables of any role; those of other roles are ignored
 */
export function readSchools(tables: readonly RecognisedTable[], context: SchoolsContext): SchoolsReading {
  const findings: Finding[] = [];
  const report = oncePerColumn((found) => void findings.push(found));
  const plans = tables.filter((table) => table.roles.some((role) => SCHOOL_ROLES.has(role))).map(planOf);
  const inOrder = [...plans].sort((a, b) => orderOf(a) - orderOf(b));
  const rows = inOrder.flatMap((plan) => rowsOfTable(plan, context.county ?? null, report));
  const counties = countyUnits(rows, context.county ?? null);
  const prefixes = namePrefixes(context.county ?? counties.majority);
  const { groups, doubts } = leaveOut(joinRows(rows, prefixes, report), counties, report);
  reportMissingTypes(plans, rows, report);
  reportTakenForMerged(plans, report);
  const hasRoster = plans.some((plan) => plan.isRoster);
  reportGroups(groups, hasRoster, prefixes, report);
  reportNamesAlike(groups, prefixes, report);
  const reportOnce = onceEach(report);
  const entries = mergeBranches(groups, report);
  const keyOf = schoolKeys(entries, prefixes);
  const confirmations = context.confirmationsOf?.(keyOf) ?? [];
  const confirmedOf = (key: string): Confirmation[] => confirmations.filter(({ schoolKey }) => schoolKey === key);
  const schools = withOfferedRooms(
    entries.map((entry) => schoolOfGroup(entry, context, about(entry.group, reportOnce), confirmedOf(entry.group.key))),
    groups,
  );
  if (plans.some((plan) => plan.words.type >= 0))
    entries.forEach(({ group }, at) => reportTypeOfNoTable(group, schools[at], about(group, report)));
  reportKindergartens(schools, plans, report);
  reportMissingIndoorSpace(schools, context, report);
  const doubtful = findings.filter((found) => DOUBTFUL.has(found.code));
  return {
    schools: schools.some(({ texts }) => texts.budgetSchool !== undefined)
      ? schools.map((school) => withBudgetSchool(school, keyOf))
      : schools,
    findings,
    doubts: [
      ...doubtful.map((because): Doubt => ({ items: itemsSeenIn("schools", context.vocabulary), because })),
      ...doubts,
    ],
    keyOf,
    county: counties.majority,
  };
}

/** 上级学校 and 核算单位 join no rows: they tell in whose accounts the money of a school is (D37). */
function withBudgetSchool(school: School, keyOf: SchoolKeys): School {
  const named = school.texts.budgetSchool;
  if (named === undefined) return school;
  const budgetSchoolKey = keyOf(named.text);
  return budgetSchoolKey === school.key ? school : { ...school, budgetSchoolKey };
}

const SCHOOL_ROLES: ReadonlySet<string> = new Set(["schools", "classes", "rooms", "funds"]);

/** Visible lists of schools come first: they give the order and the names. */
function orderOf(plan: TablePlan): number {
  return (plan.table.isHidden ? 2 : 0) + (plan.isRoster ? 0 : 1);
}

/** What is found of a school is about it, unless the place that finds it says something narrower. */
function about(group: SchoolGroup, report: Report): Report {
  return (found) => {
    const isNarrow = Object.keys(found.about).length > 0 || found.code === "stageByPlace";
    const isOfPupils = found.code === "classesContradictPupils";
    report(isNarrow && !isOfPupils ? found : { ...found, about: { ...found.about, school: group.key } });
  };
}

/** Without any column 学校类型 no school can be placed; said once. */
function reportMissingTypes(plans: readonly TablePlan[], rows: readonly SchoolRow[], report: Report): void {
  const roster = plans.find((plan) => plan.isRoster);
  if (roster === undefined || plans.some((plan) => plan.words.type >= 0)) return;
  if (rows.every(({ plan, stage, placeStage }) => stage !== null || placeStage !== null || !plan.isRoster)) return;
  const table = roster.table.name ?? roster.table.sheet;
  report(finding("typeColumnMissing", "error", { table }, cellRefIn(roster.table, 0, 0)));
}

/** A school of lists without 学校类型 beside others that have it, whose stage nothing else tells. */
function reportTypeOfNoTable({ rows }: SchoolGroup, school: School | undefined, report: Report): void {
  const [first, ...others] = rows.filter(({ plan }) => plan.isRoster);
  if (
    school === undefined ||
    school.type !== null ||
    first === undefined ||
    rows.some(({ plan }) => plan.words.type >= 0)
  )
    return;
  if ([first, ...others].some(({ stage, placeStage }) => stage !== null || placeStage !== null)) return;
  report(finding("typeMissing", "error", { school: school.name }, nameCellOf(first)));
}

/** So many schools are named; the others are counted. */
const MOST_NAMED = 3;

/**
 * What 学生总数 was taken for (D37): once for each column that may hold kindergarten pupils, once for the schools that do.
 */
function reportKindergartens(schools: readonly School[], plans: readonly TablePlan[], report: Report): void {
  if (plans.every(({ allPupils }) => allPupils === null)) return;
  for (const [kind, severity] of [
    ["between", "warning"],
    ["taken", "info"],
  ] as const) {
    const such = schools.filter(({ kindergarten }) => kindergarten === kind);
    const params = { schools: such.length, names: such.slice(0, MOST_NAMED).map(({ name }) => name) };
    const where = such[0]?.cell ?? null;
    const code = kind === "taken" ? "kindergartenTaken" : "kindergartenBetween";
    if (such.length > 0) report(finding(code, severity, params, where, { field: "studentsInAll" }));
  }
  if (!schools.some((school) => school.mayHoldOtherPupils === true && school.kindergarten === undefined)) return;
  for (const { table, recognised, allPupils } of plans) {
    if (allPupils === null) continue;
    const { heading, column } = allPupils;
    const where = cellRefIn(table, Math.max(0, recognised.firstDataRow - 1), column);
    report(finding("wholeSchoolPupils", "info", { heading }, where));
  }
}

function reportGroups(
  groups: readonly SchoolGroup[],
  hasRoster: boolean,
  prefixes: NamePrefixes,
  report: Report,
): void {
  const proposalOf = proposals(groups, prefixes);
  const listed = new Set(groups.filter(isListed).map(({ base }) => base));
  // What several schools of the list are called has been said: to ask for that very name would lead nowhere.
  const isHomonym = ({ code, base }: SchoolGroup): boolean => code === null && listed.has(base);
  for (const group of groups) {
    const first = group.rows[0];
    if (first === undefined) continue;
    if (group.base === "" && group.code === null) {
      report(finding("rowWithoutName", "error", { row: sheetRowOf(first) }, nameCellOf(first)));
    } else if (hasRoster && !isListed(group) && !isHomonym(group)) {
      const table = first.plan.table.name ?? first.plan.table.sheet;
      const params = { school: labelOf(first), table, proposal: proposalOf(group) };
      report(finding("joinsNoSchool", "error", params, nameCellOf(first), { school: group.key }));
    }
    if (group.rows.length > 1 && group.code !== null) checkNamesOfCode(group.code, group.rows, prefixes, report);
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
