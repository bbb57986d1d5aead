import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { type TableReading } from "../../../model/dataset";
import { TABLE_ROLES } from "../../../model/tables/tableRole";
import { NOT_USED_WORDS, ROLE_WORDS } from "../../../model/correcting/roleWords";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { ChoiceField, TextField } from "../fields";
import { usePane } from "../paneContext";
import { correctionsOf, withdrawal } from "./correctionsOf";
import { EntryDialog } from "./entryDialog";
import { tableName } from "./tableName";

const useStyles = makeStyles({ note: { fontSize: "12px", margin: 0 } });

/** Says by hand what a table is for and what its columns are. */
export function CorrectionDialog({
  reading,
  onClose,
  onEnter,
}: {
  readonly reading: TableReading;
  readonly onClose: () => void;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [role, setRole] = useState("");
  const [identifiers, setIdentifiers] = useState<ReadonlyMap<string, string>>(new Map());
  const { settings } = strings.pane;
  const corrections = correctionsOf(reading, role, identifiers);
  return (
    <EntryDialog
      title={settings.correctTitle(tableName(reading, strings.sheets.settings.plainRange))}
      onClose={onClose}
      onSave={corrections.length === 0 ? null : () => onEnter(corrections)}
      onRemove={reading.isByHand ? () => onEnter([withdrawal(reading)]) : null}
    >
      <ChoiceField
        label={settings.use}
        value={role}
        onChange={setRole}
        choices={[
          ["", settings.asRecognised],
          ...TABLE_ROLES.map((one) => [ROLE_WORDS[one][0] ?? "", strings.catalogue.tableRoles[one]] as const),
          [NOT_USED_WORDS[0] ?? "", settings.notUsed],
        ]}
      />
      <p className={styles.note}>{settings.correctExplanation}</p>
      {reading.columns.map(({ heading, identifier, label, column }) => (
        <TextField
          key={column}
          label={settings.recognisedAs(heading)}
          value={identifiers.get(heading) ?? ""}
          placeholder={label ?? identifier ?? settings.notUsed}
          onChange={(value) => setIdentifiers(new Map([...identifiers, [heading, value]]))}
        />
      ))}
    </EntryDialog>
  );
}
