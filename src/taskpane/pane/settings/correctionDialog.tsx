import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SettingsEdit } from "../../../model/settingsSheet";
import { TABLE_ROLES, type TableReading } from "../../../model/dataset";
import { NOT_USED_WORDS, ROLE_WORDS } from "../../../model/roleWords";
import { Modal, ModalActions } from "../modal";
import { usePane } from "../paneContext";
import { correctionsOf } from "./correctionsOf";
import { tableName } from "./recognisedTables";

const useStyles = makeStyles({
  content: { display: "grid", gap: "8px", minWidth: 0 },
  field: { minWidth: 0, overflowWrap: "anywhere", "& .fui-Select, & select": { minWidth: 0, width: "100%" } },
  input: { minWidth: 0, width: "100%" },
  note: { fontSize: "12px", margin: 0 },
});

/** Says by hand what a table is for and what its columns are. */
export function CorrectionDialog({ reading, onClose, onEnter }: {
  readonly reading: TableReading; readonly onClose: () => void; readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [role, setRole] = useState("");
  const [identifiers, setIdentifiers] = useState<ReadonlyMap<string, string>>(new Map());
  const { settings, actions } = strings.pane;
  const corrections = correctionsOf(reading, role, identifiers);
  return (
    <Modal title={settings.correctTitle(tableName(reading, strings.sheets.settings.plainRange))} onClose={onClose}>
      <div className={styles.content}>
        <Field label={settings.use} className={styles.field}>
          <Select value={role} onChange={(_, { value }) => setRole(value)}>
            <option value="">{settings.asRecognised}</option>
            {TABLE_ROLES.map((one) => <option key={one} value={ROLE_WORDS[one][0]}>{strings.catalogue.tableRoles[one]}</option>)}
            <option value={NOT_USED_WORDS[0]}>{settings.notUsed}</option>
          </Select>
        </Field>
        <p className={styles.note}>{settings.correctExplanation}</p>
        {reading.columns.map(({ heading, identifier, label, column }) => (
          <Field key={column} label={settings.recognisedAs(heading)} className={styles.field}>
            <Input className={styles.input} value={identifiers.get(heading) ?? ""} placeholder={label ?? identifier ?? settings.notUsed}
              onChange={(_, { value }) => setIdentifiers(new Map([...identifiers, [heading, value]]))} />
          </Field>
        ))}
      </div>
      <ModalActions>
        <Button appearance="primary" disabled={corrections.length === 0} onClick={() => onEnter(corrections)}>{actions.applyCorrections}</Button>
        <Button onClick={onClose}>{actions.cancel}</Button>
      </ModalActions>
    </Modal>
  );
}
