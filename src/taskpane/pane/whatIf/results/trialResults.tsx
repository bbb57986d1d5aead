import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { ComparedEvaluation } from "../../../../model/scenario";
import { STAGES } from "../../../../model/stage";
import { evaluationChange, type EvaluationChange } from "../../../../present/scenario/evaluationChange";
import { schoolsNamed, schoolsWithoutCost, sumWords } from "../../../../present/scenario/shortfallComparison";
import { trialCost } from "../../../../present/scenario/trialCost";
import type { Strings } from "../../../../strings/strings";
import { Fold } from "../../controls/fold";
import { OutcomeBadge } from "../../controls/outcomeBadge";
import { usePane } from "../../paneContext";
import { balanceLines } from "./comparedLines";
import { ComparisonTable } from "./comparisonTable";
import { MisfitList } from "../fields/misfitList";
import { SchoolResult } from "./schoolResult";
import { useTrial } from "../trialContext";

const useStyles = makeStyles({
  heading: { fontSize: "14px", margin: "12px 0 0" },
  list: { listStyleType: "none", margin: "4px 0", padding: 0, display: "grid", gap: "4px" },
  item: { display: "flex", flexWrap: "wrap", gap: "2px 6px", alignItems: "center" },
  note: { fontSize: "12px", margin: "4px 0" },
});

/** Everything that a trial changes: items, the school, coefficients, shortfalls, and data that no longer fit. */
export function TrialResults({
  after,
  schoolKey,
}: {
  readonly after: ComparedEvaluation;
  readonly schoolKey: string | null;
}): ReactElement {
  const { strings } = usePane();
  const { shown } = useTrial();
  const styles = useStyles();
  const { results } = strings.pane.whatIf;
  const { becameUnknown } = trialCost(shown, after);
  const change = evaluationChange(shown.evaluation, after.evaluation);
  return (
    <section aria-label={results.title}>
      <h3 className={styles.heading}>{results.title}</h3>
      <ItemList items={change.items} />
      {schoolKey !== null && <SchoolResult before={shown.evaluation} after={after.evaluation} schoolKey={schoolKey} />}
      <BalanceTables after={after} />
      <h4 className={styles.heading}>{results.shortfalls}</h4>
      <p className={styles.note}>
        {results.schoolsShort({ before: String(shown.plan.schools.length), after: String(after.plan.schools.length) })}
      </p>
      <p className={styles.note}>
        {results.cost({ before: costWords(shown, shown, strings), after: costWords(shown, after, strings) })}
      </p>
      {becameUnknown.length > 0 && (
        <p className={styles.note}>{results.becameUnknown(schoolsNamed(becameUnknown, strings))}</p>
      )}
      {change.findings.length > 0 && <MisfitList findings={change.findings} />}
    </section>
  );
}

/** The cost of all schools, or of those whose data are complete; what a trial makes unknown costs what it did. */
export function costWords(now: ComparedEvaluation, trial: ComparedEvaluation, strings: Strings): string {
  return sumWords(trialCost(now, trial).cost, schoolsWithoutCost(trial.plan), strings, "元");
}

function ItemList({ items }: { readonly items: EvaluationChange["items"] }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { results } = strings.pane.whatIf;
  if (items.length === 0) return <p className={styles.note}>{results.noItems}</p>;
  return (
    <ul className={styles.list} aria-label={results.items}>
      {items.map(({ item, before }) => (
        <li key={item.id} className={styles.item}>
          <span>{strings.catalogue.item(item.id).title}</span>
          <span>
            <OutcomeBadge outcome={before} item={item} /> → <OutcomeBadge outcome={item.outcome} item={item} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function BalanceTables({ after }: { readonly after: ComparedEvaluation }): ReactElement {
  const { strings } = usePane();
  const { shown } = useTrial();
  const { results } = strings.pane.whatIf;
  const { indicator, before, after: trial, limit } = results.columns;
  return (
    <>
      {STAGES.map((stage) => [stage, balanceLines(stage, shown.evaluation, after.evaluation, strings)] as const)
        .filter(([, lines]) => lines.length > 0)
        .map(([stage, lines]) => (
          <Fold
            key={stage}
            title={results.balance(strings.catalogue.stages[stage])}
            isOpen={lines.some(
              (line) => line.before.words !== line.after.words || line.before.tone !== line.after.tone,
            )}
          >
            <ComparisonTable
              label={results.balance(strings.catalogue.stages[stage])}
              headings={[indicator, before, trial, limit]}
              lines={lines}
            />
          </Fold>
        ))}
    </>
  );
}
