import path from "node:path";
import { compliancePlan } from "../../src/plan/compliancePlan";
import { madePlans } from "../fixtures/awaitedSheets";
import { writeReport } from "../../src/report/writeReport";
import { zhCN } from "../../src/strings/zh-CN";
import { runUei } from "../cli/runUei";
import { sampleEvaluation } from "../fixtures/sampleEvaluation";
import { readingText } from "../report/wordText";
import { golden } from "./goldenFile";
import { sheetText } from "./sheetText";

const SAMPLE = path.join(__dirname, "../../assets/sample/示例县.xlsx");
const STAMP = { evaluatedAt: "2026-01-01 08:00", version: "0.1.0" };

/**
 * The whole evaluation of the sample, to be reviewed line by line wherever a change alters it. `npm run update:golden`
 * is the only way to accept an alteration.
 */
test.each([
  ["sample.json", "zh-CN"],
  ["sample.en.json", "en"],
])("the sample's evaluation is as committed in %s", async (name, language) => {
  const { exitCode, out } = await runUei(["evaluate", SAMPLE, "--json", "-", "--lang", language]);
  expect(exitCode).toBe(0);
  expect(out).toBe(golden(path.join(__dirname, name), out));
});

/** What people read, as text beside the JSON: a changed word or number is one line of a difference. */
test("the sample's sheets and report read as committed in the folder sample", async () => {
  const evaluation = await sampleEvaluation();
  const planned = { evaluation, plan: compliancePlan(evaluation) };
  const sheets = madePlans(planned, {}, zhCN, STAMP).map((plan) => [plan.id, sheetText(plan)] as const);
  const report = readingText(await writeReport(planned, zhCN, { stamp: STAMP, copy: "review" }));
  expect(sheets.length).toBeGreaterThan(7);
  for (const [name, text] of [...sheets, ["report", report] as const])
    expect(text).toBe(golden(path.join(__dirname, `sample/${name}.txt`), text));
});
