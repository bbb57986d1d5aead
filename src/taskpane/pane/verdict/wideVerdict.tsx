import { makeStyles } from "@griffel/react";
import { Fragment, useState, type ReactElement, type ReactNode } from "react";
import type { Evaluation, ItemResult } from "../../../model/evaluation";
import { OUTCOME_SYMBOLS } from "../../../present/words/outcomeWords";
import { partLines } from "../../../present/words/partWords";
import { usePane } from "../paneContext";
import { ChoiceList } from "../wide/choiceList";
import { MasterDetail } from "../wide/masterDetail";
import { AreaCounts } from "./areaCounts";
import { ItemCard } from "./itemCard";
import { itemGroups } from "./itemGroups";

const useStyles = makeStyles({
  title: { display: "block", fontWeight: 600 },
  worst: { display: "block", fontSize: "12px" },
  // A figure stands in one line with its unit.
  figure: { display: "inline-block" },
  fine: { margin: "8px 0 0" },
});

/**
 * The verdict item by item: the items on the left with the comparison that decides, the chosen one in full beside them.
 */
export function WideVerdict({
  evaluation,
  above = null,
}: {
  readonly evaluation: Evaluation;
  readonly above?: ReactNode;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [wanted, setWanted] = useState<string | null>(null);
  const { verdict } = strings.pane;
  const groups = itemGroups(evaluation);
  const items = groups.flatMap((group) => group.items);
  const chosen = items.find(({ id }) => id === wanted) ?? items[0];
  return (
    <MasterDetail
      detailLabel={strings.pane.wide.itemDetail}
      detail={
        chosen === undefined ? null : <ItemCard key={chosen.id} item={chosen} evaluation={evaluation} isWhole={true} />
      }
    >
      {above}
      <AreaCounts evaluation={evaluation} />
      {evaluation.counts.unmet === 0 && <p className={styles.fine}>{verdict.allMet}</p>}
      <ChoiceList
        chosen={chosen?.id ?? null}
        onChoose={setWanted}
        groups={groups.map(({ kind, items: some }) => ({
          title: verdict.groups[kind](some.length),
          tone: kind === "informs" ? "plain" : kind,
          entries: some.map((item) => ({ id: item.id, content: <ItemEntry item={item} /> })),
        }))}
      />
    </MasterDetail>
  );
}

/** Sign and title, and of an item that is not met the comparison that is farthest from its limit. */
function ItemEntry({ item }: { readonly item: ItemResult }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [worst] = item.outcome === "unmet" || item.outcome === "undetermined" ? partLines(item, strings) : [];
  return (
    <>
      <span className={styles.title}>
        {OUTCOME_SYMBOLS[item.outcome]}
        {"\u00a0"}
        {strings.catalogue.item(item.id).title}
      </span>
      {worst !== undefined && (
        <span className={styles.worst}>
          {[worst.label, worst.value, worst.limit, worst.distance]
            .filter((words) => words !== "" && words !== strings.sheets.common.none)
            .map((words, at) => (
              <Fragment key={at}>
                {at > 0 && strings.catalogue.gap}
                <span className={styles.figure}>{words}</span>
              </Fragment>
            ))}
        </span>
      )}
    </>
  );
}
