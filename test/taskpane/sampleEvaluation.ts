import { readFileSync } from "node:fs";
import path from "node:path";
import { judgeWorkbook } from "../../src/app/evaluateWorkbook";
import type { Evaluation } from "../../src/model/evaluation";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { ROOT } from "../project/sources";

/** What the product says of the sample county. */
export async function sampleEvaluation(): Promise<Evaluation> {
  const file = WorkbookFile.open(readFileSync(path.join(ROOT, "assets/sample/示例县.xlsx")));
  return (await judgeWorkbook(file)).evaluation;
}
