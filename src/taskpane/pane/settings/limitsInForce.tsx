import type { LimitInForce } from "../../../model/limitInForce";
import { ofIndicator } from "../../../model/ofIndicator";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { LimitKind } from "../../../model/dataset";
import type { Evaluation } from "../../../model/evaluation";
import type { IndicatorId } from "../../../model/identifiers";
import { STAGES, type Stage } from "../../../model/stage";
import { limitNumber } from "../../../present/words/partWords";
import { CellLink } from "../controls/cellLink";
import { usePane } from "../paneContext";

const KINDS: readonly LimitKind[] = ["standard", "floor", "coefficientOfVariation"];

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", fontVariantNumeric: "tabular-nums" },
  cell: {
    textAlign: "left",
    fontWeight: 400,
    padding: "2px 4px 2px 0",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  number: { whiteSpace: "nowrap" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The limits of the indicators, with the local ones named. */
export function LimitsInForce({ evaluation }: { readonly evaluation: Evaluation }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { headings } = strings.sheets.settings.limits;
  return (
    <table className={styles.table} aria-label={strings.pane.settings.limits}>
      <thead>
        <tr>
          {[headings[0] ?? "", headings[1] ?? "", ...KINDS.map((kind) => strings.catalogue.limitKinds[kind])].map(
            (heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {evaluation.standard.indicators.flatMap(({ id }) =>
          STAGES.map((stage) => <LimitRow key={`${id}:${stage}`} id={id} stage={stage} evaluation={evaluation} />),
        )}
      </tbody>
    </table>
  );
}

function LimitRow({
  id,
  stage,
  evaluation,
}: {
  readonly id: IndicatorId;
  readonly stage: Stage;
  readonly evaluation: Evaluation;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const limits = ofIndicator(evaluation.indicatorLimits, id)[stage];
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell}>
        {strings.catalogue.indicator(id).shortName}
      </th>
      <td className={styles.cell}>{strings.catalogue.stages[stage]}</td>
      {KINDS.map((kind) => (
        <td key={kind} className={styles.cell}>
          <LimitWords limit={limits[kind]} />
        </td>
      ))}
    </tr>
  );
}

function LimitWords({ limit }: { readonly limit: LimitInForce }): ReactElement {
  const { strings } = usePane();
  const number = <span className={useStyles().number}>{limitNumber(limit.value, limit.unit)}</span>;
  if (limit.override === null) return number;
  return (
    <>
      {number}{" "}
      <CellLink to={limit.override.cell}>
        {strings.pane.settings.local(limit.override.basis ?? strings.sheets.common.none)}
      </CellLink>
    </>
  );
}
