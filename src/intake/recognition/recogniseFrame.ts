import { withVetoColumns } from "./vetoColumns";
import type { TableRole } from "../../model/tables/tableRole";
import { cellRefIn } from "../../model/tables/cellRef";
import { finding, type Finding } from "../../model/findings/finding";
import { correctionsFor, forcedRoles, NO_MAPPING, type ForcedRoles, type Mapping } from "../settings/corrections";
import { withCorrectedWords } from "../correcting/correctedWords";
import { withStagesAsValues } from "./figuresByStage";
import { findColumns, type FoundColumns } from "./findColumns";
import { isPlatformExport } from "./exportMarks";
import { partedHeadings } from "../headings/flattenedHeadings";
import { yearGroups } from "../headings/yearGroups";
import type { RecognisedColumn, RecognisedTable } from "./recognisedTable";
import type { TableFrame } from "./tableFrame";
import { stageOfFrame } from "./stageOfFrame";
import { namesSchools, plainRoles, schoolRoles } from "./tableRoles";
import { PLAIN_ROLES, ROLE_COLUMNS, type PlainRole } from "../vocabulary/roleColumns";
import type { SchoolColumnId } from "../../model/identifiers";
import type { Vocabulary } from "../vocabulary/vocabulary";

/** What tables are recognised by: the words of the standard, and what people corrected by hand. */
export interface RecogniseBy {
  readonly vocabulary: Vocabulary;
  readonly mapping: Mapping;
}

/** What became of one table. */
export interface FrameReading {
  readonly vocabulary: Vocabulary;
  readonly frame: TableFrame;
  /** The columns as the vocabulary of schools, and as that of each other role, understands them. */
  readonly asSchools: FoundColumns;
  readonly asRole: ReadonlyMap<PlainRole, FoundColumns>;
  /** One entry for all school roles together, and one for each other role; empty where nothing fits. */
  readonly recognised: readonly RecognisedTable[];
  readonly roles: readonly TableRole[];
  /** What people said that the table is; null where nobody said anything. */
  readonly forced: ForcedRoles | null;
  readonly findings: readonly Finding[];
}

/** The four roles whose rows are, or belong to, schools. */
export function isSchoolRole(role: TableRole): role is "schools" | "classes" | "rooms" | "funds" {
  return role === "schools" || role === "classes" || role === "rooms" || role === "funds";
}

/** Recognises one table by its headings and by what people corrected by hand; its name decides nothing. */
export function recogniseFrame(given: TableFrame, by: RecogniseBy): FrameReading {
  const { vocabulary } = by;
  const frame = given.years === undefined ? datedFrame(given) : given;
  const corrections = correctionsFor(frame.table, by.mapping);
  const asSchools = findColumns(frame, vocabulary.schools, corrections, true);
  const forced = forcedRoles(corrections);
  const found = new Map(PLAIN_ROLES.map((role) => [role, findColumns(frame, ROLE_COLUMNS[role], corrections)]));
  const vetoes = found.get("vetoes");
  if (vetoes !== undefined) found.set("vetoes", withVetoColumns(frame, vetoes, vocabulary));
  const { asRole, roles } = asFigures(frame, found, rolesOf(asSchools, found, forced), forced, vocabulary);
  const used = columnsInUse(roles, asSchools, asRole);
  const isByHand = corrections.length > 0 && differsFromAutomatic(frame, roles, used, vocabulary);
  const isExport = roles.some(isSchoolRole) && isPlatformExport(frame.headings, asSchools.columns);
  const placeStage = roles.some(isSchoolRole) ? stageOfFrame(frame) : null;
  const table = withCorrectedWords(frame, corrections);
  const recognised = used.map(
    ([ofRoles, found]): RecognisedTable => ({
      vocabulary,
      placeStage,
      isExport,
      table,
      roles: ofRoles,
      columns: found.columns,
      isByHand,
      firstDataRow: frame.firstDataRow,
      endDataRow: frame.endDataRow,
      ...(frame.years === undefined || frame.years === null ? {} : { yearOfColumns: frame.years.year }),
    }),
  );
  return {
    vocabulary,
    frame,
    asSchools,
    asRole,
    recognised,
    roles,
    forced,
    findings: [
      ...yearFindings(frame, used.length > 0),
      ...(used.length > 0 || forced !== null ? used.flatMap(([, found]) => found.findings) : contradictions(asSchools)),
    ],
  };
}

/** Two columns of one field that differ, which may have been all that a table of schools says. */
function contradictions({ findings }: FoundColumns): Finding[] {
  return findings.filter(({ code }) => code === "columnsOfOneField");
}

/** The figures of the county only where what stands in place of 数值 are numbers of its stages. */
function asFigures(
  frame: TableFrame,
  asRole: ReadonlyMap<PlainRole, FoundColumns>,
  roles: readonly TableRole[],
  forced: ForcedRoles | null,
  vocabulary: Vocabulary,
): Pick<FrameReading, "asRole" | "roles"> {
  const found = asRole.get("figures");
  if (found === undefined || !roles.includes("figures")) return { asRole, roles };
  const columns = withStagesAsValues(frame, found, vocabulary);
  if (columns === null) return { asRole, roles: forced === null ? roles.filter((role) => role !== "figures") : roles };
  return { asRole: new Map(asRole).set("figures", columns), roles };
}

function datedFrame(frame: TableFrame): TableFrame {
  const { headings, read } = yearGroups(partedHeadings(frame.headings));
  return { ...frame, headings, years: read };
}

/** Which year's columns were read is said, with the others that were not. */
function yearFindings({ table, firstDataRow, years }: TableFrame, isUsed: boolean): Finding[] {
  if (years === undefined || years === null || years.others.length === 0 || !isUsed) return [];
  const params = { table: table.name ?? table.sheet, year: years.year, others: years.others };
  return [finding("yearColumnsRead", "info", params, cellRefIn(table, Math.max(0, firstDataRow - 1), 0))];
}

/** The settings sheet lists what automatic recognition found; only what people changed in it is by hand. */
function differsFromAutomatic(
  frame: TableFrame,
  roles: readonly TableRole[],
  used: readonly (readonly [readonly TableRole[], FoundColumns])[],
  vocabulary: Vocabulary,
): boolean {
  const automatic = recogniseFrame(frame, { vocabulary, mapping: NO_MAPPING });
  const summary = (all: readonly TableRole[], columns: readonly (readonly RecognisedColumn[])[]): string =>
    JSON.stringify([[...all].sort(), columns.map((one) => one.map(({ identifier }) => identifier))]);
  return (
    summary(
      roles,
      used.map(([, found]) => found.columns),
    ) !==
    summary(
      automatic.roles,
      automatic.recognised.map(({ columns }) => columns),
    )
  );
}

function rolesOf(
  asSchools: FoundColumns,
  asRole: ReadonlyMap<PlainRole, FoundColumns>,
  forced: ForcedRoles | null,
): TableRole[] {
  if (forced === "none") return [];
  if (forced !== null) return [...forced];
  const schoolIds = asSchools.identifiers as ReadonlySet<SchoolColumnId>;
  const schools = schoolRoles(schoolIds);
  const plain = plainRoles((role) => asRole.get(role)?.identifiers ?? new Set());
  return [...schools, ...(namesSchools(schoolIds) ? plain.filter((role) => role === "exceptions") : plain)];
}

function columnsInUse(
  roles: readonly TableRole[],
  asSchools: FoundColumns,
  asRole: ReadonlyMap<PlainRole, FoundColumns>,
): [readonly TableRole[], FoundColumns][] {
  const schools = roles.filter(isSchoolRole);
  const forSchools: [readonly TableRole[], FoundColumns][] = schools.length > 0 ? [[schools, asSchools]] : [];
  return roles.reduce<[readonly TableRole[], FoundColumns][]>((used, role) => {
    const found = isSchoolRole(role) ? undefined : asRole.get(role);
    return found === undefined ? used : [...used, [[role], found]];
  }, forSchools);
}
