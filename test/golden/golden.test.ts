import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runUei } from "../cli/runUei";

const SAMPLE = path.join(__dirname, "../../assets/sample/示例县.xlsx");

/**
 * The whole evaluation of the sample, to be reviewed line by line wherever a change alters it. `npm run update:golden`
 * is the only way to accept an alteration.
 */
test.each([
  ["sample.json", "zh-CN"],
  ["sample.en.json", "en"],
])("the sample's evaluation is as committed in %s", async (name, language) => {
  const { exitCode, out } = await runUei(["evaluate", SAMPLE, "--json", "-", "--lang", language]);
  const golden = path.join(__dirname, name);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, out);
  expect(exitCode).toBe(0);
  expect(out).toBe(readFileSync(golden, "utf8"));
});
