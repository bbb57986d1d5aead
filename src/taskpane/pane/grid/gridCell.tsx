import { mergeClasses } from "@griffel/react";
import type { CSSProperties, ReactElement } from "react";
import type { SeenCell } from "../../../model/tables/sheetWindow";
import type { Correctable } from "../correcting/correctionDraft";
import { useGridStyles } from "./gridStyles";

/** What is known of a heading: recognised, taken for something with good reason, or not used. */
export type HeadingState = "recognised" | "guessed" | "unused";

/** The cell in which a column's heading, or a word that is not known, stands, with what it was recognised as. */
export interface GridHeading {
  readonly row: number;
  readonly column: number;
  readonly state: HeadingState;
  readonly words: string;
  /** What can be said of it. */
  readonly one: Correctable;
}

/** One cell; a heading shows what it was recognised as below its words. */
export function GridCell({
  id,
  place,
  column,
  cell,
  heading,
  isMarked,
  isActive,
  opens,
  onClick,
}: {
  readonly id: string;
  readonly place: CSSProperties;
  readonly column: number;
  /** Undefined until it has arrived, null where nothing stands. */
  readonly cell: SeenCell | null | undefined;
  readonly heading: GridHeading | undefined;
  readonly isMarked: boolean;
  readonly isActive: boolean;
  /** True where a click opens something. */
  readonly opens: boolean;
  readonly onClick: () => void;
}): ReactElement {
  const styles = useGridStyles();
  const shown = cell?.shown ?? "";
  return (
    <div
      role="gridcell"
      id={id}
      style={place}
      aria-colindex={column + 2}
      aria-selected={isActive}
      aria-current={isMarked ? "location" : undefined}
      aria-haspopup={opens ? "dialog" : undefined}
      aria-busy={cell === undefined ? true : undefined}
      className={mergeClasses(
        styles.cell,
        cell?.kind === "number" && styles.right,
        cell?.kind === "error" && styles.error,
        heading !== undefined && styles.heading,
        opens && styles.opens,
        isMarked && styles.marked,
        isActive && styles.active,
      )}
      onClick={onClick}
    >
      {heading === undefined ? (
        shown
      ) : (
        <>
          <span className={styles.headingText}>{shown}</span>
          <span className={mergeClasses(styles.chip, styles[heading.state])}>{heading.words}</span>
        </>
      )}
    </div>
  );
}
