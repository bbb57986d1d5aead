import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";
import type { DatedEvaluation } from "../../app/latestEvaluation";
import { usePane } from "./paneContext";
import { VerdictLine } from "./verdictLine";
import { MIDDLE, useIsWide, WIDE } from "./wide/useIsWide";

const useStyles = makeStyles({
  // The host lays its own menu over the right upper corner.
  name: { fontSize: "14px", fontWeight: 600, margin: "0 34px 4px 0" },
  wideHead: {
    [WIDE]: {
      display: "grid",
      // The counts reach under the buttons: in one line they leave a row more to what is looked at.
      // Words of another language leave nothing over for the name: the buttons then stand in two rows.
      gridTemplateColumns: "auto minmax(11em, 1fr) auto auto",
      gridTemplateAreas: '"verdict name actions actions" "counts counts counts said"',
      alignItems: "center",
      gap: "0 12px",
      flex: "none",
    },
    [MIDDLE]: {
      gridTemplateColumns: "minmax(11em, 1fr) auto",
      gridTemplateAreas: '"verdict actions" "name said" "counts counts"',
    },
  },
  said: { gridArea: "said", justifySelf: "end", margin: 0, fontSize: "12px", lineHeight: "17px" },
  wideName: {
    [WIDE]: {
      gridArea: "name",
      margin: 0,
      fontSize: "12px",
      fontWeight: 400,
      color: tokens.colorNeutralForeground2,
      // Of a name longer than two lines the title shows the rest.
      display: "-webkit-box",
      WebkitBoxOrient: "vertical",
      WebkitLineClamp: 2,
      overflow: "hidden",
    },
  },
});

/** Whose data these are, what became of them, and what can be done now: in one row where there is room. */
export function PaneHead({
  fileName,
  shown,
  sheets,
  children,
}: {
  /** Null in Excel, whose window has the name. */
  readonly fileName: string | null;
  readonly shown: DatedEvaluation | null;
  /** How many sheets were just added to the file; null: none. */
  readonly sheets: number | null;
  readonly children: ReactNode;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const isWide = useIsWide();
  const period = shown?.evaluation.period ?? null;
  const name = fileName ?? strings.pane.product;
  const words = period === null ? name : strings.pane.wide.ofYear({ name, period });
  return (
    <header className={mergeClasses(shown !== null && styles.wideHead)}>
      <h1 title={words} className={mergeClasses(styles.name, shown !== null && styles.wideName)}>
        {words}
      </h1>
      {shown !== null && <VerdictLine shown={shown} />}
      {children}
      <p role="status" className={styles.said}>
        {isWide &&
          sheets !== null &&
          fileName !== null &&
          `✔ ${strings.pane.writtenToFile({ file: fileName, sheets })}`}
      </p>
    </header>
  );
}
