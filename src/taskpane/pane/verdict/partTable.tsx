import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ItemResult } from "../../../model/evaluation";
import { OUTCOME_SYMBOLS } from "../../../present/outcomeWords";
import { partLines, type PartLine } from "../../../present/partWords";
import { usePane } from "../paneContext";

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

/** Value, limit and distance of each comparison; of an item that is not met only those that keep it from being met. */
export function PartTable({ item }: { readonly item: ItemResult }): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  const lines = partLines(item, strings);
  const open = lines.filter(({ outcome }) => outcome !== "met" && outcome !== "notApplicable");
  const shown = (open.length > 0 ? open : lines).slice(0, MOST_LINES);
  if (shown.length === 0) return null;
  const hiddenOpen = open.length > 0 ? open.length - shown.length : lines.length - shown.length;
  const fine = open.length > 0 ? lines.length - open.length : 0;
  const { verdict } = strings.pane;
  return (
    <>
      <PartRows lines={shown} />
      {hiddenOpen > 0 && <p className={styles.note}>{verdict.more(hiddenOpen)}</p>}
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
