import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { DatedEvaluation } from "../../app/latestEvaluation";
import { outcomeWords } from "../../present/words/outcomeWords";
import { useOutcomeStyles } from "./controls/outcomeStyles";
import { usePane } from "./paneContext";
import { useIsWide, WIDE } from "./wide/useIsWide";

const useStyles = makeStyles({
  // Its parts take their places in the head.
  line: { [WIDE]: { display: "contents" } },
  verdict: {
    padding: "4px 8px",
    borderRadius: "6px",
    border: "1px solid currentColor",
    margin: 0,
    fontSize: "15px",
    lineHeight: "20px",
    // Else a long name of a county leaves a colon, or a piece of the outcome, at the beginning of a line.
    textWrap: "balance",
    [WIDE]: { gridArea: "verdict", justifySelf: "start", padding: "1px 8px" },
  },
  small: {
    fontSize: "12px",
    lineHeight: "17px",
    margin: "3px 0 0",
    textWrap: "balance",
    [WIDE]: { margin: "2px 0 0" },
  },
  counts: { [WIDE]: { gridArea: "counts" } },
  origin: { fontSize: "12px", color: tokens.colorNeutralForeground2 },
  // Where both do not stand in one line, the second begins the next.
  sentence: { display: "inline-block" },
});

/** The verdict in one sentence, what it rests on in a second. */
export function VerdictLine({ shown }: { readonly shown: DatedEvaluation }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const isWide = useIsWide();
  const colours = useOutcomeStyles();
  const { county, verdict, counts, metByDeclaration, readings } = shown.evaluation;
  const { overview } = strings.sheets;
  // The sign never stands alone at the end of a line.
  const outcome = outcomeWords(verdict, strings).replace(" ", "\u00a0");
  const deciding = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div role="status" className={styles.line}>
      <h2 className={mergeClasses(styles.verdict, colours[verdict])}>{overview.verdict({ county, outcome })}</h2>
      <div className={styles.counts}>
        {readings.length === 0 && <p className={styles.small}>{strings.pane.nothingRecognised}</p>}
        <p className={styles.small}>
          {overview.counts({
            deciding,
            counts,
            byData: counts.met - metByDeclaration,
            byDeclaration: metByDeclaration,
          })}
        </p>
        {!isWide && (
          <p className={styles.small}>
            <Origin shown={shown} />
          </p>
        )}
      </div>
    </div>
  );
}

/** When it was evaluated, and what it is not. */
export function Origin({ shown }: { readonly shown: DatedEvaluation }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  return (
    <span className={styles.origin}>
      <span className={styles.sentence}>{strings.pane.evaluatedAt(shown.evaluatedAt)}</span>
      {strings.catalogue.gap}
      <span className={styles.sentence}>{strings.sheets.common.notice}</span>
    </span>
  );
}
