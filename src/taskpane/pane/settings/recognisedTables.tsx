import { tableName } from "./tableName";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import type { TableReading } from "../../../model/dataset";
import { usePane } from "../paneContext";
import { CorrectionDialog } from "./correctionDialog";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  line: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: "4px" },
  small: { fontSize: "12px", margin: "2px 0 0" },
});

/** How tables were understood, each with a way to correct it; corrections are evaluated at once and kept in the workbook. */
export function RecognisedTables({
  readings,
  onEnter,
}: {
  readonly readings: readonly TableReading[];
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [corrected, setCorrected] = useState<TableReading | null>(null);
  const { settings } = strings.pane;
  return (
    <>
      <p className={styles.small}>{readings.length === 0 ? settings.nothingRead : settings.recognisedExplanation}</p>
      <ul className={styles.list}>
        {readings.map((reading, at) => (
          <ReadingLine key={at} reading={reading} onCorrect={() => setCorrected(reading)} />
        ))}
      </ul>
      {corrected !== null && (
        <CorrectionDialog
          reading={corrected}
          onClose={() => setCorrected(null)}
          onEnter={(edits) => {
            setCorrected(null);
            onEnter(edits);
          }}
        />
      )}
    </>
  );
}

function ReadingLine({
  reading,
  onCorrect,
}: {
  readonly reading: TableReading;
  readonly onCorrect: () => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { settings, actions } = strings.pane;
  const sheets = strings.sheets.settings;
  const roles = reading.roles.map((role) => strings.catalogue.tableRoles[role]).join(strings.sheets.common.separator);
  const used = reading.columns.filter(({ identifier }) => identifier !== null).length;
  const name = tableName(reading, sheets.plainRange);
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
          settings.columns({ used, all: reading.columns.length }),
          reading.isByHand ? sheets.byHand : sheets.automatic,
        ].join(" · ")}
      </p>
    </li>
  );
}
