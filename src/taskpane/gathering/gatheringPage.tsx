import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useCallback, useEffect, useRef, useState, type ReactElement } from "react";
import type { ChosenFile } from "../../app/gathering/gatherer";
import { Fold } from "../pane/controls/fold";
import { failureDetails, failureSentence, fileFailure, paneFailure } from "../pane/paneFailure";
import { usePane } from "../pane/paneContext";
import type { PaneHost } from "../pane/paneHost";
import { ModalActions } from "../pane/controls/modal";
import { ChooseCounty, type CountyChoice } from "./chooseCounty";
import { ChooseFiles } from "./chooseFiles";
import type { PlacedFile } from "./droppedFiles";
import { GatheringProgress } from "./gatheringProgress";
import { NeedsTable } from "./needsTable";
import { PreviewLists } from "./previewLists";
import { QuestionList } from "./questionList";
import { useDroppedMany } from "./useDroppedMany";
import { useGathering } from "./useGathering";
import { WriteCounty } from "./writeCounty";

const useStyles = makeStyles({
  heading: { fontSize: "18px", lineHeight: "24px", margin: "8px 0 4px" },
  part: { fontSize: "16px", margin: "16px 0 4px" },
  note: { fontSize: "12px", color: tokens.colorNeutralForeground2, margin: "8px 0" },
  message: { margin: "8px 0" },
  details: { fontSize: "11px", whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: "4px 0" },
});

export interface GatheringPageProps {
  readonly host: PaneHost;
  /** Files that were dropped before this page was there. */
  readonly arrived: readonly PlacedFile[];
  /** Evaluates what was written: a file is opened first, Excel's workbook is there. */
  readonly onEvaluate: (written: File | null) => void;
  readonly onBack: () => void;
}

/** 汇总学校报表: files are chosen and read, looked at and asked about, and only then written. */
export function GatheringPage({ host, arrived, onEvaluate, onBack }: GatheringPageProps): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.pane.gathering;
  const { files } = host;
  const [choice, setChoice] = useState<CountyChoice>(() => {
    // A file of schools that was opened by mistake is no county's workbook to write into.
    const isOpen = files?.name != null && !arrived.some(({ path }) => path === files.name);
    return { kind: isOpen ? "open" : "new" };
  });
  /** The county's workbook that is read, where it is a file of its own. */
  const county = useRef<string | null>(null);
  const failureOf = useCallback(
    (error: unknown) => (county.current === null ? paneFailure(error) : fileFailure(error, county.current)),
    [],
  );
  const { state, report, read, answer, write, cancel } = useGathering(host.gatherer, failureOf);
  useDroppedMany((dropped, isFolder) => report({ type: "chosen", files: dropped, isFolder }));
  useEffect(() => {
    if (arrived.length > 0) report({ type: "chosen", files: arrived, isFolder: true });
    // What arrives later is dropped here.
  }, []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const begin = (): void => {
    county.current = choice.kind === "file" ? choice.file.name : null;
    void read(countyOf(choice, host));
  };
  const writeAndHandOver = async (): Promise<void> => {
    const written = await write();
    if (written?.bytes == null) return;
    try {
      await host.offerWorkbook(written.bytes, written.file);
    } catch (error) {
      report({ type: "failed", failure: paneFailure(error) });
    }
  };
  const isBusy = state.phase !== null;
  const { preview } = state;
  const details = state.failure === null ? null : failureDetails(state.failure, strings);
  return (
    <section aria-labelledby="gathering" aria-busy={isBusy}>
      <h2 id="gathering" ref={heading} tabIndex={-1} className={styles.heading}>
        {words.open}
      </h2>
      <p>{words.explanation}</p>
      <ChooseFiles state={state} isBusy={isBusy} onEvent={report} />
      {files === null ? (
        <p className={styles.note}>{words.inExcel}</p>
      ) : (
        <ChooseCounty
          openName={files.name}
          choice={choice}
          isBusy={isBusy}
          onChoose={(chosen) => {
            setChoice(chosen);
            report({ type: "redirected" });
          }}
        />
      )}
      <ModalActions>
        <Button
          appearance={preview === null ? "primary" : "secondary"}
          disabled={isBusy || state.files.length === 0}
          onClick={begin}
        >
          {words.read}
        </Button>
        <Button disabled={isBusy} onClick={onBack}>
          {words.back}
        </Button>
      </ModalActions>
      {state.phase !== null && <GatheringProgress phase={state.phase} onCancel={cancel} />}
      <div role="status">
        {state.isCancelled && (
          <MessageBar layout="multiline" className={styles.message}>
            <MessageBarBody>{words.cancelled}</MessageBarBody>
          </MessageBar>
        )}
        {state.failure !== null && (
          <MessageBar intent="error" layout="multiline" className={styles.message}>
            <MessageBarBody>
              {failureSentence(state.failure, strings)}
              {details !== null && (
                <Fold title={strings.pane.actions.details}>
                  <pre className={styles.details}>{details}</pre>
                </Fold>
              )}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {preview !== null && (
        <section aria-label={words.preview}>
          <h3 className={styles.part}>{strings.catalogue.labelled(words.preview, preview.parts.gathered)}</h3>
          {files === null && !preview.isUpdate && <p className={styles.note}>{words.newInExcel}</p>}
          {state.answers.length > 0 && (
            <p className={styles.note}>
              {words.answered(state.answers.length)}{" "}
              <Button size="small" disabled={isBusy} onClick={() => void answer([])}>
                {words.answerAnew}
              </Button>
            </p>
          )}
          {preview.questions.length > 0 && (
            <QuestionList
              key={preview.questions.map(({ message }) => message).join("\n")}
              questions={preview.questions}
              isBusy={isBusy}
              onAdopt={(answers) => void answer([...state.answers, ...answers])}
            />
          )}
          <PreviewLists preview={preview} />
          {preview.matrix.rows.length > 0 && <NeedsTable matrix={preview.matrix} />}
          <WriteCounty
            host={host}
            preview={preview}
            written={state.written}
            isBusy={isBusy}
            onWrite={() => void writeAndHandOver()}
            onEvaluate={onEvaluate}
          />
        </section>
      )}
    </section>
  );
}

/** The workbook that takes the numbers; null for a new one, and in Excel, which has its own. */
function countyOf(choice: CountyChoice, { files }: PaneHost): ChosenFile | null {
  switch (choice.kind) {
    case "new":
      return null;
    case "file":
      return { file: choice.file.name, content: choice.file };
    case "open": {
      const content = files?.content() ?? null;
      return content === null ? null : { file: files?.name ?? "", content };
    }
  }
}
