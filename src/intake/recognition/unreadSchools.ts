import type { Doubt } from "../../model/dataset";
import type { TableRole } from "../../model/tables/tableRole";
import { finding } from "../../model/findings/finding";
import { namesIn } from "./columnContents";
import type { FrameReading } from "./recogniseFrame";
import { itemsSeenIn } from "./schoolFieldGroups";
import { isMeanLabel, isRemark, isTotalLabel } from "../schools/rows/rowWords";
import { bearsRows } from "./tableRoles";
import type { SchoolColumnId } from "../../model/identifiers";

/**
 * Lists of schools in plain ranges that are not read because named tables have the role, although they name schools
 * that no table has: nobody has copied them, they were forgotten, and a county without them must not be called met
 * (D1, D3). An old copy of schools that are there says nothing new.
 * @param readings all tables found in plain ranges
 * @param taken the roles that named tables have
 */
export function unreadSchools(
  readings: readonly FrameReading[],
  taken: ReadonlySet<TableRole>,
  knownSchools: () => ReadonlySet<string>,
): Doubt[] {
  if (!taken.has("schools")) return [];
  return readings.filter(isUnreadList).flatMap((reading) => {
    const strangers = [...new Set(namesIn(reading))].filter((name) => !knownSchools().has(name) && !isNoSchool(name));
    const [school] = strangers;
    const { sheet, name, firstRow, firstColumn } = reading.frame.table;
    const where = { sheet, table: name, row: firstRow + reading.frame.firstDataRow, column: firstColumn };
    return school === undefined
      ? []
      : [
          {
            items: itemsSeenIn("schools", reading.vocabulary),
            because: finding("plainSchoolsUnread", "error", { sheet, school, schools: strangers.length }, where),
          },
        ];
  });
}

function isNoSchool(name: string): boolean {
  return isTotalLabel(name) || isMeanLabel(name) || isRemark(name);
}

function isUnreadList({ frame, forced, roles, asSchools }: FrameReading): boolean {
  return (
    forced === null &&
    !frame.table.isHidden &&
    roles.includes("schools") &&
    bearsRows(asSchools.identifiers as ReadonlySet<SchoolColumnId>)
  );
}
