import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from "react";
import type { Correction } from "../../../intake/corrections";
import { TABLE_ROLES, type TableReading } from "../../../model/dataset";
import { NOT_USED_WORDS, ROLE_WORDS } from "../../../model/roleWords";
import { usePane } from "../paneContext";
import { correctionsOf } from "./correctionsOf";
import { tableName } from "./recognisedTables";

const useStyles = makeStyles({
  surface: {
    padding: "12px", width: "min(600px, calc(100vw - 16px))", maxWidth: "none", boxSizing: "border-box", borderRadius: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { fontSize: "16px", margin: "0 0 8px" },
  content: { display: "grid", gap: "8px", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
  field: { minWidth: 0, overflowWrap: "anywhere", "& .fui-Select, & select": { minWidth: 0, width: "100%" } },
  input: { minWidth: 0, width: "100%" },
  note: { fontSize: "12px", margin: 0 },
});

/** Says by hand what a table is for and what its columns are. */
export function CorrectionDialog({ reading, onClose, onCorrect }: {
  readonly reading: TableReading; readonly onClose: () => void; readonly onCorrect: (corrections: readonly Correction[]) => void;
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
      <div className={styles.actions}>
        <Button appearance="primary" disabled={corrections.length === 0} onClick={() => onCorrect(corrections)}>{actions.applyCorrections}</Button>
        <Button onClick={onClose}>{actions.cancel}</Button>
      </div>
    </Modal>
  );
}

/** The browser's own dialog keeps the focus inside, closes with Esc and gives the focus back. */
function Modal({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.surface} aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className={styles.title}>{title}</h2>
      {children}
    </dialog>
  );
}
