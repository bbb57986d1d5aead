import type { TableRole } from "../../model/tables/tableRole";
import { AMOUNT_FIELDS, FUND_FIELDS, isBracket, ROOM_FIELDS } from "./schoolFieldGroups";
import { PLAIN_ROLES, type PlainRole } from "../vocabulary/roleColumns";
import type { SchoolColumnId } from "../../model/identifiers";

/** True where the columns name schools. */
export function namesSchools(columns: ReadonlySet<SchoolColumnId>): boolean {
  return columns.has("name") || columns.has("code");
}

/** Columns that tell which school a row is of and nothing about it. */
const SAYS_NOTHING: ReadonlySet<string> = new Set<SchoolColumnId>([
  "name",
  "code",
  "grade",
  "roomArea",
  "roomAreaEach",
  "roomCount",
  "serial",
  "township",
  "countyUnit",
  "location",
  "budgetSchool",
  "dataYear",
  "newThisYear",
  "typeLastYear",
  "declaredOutcome",
]);

/**
 * What a table with these school columns feeds; a table with one row a class or one row a room is only
 * that. Empty where it does not name schools or says nothing of them.
 */
export function schoolRoles(columns: ReadonlySet<SchoolColumnId>): TableRole[] {
  if (!namesSchools(columns)) return [];
  if (isListOfClasses(columns)) return columns.has("className") && hasStudents(columns) ? ["classes"] : [];
  if (columns.has("roomKind")) return hasRoomArea(columns) ? ["rooms"] : [];
  const fields = [...columns].filter((id) => !SAYS_NOTHING.has(id));
  const roles: TableRole[] = [];
  if (fields.some((id) => !isBracket(id) && !ROOM_FIELDS.has(id) && !FUND_FIELDS.has(id))) roles.push("schools");
  if (fields.some(isBracket)) roles.push("classes");
  if (fields.some((id) => ROOM_FIELDS.has(id))) roles.push("rooms");
  if (fields.some((id) => FUND_FIELDS.has(id))) roles.push("funds");
  return roles;
}

/** True where a table of rooms says how large they are. */
export function hasRoomArea(columns: ReadonlySet<SchoolColumnId>): boolean {
  return columns.has("roomArea") || columns.has("roomAreaEach");
}

/** One row a class; a year group beside pupils tells so even where the class names are lost. */
export function isListOfClasses(columns: ReadonlySet<SchoolColumnId>): boolean {
  return columns.has("className") || (columns.has("grade") && hasStudents(columns) && !columns.has("type"));
}

const STUDENTS = ["students", "studentsPrimary", "studentsJunior", "studentsInAll"] as const;

function hasStudents(columns: ReadonlySet<SchoolColumnId>): boolean {
  return STUDENTS.some((id) => columns.has(id));
}

/** True where a column says who belongs to a school list: pupils, type, stage or an amount of an indicator. */
export function bearsRows(columns: ReadonlySet<SchoolColumnId>): boolean {
  return (
    hasStudents(columns) ||
    columns.has("type") ||
    columns.has("stage") ||
    [...columns].some((id) => AMOUNT_FIELDS.has(id))
  );
}

/** The headings that each role cannot do without, official name first; one of each group must be there. */
export const DECISIVE_COLUMNS: Readonly<Record<PlainRole, readonly (readonly string[])[]>> = {
  figures: [["label"], ["value", "valueOfPrimary", "valueOfJunior"]],
  statements: [["item"], ["situation", "conclusion"]],
  vetoes: [["case"], ["exists"]],
  exceptions: [["exception"], ["school", "basis"]],
  overrides: [["item"], ["value"], ["kind", "effectiveFrom", "basis"]],
  history: [["indicator"], ["coefficientOfVariation"], ["year", "stage"]],
};

/** True where the columns found make a table of this role. */
export function hasDecisiveColumns(role: PlainRole, columns: ReadonlySet<string>): boolean {
  return DECISIVE_COLUMNS[role].every((group) => group.some((id) => columns.has(id)));
}

/**
 * The roles of a table whose rows are not schools.
 * @param columnsOf the columns of the table as each role understands them
 */
export function plainRoles(columnsOf: (role: PlainRole) => ReadonlySet<string>): PlainRole[] {
  const roles = PLAIN_ROLES.filter((role) => hasDecisiveColumns(role, columnsOf(role)));
  const isOther = roles.includes("figures") || roles.includes("statements");
  const limits = columnsOf("overrides");
  const isOverride = !isOther || limits.has("kind") || limits.has("effectiveFrom");
  return roles.filter((role) => role !== "overrides" || isOverride);
}
