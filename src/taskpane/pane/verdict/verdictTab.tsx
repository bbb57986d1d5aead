import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Evaluation, ItemResult } from "../../../model/evaluation";
import type { Outcome } from "../../../model/outcome";
import { Fold } from "../fold";
import { usePane } from "../paneContext";
import { useOutcomeStyles } from "../outcomeStyles";
import { AreaCounts } from "./areaCounts";
import { ItemCard } from "./itemCard";

/** Failures and what lacks data stand open, the rest is folded. */
const OPEN: readonly Outcome[] = ["unmet", "undetermined"];
const FOLDED: readonly Outcome[] = ["pending", "met", "notApplicable"];

const useStyles = makeStyles({
  heading: { fontSize: "14px", margin: "12px 0 0", padding: "2px 6px", borderRadius: "4px" },
  fine: { margin: "12px 0 0" },
});

/** The verdict item by item: what is not met first, then what cannot be told, then the rest. */
export function VerdictTab({ evaluation }: { readonly evaluation: Evaluation }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const colours = useOutcomeStyles();
  const { groups, allMet } = strings.pane.verdict;
  const deciding = (outcome: Outcome): ItemResult[] =>
    evaluation.items.filter((item) => item.decides && item.outcome === outcome);
  const informing = evaluation.items.filter((item) => !item.decides);
  return (
    <>
      <AreaCounts evaluation={evaluation} />
      {deciding("unmet").length === 0 && <p className={styles.fine}>{allMet}</p>}
      {OPEN.map((outcome) => [outcome, deciding(outcome)] as const)
        .filter(([, items]) => items.length > 0)
        .map(([outcome, items]) => (
          <section key={outcome} aria-label={groups[outcome](items.length)}>
            <h3 className={mergeClasses(styles.heading, colours[outcome])}>{groups[outcome](items.length)}</h3>
            <Cards items={items} evaluation={evaluation} />
          </section>
        ))}
      {FOLDED.map((outcome) => [outcome, deciding(outcome)] as const)
        .filter(([, items]) => items.length > 0)
        .map(([outcome, items]) => (
          <Fold key={outcome} title={groups[outcome](items.length)}>
            <Cards items={items} evaluation={evaluation} />
          </Fold>
        ))}
      {informing.length > 0 && (
        <Fold title={groups.informs(informing.length)}>
          <Cards items={informing} evaluation={evaluation} />
        </Fold>
      )}
    </>
  );
}

function Cards({
  items,
  evaluation,
}: {
  readonly items: readonly ItemResult[];
  readonly evaluation: Evaluation;
}): ReactElement {
  return (
    <>
      {items.map((item) => (
        <ItemCard key={item.id} item={item} evaluation={evaluation} />
      ))}
    </>
  );
}
