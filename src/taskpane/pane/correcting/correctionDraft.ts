import { wordNotation } from "../../../model/correcting/correctionNotation";
import { NOT_USED_WORDS } from "../../../model/correcting/roleWords";
import type { SeenColumn, SeenRecognition, SeenTable, SeenWord } from "../../../model/correcting/seenRecognition";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import type { TableRole } from "../../../model/tables/tableRole";

/** A column or a word of which people say what it is. */
export interface Correctable {
  readonly sheet: string;
  readonly table: string | null;
  /** As the column 列标题 of 识别更正 has it. */
  readonly notation: string;
  /** What it is shown as: a heading, or a word. */
  readonly shown: string;
  readonly samples: readonly string[];
  /** Its official name, NOT_USED where somebody said so, "" where nobody knows. */
  readonly meaning: string;
  /** True where somebody said that it is not to be used. */
  readonly isRejected: boolean;
  /** True where somebody said what it is. */
  readonly isByHand: boolean;
  readonly guesses: readonly string[];
  /** True where the first guess may stand there until somebody says otherwise. */
  readonly isPlain: boolean;
  readonly names: readonly string[];
  /** Where it stands on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly subject: "column" | SeenWord["subject"];
}

/**
 * What is said of each of them, by its key; a word of NOT_USED_WORDS leaves it out for good, and "" takes back what was
 * said before.
 */
export type CorrectionDraft = ReadonlyMap<string, string>;

export const NOT_USED = NOT_USED_WORDS[0] ?? "";

export function keyOf({ sheet, table, notation }: Pick<Correctable, "sheet" | "table" | "notation">): string {
  return JSON.stringify([sheet, table, notation]);
}

/** The columns that the evaluation may need and does not know, and the words that it does not know. */
export function correctables(seen: SeenRecognition): Correctable[] {
  return [
    ...seen.tables.flatMap((table) =>
      table.columns.flatMap((column) => (isOpen(column) ? [correctableColumn(table, column, seen)] : [])),
    ),
    ...seen.words.map((word) => correctableWord(word, seen)),
  ];
}

function isOpen({ label, isRejected, guesses }: SeenColumn): boolean {
  return label === null && !isRejected && guesses.length > 0;
}

/** All columns of a table, whatever they were recognised as, and the words of it that are not known. */
export function correctablesOfTable(table: SeenTable, seen: SeenRecognition): Correctable[] {
  return [
    ...table.columns.map((column) => correctableColumn(table, column, seen)),
    ...seen.words.filter((word) => isOf(word, table)).map((word) => correctableWord(word, seen)),
  ];
}

/** Ranges of one sheet have no names; the headings then tell whose word it is. */
function isOf({ sheet, table, heading }: SeenWord, of: SeenTable): boolean {
  return sheet === of.sheet && table === of.table && of.columns.some((column) => column.heading === heading);
}

/** A column, whatever it was recognised as. */
export function correctableColumn(
  { sheet, table, roles }: SeenTable,
  { heading, cell, samples, guesses, isPlain, label, isRejected, isByHand }: SeenColumn,
  { columnNames }: SeenRecognition,
): Correctable {
  const asked: readonly TableRole[] = roles.length === 0 ? ["schools"] : roles;
  const names = [...new Set(asked.flatMap((role) => columnNames[role] ?? []))];
  const meaning = label ?? (isRejected ? NOT_USED : "");
  return {
    ...{
      sheet,
      table,
      notation: heading,
      shown: heading,
      samples,
      guesses,
      isPlain,
      names,
      meaning,
      isRejected,
      isByHand,
    },
    row: cell.row,
    column: cell.column,
    subject: "column",
  };
}

/** A word that its column does not know. */
export function correctableWord(
  { sheet, table, heading, word, guesses, cell, subject }: SeenWord,
  { wordNames }: SeenRecognition,
): Correctable {
  return {
    ...{ sheet, table, notation: wordNotation({ heading, word }), shown: word, samples: [], guesses },
    ...{ meaning: "", isRejected: false, isByHand: false },
    isPlain: guesses.length === 1,
    names: wordNames[subject],
    row: cell.row,
    column: cell.column,
    subject,
  };
}

/**
 * What stands there at first: the plain guesses, to be looked at and kept with one click. No name is proposed twice in
 * a table.
 */
export function proposals(all: readonly Correctable[]): CorrectionDraft {
  const draft = new Map<string, string>();
  const taken = new Set<string>();
  for (const one of all) {
    const [guess] = one.guesses;
    if (!one.isPlain || guess === undefined) continue;
    const place = JSON.stringify([one.sheet, one.table, guess]);
    if (one.subject === "column" && taken.has(place)) continue;
    if (one.subject === "column") taken.add(place);
    draft.set(keyOf(one), guess);
  }
  return draft;
}

/** Rows of 识别更正 for what is said. */
export function editsOf(all: readonly Correctable[], draft: CorrectionDraft): SettingsEdit[] {
  return all.flatMap((one) => {
    const meaning = draft.get(keyOf(one));
    return meaning === undefined ? [] : [editOf(one, meaning)];
  });
}

function editOf({ sheet, table, notation }: Correctable, meaning: string): SettingsEdit {
  const row = meaning === "" ? null : [sheet, table, notation, null, meaning];
  return { table: "mapping", replaces: [sheet, table, notation], row };
}
