import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { STANDARD } from "../../../src/app/standard";
import { seenRecognition } from "../../../src/intake/correcting/seenRecognition";
import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import type { SeenColumn, SeenRecognition, SeenTable, SeenWord } from "../../../src/model/correcting/seenRecognition";
import { addressOf } from "../../../src/model/tables/cellRef";
import { golden } from "../goldenFile";
import { workbookOfText } from "../tablesAsText";

const SEEN = ".seen.txt";
const NAMES = readdirSync(__dirname)
  .filter((name) => name.endsWith(".txt") && !name.endsWith(SEEN))
  .map((name) => name.replace(/\.txt$/, ""));

/** What people can correct of tables: what each column is or may be, and the words that their columns do not know. */
test.each(NAMES)("%s is offered for correction as committed", (name) => {
  const { contents } = workbookOfText(readFileSync(path.join(__dirname, `${name}.txt`), "utf8"));
  const text = seenText(seenRecognition(contents, STANDARD, NO_MAPPING));
  expect(text).toBe(golden(path.join(__dirname, name + SEEN), text));
});

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
