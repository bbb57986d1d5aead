import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { SettingsEdit, SettingsRow } from "../../../model/sheets/settingsSheet";
import { usePane } from "../paneContext";
import { ExceptionDialog } from "./exceptionDialog";
import { entryOfException, NEW_EXCEPTION, type ExceptionEntry } from "./exceptionEntry";
import { ownRow } from "./ownRow";
import { RegisteredList } from "./registeredList";

const useStyles = makeStyles({ small: { fontSize: "12px", margin: "2px 0 6px" } });

interface Changed {
  readonly entry: ExceptionEntry;
  readonly replaces: SettingsRow | null;
}

/** 规程特殊情形: those registered, with what became of each, and a way to register more. */
export function Exceptions({
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
  } = strings;
  const lines = evaluation.standard.exceptions.map(({ exception, isGranted }) => {
    const replaces = ownRow(contents.ownSheets, "exceptions", exception.cell);
    return {
      cell: exception.cell,
      words: overview.exceptionLine({
        school: exception.school,
        label: exception.label,
        basis: exception.basis ?? common.none,
        constructionPlan: exception.constructionPlan ?? common.none,
        isGranted,
      }),
      onChange: replaces === null ? null : () => setChanged({ entry: entryOfException(exception), replaces }),
    };
  });
  return (
    <>
      <p className={styles.small}>{lines.length === 0 ? words.noExceptions : words.exceptionsExplanation}</p>
      <RegisteredList lines={lines} />
      <Button size="small" onClick={() => setChanged({ entry: NEW_EXCEPTION, replaces: null })}>
        {words.addException}
      </Button>
      {changed !== null && (
        <ExceptionDialog
          first={changed.entry}
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
