import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { BalanceResult, Evaluation, SchoolPartResult } from "../../../model/evaluation";
import { STAGES, type Stage } from "../../../model/stage";
import { limitNumber } from "../../../present/words/partWords";
import { partName } from "../../../present/schools/schoolRow";
import { trendOf } from "../../../present/years/changeWords";
import { variancePulls } from "../../../present/balance/variancePull";
import { CellLink } from "../controls/cellLink";
import { Fold } from "../controls/fold";
import { usePane } from "../paneContext";
import { CoefficientBars } from "./coefficientBars";
import { SinceLastYear } from "./sinceLastYear";

const MOST_PULLS = 3;

const useStyles = makeStyles({
  // The stages side by side where each still has room for its pictures.
  stages: { "@media (min-width: 1200px)": { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "0 32px" } },
  heading: { fontSize: "14px", margin: "12px 0 0" },
  note: { fontSize: "12px", margin: "2px 0 0" },
  list: { fontSize: "12px", margin: "2px 0 4px", paddingLeft: "18px" },
});

/** The coefficients of variation of each stage against their limit, and which schools pull them. */
export function BalanceTab({
  evaluation,
  onSchool,
}: {
  readonly evaluation: Evaluation;
  /** Told which school somebody wants to see. */
  readonly onSchool: (result: SchoolPartResult) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  if (evaluation.balance.length === 0) return <p>{strings.pane.balance.none}</p>;
  return (
    <>
      <p className={styles.note}>{strings.pane.balance.explanation}</p>
      <p className={styles.note}>{strings.pane.spread.legend}</p>
      <div className={styles.stages}>
        {STAGES.map((stage) => (
          <StageBalance key={stage} stage={stage} evaluation={evaluation} onSchool={onSchool} />
        ))}
      </div>
    </>
  );
}

function StageBalance({
  stage,
  evaluation,
  onSchool,
}: {
  readonly stage: Stage;
  readonly evaluation: Evaluation;
  readonly onSchool: (result: SchoolPartResult) => void;
}): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  const balance = evaluation.balance.filter((one) => one.stage === stage);
  if (balance.length === 0) return null;
  const words = strings.pane.balance;
  const limits = [...new Set(balance.map(({ limit }) => limitNumber(limit, "")))].join("/");
  const composite = evaluation.composite[stage];
  return (
    <section aria-label={words.chart(strings.catalogue.stages[stage])}>
      <h3 className={styles.heading}>{words.chart(strings.catalogue.stages[stage])}</h3>
      <p className={styles.note}>{words.limit(limits)}</p>
      <CoefficientBars balance={balance} evaluation={evaluation} onSchool={onSchool} />
      <p className={styles.note}>
        {words.composite(composite === null ? strings.sheets.common.missing : composite.toFixed(3))}
      </p>
      <SinceLastYear trend={trendOf(stage, "composite", evaluation)} />
      <Fold title={words.pulls}>
        {balance.map((one) => (
          <Pulls key={one.indicator} balance={one} evaluation={evaluation} />
        ))}
      </Fold>
    </section>
  );
}

function Pulls({
  balance,
  evaluation,
}: {
  readonly balance: BalanceResult;
  readonly evaluation: Evaluation;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const results = evaluation.schools.filter(({ part }) => part.stage === balance.stage);
  const pulls = variancePulls(balance, results, MOST_PULLS);
  return (
    <>
      <p className={styles.note}>
        {balance.indicator.slice(1)}. {strings.catalogue.indicator(balance.indicator).shortName}
      </p>
      <ul className={styles.list}>
        {pulls.map(({ result, share, isAbove }) => {
          const name = partName(result, strings);
          const words = strings.pane.balance.pull({ share: `${(share * 100).toFixed(1)}%`, isAbove });
          return (
            <li key={result.school.key}>
              {result.school.cell === null ? name : <CellLink to={result.school.cell}>{name}</CellLink>} {words}
            </li>
          );
        })}
        {pulls.length === 0 && (
          <li>
            {balance.coefficientOfVariation === null
              ? strings.sheets.common.missing
              : strings.sheets.balance.noDifference}
          </li>
        )}
      </ul>
    </>
  );
}
