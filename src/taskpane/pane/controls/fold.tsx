import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  fold: { marginTop: "8px" },
  summary: {
    cursor: "pointer",
    padding: "4px 2px",
    fontWeight: 600,
    borderRadius: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
});

/** A part of the page that opens and closes, as browsers do it by themselves; `isOpen` says how it begins. */
export function Fold({
  title,
  isOpen = false,
  children,
}: {
  readonly title: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  // Afterwards it is the reader's: nothing closes what somebody has opened.
  const [beginsOpen] = useState(isOpen);
  return (
    <details className={styles.fold} open={beginsOpen}>
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  );
}
