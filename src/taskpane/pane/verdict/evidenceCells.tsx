import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { Dataset } from "../../../model/dataset";
import type { Evidence } from "../../../model/evaluation";
import { vetoAnswer } from "../../../present/overview/vetoAnswer";
import { CellLink, placeOf } from "../controls/cellLink";
import type { Strings } from "../../../strings/strings";
import { usePane } from "../paneContext";
import { FirstOf } from "./firstOf";

const MOST_CELLS = 4;

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "18px", fontSize: "12px", overflowWrap: "anywhere" },
  note: { margin: "0 0 0 18px", fontSize: "12px" },
});

/**
 * The cells that a judgement rests on, each with its label and what stands there; the first of them where there is
 * little room.
 */
export function EvidenceCells({
  evidence,
  dataset,
  isWhole,
}: {
  readonly evidence: readonly Evidence[];
  readonly dataset: Dataset;
  readonly isWhole: boolean;
}): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  if (evidence.length === 0) return null;
  const { verdict } = strings.pane;
  return (
    <FirstOf
      entries={evidence}
      most={MOST_CELLS}
      isWhole={isWhole}
      rest={() => <p className={styles.note}>{verdict.moreCells(evidence.length)}</p>}
    >
      {(some) => (
        <ul className={styles.list} aria-label={verdict.evidence}>
          {some.map((one, at) => (
            <li key={at}>
              <CellLink to={one.ref}>{placeOf(one.ref, strings)}</CellLink>{" "}
              {labelled(one.label, vetoAnswer(one, dataset, strings)?.answer ?? one.value, strings)}
            </li>
          ))}
        </ul>
      )}
    </FirstOf>
  );
}

/** Long statements are read in their cell. */
function labelled(label: string, value: Evidence["value"], { catalogue }: Strings): string {
  if (value === null) return label;
  const text = String(value);
  return catalogue.labelled(label, text.length > 24 ? `${text.slice(0, 24)}…` : text);
}
