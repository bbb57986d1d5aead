import { useEffect, useState, type RefObject } from "react";
import type { Position } from "./gridKeys";
import { HEAD_HEIGHT, rowHeight, rowTop, scrolledTo, type GridLayout } from "./gridLayout";

/** What is seen of a sheet, in pixels, without row numbers and column letters. */
export interface Scrolled {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Until the browser has measured it. */
const UNMEASURED = { width: 600, height: 400 };

/** Follows how far the grid is scrolled and how large it is. */
export function useScrolling(
  place: RefObject<HTMLElement | null>,
  layout: GridLayout,
): { readonly scrolled: Scrolled; readonly bringIntoSight: (position: Position, isStep: boolean) => void } {
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, left: 0, ...UNMEASURED });
  const measure = (): void => {
    const grid = place.current;
    if (grid !== null) setScrolled(measured(grid, layout));
  };
  useEffect(() => {
    const grid = place.current;
    if (grid === null) return undefined;
    measure();
    grid.addEventListener("scroll", measure, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    observer?.observe(grid);
    return () => {
      grid.removeEventListener("scroll", measure);
      observer?.disconnect();
    };
  }, [layout]);
  const bringIntoSight = ({ row, column }: Position, isStep: boolean): void => {
    const grid = place.current;
    if (grid === null) return;
    const now = measured(grid, layout);
    const start = rowTop(layout, row);
    const down = { start, end: start + rowHeight(layout, row) };
    const across = { start: layout.columnStarts[column] ?? 0, end: layout.columnStarts[column + 1] ?? 0 };
    grid.scrollTop = scrolledTo(down, { scrolled: now.top, length: now.height }, isStep);
    grid.scrollLeft = scrolledTo(across, { scrolled: now.left, length: now.width }, isStep);
    measure();
  };
  return { scrolled, bringIntoSight };
}

function measured(grid: HTMLElement, { numbersWidth }: GridLayout): Scrolled {
  const { scrollTop, scrollLeft, clientWidth, clientHeight } = grid;
  const isMeasured = clientWidth > 0 && clientHeight > 0;
  return {
    top: scrollTop,
    left: scrollLeft,
    width: isMeasured ? Math.max(0, clientWidth - numbersWidth) : UNMEASURED.width,
    height: isMeasured ? Math.max(0, clientHeight - HEAD_HEIGHT) : UNMEASURED.height,
  };
}
