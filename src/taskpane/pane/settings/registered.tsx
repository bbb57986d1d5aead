import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Evaluation } from "../../../model/evaluation";
import { CellLink } from "../cellLink";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "18px", fontSize: "12px", overflowWrap: "anywhere" },
  small: { fontSize: "12px", margin: "2px 0 0" },
});

/** Local limits and exceptions that the workbook registers, with what became of each. */
export function Registered({ evaluation }: { readonly evaluation: Evaluation }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { overrides, exceptions } = evaluation.standard;
  const { settings } = strings.pane;
  const { overview, common } = strings.sheets;
  return (
    <>
      <p className={styles.small}>{settings.registeredExplanation}</p>
      {overrides.length + exceptions.length === 0 && <p className={styles.small}>{settings.nothingRegistered}</p>}
      <ul className={styles.list}>
        {overrides.map(({ override, isUsed }, at) => (
          <li key={`o${at}`}><CellLink to={override.cell} /> {overview.overrideLine({
            item: override.label, stage: override.stage === null ? "" : strings.catalogue.stages[override.stage],
            kind: override.kind === null ? common.none : strings.catalogue.limitKinds[override.kind],
            value: override.value === null ? common.none : String(override.value), basis: override.basis ?? common.none,
            effectiveFrom: override.effectiveFrom ?? common.none, isUsed,
          })}</li>
        ))}
        {exceptions.map(({ exception, isGranted }, at) => (
          <li key={`e${at}`}><CellLink to={exception.cell} /> {overview.exceptionLine({
            school: exception.school, label: exception.label, basis: exception.basis ?? common.none,
            constructionPlan: exception.constructionPlan ?? common.none, isGranted,
          })}</li>
        ))}
      </ul>
    </>
  );
}
