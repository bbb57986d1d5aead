import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../paneContext";
import type { FormattedCopy } from "./useFormattedCopy";

const useStyles = makeStyles({
  note: { fontSize: "12px", margin: "4px 0 0" },
  place: {
    maxHeight: "240px",
    overflow: "auto",
    padding: "8px",
    marginTop: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#FFFFFF",
    color: "#000000",
    ":empty": { display: "none" },
  },
});

/** What became of copying, and the text itself where only the keyboard may copy it. */
export function CopiedText({
  label,
  copied: { outcome, place },
}: {
  readonly label: string;
  readonly copied: FormattedCopy;
}): ReactElement {
  const { report } = usePane().strings.pane;
  const styles = useStyles();
  return (
    <>
      <p className={styles.note} role="status">
        {outcome === "none" ? "" : report[outcome]}
      </p>
      <div ref={place} className={styles.place} role="region" aria-label={label} tabIndex={0} />
    </>
  );
}
