import type { ReactElement, ReactNode } from "react";
import { usePane } from "../paneContext";
import { ShortList } from "../controls/shortList";

/** How many lines of a county of thousands of schools are built at once. */
const STEP = 50;

/**
 * The first lines of a list, and in words how many are left out; where it stands by itself nothing is left out: more
 * come on demand.
 */
export function FirstOf<Entry>({
  entries,
  most,
  isWhole,
  rest,
  children,
}: {
  readonly entries: readonly Entry[];
  readonly most: number;
  readonly isWhole: boolean;
  readonly rest: (count: number) => ReactNode;
  readonly children: (entries: readonly Entry[]) => ReactNode;
}): ReactElement {
  const { strings } = usePane();
  if (isWhole) {
    return (
      <ShortList entries={entries} step={STEP} more={strings.pane.wide.more}>
        {children}
      </ShortList>
    );
  }
  return (
    <>
      {children(entries.slice(0, most))}
      {entries.length > most && rest(entries.length - most)}
    </>
  );
}
