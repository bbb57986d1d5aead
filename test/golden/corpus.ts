import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { golden } from "./goldenFile";
import { workbookOfText, type WrittenWorkbook } from "./tablesAsText";

/**
 * Tests that what is said of each workbook of a folder (`x.txt`, as text) is what stands in the file beside it
 * (`x.reading.txt`), each line of which must be right where one alters; and that no such file has lost its workbook.
 * @param ending of the files beside the workbooks: `.reading.txt`
 * @param how what is tested, for the name of the test: "read"
 */
export function testCorpus(
  folder: string,
  ending: string,
  how: string,
  textOf: (written: WrittenWorkbook, name: string) => string,
): void {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const names = files.filter((name) => !name.endsWith(ending)).map((name) => name.replace(/\.txt$/, ""));
  test.each(names)(`${path.basename(folder)}/%s is ${how} as committed`, (name) => {
    const text = textOf(workbookOfText(readFileSync(path.join(folder, `${name}.txt`), "utf8")), name);
    expect(text).toBe(golden(path.join(folder, name + ending), text));
  });
  test(`nothing of ${path.basename(folder)} is left without its workbook`, () => {
    const kept = files.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
    expect(kept.filter((name) => !names.includes(name))).toEqual([]);
  });
}
