import type { SheetPlan } from "../../../model/sheets/sheetPlan";
import type { SheetTarget } from "./sheetSteps";
import { brief, stepOf, type WriteStep } from "./writeStep";

/** Rows of an outline that are opened and closed together, inclusive. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly isClosed: boolean;
}

/**
 * What gives the rows of rewritten sheets their outline: first the one of before is taken away, which Excel refuses
 * where there is none, so that is a request of its own; then the rows are grouped anew. Nobody can ask Excel which rows
 * are grouped, and grouping them once more would nest them.
 */
export function outlineRequests(targets: readonly SheetTarget[]): WriteStep[][] {
  const outlined = targets.filter(({ plan }) => groupsOf(plan).length > 0);
  const cleared = outlined
    .filter(({ former }) => former !== null)
    .map(({ name }) => [
      stepOf(2, (request) => {
        brief(brief(request.sheet(name).getUsedRange()).getEntireRow()).ungroup("ByRows");
      }),
    ]);
  const grouped = outlined.flatMap(({ plan, name }) =>
    groupsOf(plan).map(({ from, to, isClosed }) =>
      stepOf(isClosed ? 4 : 2, (request) => {
        const rows = brief(request.sheet(name).getRange(`${from + 1}:${to + 1}`));
        rows.group("ByRows");
        if (isClosed) rows.hideGroupDetails("ByRows");
      }),
    ),
  );
  return grouped.length === 0 ? [] : [...cleared, grouped];
}

/** Neighbouring rows of the same level; our outlines have one level. */
function groupsOf({ rows }: SheetPlan): Group[] {
  const groups: Group[] = [];
  let from = -1;
  for (let row = 0; row <= rows.length; row++) {
    const isIn = (rows[row]?.level ?? 0) > 0;
    if (isIn && from < 0) from = row;
    if (!isIn && from >= 0) {
      groups.push({ from, to: row - 1, isClosed: rows[from]?.isClosed === true });
      from = -1;
    }
  }
  return groups;
}
