import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { JudgedScenario } from "../../../../model/scenario";
import { CellLink } from "../../controls/cellLink";
import { OutcomeBadge } from "../../controls/outcomeBadge";
import { usePane } from "../../paneContext";
import { useTrial } from "../trialContext";

const useStyles = makeStyles({
  heading: { fontSize: "14px", margin: "8px 0 0" },
  list: { listStyleType: "none", margin: "4px 0 8px", padding: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "4px 8px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px" },
  note: { fontSize: "12px", margin: "2px 0 0", flexBasis: "100%" },
});

/** The kept scenarios with their verdicts, each to be opened again or deleted. */
export function KeptScenarioList({
  onOpen,
  onDelete,
}: {
  readonly onOpen: (name: string) => void;
  readonly onDelete: (name: string) => void;
}): ReactElement | null {
  const { strings } = usePane();
  const { shown } = useTrial();
  const styles = useStyles();
  const { judged } = shown.scenarios;
  const { kept } = strings.pane.whatIf;
  if (judged.length === 0) return null;
  return (
    <section aria-label={kept.title}>
      <h3 className={styles.heading}>
        <CellLink to={{ ownSheet: "scenarios", row: 0, column: 0 }}>{kept.title}</CellLink>
      </h3>
      <ul className={styles.list}>
        {judged.map((one) => (
          <KeptLine key={one.scenario.name} judged={one} onOpen={onOpen} onDelete={onDelete} />
        ))}
      </ul>
    </section>
  );
}

function KeptLine({
  judged: { scenario, planned },
  onOpen,
  onDelete,
}: {
  readonly judged: JudgedScenario;
  readonly onOpen: (name: string) => void;
  readonly onDelete: (name: string) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const { kept } = strings.pane.whatIf;
  const { actions } = strings.pane;
  const { name, unread } = scenario;
  if (isAsking) {
    return (
      <li className={styles.line}>
        <span>{kept.confirm(name)}</span>
        <span className={styles.actions}>
          <Button size="small" appearance="primary" onClick={() => onDelete(name)}>
            {kept.confirmWord}
          </Button>
          <Button size="small" onClick={() => setAsking(false)}>
            {actions.cancel}
          </Button>
        </span>
      </li>
    );
  }
  return (
    <li className={styles.line}>
      <span>
        {name} <OutcomeBadge outcome={planned.evaluation.verdict} />
      </span>
      <span className={styles.actions}>
        <Button size="small" aria-label={kept.open(name)} onClick={() => onOpen(name)}>
          {kept.openWord}
        </Button>
        <Button size="small" aria-label={kept.remove(name)} onClick={() => setAsking(true)}>
          {kept.removeWord}
        </Button>
      </span>
      {unread.length > 0 && <span className={styles.note}>{kept.unread(unread.length)}</span>}
    </li>
  );
}
