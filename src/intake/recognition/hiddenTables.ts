import type { TableRole } from "../../model/tables/tableRole";
import { finding, type Finding } from "../../model/findings/finding";
import { namesIn } from "./columnContents";
import { isSchoolRole, type FrameReading } from "./recogniseFrame";

/** The readings that count, and what was left out. */
export interface VisibleReadings {
  readonly used: readonly FrameReading[];
  readonly findings: readonly Finding[];
}

/**
 * Leaves out tables on hidden sheets that repeat visible ones: the same role, and for school roles one school at least
 * in common in a visible table of that role. Such copies are often of another year, and what a visible table has lost
 * must not come back from them.
 * @param plain lists in plain ranges: a named table of last year that somebody hid is a copy of the schools seen there
 */
export function withoutHiddenCopies(
  readings: readonly FrameReading[],
  plain: readonly FrameReading[] = [],
): VisibleReadings {
  if (!readings.some(({ frame }) => frame.table.isHidden)) return { used: readings, findings: [] };
  const isVisible = ({ frame }: FrameReading): boolean => !frame.table.isHidden;
  const roles = new Set(readings.filter(isVisible).flatMap((reading) => reading.roles));
  const visible = [...readings, ...plain].filter(isVisible);
  const known = new Map<TableRole, ReadonlySet<string>>();
  const schoolsOf = (role: TableRole): ReadonlySet<string> => {
    const own = known.get(role) ?? new Set(visible.filter(({ roles: all }) => all.includes(role)).flatMap(namesIn));
    known.set(role, own);
    return own;
  };
  const isCopy = (reading: FrameReading): boolean =>
    reading.roles.some((role) => !isSchoolRole(role) && roles.has(role)) ||
    reading.roles.some((role) => isSchoolRole(role) && namesIn(reading).some((name) => schoolsOf(role).has(name)));
  const copies = readings.filter(
    (reading) => reading.frame.table.isHidden && reading.forced === null && isCopy(reading),
  );
  return {
    used: readings.filter((reading) => !copies.includes(reading)),
    findings: copies.map(({ frame: { table } }) =>
      finding(
        "hiddenTableNotUsed",
        "warning",
        { table: table.name ?? table.sheet, sheet: table.sheet },
        { sheet: table.sheet, table: table.name, row: table.firstRow, column: table.firstColumn },
      ),
    ),
  };
}
