import { Input } from "@fluentui/react-input";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useId, type ReactElement } from "react";
import type { Cell } from "../../../../model/tables/cell";
import type { Strings } from "../../../../strings/strings";
import { CellLink } from "../../controls/cellLink";
import { useOutcomeStyles } from "../../controls/outcomeStyles";
import { usePane } from "../../paneContext";
import { problemWords } from "./inputProblem";
import { keyOf, type TrialSubject } from "../trial";
import { useTrial } from "../trialContext";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 108px)",
    gap: "0 8px",
    alignItems: "center",
    padding: "3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Beside the input no more than two characters of a label would stand in a line.
    "@media (max-width: 259px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  words: { overflowWrap: "anywhere", fontSize: "13px", lineHeight: "18px" },
  now: { fontSize: "12px", color: tokens.colorNeutralForeground2, display: "inline-block" },
  input: { minWidth: 0, width: "100%" },
  problem: {
    gridColumn: "1 / -1",
    margin: "2px 0",
    padding: "2px 6px",
    borderRadius: "4px",
    fontSize: "12px",
    overflowWrap: "anywhere",
  },
});

/** One cell or limit: what it is, what it holds, and an input for the value to try. */
export function TrialField({
  subject,
  heading,
}: {
  readonly subject: TrialSubject;
  readonly heading: string;
}): ReactElement {
  const { strings } = usePane();
  const { trial, type, ...contents } = useTrial();
  const styles = useStyles();
  const colours = useOutcomeStyles();
  const id = useId();
  const input = trial.inputs.get(keyOf(subject));
  const problem = input === undefined ? null : problemWords(input, contents, strings);
  return (
    <div className={styles.field}>
      <FieldWords subject={subject} heading={heading} input={id} />
      <Input
        id={id}
        size="small"
        className={styles.input}
        value={input?.text ?? ""}
        aria-label={strings.pane.whatIf.trialOf(subject.label)}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(_, { value }) => type(subject, value)}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className={mergeClasses(styles.problem, colours.unmet)} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** What the input is for; a label may hold no button, so that words which lead to their cell are none. */
function FieldWords({
  subject,
  heading,
  input,
}: {
  readonly subject: TrialSubject;
  readonly heading: string;
  readonly input: string;
}): ReactElement {
  const { strings, select } = usePane();
  const styles = useStyles();
  const now = <span className={styles.now}>{strings.pane.whatIf.now(shownCell(subject.now, strings))}</span>;
  if (subject.kind === "limit" || select === null)
    return (
      <label htmlFor={input} className={styles.words}>
        {heading} {now}
      </label>
    );
  return (
    <span className={styles.words}>
      <CellLink to={subject.ref}>{heading}</CellLink> {now}
    </span>
  );
}

/** What a cell holds, as people see it. */
export function shownCell(cell: Cell, strings: Strings): string {
  return cell.kind === "empty" || cell.shown.trim() === "" ? strings.pane.whatIf.blank : cell.shown;
}
