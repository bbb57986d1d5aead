import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import type { Correction } from "../../intake/corrections";
import type { PaneTab } from "../../strings/paneStrings";
import type { Language } from "../../strings/strings";
import { BalanceTab } from "./balance/balanceTab";
import type { ShownEvaluation } from "./evaluationState";
import { FindingsTab } from "./findings/findingsTab";
import { usePane } from "./paneContext";
import { SchoolsTab } from "./schools/schoolsTab";
import { SettingsTab } from "./settings/settingsTab";
import { VerdictLine } from "./verdictLine";
import { VerdictTab } from "./verdict/verdictTab";

const TABS: readonly PaneTab[] = ["verdict", "schools", "balance", "findings", "settings"];

const useStyles = makeStyles({ tabs: { flexWrap: "wrap", margin: "8px 0 4px -6px" } });

/** The evaluation under its tabs; only the tab that is seen is built. */
export function Results({ shown, hasFunctions, onCorrect, onLanguage }: {
  readonly shown: ShownEvaluation;
  readonly hasFunctions: boolean;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
  readonly onLanguage: (language: Language) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const id = useId();
  const [tab, setTab] = useState<PaneTab>("verdict");
  const { evaluation } = shown;
  const contents: Readonly<Record<PaneTab, () => ReactNode>> = {
    verdict: () => <VerdictTab evaluation={evaluation} />,
    schools: () => <SchoolsTab evaluation={evaluation} />,
    balance: () => <BalanceTab evaluation={evaluation} />,
    findings: () => <FindingsTab evaluation={evaluation} />,
    settings: () => <SettingsTab evaluation={evaluation} hasFunctions={hasFunctions} onCorrect={onCorrect} onLanguage={onLanguage} />,
  };
  return (
    <>
      <VerdictLine shown={shown} />
      <TabList className={styles.tabs} size="small" selectedValue={tab} aria-label={strings.pane.tabsLabel}
        onTabSelect={(_, { value }) => setTab(value as PaneTab)}>
        {TABS.map((one) => (
          <Tab key={one} value={one} id={`${id}-${one}`} aria-controls={one === tab ? `${id}-panel` : undefined}>{strings.pane.tabs[one]}</Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} tabIndex={0}>{contents[tab]()}</div>
    </>
  );
}
