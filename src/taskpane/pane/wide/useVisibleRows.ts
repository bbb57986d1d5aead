import { startTransition, useEffect, useLayoutEffect, useState, type RefObject, type UIEvent } from "react";
import { BEYOND, visibleRows, type RowRange } from "./visibleRows";

/**
 * The rows of a long list that have to be built, as it scrolls and changes its size.
 * @param scroller the element that scrolls, over rows that are all `rowHeight` pixels high
 */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  rows: number,
): { readonly range: RowRange; readonly scrolled: number; readonly onScroll: (event: UIEvent<HTMLElement>) => void } {
  const [{ scrolled, height }, setSeen] = useState({ scrolled: 0, height: window.innerHeight });
  // What is seen is drawn first: rows beyond follow when the page has time.
  const [beyond, setBeyond] = useState(0);
  useEffect(() => startTransition(() => setBeyond(BEYOND)), []);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null) return undefined;
    const watch = new ResizeObserver(() =>
      setSeen({ scrolled: whole(current.scrollTop, rowHeight), height: current.clientHeight }),
    );
    watch.observe(current);
    return () => watch.disconnect();
  }, [scroller, rowHeight]);
  return {
    range: visibleRows(scrolled, height, rowHeight, rows, beyond),
    scrolled,
    onScroll: ({ currentTarget }) => {
      const now = whole(currentTarget.scrollTop, rowHeight);
      // The same object again builds nothing anew.
      setSeen((seen) => (seen.scrolled === now ? seen : { ...seen, scrolled: now }));
    },
  };
}

/** In whole rows: what lies between changes nothing that is built. */
function whole(pixels: number, rowHeight: number): number {
  return Math.floor(pixels / rowHeight) * rowHeight;
}
