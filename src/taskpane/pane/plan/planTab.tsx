import { ruleInForce } from "../../../model/ruleInForce";

import { makeStyles } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import type { DatedEvaluation } from "../../../app/latestEvaluation";
import type { CompliancePlan } from "../../../model/plan";
import { answersCell, unitCostWords } from "../../../present/plan/planSheet";
import { CellLink } from "../controls/cellLink";
import { Fold } from "../controls/fold";
import { usePane } from "../paneContext";
import { ShortList } from "../controls/shortList";
import { BalancePlans } from "./balancePlans";
import { ShortfallFilters } from "./shortfallFilters";
import { ShortSchoolLine } from "./shortSchoolLine";
import { ALL_SHORTFALLS, foundShortSchools, shortSchools } from "./shortSchools";
import { TotalsTable } from "./totalsTable";

const STEP = 20;

const useStyles = makeStyles({
  heading: { fontSize: "14px", margin: "12px 0 0" },
  note: { fontSize: "12px", margin: "4px 0 0" },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
});

/**
 * What is to be done: of the county, for coefficients over their limit, and school by school; nobody is ordered
 * anything.
 */
export function PlanTab({ shown }: { readonly shown: DatedEvaluation }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { evaluation, plan } = shown;
  const { plan: words } = strings.pane;
  const { plan: sheet } = strings.sheets;
  if (evaluation.schools.length === 0 && plan.items.length === 0) return <p>{sheet.noSchools}</p>;
  if (plan.schools.length + plan.items.length + plan.balance.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <p className={styles.note}>{words.explanation(ruleInForce(evaluation))}</p>
      <LedgerNote shown={shown} />
      <h3 className={styles.heading}>{words.totals}</h3>
      <TotalsTable plan={plan} standard={evaluation.standard} />
      <Fold title={words.unitCosts}>
        <p className={styles.note}>{unitCostWords(shown, strings)}</p>
      </Fold>
      <h3 className={styles.heading}>{words.balance}</h3>
      <BalancePlans evaluation={evaluation} plan={plan} />
      <h3 className={styles.heading}>{words.schools}</h3>
      <ShortSchools plan={plan} />
    </>
  );
}

/** Who answers for it is typed on the sheet and not here: there it is printed, signed and kept. */
function LedgerNote({ shown }: { readonly shown: DatedEvaluation }): ReactElement {
  const { strings, showsOwnSheets } = usePane();
  const styles = useStyles();
  const { plan: words } = strings.pane;
  const sheet = shown.contents.ownSheets.find(({ id }) => id === "plan")?.name ?? strings.sheets.common.names.plan;
  return (
    <p className={styles.note}>
      {words.ledger(sheet)}
      {showsOwnSheets && (
        <>
          {" "}
          <CellLink to={answersCell(shown, strings)}>{words.toLedger}</CellLink>
        </>
      )}
    </p>
  );
}

function ShortSchools({ plan }: { readonly plan: CompliancePlan }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [filter, setFilter] = useState(ALL_SHORTFALLS);
  const all = useMemo(() => shortSchools(plan, strings), [plan, strings]);
  const found = foundShortSchools(all, filter);
  const { schools, plan: words } = strings.pane;
  if (all.length === 0) return <p className={styles.note}>{strings.sheets.plan.noShortfall}</p>;
  return (
    <>
      <ShortfallFilters plan={plan} filter={filter} onChange={setFilter} />
      <p className={styles.note} role="status">
        {words.shown({ shown: found.length, all: all.length })}
      </p>
      <p className={styles.note}>{words.legend(plan.floor)}</p>
      {found.length === 0 && <p>{schools.none}</p>}
      <ShortList entries={found} step={STEP} more={schools.more}>
        {(seen) => (
          <ul className={styles.list}>
            {seen.map((short) => (
              <ShortSchoolLine key={short.school.key} short={short} floor={plan.floor} />
            ))}
          </ul>
        )}
      </ShortList>
    </>
  );
}
