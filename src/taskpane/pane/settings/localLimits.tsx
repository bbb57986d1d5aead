import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { LimitChoice } from "../../../evaluate/limits/limitChoices";
import type { SettingsEdit, SettingsRow } from "../../../model/sheets/settingsSheet";
import { usePane } from "../paneContext";
import { OverrideDialog } from "./overrideDialog";
import { entryOfOverride, NEW_OVERRIDE, type OverrideEntry } from "./overrideEntry";
import { ownRow } from "./ownRow";
import { RegisteredList } from "./registeredList";

const useStyles = makeStyles({ small: { fontSize: "12px", margin: "2px 0 6px" } });

interface Changed {
  readonly first: (choices: readonly LimitChoice[]) => OverrideEntry;
  readonly replaces: SettingsRow | null;
}

/** 地方标准: those registered, with what became of each, and a way to register more. */
export function LocalLimits({
  judged: { evaluation, contents },
  onEnter,
}: {
  readonly judged: JudgedWorkbook;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [changed, setChanged] = useState<Changed | null>(null);
  const {
    pane: { entries: words },
    sheets: { overview, common },
    catalogue,
  } = strings;
  const lines = evaluation.standard.overrides.map(({ override, isUsed }) => {
    const replaces = ownRow(contents.ownSheets, "overrides", override.cell);
    return {
      cell: override.cell,
      words: overview.overrideLine({
        item: override.label,
        stage: override.stage === null ? "" : catalogue.stages[override.stage],
        kind: override.kind === null ? common.none : catalogue.limitKinds[override.kind],
        value: override.value === null ? common.none : String(override.value),
        basis: override.basis ?? common.none,
        effectiveFrom: override.effectiveFrom ?? common.none,
        isUsed,
      }),
      onChange:
        replaces === null
          ? null
          : () => setChanged({ first: (choices) => entryOfOverride(override, choices), replaces }),
    };
  });
  return (
    <>
      <p className={styles.small}>{lines.length === 0 ? words.noOverrides : words.overridesExplanation}</p>
      <RegisteredList lines={lines} />
      <Button size="small" onClick={() => setChanged({ first: () => NEW_OVERRIDE, replaces: null })}>
        {words.addOverride}
      </Button>
      {changed !== null && (
        <OverrideDialog
          first={changed.first}
          replaces={changed.replaces}
          evaluation={evaluation}
          onClose={() => setChanged(null)}
          onEnter={(edits) => {
            setChanged(null);
            onEnter(edits);
          }}
        />
      )}
    </>
  );
}
