import { startTransition, useLayoutEffect, useState, type RefObject, type UIEvent } from "react";
import { BEYOND, visibleRows, type RowRange } from "./visibleRows";

/** So much of the window is filled with rows at first. */
const FIRST_SHARE = 0.3;

/**
 * The rows of a long list that have to be built, as it scrolls and changes its size.
 * @param scroller the element that scrolls, over rows that are all `rowHeight` pixels high
 */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  rows: number,
): { readonly range: RowRange; readonly scrolled: number; readonly onScroll: (event: UIEvent<HTMLElement>) => void } {
  // Laying out a whole screen of new rows takes longer than a moment: the first of them are drawn in a frame of their
  // own, the rest of what is seen in the next, and rows beyond when the page has time.
  const [{ scrolled, height }, setSeen] = useState({ scrolled: 0, height: window.innerHeight * FIRST_SHARE });
  const [beyond, setBeyond] = useState(0);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null) return undefined;
    let frame = 0;
    const watch = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setSeen({ scrolled: whole(current.scrollTop, rowHeight), height: current.clientHeight });
        frame = requestAnimationFrame(() => startTransition(() => setBeyond(BEYOND)));
      });
    });
    watch.observe(current);
    return () => {
      watch.disconnect();
      cancelAnimationFrame(frame);
    };
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
