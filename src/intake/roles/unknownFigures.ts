import { finding, type Finding } from "../../model/findings/finding";

/** Up to so many rows of a table are said one by one. */
const SINGLE_ROWS = 3;
const MOST_NAMED = 8;

type Unknown = Extract<Finding, { code: "figureUnknown" }>;

/**
 * Rows of one table of figures that are no figure of ours (D34): few are said singly; many together, those that have
 * near names with them as a warning, the others as an information, since a county's form holds much that nobody
 * evaluates.
 * @param table its name, or that of its sheet
 */
export function unknownFigures(rows: readonly Unknown[], table: string): Finding[] {
  const near = rows.filter(({ params }) => params.nearest.length > 0);
  const others = rows.filter(({ params }) => params.nearest.length === 0);
  return [near, others].flatMap((group) => (group.length <= SINGLE_ROWS ? group : [together(group, table)]));
}

function together(rows: readonly Unknown[], table: string): Finding {
  const named = rows
    .slice(0, MOST_NAMED)
    .map(({ params: { label, nearest } }) => ({ label, near: nearest[0] ?? null }));
  const rank = named.some(({ near }) => near !== null) ? "warning" : "info";
  return finding("figuresUnknown", rank, { table, named, rows: rows.length }, rows[0]?.where ?? null);
}
