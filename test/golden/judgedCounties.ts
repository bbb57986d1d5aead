import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Evaluation } from "../../src/model/evaluation";
import { evaluate } from "../fixtures/evaluate";
import { readDataset } from "../fixtures/readDataset";
import { golden } from "./goldenFile";
import { judgedText } from "./judgedText";
import { workbookOfText } from "./tablesAsText";

const FOLDER = path.join(__dirname, "counties");
const JUDGED = ".judged.txt";

/**
 * Tests that each county of a folder of test/golden/counties is judged as the file beside it says; `UPDATE_GOLDEN=1`
 * is the only way to accept an alteration. What a county without any table says in the same way stands in the folder
 * whole alone.
 */
export function testJudgedCounties(folder: string): void {
  const files = readdirSync(path.join(FOLDER, folder)).filter((name) => name.endsWith(".txt"));
  const nothing = judged(path.join(FOLDER, "whole/nothing.txt"));
  test.each(files.filter((name) => !name.endsWith(JUDGED)))(`${folder}/%s is judged as committed`, (name) => {
    const file = path.join(FOLDER, folder, name);
    const text = judgedText(judged(file), folder === "whole" ? null : nothing);
    expect(text).toBe(golden(file.replace(/\.txt$/, JUDGED), text));
  });
  test(`no judgement of ${folder} is left without its county`, () => {
    const kept = files.filter((name) => name.endsWith(JUDGED)).map((name) => name.replace(JUDGED, ".txt"));
    expect(kept.filter((name) => !files.includes(name))).toEqual([]);
  });
}

function judged(file: string): Evaluation {
  return evaluate(readDataset(workbookOfText(readFileSync(file, "utf8")).contents));
}
