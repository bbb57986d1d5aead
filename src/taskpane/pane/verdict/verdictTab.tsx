import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";
import type { Evaluation } from "../../../model/evaluation";
import { Fold } from "../controls/fold";
import { usePane } from "../paneContext";
import { useOutcomeStyles } from "../controls/outcomeStyles";
import { AreaCounts } from "./areaCounts";
import { ItemCard } from "./itemCard";
import { itemGroups, type ItemGroup } from "./itemGroups";

const useStyles = makeStyles({
  heading: { fontSize: "14px", margin: "12px 0 0", padding: "2px 6px", borderRadius: "4px" },
  fine: { margin: "12px 0 0" },
});

/** The verdict item by item: what is not met first, then what cannot be told, then the rest. */
export function VerdictTab({
  evaluation,
  above = null,
}: {
  readonly evaluation: Evaluation;
  readonly above?: ReactNode;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  return (
    <>
      {above}
      <AreaCounts evaluation={evaluation} />
      {evaluation.counts.unmet === 0 && <p className={styles.fine}>{strings.pane.verdict.allMet}</p>}
      {itemGroups(evaluation).map((group) => (
        <Group key={group.kind} group={group} evaluation={evaluation} />
      ))}
    </>
  );
}

/** Failures and what lacks data stand open, the rest is folded. */
function Group({
  group: { kind, items },
  evaluation,
}: {
  readonly group: ItemGroup;
  readonly evaluation: Evaluation;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const colours = useOutcomeStyles();
  const title = strings.pane.verdict.groups[kind](items.length);
  const cards = items.map((item) => <ItemCard key={item.id} item={item} evaluation={evaluation} />);
  if (kind !== "unmet" && kind !== "undetermined") return <Fold title={title}>{cards}</Fold>;
  return (
    <section aria-label={title}>
      <h3 className={mergeClasses(styles.heading, colours[kind])}>{title}</h3>
      {cards}
    </section>
  );
}
