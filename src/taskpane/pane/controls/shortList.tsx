import { Button } from "@fluentui/react-button";
import { startTransition, useState, type ReactElement, type ReactNode } from "react";

/** The first entries of a long list, and more on demand: a county has hundreds, a country thousands. */
export function ShortList<Entry>({
  entries,
  step,
  more,
  children,
}: {
  readonly entries: readonly Entry[];
  readonly step: number;
  readonly more: (count: number) => string;
  readonly children: (entries: readonly Entry[]) => ReactNode;
}): ReactElement {
  const [count, setCount] = useState(step);
  const hidden = entries.length - count;
  return (
    <>
      {children(entries.slice(0, count))}
      {hidden > 0 && (
        <Button size="small" onClick={() => startTransition(() => setCount(count + step))}>
          {more(Math.min(step, hidden))}
        </Button>
      )}
    </>
  );
}
