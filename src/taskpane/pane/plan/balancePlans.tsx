import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";
import type { School } from "../../../model/dataset";
import type { BalancePlan, PlannedEvaluation } from "../../../model/plan";
import { additionSentences, moveSentences, planHeading, planPulls } from "../../../present/plan/balancePlanWords";
import { groupedNumber } from "../../../present/words/shownNumber";
import { CellLink } from "../controls/cellLink";
import { Fold } from "../controls/fold";
import { usePane } from "../paneContext";
import { ShortList } from "../controls/shortList";

/** A plan may name hundreds of schools. */
const STEP = 10;

const useStyles = makeStyles({
  text: { fontSize: "12px", margin: "4px 0 0" },
  list: { listStyleType: "none", margin: "4px 0", padding: 0, fontSize: "12px" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "0 8px",
    padding: "3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
});

/** How each coefficient over its limit could be brought under it; a calculation and not an order, and it says so. */
export function BalancePlans({ evaluation, plan }: PlannedEvaluation): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.sheets.plan.balance;
  if (plan.balance.length === 0) return <p className={styles.text}>{words.none}</p>;
  return (
    <>
      <p className={styles.text}>{words.notice}</p>
      {plan.balance.map((one) => (
        <OnePlan key={`${one.stage}:${one.indicator}`} plan={one} evaluation={evaluation} />
      ))}
    </>
  );
}

function OnePlan({
  plan,
  evaluation,
}: {
  readonly plan: BalancePlan;
  readonly evaluation: PlannedEvaluation["evaluation"];
}): ReactElement {
  const { strings } = usePane();
  return (
    <Fold title={planHeading(plan, strings)}>
      <Sentences sentences={[planPulls(plan, evaluation, strings) ?? ""]} />
      <Sentences sentences={additionSentences(plan, strings)} />
      <Additions plan={plan} />
      <Sentences sentences={moveSentences(plan, strings)} />
      <Moves plan={plan} />
    </Fold>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {sentences
        .filter((one) => one !== "")
        .map((one, at) => (
          <p key={at} className={styles.text}>
            {one}
          </p>
        ))}
    </>
  );
}

function Additions({ plan: { additions, stage, unit } }: { readonly plan: BalancePlan }): ReactElement {
  const { strings } = usePane();
  const { plan: words } = strings.sheets;
  return (
    <UnitList
      label={words.balance.addTo}
      entries={additions}
      unit={unit}
      keyOf={({ school }) => school.key}
      what={({ school, isWholeSchool }) => (
        <>
          <SchoolLink school={school} />
          {school.parts.length > 1 &&
            strings.pane.plan.ofPart(isWholeSchool ? words.wholeSchool : strings.catalogue.stages[stage])}
        </>
      )}
    />
  );
}

function Moves({ plan: { moves, unit } }: { readonly plan: BalancePlan }): ReactElement {
  const { strings } = usePane();
  return (
    <UnitList
      label={strings.sheets.plan.balance.move}
      entries={moves ?? []}
      unit={unit}
      keyOf={({ from, to }) => `${from.key}>${to.key}`}
      what={({ from, to }) => (
        <>
          <SchoolLink school={from} /> → <SchoolLink school={to} />
        </>
      )}
    />
  );
}

/** Only the entries that are seen are put into words: there may be thousands, in each of the plans. */
function UnitList<Entry extends { readonly units: number }>({
  label,
  entries,
  unit,
  keyOf,
  what,
}: {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly unit: string;
  readonly keyOf: (entry: Entry) => string;
  readonly what: (entry: Entry) => ReactNode;
}): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <ShortList entries={entries} step={STEP} more={strings.pane.plan.moreLines}>
      {(shown) => (
        <ul className={styles.list} aria-label={label}>
          {shown.map((entry) => (
            <li key={keyOf(entry)} className={styles.line}>
              <span>{what(entry)}</span>
              <span>
                {label} {strings.catalogue.quantity(groupedNumber(entry.units), unit)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </ShortList>
  );
}

function SchoolLink({ school: { name, cell } }: { readonly school: School }): ReactElement {
  return cell === null ? <>{name}</> : <CellLink to={cell}>{name}</CellLink>;
}
