import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { SettingsEdit, SettingsRow } from "../../../model/sheets/settingsSheet";
import { confirmationLine } from "../../../present/overview/overviewFooter";
import { usePane } from "../paneContext";
import { ConfirmationDialog } from "./confirmationDialog";
import { entryOfConfirmation, type ConfirmationEntry } from "./confirmationEntry";
import { ownRow } from "./ownRow";
import { RegisteredList } from "./registeredList";

const useStyles = makeStyles({ small: { fontSize: "12px", margin: "2px 0 6px" } });

/** 人工确认: figures that a person has confirmed, with what became of each. New ones begin at their finding. */
export function ConfirmedFigures({
  judged: { evaluation, contents },
  onEnter,
}: {
  readonly judged: JudgedWorkbook;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [changed, setChanged] = useState<{ readonly entry: ConfirmationEntry; readonly replaces: SettingsRow } | null>(
    null,
  );
  const { entries: words } = strings.pane;
  const lines = evaluation.confirmations.map((use) => {
    const { confirmation } = use;
    const replaces = confirmation.cell === null ? null : ownRow(contents.ownSheets, "confirmations", confirmation.cell);
    return {
      cell: confirmation.cell,
      words: confirmationLine(use, strings),
      onChange: replaces === null ? null : () => setChanged({ entry: entryOfConfirmation(confirmation), replaces }),
    };
  });
  return (
    <>
      <p className={styles.small}>
        {lines.length === 0 ? words.noConfirmedFigures : words.confirmedFiguresExplanation}
      </p>
      <RegisteredList lines={lines} />
      {changed !== null && (
        <ConfirmationDialog
          first={changed.entry}
          replaces={changed.replaces}
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
