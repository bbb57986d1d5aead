import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { SeenTable } from "../../../model/correcting/seenRecognition";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { usePane } from "../paneContext";
import { ShortList } from "../controls/shortList";
import { TableDialogLater } from "./tableDialogLater";
import { useRecognition } from "./useRecognition";

/** A workbook may have a sheet for every school. */
const STEP = 10;

const useStyles = makeStyles({
  heading: { fontSize: "14px", margin: "12px 0 0" },
  note: { margin: "4px 0 8px" },
  list: { listStyleType: "none", padding: 0, margin: "0 0 8px", display: "flex", flexWrap: "wrap", gap: "8px" },
});

/**
 * Of each table of a workbook in which nothing is recognised (D35) a way to say where its headings stand and what its
 * columns are: in the page in its cells, in Excel, where they are in sight, by their rows.
 */
export function UnrecognisedTables({
  isBusy,
  onSee,
  onEnter,
}: {
  readonly isBusy: boolean;
  /** Shows a cell in the page; null in Excel. */
  readonly onSee: ((table: SeenTable) => void) | null;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement | null {
  const { correcting, unrecognised } = usePane().strings.pane;
  const styles = useStyles();
  const tables = useRecognition(null)?.seen.tables ?? [];
  const [corrected, setCorrected] = useState<SeenTable | null>(null);
  if (tables.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{correcting.pointing}</h3>
      <p className={styles.note}>{correcting.pointingExplanation}</p>
      <ShortList entries={tables} step={STEP} more={unrecognised.more}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((table, at) => (
              <li key={at}>
                <Button
                  disabled={isBusy}
                  onClick={() => (table.table === null && onSee !== null ? onSee(table) : setCorrected(table))}
                >
                  {correcting.pointIn(table.table ?? table.sheet)}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </ShortList>
      {corrected !== null && (
        <TableDialogLater
          judged={null}
          table={corrected}
          rows={corrected.table === null ? corrected.headingRows : null}
          onClose={() => setCorrected(null)}
          onSave={(edits) => {
            setCorrected(null);
            onEnter(edits);
          }}
        />
      )}
    </>
  );
}
