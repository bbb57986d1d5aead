import { Button } from "@fluentui/react-button";
import { useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { SeenRecognition, SeenTable } from "../../../model/correcting/seenRecognition";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { TableDialog } from "../correcting/tableDialog";
import { usePane } from "../paneContext";

/**
 * Says that the headings of a sheet without tables stand in the row that the keys are on, and then what its columns
 * are.
 */
export function PointAtHeadings({
  judged,
  seen,
  sheet,
  row,
  onEnter,
}: {
  readonly judged: JudgedWorkbook | null;
  readonly seen: SeenRecognition;
  readonly sheet: string;
  readonly row: number;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement | null {
  const { grid: words } = usePane().strings;
  const [pointed, setPointed] = useState<{ readonly table: SeenTable; readonly row: number } | null>(null);
  const table = rangeAt(seen, sheet, row);
  if (table === null) return null;
  return (
    <>
      <Button size="small" onClick={() => setPointed({ table, row })}>
        {words.headingRow(row + 1)}
      </Button>
      {pointed !== null && (
        <TableDialog
          judged={judged}
          table={pointed.table}
          rows={rowsAt(pointed)}
          onClose={() => setPointed(null)}
          onSave={(edits) => {
            setPointed(null);
            onEnter(edits);
          }}
        />
      )}
    </>
  );
}

/**
 * What was made of the cells without a table around a row: of several ranges the one whose headings stand just above.
 */
function rangeAt({ tables }: SeenRecognition, sheet: string, row: number): SeenTable | null {
  const ranges = tables.filter((one) => one.sheet === sheet && one.table === null);
  return ranges.filter(({ headingRows }) => headingRows.from <= row).at(-1) ?? ranges[0] ?? null;
}

/** All rows of the headings that are taken for them already; null where they need not be pointed at. */
function rowsAt({ table, row }: { readonly table: SeenTable; readonly row: number }) {
  const { headingRows, roles } = table;
  if (row < headingRows.from || row > headingRows.to) return { from: row, to: row };
  return roles.length === 0 ? headingRows : null;
}
