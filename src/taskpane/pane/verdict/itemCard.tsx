import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Evaluation, ItemResult } from "../../../model/evaluation";
import { itemWords } from "../../../present/words/itemWords";
import { itemTitle } from "../../../present/words/itemTitle";
import { itemOutcome } from "../../../present/words/outcomeWords";
import { messageSentence } from "../../../present/words/sentences";
import { partLines } from "../../../present/words/partWords";
import { stepsOfNoPart } from "../../../present/words/stepWords";
import { reasonNotApplicable } from "../../../present/account/reasons";
import { Fold } from "../controls/fold";
import { OutcomeBadge } from "../controls/outcomeBadge";
import type { Strings } from "../../../strings/strings";
import { usePane } from "../paneContext";
import { EvidenceCells } from "./evidenceCells";
import { FirstOf } from "./firstOf";
import { PartTable } from "./partTable";

/** Lines of arithmetic that a pane shows; the sheet has more. */
const MOST_STEPS = 6;

const useStyles = makeStyles({
  card: {
    padding: "8px",
    marginTop: "8px",
    borderRadius: "6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
  },
  unmet: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  undetermined: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "2px 8px", margin: 0, fontSize: "14px" },
  text: { margin: "4px 0 0", overflowWrap: "anywhere" },
  small: { fontSize: "12px", margin: "2px 0 0", overflowWrap: "anywhere" },
});

/**
 * An item with what decided it, what can be done, and the cells it rests on.
 * @param isWhole true where it stands by itself: nothing is left out or folded
 */
export function ItemCard({
  item,
  evaluation,
  isWhole = false,
}: {
  readonly item: ItemResult;
  readonly evaluation: Evaluation;
  readonly isWhole?: boolean;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { citation, title, text, remedy } = itemWords(item.id, evaluation, strings);
  const { verdict } = strings.pane;
  const declaredText = evaluation.evidenceTexts[item.id];
  const why = reasonNotApplicable(item, evaluation, strings);
  const accent =
    item.outcome === "unmet" ? styles.unmet : item.outcome === "undetermined" ? styles.undetermined : undefined;
  const advice = adviceFor(item, remedy, strings);
  const cells = <EvidenceCells evidence={item.evidence} dataset={evaluation.dataset} isWhole={isWhole} />;
  return (
    <article className={mergeClasses(styles.card, accent)} aria-label={itemTitle(item.id, strings.catalogue)}>
      <h4 className={styles.head}>
        <OutcomeBadge outcome={item.outcome} item={item} />
        <span>{title}</span>
        {citation !== title && <span className={styles.small}>{citation}</span>}
      </h4>
      <PartTable item={item} isWhole={isWhole} />
      {why !== null && <p className={styles.text}>{why}</p>}
      {item.notes.map((note, at) => (
        <p key={at} className={styles.small}>
          {messageSentence(note, strings)}
        </p>
      ))}
      {advice !== null && (
        <p className={styles.text}>
          <strong>{verdict.whatToDo}</strong>
          {strings.catalogue.gap}
          {advice}
        </p>
      )}
      <DeclaredLine item={item} />
      {!isWhole && cells}
      <Fold title={verdict.requirement} isOpen={isWhole}>
        <p className={styles.small}>{item.area === "veto" ? verdict.vetoCase(text) : text}</p>
        <Steps lines={calculation(item, strings)} isWhole={isWhole} />
        {declaredText !== undefined && (
          <p className={styles.small}>
            {strings.sheets.overview.headings.evidence}
            {strings.catalogue.gap}
            {declaredText}
          </p>
        )}
      </Fold>
      {isWhole && cells}
    </article>
  );
}

function adviceFor(
  { outcome }: ItemResult,
  remedy: string,
  { pane }: ReturnType<typeof usePane>["strings"],
): string | null {
  switch (outcome) {
    case "unmet":
      return remedy;
    case "undetermined":
      return pane.verdict.unknown;
    case "pending":
      return pane.verdict.waiting;
    case "met":
    case "notApplicable":
      return null;
  }
}

function DeclaredLine({ item }: { readonly item: ItemResult }): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  if (item.declared === null || item.agrees === null) return null;
  const { declared, declaredDiffers } = strings.pane.verdict;
  const outcome = itemOutcome(item, item.declared, strings);
  return <p className={styles.small}>{item.agrees ? declared(outcome) : `▲ ${declaredDiffers(outcome)}`}</p>;
}

/**
 * The arithmetic, each line with the comparison that it is of where that is certain, and its numbers with what they
 * are.
 */
function calculation(item: ItemResult, strings: Strings): string[] {
  const ofParts = partLines(item, strings).filter(({ steps }) => steps !== "");
  return [
    ...ofParts.map(({ label, steps }) => (label === "" ? steps : label + strings.catalogue.gap + steps)),
    ...stepsOfNoPart(item, strings),
  ];
}

function Steps({
  lines,
  isWhole,
}: {
  readonly lines: readonly string[];
  readonly isWhole: boolean;
}): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <>
      <p className={styles.small}>{strings.pane.verdict.calculation}</p>
      <FirstOf
        entries={lines}
        most={MOST_STEPS}
        isWhole={isWhole}
        rest={(count) => <p className={styles.small}>{strings.pane.verdict.more(count)}</p>}
      >
        {(shown) =>
          shown.map((line, at) => (
            <p key={at} className={styles.small}>
              {line}
            </p>
          ))
        }
      </FirstOf>
    </>
  );
}
