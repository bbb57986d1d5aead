import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { ItemResult } from "../../../model/evaluation";
import { OUTCOME_SYMBOLS } from "../../../present/words/outcomeWords";
import { partLines, type PartLine } from "../../../present/words/partWords";
import { usePane } from "../paneContext";
import { FirstOf } from "./firstOf";

/** More comparisons than this nobody reads in a pane; the sheet and the school tab have them all. */
const MOST_LINES = 8;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", marginTop: "4px" },
  cell: {
    textAlign: "left",
    fontWeight: 400,
    padding: "2px 6px 2px 0",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  // In the narrowest of panes a broken number is better than one that nobody sees.
  number: { "@media (min-width: 260px)": { overflowWrap: "break-word", wordBreak: "keep-all" } },
  // 超出 30个 is read at a glance only on one line; long distances may still break.
  distance: { "@media (min-width: 340px)": { minWidth: "58px" } },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  note: { fontSize: "12px", margin: "4px 0 0" },
});

/**
 * Value, limit and distance of each comparison; of an item that is not met only those that keep it from being met,
 * unless it stands by itself.
 */
export function PartTable({
  item,
  isWhole,
}: {
  readonly item: ItemResult;
  readonly isWhole: boolean;
}): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  const lines = partLines(item, strings);
  const open = lines.filter(({ outcome }) => outcome !== "met" && outcome !== "notApplicable");
  const entries = open.length > 0 && !isWhole ? open : lines;
  const fine = lines.length - entries.length;
  const { verdict } = strings.pane;
  if (lines.length === 0) return null;
  return (
    <>
      <FirstOf
        entries={entries}
        most={MOST_LINES}
        isWhole={isWhole}
        rest={(count) => <p className={styles.note}>{verdict.more(count)}</p>}
      >
        {(shown) => <PartRows lines={shown} />}
      </FirstOf>
      {fine > 0 && <p className={styles.note}>{verdict.moreMet(fine)}</p>}
    </>
  );
}

function PartRows({ lines }: { readonly lines: readonly PartLine[] }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const number = mergeClasses(styles.cell, styles.number);
  const { value, limit, distance } = strings.sheets.overview.headings;
  const hasLabels = lines.some(({ label }) => label !== "");
  const headings = [...(hasLabels ? [strings.pane.verdict.comparison] : []), value, limit, distance];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <tr key={at} className={styles.row}>
            {hasLabels && (
              <th scope="row" className={styles.cell}>
                {line.label}
              </th>
            )}
            <td className={number}>
              <span aria-label={strings.catalogue.outcomes[line.outcome]} role="img">
                {OUTCOME_SYMBOLS[line.outcome]}
              </span>
              {"\u00a0"}
              {line.value}
            </td>
            <td className={number}>{line.limit}</td>
            <td className={mergeClasses(number, styles.distance)}>{line.distance}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
