import { mergeClasses } from "@griffel/react";
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { columnLetters } from "../../../model/tables/cellRef";
import type { SeenSheet } from "../../../model/tables/sheetWindow";
import { usePane } from "../paneContext";
import { GridCell, type GridHeading } from "./gridCell";
import { widthsWith } from "./gridHeadings";
import { positionAfter, type Position } from "./gridKeys";
import {
  columnsInSight,
  gridLayout,
  HEAD_HEIGHT,
  rowHeight,
  rowsInSight,
  rowTop,
  sheetSize,
  ROW_HEIGHT,
} from "./gridLayout";
import { useGridStyles } from "./gridStyles";
import { useCells, type CellsOf } from "./useCells";
import { useScrolling } from "./useScrolling";

/**
 * A sheet to be read: only the rows and columns in sight are built, row numbers and column letters stay. Arrow keys
 * move as in a worksheet; the cell in question is marked and brought into sight.
 */
export function SheetGrid({
  sheet,
  cellsOf,
  marked,
  headings,
  onHeading = null,
  onActive,
}: {
  readonly sheet: SeenSheet;
  readonly cellsOf: CellsOf;
  /** The cell in question; another object brings it into sight again. */
  readonly marked: Position | null;
  readonly headings: readonly GridHeading[];
  /** A heading was clicked, or Enter pressed on it. */
  readonly onHeading?: ((heading: GridHeading) => void) | null;
  /** Told of the cell that the keys are on, with what stands there once that is known. */
  readonly onActive?: (position: Position, shown: string | null) => void;
}): ReactElement {
  const { grid: words } = usePane().strings;
  const styles = useGridStyles();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const layout = useMemo(
    () =>
      gridLayout(
        { ...sheet, widths: widthsWith(headings, sheet.widths) },
        headings.map(({ row }) => row),
      ),
    [sheet, headings],
  );
  const headingAt = useMemo(() => new Map(headings.map((one) => [cellKey(one), one])), [headings]);
  const [active, setActive] = useState<Position>(marked ?? { row: 0, column: 0 });
  const { scrolled, bringIntoSight } = useScrolling(place, layout);
  const rows = rowsInSight(layout, scrolled.top, scrolled.height);
  const columns = columnsInSight(layout, scrolled.left, scrolled.width);
  const cellAt = useCells(sheet.name, cellsOf, rows, columns);
  useEffect(() => {
    const first = marked ?? { row: 0, column: 0 };
    setActive(first);
    bringIntoSight(first, false);
    // An evaluation reads the same sheet anew: then nothing moves.
  }, [marked, sheet.name]);
  const shown = cellAt(active.row, active.column);
  useEffect(() => onActive?.(active, shown === undefined ? null : (shown?.shown ?? "")), [active, shown]);
  const press = (event: KeyboardEvent): void => {
    const heading = headingAt.get(cellKey(active));
    if ((event.key === "Enter" || event.key === " ") && heading !== undefined && onHeading !== null) {
      event.preventDefault();
      return onHeading(heading);
    }
    const page = Math.max(1, Math.floor(scrolled.height / ROW_HEIGHT) - 1);
    const next = positionAfter(event, active, { rows: sheet.rows, columns: sheet.columns, page });
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    bringIntoSight(next, true);
  };
  const { width, height } = sheetSize(layout);
  const widthOf = (column: number): number =>
    (layout.columnStarts[column + 1] ?? 0) - (layout.columnStarts[column] ?? 0);
  const across = range(columns);
  const leftOf = (column: number): number => layout.numbersWidth + (layout.columnStarts[column] ?? 0);
  const isActiveInSight =
    active.row >= rows.from && active.row < rows.to && active.column >= columns.from && active.column < columns.to;
  return (
    <div
      ref={place}
      role="grid"
      tabIndex={0}
      aria-label={words.label(sheet.name)}
      aria-rowcount={sheet.rows + 1}
      aria-colcount={sheet.columns + 1}
      aria-readonly="true"
      aria-activedescendant={isActiveInSight ? `${id}${cellKey(active)}` : undefined}
      className={styles.grid}
      onKeyDown={press}
    >
      <div
        role="presentation"
        className={styles.sheet}
        style={{ width: layout.numbersWidth + width, height: HEAD_HEIGHT + height }}
      >
        <div role="row" aria-rowindex={1} className={styles.head}>
          <div
            role="columnheader"
            aria-colindex={1}
            className={mergeClasses(styles.number, styles.corner)}
            style={{ width: layout.numbersWidth }}
          >
            <span className={styles.hidden}>{words.corner}</span>
          </div>
          {across.map((column) => (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 2}
              className={mergeClasses(styles.letter, column === active.column && styles.ofActive)}
              style={{ left: leftOf(column), width: widthOf(column) }}
            >
              {columnLetters(column)}
            </div>
          ))}
        </div>
        {range(rows).map((row) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + 2}
            className={styles.row}
            style={{ top: HEAD_HEIGHT + rowTop(layout, row), height: rowHeight(layout, row), width: "100%" }}
          >
            <div
              role="rowheader"
              aria-colindex={1}
              className={mergeClasses(styles.number, row === active.row && styles.ofActive)}
              style={{ width: layout.numbersWidth }}
            >
              {row + 1}
            </div>
            {across.map((column) => {
              const key = cellKey({ row, column });
              const heading = headingAt.get(key);
              return (
                <GridCell
                  key={column}
                  id={`${id}${key}`}
                  place={{ left: leftOf(column), width: widthOf(column) }}
                  column={column}
                  cell={cellAt(row, column)}
                  heading={heading}
                  isMarked={marked !== null && row === marked.row && column === marked.column}
                  isActive={row === active.row && column === active.column}
                  opens={heading !== undefined && onHeading !== null}
                  onClick={() => {
                    setActive({ row, column });
                    if (heading !== undefined) onHeading?.(heading);
                  }}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

function cellKey({ row, column }: Position): string {
  return `${row}-${column}`;
}

function range({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
