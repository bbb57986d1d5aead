import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Standard } from "../../../regulation/standard";
import type { CompliancePlan } from "../../../model/plan";
import { isCostUnknown, planTotals, type PlanTotal } from "../../../present/plan/planTotals";
import { groupedNumber } from "../../../present/words/shownNumber";
import { usePane } from "../paneContext";
import { useIsWide } from "../wide/useIsWide";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: "12px",
    fontVariantNumeric: "tabular-nums",
    marginTop: "4px",
  },
  // Four numbers of millions do not stand side by side in a narrow pane: two and two, under their headings in the same
  // order.
  row: { "@media (max-width: 339px)": { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" } },
  whole: { gridColumn: "1 / -1" },
  heading: {
    textAlign: "right",
    fontWeight: 400,
    padding: "2px 0 2px 6px",
    verticalAlign: "bottom",
    whiteSpace: "pre-line",
  },
  name: { textAlign: "left", padding: "4px 0 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  number: { textAlign: "right", padding: "0 0 4px 6px", whiteSpace: "nowrap" },
  beside: { paddingBottom: "4px" },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  remark: { fontWeight: 400 },
  sum: {
    textAlign: "left",
    fontWeight: 600,
    padding: "4px 0",
    overflowWrap: "anywhere",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  right: { textAlign: "right", whiteSpace: "nowrap" },
  note: { fontSize: "12px", margin: "4px 0 0" },
});

/**
 * What the county lacks altogether, two lines each in a pane that is too narrow for one. What nowhere lacks is named
 * below.
 */
export function TotalsTable({
  plan,
  standard,
}: {
  readonly plan: CompliancePlan;
  readonly standard: Standard;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const isWide = useIsWide();
  const { headings: headingsFor, totals: words } = strings.sheets.plan;
  const headings = headingsFor(plan.floor);
  const totals = planTotals(plan, standard, strings);
  const short = totals.filter(({ toStandard, isIncomplete }) => toStandard > 0 || isIncomplete);
  const rowsOf = (total: PlanTotal): ReactElement => <TotalRows key={total.key} total={total} isWide={isWide} />;
  const fine = totals.filter((total) => !short.includes(total));
  return (
    <>
      {short.length > 0 && (
        <table className={styles.table} aria-label={strings.pane.plan.totals}>
          <thead>
            <tr className={styles.row}>
              {isWide && <td />}
              {[headings.toStandard, headings.toFloor, headings.recommended, headings.cost].map((heading) => (
                <th key={heading} scope="col" className={styles.heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          {short.filter(({ isOfResources }) => isOfResources).map(rowsOf)}
          <tbody>
            <tr className={styles.row}>
              <th scope="row" colSpan={isWide ? 4 : 3} className={styles.sum}>
                {words.costOfAll}
              </th>
              <td className={mergeClasses(styles.sum, styles.right)}>
                {isCostUnknown(plan) ? strings.sheets.common.missing : groupedNumber(plan.cost)}
              </td>
            </tr>
          </tbody>
          {short.filter(({ isOfResources }) => !isOfResources).map(rowsOf)}
        </table>
      )}
      {fine.length > 0 && <p className={styles.note}>{strings.pane.plan.nothingShort(fine.map(({ name }) => name))}</p>}
    </>
  );
}

function TotalRows({ total, isWide }: { readonly total: PlanTotal; readonly isWide: boolean }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { name, unit, toStandard, toFloor, recommended, cost, remark, isUnknown } = total;
  const { none, missing } = strings.sheets.common;
  const shown = (value: number | null): string => (isUnknown ? missing : value === null ? none : groupedNumber(value));
  const named = (
    <>
      {strings.pane.plan.inUnits(name, strings.catalogue.unit(unit))}
      {remark !== null && (
        <>
          {strings.catalogue.gap}
          <span className={styles.remark}>{remark}</span>
        </>
      )}
    </>
  );
  const numbers = [toStandard, toFloor, recommended, cost].map((value, at) => (
    <td key={at} className={mergeClasses(styles.number, isWide && styles.line)}>
      {shown(value)}
    </td>
  ));
  if (isWide)
    return (
      <tbody>
        <tr>
          <th scope="row" className={mergeClasses(styles.name, styles.beside)}>
            {named}
          </th>
          {numbers}
        </tr>
      </tbody>
    );
  return (
    <tbody>
      <tr className={styles.row}>
        <th scope="rowgroup" colSpan={4} className={mergeClasses(styles.name, styles.whole)}>
          {named}
        </th>
      </tr>
      <tr className={styles.row}>{numbers}</tr>
    </tbody>
  );
}
