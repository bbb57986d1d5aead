import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { SeenTable } from "../../../model/correcting/seenRecognition";
import { usePane } from "../paneContext";
import { TableDialog } from "../correcting/tableDialog";
import { useRecognition } from "../correcting/useRecognition";
import { tableName } from "./tableName";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  line: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: "4px" },
  small: { fontSize: "12px", margin: "2px 0 0" },
});

/**
 * How tables were understood, each with a way to correct it; corrections are evaluated at once and kept in the
 * workbook.
 */
export function RecognisedTables({
  judged,
  onEnter,
}: {
  readonly judged: JudgedWorkbook;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [corrected, setCorrected] = useState<SeenTable | null>(null);
  const { settings, correcting } = strings.pane;
  const tables = useRecognition(judged)?.seen.tables;
  if (tables === undefined)
    return (
      <p className={styles.small} aria-busy="true">
        {correcting.reading}
      </p>
    );
  return (
    <>
      <p className={styles.small}>{tables.length === 0 ? settings.nothingRead : settings.recognisedExplanation}</p>
      <ul className={styles.list}>
        {tables.map((table, at) => (
          <TableLine key={at} table={table} onCorrect={() => setCorrected(table)} />
        ))}
      </ul>
      {corrected !== null && (
        <TableDialog
          judged={judged}
          table={corrected}
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

function TableLine({ table, onCorrect }: { readonly table: SeenTable; readonly onCorrect: () => void }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { settings, actions } = strings.pane;
  const sheets = strings.sheets.settings;
  const roles = table.roles.map((role) => strings.catalogue.tableRoles[role]).join(strings.sheets.common.separator);
  const used = table.roles.length === 0 ? 0 : table.columns.filter(({ label }) => label !== null).length;
  const name = tableName(table, sheets.plainRange);
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <strong>{name}</strong>
        <Button size="small" aria-label={`${actions.correct} ${name}`} onClick={onCorrect}>
          {actions.correct}
        </Button>
      </div>
      <p className={styles.small}>
        {[
          roles === "" ? settings.notUsed : roles,
          settings.columns({ used, all: table.columns.length }),
          table.isByHand ? sheets.byHand : sheets.automatic,
        ].join(" · ")}
      </p>
    </li>
  );
}
