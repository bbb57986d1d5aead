import { widthOf } from "../../../model/sheets/textWidth";
import type { SeenRecognition } from "../../../model/correcting/seenRecognition";
import type { Strings } from "../../../strings/strings";
import { correctablesOfTable, type Correctable } from "../correcting/correctionDraft";
import type { GridHeading } from "./gridCell";

const WIDEST = 26;
/** A chip's round edges, in signs. */
const CHIP_EDGES = 2;

/**
 * The headings of what was recognised on a sheet, each with what it was recognised as or may be, and the words in it
 * that are not known. Where a range was read as two tables, a cell stands there once.
 */
export function headingsOf(seen: SeenRecognition, sheet: string, words: Strings["grid"]): GridHeading[] {
  const all = seen.tables.filter((table) => table.sheet === sheet).flatMap((table) => correctablesOfTable(table, seen));
  return [...new Map(all.map((one) => [`${one.row},${one.column}`, headingOf(one, words)])).values()];
}

function headingOf(one: Correctable, { recognised, guessed, unused, unknownWord }: Strings["grid"]): GridHeading {
  const { row, column, meaning, isRejected, guesses, subject } = one;
  const [guess] = guesses;
  if (meaning !== "" && !isRejected) return { row, column, one, state: "recognised", words: recognised(meaning) };
  if (!isRejected && guess !== undefined) return { row, column, one, state: "guessed", words: guessed(guess) };
  return { row, column, one, state: "unused", words: subject === "column" ? unused : unknownWord };
}

/** How wide columns are so that what their headings were recognised as can be read, in signs of Latin script. */
export function widthsWith(headings: readonly GridHeading[], widths: readonly number[]): number[] {
  const wide = [...widths];
  for (const { column, words } of headings) {
    const signs = Math.min(WIDEST, widthOf(words) + CHIP_EDGES);
    wide[column] = Math.max(wide[column] ?? 0, signs);
  }
  return wide;
}
