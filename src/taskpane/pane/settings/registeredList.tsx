import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { CellRef } from "../../../model/tables/cellRef";
import { CellLink } from "../controls/cellLink";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0", padding: 0, fontSize: "12px" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    gap: "8px",
    padding: "6px 0",
    overflowWrap: "anywhere",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexShrink: 0 },
});

/** Something that the workbook registers, with its cell; `onChange` null where it stands in a table of the bureau's. */
export interface RegisteredLine {
  /** Null where it came from outside of the workbook. */
  readonly cell: CellRef | null;
  readonly words: string;
  readonly onChange: (() => void) | null;
}

/** What is registered, each with what became of it and a way to change it. */
export function RegisteredList({ lines }: { readonly lines: readonly RegisteredLine[] }): ReactElement | null {
  const { entries } = usePane().strings.pane;
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map(({ cell, words, onChange }, at) => (
        <li key={at} className={styles.line}>
          <span>
            {cell !== null && <CellLink to={cell} />} {words}
          </span>
          {onChange !== null && (
            <Button size="small" className={styles.button} aria-label={`${entries.change} ${words}`} onClick={onChange}>
              {entries.change}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
