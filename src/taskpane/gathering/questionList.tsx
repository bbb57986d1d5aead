import { Button } from "@fluentui/react-button";
import { Radio, RadioGroup } from "@fluentui/react-radio";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { AskedQuestion } from "../../app/gathering/gatherer";
import type { GatheringAnswer } from "../../gather/gatheringAnswers";
import { ModalActions } from "../pane/controls/modal";
import { usePane } from "../pane/paneContext";

const useStyles = makeStyles({
  list: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "6px",
    padding: "8px 12px",
    margin: "8px 0",
    minWidth: 0,
  },
  heading: { fontSize: "14px", margin: "0 0 4px" },
  note: { fontSize: "12px", color: tokens.colorNeutralForeground2, margin: "0 0 4px" },
  question: { margin: "8px 0 0" },
});

/** Every question with its answers, what is proposed chosen already, so that one click takes all that nobody minds. */
export function QuestionList({
  questions,
  isBusy,
  onAdopt,
}: {
  readonly questions: readonly AskedQuestion[];
  readonly isBusy: boolean;
  readonly onAdopt: (answers: readonly GatheringAnswer[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.pane.gathering;
  const [chosen, setChosen] = useState<ReadonlyMap<number, number>>(new Map());
  const choiceOf = (at: number): number => chosen.get(at) ?? 0;
  const adopt = (): void => onAdopt(questions.flatMap(({ choices }, at) => choices[choiceOf(at)]?.answer ?? []));
  return (
    <section className={styles.list} aria-label={words.questions(questions.length)}>
      <h3 className={styles.heading}>{words.questions(questions.length)}</h3>
      <p className={styles.note}>{words.questionsExplanation}</p>
      {questions.map(({ message, choices }, at) => (
        <div key={message} className={styles.question}>
          <p id={`gathering-question-${at}`} className={styles.question}>
            {message}
          </p>
          <RadioGroup
            aria-labelledby={`gathering-question-${at}`}
            value={String(choiceOf(at))}
            disabled={isBusy}
            onChange={(_, { value }) => setChosen(new Map([...chosen, [at, Number(value)]]))}
          >
            {choices.map(({ label }, choice) => (
              <Radio key={label} value={String(choice)} label={label} />
            ))}
          </RadioGroup>
        </div>
      ))}
      <ModalActions>
        <Button appearance="primary" disabled={isBusy} onClick={adopt}>
          {words.adopt}
        </Button>
      </ModalActions>
    </section>
  );
}
