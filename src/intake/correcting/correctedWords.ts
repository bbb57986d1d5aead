import { textCell, type Cell } from "../../model/tables/cell";
import { wordInNotation } from "../../model/correcting/correctionNotation";
import { NOT_USED_WORDS } from "../../model/correcting/roleWords";
import type { TableData } from "../../model/tables/table";
import { textOf } from "../cells/cellText";
import type { Correction } from "../settings/corrections";
import { normaliseLabel } from "../cells/normaliseLabel";
import { plainText } from "../cells/quantityText";
import type { TableFrame } from "../recognition/tableFrame";

/** What stands for each corrected word, by the heading of its column. */
type Meanings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The table with each word that somebody corrected (办学类型=小学类 is 小学) put as what it stands for; the same table where
 * nobody did. Whatever is read of it, evidence too, shows the word that is known.
 */
export function withCorrectedWords(frame: TableFrame, corrections: readonly Correction[]): TableData {
  const meanings = meaningsOf(corrections);
  if (meanings.size === 0) return frame.table;
  const byColumn = new Map(
    frame.headings.flatMap(({ column, text }) => {
      const words = meanings.get(normaliseLabel(text).exact);
      return words === undefined ? [] : [[column, words] as const];
    }),
  );
  if (byColumn.size === 0) return frame.table;
  const cells = frame.table.cells.map((row, at) =>
    at < frame.firstDataRow || at >= frame.endDataRow
      ? row
      : row.map((cell, column) => corrected(cell, byColumn.get(column))),
  );
  return { ...frame.table, cells };
}

function corrected(cell: Cell, words: ReadonlyMap<string, string> | undefined): Cell {
  const meaning = words?.get(plainText(textOf(cell)));
  return meaning === undefined ? cell : textCell(meaning);
}

/** The first correction of a word counts, as it does for columns. */
function meaningsOf(corrections: readonly Correction[]): Meanings {
  const meanings = new Map<string, Map<string, string>>();
  for (const { heading, identifier } of corrections) {
    const said = heading === null ? null : wordInNotation(heading);
    if (said === null || identifier === null || NOT_USED_WORDS.includes(identifier)) continue;
    const key = normaliseLabel(said.heading).exact;
    const words = meanings.get(key) ?? new Map<string, string>();
    if (words.size === 0) meanings.set(key, words);
    const word = plainText(said.word);
    if (!words.has(word)) words.set(word, identifier);
  }
  return meanings;
}
