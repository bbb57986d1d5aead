import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";
import type { SeenPlace } from "../../../app/nothingRecognised";
import type { CellRef } from "../../../model/tables/cellRef";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { UnrecognisedTables } from "../correcting/unrecognisedTables";
import { NewWorkbooks } from "./newWorkbooks";
import { OpenFile } from "./openFile";
import { usePane } from "../paneContext";
import type { PaneHost } from "../paneHost";
import { ShortList } from "../controls/shortList";

/** A workbook may have a sheet for every school. */
const STEP = 10;

const useStyles = makeStyles({
  heading: { fontSize: "18px", lineHeight: "24px", margin: "8px 0 4px" },
  part: { fontSize: "14px", margin: "12px 0 0" },
  list: { paddingLeft: "20px", margin: "4px 0 8px" },
  place: { fontWeight: 600 },
  actions: { display: "grid", justifyItems: "start", gap: "8px", marginTop: "12px" },
});

/**
 * A workbook in which nothing is recognised has no verdict (D35): what was seen, what was looked for, what to do now.
 */
export function NothingRecognised({
  seen,
  host,
  isBusy,
  onEvaluate,
  onSee,
  onEnter,
  onError,
  children,
}: {
  readonly seen: readonly SeenPlace[];
  readonly host: PaneHost;
  readonly isBusy: boolean;
  readonly onEvaluate: () => void;
  /** Shows a cell in the page. */
  readonly onSee: (cell: CellRef) => void;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
  readonly onError: (error: unknown, file?: File) => void;
  /** The way to gathering, where the files of schools are what was opened. */
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { unrecognised: words, actions } = usePane().strings.pane;
  const { files } = host;
  return (
    <>
      <div role="alert">
        <h2 className={styles.heading}>{words.heading}</h2>
        <p>{words.nothingDone}</p>
      </div>
      <h3 className={styles.part}>{words.seen(seen.length)}</h3>
      <SeenPlaces seen={seen} />
      <UnrecognisedTables
        isBusy={isBusy}
        onSee={
          files === null
            ? null
            : ({ sheet, table, headingRows, columns }) =>
                onSee({ sheet, table, row: headingRows.from, column: columns[0]?.cell.column ?? 0 })
        }
        onEnter={onEnter}
      />
      <h3 className={styles.part}>{words.lookedFor}</h3>
      <Lines lines={words.tables} />
      <h3 className={styles.part}>{words.whatToDo}</h3>
      <Lines lines={files === null ? words.inExcel : words.inBrowser} />
      <div className={styles.actions}>
        {files === null ? (
          <Button appearance="primary" disabled={isBusy} onClick={onEvaluate}>
            {actions.evaluateAgain}
          </Button>
        ) : (
          <OpenFile files={files} appearance="primary" onError={onError}>
            {actions.openOther}
          </OpenFile>
        )}
        {children}
        <NewWorkbooks host={host} onError={onError} />
      </div>
    </>
  );
}

function SeenPlaces({ seen }: { readonly seen: readonly SeenPlace[] }): ReactElement {
  const styles = useStyles();
  const { catalogue, pane } = usePane().strings;
  const { unrecognised: words } = pane;
  return (
    <ShortList entries={seen} step={STEP} more={words.more}>
      {(places) => (
        <ul className={styles.list}>
          {places.map(({ place, words: headings }, at) => (
            <li key={at}>
              <span className={styles.place}>“{place}”</span>
              {catalogue.gap}
              {headings.length === 0 ? words.noWords : headings.join(" | ")}
            </li>
          ))}
        </ul>
      )}
    </ShortList>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
