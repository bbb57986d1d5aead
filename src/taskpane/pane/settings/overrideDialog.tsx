import { useMemo, useState, type ReactElement } from "react";
import { limitChoices, type LimitChoice } from "../../../evaluate/limits/limitChoices";
import type { LimitKind } from "../../../model/dataset";
import type { Direction, Evaluation } from "../../../model/evaluation";
import type { ItemId } from "../../../model/identifiers";
import type { SettingsEdit, SettingsRow } from "../../../model/sheets/settingsSheet";
import type { Stage } from "../../../model/stage";
import { itemTitle } from "../../../present/words/itemTitle";
import { limitNumber } from "../../../present/words/partWords";
import { ChoiceField, TextField } from "../controls/fields";
import { usePane } from "../paneContext";
import { EntryDialog } from "./entryDialog";
import { chosenLimit, completed, overrideRow, valueProblem, type OverrideEntry } from "./overrideEntry";

const SIGNS: Readonly<Record<Direction, string>> = { atLeast: "≥", atMost: "≤", below: "<" };

/** Registers a local limit or changes one; only limits that a row can tighten by itself can be chosen. */
export function OverrideDialog({
  first,
  replaces,
  evaluation,
  onClose,
  onEnter,
}: {
  readonly first: (choices: readonly LimitChoice[]) => OverrideEntry;
  readonly replaces: SettingsRow | null;
  readonly evaluation: Evaluation;
  readonly onClose: () => void;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const {
    pane: { entries: words },
    catalogue,
  } = strings;
  // Against the nation's own limits: that another local one is stricter yet is no reason to refuse this one.
  const choices = useMemo(
    () => limitChoices({ ...evaluation.dataset, overrides: [] }, evaluation.standard),
    [evaluation],
  );
  const [entry, setEntry] = useState(() => first(choices));
  const change = (part: Partial<OverrideEntry>): void => setEntry(completed({ ...entry, ...part }, choices));
  const chosen = chosenLimit(entry, choices);
  const problem = valueProblem(entry, chosen);
  const row = overrideRow(entry, choices, evaluation.standard);
  const enter = (after: SettingsRow | null): void => onEnter([{ table: "overrides", replaces, row: after }]);
  const ofItem = choices.filter(({ item }) => item === entry.item);
  return (
    <EntryDialog
      title={replaces === null ? words.addOverride : words.changeOverride}
      onClose={onClose}
      onSave={row === null ? null : () => enter(row)}
      onRemove={replaces === null ? null : () => enter(null)}
    >
      <ChoiceField<ItemId | "">
        label={words.item}
        value={entry.item}
        onChange={(item) => change({ item })}
        choices={[
          ["", words.choose],
          ...distinct(choices.map(({ item }) => item)).map((item) => [item, itemTitle(item, catalogue)] as const),
        ]}
      />
      <Narrowed<Stage>
        label={words.stage}
        value={entry.stage}
        values={ofItem.flatMap(({ stage }) => (stage === null ? [] : [stage]))}
        wordsOf={(stage) => catalogue.stages[stage]}
        onChange={(stage) => change({ stage })}
      />
      <Narrowed<LimitKind>
        label={words.kind}
        value={entry.kind}
        values={ofItem.map(({ kind }) => kind)}
        wordsOf={(kind) => catalogue.limitKinds[kind]}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={words.value(catalogue.unit(chosen?.limit.unit ?? ""))}
        type="number"
        value={entry.value}
        onChange={(value) => change({ value })}
        problem={problem === null ? undefined : words[problem]}
        hint={
          chosen === undefined
            ? undefined
            : words.national(
                `${SIGNS[chosen.limit.direction]}${catalogue.quantity(limitNumber(chosen.limit.value, chosen.limit.unit), chosen.limit.unit)}`,
              )
        }
      />
      <TextField label={words.basis} value={entry.basis} onChange={(basis) => change({ basis })} />
      <TextField
        label={words.effectiveFrom}
        type="date"
        value={entry.effectiveFrom}
        onChange={(effectiveFrom) => change({ effectiveFrom })}
      />
    </EntryDialog>
  );
}

/** A choice that is asked for only where there is more than one. */
function Narrowed<Value extends string>({
  label,
  value,
  values,
  wordsOf,
  onChange,
}: {
  readonly label: string;
  readonly value: Value | "";
  readonly values: readonly Value[];
  readonly wordsOf: (value: Value) => string;
  readonly onChange: (value: Value | "") => void;
}): ReactElement | null {
  const { entries: words } = usePane().strings.pane;
  const offered = distinct(values);
  if (offered.length < 2) return null;
  return (
    <ChoiceField<Value | "">
      label={label}
      value={value}
      onChange={onChange}
      choices={[["", words.choose], ...offered.map((one) => [one, wordsOf(one)] as const)]}
    />
  );
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
