import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Outcome } from "../../../model/outcome";
import type { ItemResult } from "../../../model/evaluation";
import { itemOutcomeWords, outcomeWords } from "../../../present/words/outcomeWords";
import { useOutcomeStyles } from "./outcomeStyles";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    padding: "0 6px",
    borderRadius: "4px",
    border: "1px solid currentColor",
    fontWeight: 600,
    fontSize: "12px",
    lineHeight: "20px",
  },
});

/** Sign and word of an outcome on its colour; of an item, in the words for it. */
export function OutcomeBadge({
  outcome,
  item,
}: {
  readonly outcome: Outcome;
  readonly item?: Pick<ItemResult, "area">;
}): ReactElement {
  const styles = useStyles();
  const colours = useOutcomeStyles();
  const { strings } = usePane();
  const words = item === undefined ? outcomeWords(outcome, strings) : itemOutcomeWords(item, outcome, strings);
  return <span className={mergeClasses(styles.badge, colours[outcome])}>{words}</span>;
}
