import { startTransition, useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from "react";
import type { DatedEvaluation } from "../../app/latestEvaluation";
import type { SchoolPartResult } from "../../model/evaluation";
import type { ScenarioEdit } from "../../model/scenario";
import type { SettingsEdit } from "../../model/sheets/settingsSheet";
import type { PaneTab } from "../../strings/zh-CN/pane/pane";
import type { Language } from "../../strings/strings";
import { BalanceTab } from "./balance/balanceTab";
import { RecognitionBanner } from "./correcting/recognitionBanner";
import { FindingsTab } from "./findings/findingsTab";
import { WideFindings } from "./findings/wideFindings";
import { usePane } from "./paneContext";
import { PlanTab } from "./plan/planTab";
import { SchoolsTab } from "./schools/schoolsTab";
import { partKey } from "../../model/partKey";
import { FIRST_VIEW, viewOf } from "./schools/schoolsView";
import { WideSchools } from "./schools/wideSchools";
import { SettingsTab } from "./settings/settingsTab";
import { unitCostEdits, type TypedCosts } from "./settings/unitCostEdits";
import { TabbedPanel } from "./controls/tabbedPanel";
import { Origin } from "./verdictLine";
import { CountyFormsBanner } from "./verdict/countyFormsBanner";
import { VerdictTab } from "./verdict/verdictTab";
import { WideVerdict } from "./verdict/wideVerdict";
import { isKeptTrial } from "./whatIf/kept/isKeptTrial";
import type { Trial } from "./whatIf/trial";
import { WhatIfLater } from "./whatIf/whatIfLater";
import { Undivided } from "./wide/masterDetail";
import { useIsWide } from "./wide/useIsWide";

const TABS: readonly PaneTab[] = ["verdict", "schools", "balance", "plan", "whatIf", "findings", "settings"];

/** Tabs that stand beside their details themselves where there is room. */
const DIVIDED: readonly PaneTab[] = ["verdict", "schools", "findings"];

/** The evaluation under its tabs; only the tab that is seen is built. */
export function Results({
  shown,
  fileName,
  isBusy,
  hasFunctions,
  onEnter,
  onEdit,
  onLanguage,
  onDraft,
  onError,
}: {
  readonly shown: DatedEvaluation;
  /** Of the file in the page; null in Excel. */
  readonly fileName: string | null;
  readonly isBusy: boolean;
  readonly hasFunctions: boolean;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
  readonly onEdit: (edit: ScenarioEdit) => void;
  readonly onLanguage: (language: Language) => void;
  /** Told whether something is typed that the workbook does not hold. */
  readonly onDraft: (isTyped: boolean) => void;
  readonly onError: (error: unknown) => void;
}): ReactElement {
  const { strings } = usePane();
  const isWide = useIsWide();
  const [tab, setTab] = useState<PaneTab>("verdict");
  // Held here, so that looking at another tab loses nothing.
  const [trial, setTrial] = useState<Trial | null>(null);
  const [schoolsView, setSchoolsView] = useState(FIRST_VIEW);
  const [costs, setCosts] = useState<TypedCosts>({});
  const showSchool = (result: SchoolPartResult): void =>
    startTransition(() => {
      setSchoolsView(viewOf(partKey(result), result.school.name, isWide));
      setTab("schools");
    });
  useFocusAfter(shown.evaluation);
  useDraft(shown, trial, costs, onDraft);
  const { evaluation } = shown;
  const contents: Readonly<Record<PaneTab, () => ReactNode>> = {
    verdict: () => {
      const above = (
        <>
          <RecognitionBanner judged={shown} isBusy={isBusy} onEnter={onEnter} />
          <CountyFormsBanner judged={shown} fileName={fileName} isBusy={isBusy} onError={onError} />
        </>
      );
      return isWide ? (
        <WideVerdict evaluation={evaluation} above={above} />
      ) : (
        <VerdictTab evaluation={evaluation} above={above} />
      );
    },
    schools: () =>
      isWide ? (
        <WideSchools evaluation={evaluation} view={schoolsView} onView={setSchoolsView} />
      ) : (
        <SchoolsTab evaluation={evaluation} view={schoolsView} onView={setSchoolsView} />
      ),
    balance: () => <BalanceTab evaluation={evaluation} onSchool={showSchool} />,
    plan: () => <PlanTab shown={shown} />,
    whatIf: () => <WhatIfLater shown={shown} trial={trial} onTrial={setTrial} onEdit={onEdit} />,
    findings: () =>
      isWide ? (
        <WideFindings evaluation={evaluation} onEnter={onEnter} />
      ) : (
        <FindingsTab evaluation={evaluation} onEnter={onEnter} />
      ),
    settings: () => (
      <SettingsTab
        judged={shown}
        isBusy={isBusy}
        costs={costs}
        onCosts={setCosts}
        hasFunctions={hasFunctions}
        onEnter={onEnter}
        onLanguage={onLanguage}
      />
    ),
  };
  return (
    <>
      <TabbedPanel
        label={strings.pane.tabsLabel}
        names={TABS}
        titles={strings.pane.tabs}
        shown={tab}
        onShow={setTab}
        beside={isWide && <Origin shown={shown} />}
      >
        {isWide && !DIVIDED.includes(tab) ? <Undivided>{contents[tab]()}</Undivided> : contents[tab]()}
      </TabbedPanel>
    </>
  );
}

/** Another evaluation may take away what had the focus, such as a finding that is mended: the tab has it then. */
function useFocusAfter(evaluation: DatedEvaluation["evaluation"]): void {
  const before = useRef(evaluation);
  useEffect(() => {
    if (before.current === evaluation) return;
    before.current = evaluation;
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>("[role=tabpanel]")?.focus({ preventScroll: true });
  }, [evaluation]);
}

function useDraft(
  shown: DatedEvaluation,
  trial: Trial | null,
  costs: TypedCosts,
  onDraft: (isTyped: boolean) => void,
): void {
  const { contents, evaluation, scenarios } = shown;
  const isTyped = useMemo(
    () =>
      (trial !== null && !isKeptTrial(trial, scenarios.rows)) ||
      unitCostEdits(contents.ownSheets, evaluation.dataset.unitCosts, costs, evaluation.standard.indicators).length > 0,
    [contents, evaluation, scenarios, trial, costs],
  );
  useEffect(() => {
    onDraft(isTyped);
    return () => onDraft(false);
  }, [isTyped, onDraft]);
}
