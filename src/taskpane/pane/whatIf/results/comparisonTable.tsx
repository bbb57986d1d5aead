import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Tone } from "../../../../model/sheets/sheetPlan";
import { useOutcomeStyles } from "../../controls/outcomeStyles";

/** A number with its sign and colour. */
export interface ComparedValue {
  readonly words: string;
  readonly tone: Tone;
}

export interface ComparedLine {
  readonly key: string;
  readonly name: string;
  readonly before: ComparedValue;
  readonly after: ComparedValue;
  readonly limit: string;
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "separate",
    borderSpacing: "0 1px",
    fontSize: "12px",
    fontVariantNumeric: "tabular-nums",
  },
  // Where there is no room for a line, the numbers stand below the name.
  row: { "@media (max-width: 339px)": { display: "flex", flexWrap: "wrap", justifyContent: "space-between" } },
  name: { "@media (max-width: 339px)": { flexBasis: "100%" } },
  cell: {
    textAlign: "left",
    fontWeight: 400,
    padding: "2px 4px 2px 0",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  number: { textAlign: "right", padding: "2px 4px", whiteSpace: "nowrap" },
  changed: { fontWeight: 600, outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`, outlineOffset: "-1px" },
});

/** Values as they are beside those of a trial; what is another one stands out by more than its colour. */
export function ComparisonTable({
  label,
  headings,
  lines,
}: {
  readonly label: string;
  readonly headings: readonly string[];
  readonly lines: readonly ComparedLine[];
}): ReactElement {
  const styles = useStyles();
  const colours = useOutcomeStyles();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr className={styles.row}>
          {headings.map((heading, at) => (
            <th key={heading} scope="col" className={at === 0 ? mergeClasses(styles.cell, styles.name) : styles.number}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, before, after, limit }) => (
          <tr key={key} className={styles.row}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {name}
            </th>
            <td className={mergeClasses(styles.number, colours[before.tone])}>{before.words}</td>
            <td
              className={mergeClasses(
                styles.number,
                colours[after.tone],
                before.words !== after.words && styles.changed,
              )}
            >
              {after.words}
            </td>
            <td className={styles.number}>{limit}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
