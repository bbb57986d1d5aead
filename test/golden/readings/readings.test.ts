import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readDataset } from "../../fixtures/readDataset";
import { golden } from "../goldenFile";
import { readingText } from "../readingText";
import { workbookOfText } from "../tablesAsText";

const NAMES = readdirSync(__dirname)
  .filter((name) => name.endsWith(".txt") && !name.endsWith(".reading.txt"))
  .map((name) => name.replace(/\.txt$/, ""));

/** Tables as bureaus lay them out, each with all that is read of it: each line must be right where one alters. */
test.each(NAMES)("%s is read as committed", (name) => {
  const { contents } = workbookOfText(readFileSync(path.join(__dirname, `${name}.txt`), "utf8"));
  const text = readingText(readDataset(contents));
  expect(text).toBe(golden(path.join(__dirname, `${name}.reading.txt`), text));
});
