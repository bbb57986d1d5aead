import { useState, type ReactElement } from "react";
import type { SettingsEdit, SettingsRow } from "../../../model/sheets/settingsSheet";
import { TextField } from "../controls/fields";
import { usePane } from "../paneContext";
import { confirmationRow, type ConfirmationEntry } from "./confirmationEntry";
import { EntryDialog } from "./entryDialog";

/** Confirms a figure that looks like a slip, once, with 确认人, 日期 and 依据 (D24), or changes what was confirmed. */
export function ConfirmationDialog({
  first,
  replaces,
  onClose,
  onEnter,
}: {
  readonly first: ConfirmationEntry;
  readonly replaces: SettingsRow | null;
  readonly onClose: () => void;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const {
    pane: { entries: words },
    catalogue,
  } = usePane().strings;
  const [entry, setEntry] = useState(first);
  const { school, stage, label, value, confirmedBy, date, basis } = entry;
  const change = (part: Partial<ConfirmationEntry>): void => setEntry({ ...entry, ...part });
  const row = confirmationRow(entry);
  const enter = (after: SettingsRow | null): void => onEnter([{ table: "confirmations", replaces, row: after }]);
  const place = [school, stage === "" ? "" : catalogue.stages[stage], label].filter((word) => word !== "").join(" ");
  return (
    <EntryDialog
      title={words.confirmFigure}
      onClose={onClose}
      onSave={row === null ? null : () => enter(row)}
      onRemove={replaces === null ? null : () => enter(null)}
    >
      <p>{words.confirmFigureExplanation(place)}</p>
      <TextField
        label={words.confirmedValue}
        type="number"
        value={value}
        onChange={(typed) => change({ value: typed })}
      />
      <TextField label={words.confirmedBy} value={confirmedBy} onChange={(typed) => change({ confirmedBy: typed })} />
      <TextField label={words.confirmedOn} type="date" value={date} onChange={(typed) => change({ date: typed })} />
      <TextField label={words.confirmedBasis} value={basis} onChange={(typed) => change({ basis: typed })} />
    </EntryDialog>
  );
}
