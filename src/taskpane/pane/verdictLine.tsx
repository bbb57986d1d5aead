import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DatedEvaluation } from "../../app/latestEvaluation";
import { outcomeWords } from "../../present/outcomeWords";
import { useOutcomeStyles } from "./outcomeStyles";
import { usePane } from "./paneContext";

const useStyles = makeStyles({
  verdict: {
    padding: "8px",
    borderRadius: "6px",
    border: "1px solid currentColor",
    margin: "8px 0 0",
    fontSize: "16px",
    lineHeight: "22px",
    wordBreak: "keep-all",
  },
  small: { fontSize: "12px", margin: "4px 0 0" },
});

/** The verdict in one sentence, what it rests on in a second. */
export function VerdictLine({ shown }: { readonly shown: DatedEvaluation }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const colours = useOutcomeStyles();
  const { county, verdict, counts, metByDeclaration, readings } = shown.evaluation;
  const { overview, common } = strings.sheets;
  // The sign never stands alone at the end of a line.
  const outcome = outcomeWords(verdict, strings).replace(" ", "\u00a0");
  const deciding = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div role="status">
      <h2 className={mergeClasses(styles.verdict, colours[verdict])}>{overview.verdict({ county, outcome })}</h2>
      {readings.length === 0 && <p>{strings.pane.nothingRecognised}</p>}
      <p className={styles.small}>
        {overview.counts({ deciding, counts, byData: counts.met - metByDeclaration, byDeclaration: metByDeclaration })}
      </p>
      <p className={styles.small}>
        {strings.pane.evaluatedAt(shown.evaluatedAt)}　{common.notice}
      </p>
    </div>
  );
}
