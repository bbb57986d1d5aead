import { readFileSync } from "node:fs";
import path from "node:path";
import type { Evaluation } from "../../src/model/evaluation";
import { evaluate } from "../fixtures/evaluate";
import { readDataset } from "../fixtures/readDataset";
import { testCorpus } from "./corpus";
import { judgedText } from "./judgedText";
import { workbookOfText, type WrittenWorkbook } from "./tablesAsText";

const FOLDER = path.join(__dirname, "counties");

/**
 * Tests that each county of a folder of test/golden/counties is judged as the file beside it says. What a county
 * without any table says in the same way stands in the folder whole alone.
 */
export function testJudgedCounties(folder: string): void {
  const nothing = judged(workbookOfText(readFileSync(path.join(FOLDER, "whole/nothing.txt"), "utf8")));
  testCorpus(path.join(FOLDER, folder), ".judged.txt", "judged", (written) =>
    judgedText(judged(written), folder === "whole" ? null : nothing),
  );
}

function judged({ contents }: WrittenWorkbook): Evaluation {
  return evaluate(readDataset(contents));
}
