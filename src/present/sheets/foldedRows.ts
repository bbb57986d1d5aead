import { holdsEntries } from "../kept/placedRows";
import type { KeptSheet } from "../kept/keptSheet";
import type { DraftRow } from "./draftSheet";

/**
 * Up to so many lines that say the same of different schools stand one below the other; more are folded below one line.
 */
const MOST_APART = 3;

/** One line, or the several that say the same of different schools. */
export type Folded<Line> =
  | { readonly kind: "one"; readonly line: Line }
  | { readonly kind: "many"; readonly key: string; readonly lines: readonly [Line, ...Line[]] };

/**
 * Lines that say the same put together, so that a printed page says it once; what stands alone comes first, in its
 * order.
 * @param sameOf what lines that are put together have in common; null: the line stays alone
 */
export function folded<Line>(lines: readonly Line[], sameOf: (line: Line) => string | null): Folded<Line>[] {
  const groups = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const same = sameOf(line);
    if (same === null) continue;
    const group = groups.get(same);
    if (group === undefined) groups.set(same, [line]);
    else group.push(line);
  }
  const isMany = (line: Line): boolean => {
    const same = sameOf(line);
    return same !== null && (groups.get(same)?.length ?? 0) > MOST_APART;
  };
  return [
    ...lines.filter((line) => !isMany(line)).map((line): Folded<Line> => ({ kind: "one", line })),
    ...[...groups]
      .filter(([, group]) => group.length > MOST_APART)
      .map(([key, group]): Folded<Line> => ({ kind: "many", key, lines: group })),
  ];
}

/** The rows below the line that speaks for them: closed until somebody opens them, or has typed something into one. */
export function rowsBelow(rows: readonly DraftRow[], kept: KeptSheet | undefined): DraftRow[] {
  const keys = new Set(rows.map(({ key }) => key));
  const isOpen = kept?.rows.some((row) => row.key !== null && keys.has(row.key) && holdsEntries(row)) === true;
  return rows.map((row) => ({ ...row, level: 1, ...(isOpen ? {} : { isClosed: true }) }));
}
