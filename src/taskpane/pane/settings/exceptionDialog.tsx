import { useState, type ReactElement } from "react";
import type { ExceptionKind } from "../../../model/dataset";
import type { Evaluation } from "../../../model/evaluation";
import type { SettingsEdit, SettingsRow } from "../../../model/sheets/settingsSheet";
import { EXCEPTION_RULES } from "../../../regulation/exceptions";
import { ChoiceField, TextField } from "../controls/fields";
import { usePane } from "../paneContext";
import { EntryDialog } from "./entryDialog";
import { exceptionRow, isOfCounty, unitOfException, type ExceptionEntry } from "./exceptionEntry";

const KINDS = Object.keys(EXCEPTION_RULES) as ExceptionKind[];

/** Registers an exception for a school, or changes one: what is asked for is what D8 demands. */
export function ExceptionDialog({
  first,
  replaces,
  evaluation,
  onClose,
  onEnter,
}: {
  readonly first: ExceptionEntry;
  readonly replaces: SettingsRow | null;
  readonly evaluation: Evaluation;
  readonly onClose: () => void;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const {
    pane: { entries: words },
    catalogue,
  } = usePane().strings;
  const [entry, setEntry] = useState(first);
  const { kind, school, basis, quantity, constructionPlan } = entry;
  const change = (part: Partial<ExceptionEntry>): void => setEntry({ ...entry, ...part });
  const unit = unitOfException(kind);
  const row = exceptionRow(entry, evaluation.county ?? words.wholeCounty);
  const names = [
    ...new Set([...evaluation.dataset.schools.map(({ name }) => name), ...(school === "" ? [] : [school])]),
  ];
  const enter = (after: SettingsRow | null): void => onEnter([{ table: "exceptions", replaces, row: after }]);
  return (
    <EntryDialog
      title={replaces === null ? words.addException : words.changeException}
      onClose={onClose}
      onSave={row === null ? null : () => enter(row)}
      onRemove={replaces === null ? null : () => enter(null)}
    >
      <ChoiceField
        label={words.exception}
        value={kind}
        onChange={(value) => change({ kind: value })}
        hint={kind === "" ? undefined : catalogue.exceptionConditions[kind]}
        choices={[["", words.choose], ...KINDS.map((one) => [one, catalogue.exceptionKinds[one]] as const)]}
      />
      {!isOfCounty(kind) && (
        <ChoiceField
          label={words.school}
          value={school}
          onChange={(value) => change({ school: value })}
          choices={[["", words.choose], ...names.map((name) => [name, name] as const)]}
        />
      )}
      <TextField label={words.basis} value={basis} onChange={(value) => change({ basis: value })} />
      {unit !== null && (
        <TextField
          label={words.quantity(catalogue.unit(unit))}
          type="number"
          value={quantity}
          onChange={(value) => change({ quantity: value })}
        />
      )}
      <TextField
        label={kind !== "" && !EXCEPTION_RULES[kind].needsPlan ? words.optionalPlan : words.constructionPlan}
        value={constructionPlan}
        onChange={(value) => change({ constructionPlan: value })}
      />
    </EntryDialog>
  );
}
