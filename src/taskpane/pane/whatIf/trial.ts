import { placeOfLimit } from "../../../intake/scenarios/limitLabel";
import { limitOfTrial, trialOfText, type TrialProblem, type TrialValue } from "../../../intake/scenarios/trialValue";
import { addressOf, type CellRef } from "../../../model/tables/cellRef";
import type { Cell } from "../../../model/tables/cell";
import type { Finding } from "../../../model/findings/finding";
import type { CellChange, LimitChange, LimitName, ReadScenarioRow, Scenario } from "../../../model/scenario";
import { SCENARIO_COLUMNS, SCENARIO_TABLE } from "../../../model/sheets/scenarioSheet";

/** What an input stands for: a cell of the bureau's, or a limit. */
export type TrialSubject =
  | { readonly kind: "cell"; readonly ref: CellRef; readonly label: string; readonly now: Cell }
  | { readonly kind: "limit"; readonly limit: LimitName; readonly label: string; readonly now: Cell };

/** A value as it is being typed; "" is no input at all. */
export interface TrialInput {
  readonly subject: TrialSubject;
  readonly text: string;
}

/** What is being tried in the pane, not kept yet. */
export interface Trial {
  /** Under which it was kept, or shall be. */
  readonly name: string;
  /** In the order in which they were begun, by `keyOf`. */
  readonly inputs: ReadonlyMap<string, TrialInput>;
  /** Rows of the kept scenario that the pane cannot show. */
  readonly unread: readonly Finding[];
  /** What was typed for cells that can no longer be told, since the data have changed. */
  readonly lost: readonly { readonly label: string; readonly text: string }[];
}

export const NO_TRIAL: Trial = { name: "", inputs: new Map(), unread: [], lost: [] };

/** Two subjects of one key are the same. */
export function keyOf(subject: TrialSubject): string {
  return subject.kind === "limit" ? placeOfLimit(subject.limit) : `${subject.ref.sheet}!${addressOf(subject.ref)}`;
}

/** The trial with what was typed for a subject; nothing typed takes it back. */
export function withInput(trial: Trial, subject: TrialSubject, text: string): Trial {
  const inputs = new Map(trial.inputs);
  if (text.trim() === "") inputs.delete(keyOf(subject));
  else inputs.set(keyOf(subject), { subject, text });
  return { ...trial, inputs };
}

/** Why what was typed is not tried; null where it is. */
export function problemOf({ subject, text }: TrialInput): TrialProblem | null {
  const trial = trialOfText(text);
  return subject.kind === "limit" && trial.problem === null && limitOfTrial(trial) === null
    ? "notANumber"
    : trial.problem;
}

/** Everything that can be tried of what was typed. */
export function scenarioOf({ name, inputs, unread }: Trial): Scenario {
  const changes = [...inputs.values()].flatMap(({ subject, text }, at) => {
    const change = changeOf(subject, trialOfText(text), at);
    return change === null ? [] : [change];
  });
  return {
    name,
    unread,
    cells: changes.flatMap((change) => ("item" in change ? [] : [change])),
    limits: changes.flatMap((change) => ("item" in change ? [change] : [])),
  };
}

function changeOf(subject: TrialSubject, trial: TrialValue, at: number): CellChange | LimitChange | null {
  if (subject.kind === "cell") return trial.value === null ? null : { cell: subject.ref, value: trial.value };
  const value = limitOfTrial(trial);
  return value === null ? null : { ...subject.limit, value, cell: limitCell(at) };
}

/** A limit that is not kept yet stands nowhere; the place tells it from others, as a row of the table would. */
function limitCell(at: number): CellRef {
  return { sheet: "", table: SCENARIO_TABLE.name, row: at, column: SCENARIO_COLUMNS.trial };
}

/** A kept scenario as it is opened again. */
export function trialOfKept(name: string, rows: readonly ReadScenarioRow[]): Trial {
  const own = rows.filter((row) => row.name === name);
  const inputs = own.flatMap(({ change, label, original, current }): [string, TrialInput][] => {
    const now = current ?? original;
    if (change === null || label === null || now === null) return [];
    const subject: TrialSubject =
      "item" in change
        ? { kind: "limit", limit: { item: change.item, stage: change.stage, kind: change.kind }, label, now }
        : { kind: "cell", ref: change.cell, label, now };
    return [[keyOf(subject), { subject, text: "item" in change ? String(change.value) : change.value.shown }]];
  });
  return {
    name,
    inputs: new Map(inputs),
    lost: [],
    unread: own.flatMap(({ problem }) => (problem === null ? [] : [problem])),
  };
}
