import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { FormEvent, ReactElement } from "react";
import { usePane } from "../../paneContext";
import { problemOf } from "../trial";
import { useTrial } from "../trialContext";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "6px",
    marginTop: "12px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: 0, width: "100%" },
  note: { fontSize: "12px", margin: 0 },
  keep: { justifySelf: "start" },
});

/** Keeps the trial in the workbook under a name. */
export function KeepForm({
  onName,
  onKeep,
}: {
  readonly onName: (name: string) => void;
  readonly onKeep: () => void;
}): ReactElement {
  const { strings } = usePane();
  const { shown, trial, scenario } = useTrial();
  const styles = useStyles();
  const { keep } = strings.pane.whatIf;
  const name = trial.name.trim();
  const canKeep =
    name !== "" &&
    scenario.cells.length + scenario.limits.length > 0 &&
    [...trial.inputs.values()].every((input) => problemOf(input) === null);
  const replaces = shown.scenarios.judged.some((one) => one.scenario.name === name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (canKeep) onKeep();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={keep.name} size="small">
        <Input
          size="small"
          className={styles.name}
          value={trial.name}
          maxLength={60}
          onChange={(_, { value }) => onName(value)}
        />
      </Field>
      <p className={styles.note}>{replaces ? keep.replaces(name) : keep.explanation}</p>
      <Button type="submit" appearance="primary" size="small" className={styles.keep} disabled={!canKeep}>
        {keep.action}
      </Button>
    </form>
  );
}
