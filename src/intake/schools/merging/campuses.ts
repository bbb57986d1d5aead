import { groupedBy } from "../../../model/groupedBy";
import type { Campus, SchoolPart } from "../../../model/dataset";
import type { SchoolWithBranches } from "./mergeBranches";
import { rowsThatAre } from "../identity/groupRows";
import { campusOfRow } from "./partsWithoutStage";
import { nameCellOf, type SchoolRow } from "../rows/schoolRow";

/**
 * The campuses of a school that were added to it, each with its own parts, for reference beneath it (D23): rows of 校区
 * or 校部 in their names and branches under 主校, the main school's own rows among them. None where there is only one.
 * @param partsOf reads rows as if they were all of a school
 */
export function campusesOf(
  { group, branches }: SchoolWithBranches,
  partsOf: (rows: readonly SchoolRow[]) => readonly SchoolPart[],
): readonly Campus[] | undefined {
  const own = rowsThatAre("school", group.rows);
  if (branches.length === 0 && own.length < 2) return undefined;
  const sets = [...byCampus(own), ...branches.map(({ rows }) => rowsThatAre("school", rows))];
  const named = sets.flatMap((rows) => {
    const [first] = rows;
    return first === undefined || first.name === null ? [] : [{ rows, name: first.name, cell: nameCellOf(first) }];
  });
  if (named.length < 2) return undefined;
  return named.map(({ rows, name, cell }): Campus => ({ name, parts: partsOf(rows), cell }));
}

function byCampus(rows: readonly SchoolRow[]): SchoolRow[][] {
  return [...groupedBy(rows, campusOfRow).values()];
}
