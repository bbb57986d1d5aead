import { Checkbox } from "@fluentui/react-checkbox";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import type { NeedsMatrix } from "../../app/gathering/needsMatrix";
import type { NeedState } from "../../model/gathering";
import { usePane } from "../pane/paneContext";
import { ShortList } from "../pane/controls/shortList";

const SIGNS: Readonly<Record<NeedState, string>> = {
  there: "✔",
  blank: "○",
  contradictory: "≠",
  formMissing: "✕",
  notNeeded: "—",
};

/** Schools drawn at a time: with some thirty fields each, more would hold up the page. */
const SCHOOLS_SHOWN = 40;

const useStyles = makeStyles({
  heading: { fontSize: "14px", margin: "12px 0 4px" },
  note: { fontSize: "12px", color: tokens.colorNeutralForeground2, margin: "0 0 4px" },
  frame: {
    overflow: "auto",
    maxHeight: "60vh",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "separate", borderSpacing: 0, fontSize: "12px" },
  cell: {
    padding: "2px 6px",
    textAlign: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    verticalAlign: "bottom",
    fontWeight: 600,
    whiteSpace: "normal",
    minWidth: "66px",
    maxWidth: "92px",
    overflowWrap: "anywhere",
  },
  school: {
    position: "sticky",
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "left",
    fontWeight: 400,
    whiteSpace: "normal",
    minWidth: "84px",
    maxWidth: "160px",
  },
  corner: { left: 0, zIndex: 2, textAlign: "left" },
  there: { color: tokens.colorStatusSuccessForeground1 },
  blank: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  wrong: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
});

/** Schools × needed fields: what is there, and why what is not. */
export function NeedsTable({ matrix: { fields, rows } }: { readonly matrix: NeedsMatrix }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.pane.gathering;
  const gaps = useMemo(
    () => rows.filter(({ states }) => states.some((state) => state !== "there" && state !== "notNeeded")),
    [rows],
  );
  const [isOfGaps, setOfGaps] = useState(gaps.length > 0);
  const shown = isOfGaps && gaps.length > 0 ? gaps : rows;
  const looks: Readonly<Record<NeedState, string>> = {
    there: styles.there,
    blank: styles.blank,
    contradictory: styles.wrong,
    formMissing: styles.wrong,
    notNeeded: styles.none,
  };
  return (
    <div>
      <h3 className={styles.heading}>{words.matrix}</h3>
      {gaps.length === 0 ? (
        <p className={styles.note}>{strings.gathering.summary.complete}</p>
      ) : (
        <Checkbox
          checked={isOfGaps}
          label={words.onlyGaps({ gaps: gaps.length, all: rows.length })}
          onChange={(_, { checked }) => setOfGaps(checked === true)}
        />
      )}
      <p className={styles.note}>{words.legend}</p>
      <ShortList key={String(isOfGaps)} entries={shown} step={SCHOOLS_SHOWN} more={words.more}>
        {(some) => (
          // The keyboard scrolls it.
          <div className={styles.frame} role="region" aria-label={words.matrix} tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.corner)}>
                    {words.school}
                  </th>
                  {fields.map((field) => (
                    <th
                      key={field.id}
                      scope="col"
                      className={mergeClasses(styles.cell, styles.head)}
                      title={field.heading}
                    >
                      {words.column(field)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {some.map(({ school, code, states }) => (
                  <tr key={`${code ?? ""} ${school}`}>
                    <th scope="row" className={mergeClasses(styles.cell, styles.school)}>
                      {school}
                    </th>
                    {states.map((state, at) => (
                      <td
                        key={fields[at]?.id}
                        className={mergeClasses(styles.cell, looks[state])}
                        title={words.states[state]}
                      >
                        <span role="img" aria-label={words.states[state]}>
                          {SIGNS[state]}
                        </span>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </ShortList>
    </div>
  );
}
