import { STANDARD } from "../../../src/app/standard";
import { seenRecognition } from "../../../src/intake/correcting/seenRecognition";
import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import type { SeenColumn, SeenRecognition, SeenTable, SeenWord } from "../../../src/model/correcting/seenRecognition";
import { addressOf } from "../../../src/model/tables/cellRef";
import { testCorpus } from "../corpus";

/** What people can correct of tables: what each column is or may be, and the words that their columns do not know. */
testCorpus(__dirname, ".seen.txt", "offered for correction", ({ contents }) =>
  seenText(seenRecognition(contents, STANDARD, NO_MAPPING)),
);

function seenText({ tables, words }: SeenRecognition): string {
  return `${[...tables.flatMap(tableLines), ...words.map(wordLine)].join("\n")}\n`;
}

function tableLines({ sheet, table, roles, headingRows: { from, to }, pointing, isByHand, columns }: SeenTable) {
  const said = [pointing === null ? "" : ` pointed at by ${pointing}`, isByHand ? " by hand" : ""].join("");
  const name = [sheet, ...(table === null ? [] : [table])].join(" ");
  return [
    `${name}: ${roles.join("+") || "nothing"}, headings in rows ${from + 1}–${to + 1}${said}`,
    ...columns.map(columnLine),
  ];
}

function columnLine({ heading, column, cell, label, isRejected, isByHand, guesses, isPlain, samples }: SeenColumn) {
  if (cell.column !== column) throw new Error(`${heading} stands in two columns`);
  const guessed = guesses.length === 0 ? "unused" : `may${isPlain ? " plainly" : ""} be ${guesses.join(" / ")}`;
  const is = label !== null ? `is ${label}` : isRejected ? "is not to be used" : guessed;
  return `  ${addressOf(cell)} ${heading} ${is}${isByHand ? " by hand" : ""}: ${samples.join(" · ")}`;
}

function wordLine({ sheet, table, heading, subject, word, rows, cell, guesses }: SeenWord): string {
  const place = `${[sheet, ...(table === null ? [] : [table])].join(" ")}!${addressOf(cell)}`;
  return `${place} ${heading}=${word} (${subject}, ${rows} rows): ${guesses.join(" / ") || "no guess"}`;
}
