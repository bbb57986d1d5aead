import { FluentProvider } from "@fluentui/react-provider";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { loadStrings } from "../../app/loadStrings";
import type { CellRef } from "../../model/tables/cellRef";
import type { SettingsEdit } from "../../model/sheets/settingsSheet";
import type { LinkTarget } from "../../model/sheets/sheetPlan";
import type { Language, Strings } from "../../strings/strings";
import { useAppearance, type AppearanceSource } from "./controls/appearance";
import { placeOf } from "./controls/cellLink";
import { DropTarget } from "./opening/dropTarget";
import { FirstRun } from "./opening/firstRun";
import { CellsLater } from "./grid/cellsLater";
import { NothingRecognised } from "./opening/nothingRecognised";
import { Notices } from "./notices";
import { PaneContext } from "./paneContext";
import { PaneHead } from "./paneHead";
import { fileFailure, paneFailure, selectionFailure } from "./paneFailure";
import type { PaneHost } from "./paneHost";
import { Progress } from "./evaluating/progress";
import { useReplaceQuestion } from "./evaluating/replaceQuestion";
import { ReportButton } from "./report/reportButton";
import { loadResults, ResultsLater } from "./resultsLater";
import { Toolbar } from "./toolbar";
import { useChangedFile } from "./evaluating/useChangedFile";
import type { PlacedFile } from "../gathering/droppedFiles";
import { GatherButton, GatheringButtons } from "../gathering/gatheringButtons";
import { GatheringLater } from "../gathering/gatheringLater";
import { useDroppedFile } from "./opening/useDroppedFile";
import { useEvaluation, type EvaluationControls } from "./evaluating/useEvaluation";
import { useLeaveQuestion } from "./evaluating/useLeaveQuestion";
import { BesideContext } from "./wide/beside";
import { Undivided } from "./wide/masterDetail";
import { useIsWide, WIDE } from "./wide/useIsWide";

const useStyles = makeStyles({
  results: { display: "contents" },
  away: { display: "none" },
  page: {
    padding: "8px 12px 24px",
    boxSizing: "border-box",
    minHeight: "100vh",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // What is chosen from and what is chosen scroll by themselves, under a head that stays; in a low window all scrolls.
  wideResult: {
    [WIDE]: { height: "100vh", minHeight: "520px", display: "flex", flexDirection: "column", padding: "4px 16px 2px" },
  },
});

/** The whole pane, over Excel or over a file. */
export function Pane({
  host,
  strings: first,
  appearance,
}: {
  readonly host: PaneHost;
  readonly strings: Strings;
  readonly appearance: AppearanceSource;
}): ReactElement {
  const { theme, appearance: look } = useAppearance(appearance);
  const [strings, setStrings] = useState(first);
  const controls = useEvaluation(host, strings);
  const [cell, setCell] = useState<CellRef | null>(null);
  const select = useSelect(host, controls, strings, setCell);
  // Without its script the pane stays in the language that it has.
  const changeLanguage = (language: Language): void => void loadStrings(language).then(setStrings, () => undefined);
  const { evaluator } = host;
  // What is looked at belongs to the workbook before.
  useEffect(() => setCell(null), [evaluator]);
  const showsOwnSheets = host.files === null && select !== null;
  const { port } = host;
  const contents = useMemo(
    () => ({
      strings,
      select,
      selectedRows: port === null ? null : () => port.selectedRows(),
      showsOwnSheets,
      evaluator,
    }),
    [strings, select, port, showsOwnSheets, evaluator],
  );
  useEffect(() => {
    document.documentElement.lang = strings.language;
    document.documentElement.style.colorScheme = look === "dark" ? "dark" : "light";
  }, [strings, look]);
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={contents}>
        <PaneBody host={host} controls={controls} onLanguage={changeLanguage} cell={cell} onCell={setCell} />
      </PaneContext>
    </FluentProvider>
  );
}

function PaneBody({
  host: given,
  controls,
  onLanguage,
  cell,
  onCell,
}: {
  readonly host: PaneHost;
  readonly controls: EvaluationControls;
  readonly onLanguage: (language: Language) => void;
  /** The cell of the bureau's that is looked at in the page. */
  readonly cell: CellRef | null;
  readonly onCell: (cell: CellRef | null) => void;
}): ReactElement {
  const styles = useStyles();
  const isWide = useIsWide();
  const { state, evaluate, cancel, report } = controls;
  const [hasDraft, setDraft] = useState(false);
  // Excel keeps what is entered by itself.
  const isUnsaved = given.files !== null && (state.isUnsaved || state.isEntering || hasDraft);
  const { host, question } = useReplaceQuestion(given, isUnsaved);
  useLeaveQuestion(isUnsaved);
  useOpenedFile(host, controls);
  useChangedFile(given.files, state.phase, report);
  const isBusy = state.phase !== null;
  const { evaluator } = host;
  const enter = (settings: readonly SettingsEdit[]): void => void evaluate({ settings });
  const cells =
    cell !== null && evaluator !== null ? (
      <CellsLater
        evaluator={evaluator}
        judged={state.shown}
        target={cell}
        onEnter={enter}
        onClose={() => onCell(null)}
      />
    ) : null;
  const seenInVain = state.shown === null && state.failure?.kind === "nothingRecognised" ? state.failure.seen : null;
  const begin = (): void => void evaluate();
  useEffect(() => {
    if (isBusy) loadResults().catch(() => undefined);
  }, [isBusy]);
  const fail = (error: unknown, file?: File): void => {
    report({
      type: "failed",
      failure: file === undefined ? paneFailure(error) : fileFailure(error, file.name),
      isOfEvaluation: false,
    });
  };
  /** Files to gather, while that is what is shown. */
  const [gathered, setGathered] = useState<readonly PlacedFile[] | null>(null);
  useDroppedFile(gathered === null ? host.files : null, fail, setGathered);
  const shown = gathered === null ? state.shown : null;
  const isInVain = seenInVain !== null && gathered === null;
  // The files of schools were opened as if they were a county's workbook: they need not be chosen a second time.
  const gatherOpened = (): void => {
    const { name, content } = host.files ?? { name: null, content: () => null };
    const opened = content();
    setGathered(name === null || opened === null ? [] : [{ path: name, file: new File([opened], name) }]);
  };
  const gather = (
    <GatheringButtons
      isInExcel={host.files === null}
      isBusy={isBusy}
      size={state.shown === null ? "large" : "small"}
      onGather={() => setGathered([])}
      onError={fail}
    />
  );
  const evaluateGathered = (written: File | null): void => {
    setGathered(null);
    if (written === null) begin();
    else host.files?.open(written).catch((error: unknown) => fail(error, written));
  };
  return (
    <main
      className={mergeClasses(styles.page, (shown !== null || (isInVain && cells !== null)) && styles.wideResult)}
      aria-busy={isBusy}
    >
      <PaneHead
        fileName={host.files?.name ?? null}
        shown={shown}
        sheets={state.written === null ? null : Object.keys(state.written.sheetNames).length}
      >
        {shown !== null && (
          <Toolbar
            host={host}
            isBusy={isBusy}
            canSave={!state.isUnwritten}
            onEvaluate={begin}
            onSave={(file) => report({ type: "saved", file })}
            onError={fail}
          >
            <ReportButton
              shown={shown}
              isStale={state.isStale}
              isInExcel={host.files === null}
              isBusy={isBusy}
              onError={fail}
            />
            {gather}
          </Toolbar>
        )}
      </PaneHead>
      {state.phase !== null && (
        <Progress
          phase={state.phase}
          progress={state.progress}
          isInExcel={host.files === null}
          hasVerdict={shown !== null}
          onCancel={cancel}
        />
      )}
      <Notices
        state={seenInVain === null ? state : { ...state, failure: null }}
        fileName={host.files?.name ?? null}
        onRetry={begin}
        onDismiss={() => report({ type: "dismissed" })}
      />
      {gathered !== null && (
        <GatheringLater host={host} arrived={gathered} onEvaluate={evaluateGathered} onBack={() => setGathered(null)} />
      )}
      {isInVain && (
        <BesideContext value={isWide ? cells : null}>
          <Undivided>
            <NothingRecognised
              seen={seenInVain}
              host={host}
              isBusy={isBusy}
              onEvaluate={begin}
              onSee={onCell}
              onEnter={enter}
              onError={fail}
            >
              <GatherButton isBusy={isBusy} onGather={gatherOpened} />
            </NothingRecognised>
          </Undivided>
        </BesideContext>
      )}
      {state.shown === null && seenInVain === null && gathered === null && (
        <FirstRun host={host} isBusy={isBusy} onEvaluate={begin} onError={fail}>
          {gather}
        </FirstRun>
      )}
      {state.shown !== null && (
        // What somebody has begun to type there is still there afterwards.
        <div className={shown === null ? styles.away : styles.results}>
          <BesideContext value={isWide ? cells : null}>
            <ResultsLater
              shown={state.shown}
              isBusy={isBusy}
              fileName={host.files?.name ?? null}
              hasFunctions={host.hasFunctions}
              onLanguage={onLanguage}
              onDraft={setDraft}
              onError={fail}
              onEnter={enter}
              onEdit={(edit) => void evaluate({ edits: [edit] })}
            />
          </BesideContext>
        </div>
      )}
      {!isWide && cells}
      {host.files !== null && <DropTarget />}
      {question}
    </main>
  );
}

/** A file that was opened is evaluated at once: nobody opens one here for another reason. */
function useOpenedFile({ files, evaluator }: PaneHost, { evaluate, report }: EvaluationControls): void {
  const isFile = files !== null;
  useEffect(() => {
    if (!isFile || evaluator === null) return;
    report({ type: "opened" });
    void evaluate();
    // A change of language alone is no reason to evaluate again.
  }, [isFile, evaluator]);
}

function useSelect(
  { port, files }: PaneHost,
  { report }: EvaluationControls,
  strings: Strings,
  showCell: (cell: CellRef) => void,
): ((target: LinkTarget) => void) | null {
  const isFile = files !== null;
  return useMemo(() => {
    if (isFile)
      return (target: LinkTarget) => {
        if (!("ownSheet" in target)) showCell({ ...target });
      };
    if (port?.capabilities.canSelect !== true) return null;
    return (target: LinkTarget) => {
      port
        .select(target)
        .catch((error: unknown) =>
          report({ type: "failed", failure: selectionFailure(error, placeOf(target, strings)), isOfEvaluation: false }),
        );
    };
  }, [isFile, port, report, strings]);
}
