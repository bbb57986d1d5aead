import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useCallback, useEffect, useMemo, useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { Evaluator } from "../../../app/evaluator";
import { addressOf, type CellRef } from "../../../model/tables/cellRef";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import type { SeenSheet, SheetWindow } from "../../../model/tables/sheetWindow";
import type { SeenRecognition, SeenTable } from "../../../model/correcting/seenRecognition";
import { CorrectingDialog } from "../correcting/correctingDialog";
import type { Correctable } from "../correcting/correctionDraft";
import { TableDialog } from "../correcting/tableDialog";
import { useRecognition } from "../correcting/useRecognition";
import { ChoiceField } from "../controls/fields";
import { usePane } from "../paneContext";
import type { GridHeading } from "./gridCell";
import type { Position } from "./gridKeys";
import { headingsOf } from "./gridHeadings";
import { PointAtHeadings } from "./pointAtHeadings";
import { SheetGrid } from "./sheetGrid";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "6px", height: "100%", minHeight: 0, minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-end", justifyContent: "space-between" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  line: {
    margin: 0,
    padding: "2px 6px",
    maxHeight: "66px",
    overflow: "auto",
    overflowWrap: "anywhere",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: "12px",
    minHeight: "18px",
  },
  note: { fontSize: "12px", margin: 0 },
  grid: { flexGrow: 1, minHeight: "160px" },
});

/**
 * The bureau's sheets cell by cell, with the cell in question marked; nothing can be changed here but what its headings
 * and words are recognised as.
 */
export function CellsPanel({
  evaluator,
  judged,
  target,
  onEnter,
  onClose,
}: {
  readonly evaluator: Evaluator;
  /** Null where nothing could be judged: then the sheets are those that were read last. */
  readonly judged: JudgedWorkbook | null;
  /** The cell in question; another object brings it into sight again. */
  readonly target: CellRef;
  /** Keeps corrections of the recognition; an evaluation that is under way begins anew with them. */
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { catalogue, grid: words, pane } = usePane().strings;
  const styles = useStyles();
  const sheets = useSheets(evaluator, judged);
  const [chosen, setChosen] = useState(target.sheet);
  useEffect(() => setChosen(target.sheet), [target]);
  const [active, setActive] = useState<{ readonly position: Position; readonly shown: string | null } | null>(null);
  const tell = useCallback((position: Position, shown: string | null) => setActive({ position, shown }), []);
  const cellsOf = useCallback((window: SheetWindow) => evaluator.cells(judged, window), [evaluator, judged]);
  const seen = useRecognition(judged)?.seen ?? null;
  const headings = useMemo(
    (): readonly GridHeading[] => (seen === null ? [] : headingsOf(seen, chosen, words)),
    [seen, chosen, words],
  );
  const [corrected, setCorrected] = useState<readonly Correctable[] | null>(null);
  const [pointed, setPointed] = useState<SeenTable | null>(null);
  // One heading of what is no table yet says nothing: its rows are pointed at, and all of its columns are shown.
  const correct = useCallback(
    ({ one }: GridHeading) => {
      const table = seen === null ? null : unreadRange(seen, one);
      if (table === null) setCorrected([one]);
      else setPointed(table);
    },
    [seen],
  );
  const marked = useMemo(() => (target.sheet === chosen ? target : null), [target, chosen]);
  if (sheets === null) return <p role="status">{words.loading}</p>;
  if (sheets === "failed") return <p role="alert">{pane.failures.scriptMissing()}</p>;
  const sheet = sheets.find(({ name }) => name === chosen);
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <ChoiceField
          size="small"
          label={words.sheet}
          value={sheet?.name ?? ""}
          choices={[
            ...(sheet === undefined ? [["", "—"] as const] : []),
            ...sheets.map(({ name }) => [name, name] as const),
          ]}
          onChange={setChosen}
        />
        <div className={styles.buttons}>
          {seen !== null && active !== null && (
            <PointAtHeadings judged={judged} seen={seen} sheet={chosen} row={active.position.row} onEnter={onEnter} />
          )}
          <Button size="small" onClick={onClose}>
            {words.close}
          </Button>
        </div>
      </div>
      {sheet === undefined ? (
        <p role="status">{words.noSuchSheet(chosen)}</p>
      ) : (
        <>
          <p className={styles.line}>
            {active !== null && (
              <>
                <strong>{addressOf(active.position)}</strong>
                {catalogue.gap}
                {active.shown === "" ? words.emptyCell : active.shown}
              </>
            )}
          </p>
          <div className={styles.grid}>
            <SheetGrid
              sheet={sheet}
              cellsOf={cellsOf}
              marked={marked}
              headings={headings}
              onHeading={correct}
              onActive={tell}
            />
          </div>
          <p className={styles.note}>{judged === null ? words.clickRow : headings.length > 0 && words.clickHeadings}</p>
        </>
      )}
      {pointed !== null && (
        <TableDialog
          judged={judged}
          table={pointed}
          rows={pointed.headingRows}
          onClose={() => setPointed(null)}
          onSave={(edits) => {
            setPointed(null);
            onEnter(edits);
          }}
        />
      )}
      {corrected !== null && (
        <CorrectingDialog
          judged={judged}
          open={corrected}
          onClose={() => setCorrected(null)}
          onSave={(edits) => {
            setCorrected(null);
            onEnter(edits);
          }}
        />
      )}
    </div>
  );
}

/** The range without a use in which a heading stands; null where it stands in a table that is read. */
function unreadRange({ tables }: SeenRecognition, { sheet, table, row }: Correctable): SeenTable | null {
  const found = tables.find(
    (one) => one.sheet === sheet && one.table === table && one.headingRows.from <= row && row <= one.headingRows.to,
  );
  return found !== undefined && found.table === null && found.roles.length === 0 ? found : null;
}

/** Null until they have arrived. */
function useSheets(evaluator: Evaluator, judged: JudgedWorkbook | null): readonly SeenSheet[] | "failed" | null {
  const [sheets, setSheets] = useState<readonly SeenSheet[] | "failed" | null>(null);
  useEffect(() => {
    let isWanted = true;
    evaluator.sheets(judged).then(
      (found) => {
        if (isWanted) setSheets(found);
      },
      () => {
        if (isWanted) setSheets("failed");
      },
    );
    return () => {
      isWanted = false;
    };
  }, [evaluator, judged]);
  return sheets;
}
