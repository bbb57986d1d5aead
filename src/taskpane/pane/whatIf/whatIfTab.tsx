import { makeStyles } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import type { DatedEvaluation } from "../../../app/latestEvaluation";
import type { ScenarioEdit } from "../../../model/scenario";
import { Fold } from "../controls/fold";
import { usePane } from "../paneContext";
import { CountyFields } from "./fields/countyFields";
import { followed } from "./followedTrial";
import { KeepForm } from "./kept/keepForm";
import { KeptScenarioList } from "./kept/keptScenarios";
import { LimitFields } from "./fields/limitFields";
import { SchoolFields } from "./fields/schoolFields";
import { NO_TRIAL, scenarioOf, trialOfKept, withInput, type Trial } from "./trial";
import { TrialChanges } from "./results/trialChanges";
import { TrialContext, type TrialContents } from "./trialContext";
import { TrialResults } from "./results/trialResults";
import { TrialSummary } from "./results/trialSummary";
import { useTrialEvaluation } from "./useTrialEvaluation";
import { WIDE } from "../wide/useIsWide";

const useStyles = makeStyles({
  intro: { fontSize: "12px", margin: "4px 0" },
  // Where there is room, what comes of a value is seen beside it.
  columns: { [WIDE]: { display: "grid", gridTemplateColumns: "minmax(0, 5fr) minmax(0, 6fr)", gap: "0 24px" } },
});

/** 试算: other values for cells and limits, what becomes of the verdict, and scenarios kept in the workbook. */
export function WhatIfTab({
  shown,
  trial: kept,
  onTrial,
  onEdit,
}: {
  readonly shown: DatedEvaluation;
  /** Held outside, so that looking at another tab loses nothing; null before anything is tried. */
  readonly trial: Trial | null;
  readonly onTrial: (trial: Trial) => void;
  readonly onEdit: (edit: ScenarioEdit) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const trial = useMemo(() => followed(kept ?? NO_TRIAL, shown), [kept, shown]);
  const [schoolKey, setSchoolKey] = useState<string | null>(null);
  const scenario = useMemo(() => scenarioOf(trial), [trial]);
  const { after, state } = useTrialEvaluation(shown, scenario);
  const contents = useMemo(
    (): TrialContents => ({
      shown,
      trial,
      scenario,
      after: state === "done" ? after : null,
      type: (subject, text) => onTrial(withInput(trial, subject, text)),
    }),
    [shown, trial, scenario, after, state, onTrial],
  );
  const { intro, groups } = strings.pane.whatIf;
  return (
    <TrialContext value={contents}>
      <p className={styles.intro}>{intro}</p>
      <div className={styles.columns}>
        <div>
          <KeptScenarioList
            onOpen={(name) => onTrial(trialOfKept(name, shown.scenarios.rows))}
            onDelete={(name) => onEdit({ type: "delete", name })}
          />
          <TrialChanges onUndoAll={() => onTrial({ ...NO_TRIAL, name: trial.name })} />
          <SchoolFields schoolKey={schoolKey} onChoose={setSchoolKey} />
          <Fold title={groups.county}>
            <CountyFields />
          </Fold>
          <Fold title={groups.limits}>
            <LimitFields />
          </Fold>
        </div>
        <div>
          {after !== null && <TrialResults after={after} schoolKey={schoolKey} />}
          {after !== null && (
            <KeepForm
              onName={(name) => onTrial({ ...trial, name })}
              onKeep={() => onEdit({ type: "keep", scenario: { ...scenario, name: trial.name.trim() } })}
            />
          )}
          <TrialSummary after={after} state={state} />
        </div>
      </div>
    </TrialContext>
  );
}
