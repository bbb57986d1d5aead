import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Outcome } from "../../model/outcome";
import { outcomeWords } from "../../present/outcomeWords";
import { useOutcomeStyles } from "./outcomeStyles";
import { usePane } from "./paneContext";

const useStyles = makeStyles({
  badge: {
    display: "inline-block", padding: "0 6px", borderRadius: "4px", border: "1px solid currentColor", fontWeight: 600,
    fontSize: "12px", lineHeight: "20px",
  },
});

/** Sign and word of an outcome on its colour. */
export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const styles = useStyles();
  const colours = useOutcomeStyles();
  return <span className={mergeClasses(styles.badge, colours[outcome])}>{outcomeWords(outcome, usePane().strings)}</span>;
}
