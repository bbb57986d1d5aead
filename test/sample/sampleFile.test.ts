import { readFileSync } from "node:fs";
import path from "node:path";
import { sampleSheets } from "../../assets/sample/sampleSheets";
import { newWorkbook } from "../../src/workbook/file/newWorkbook";

test("the committed sample is what its script makes (npm run sample)", () => {
  const committed = readFileSync(path.join(__dirname, "../../assets/sample/示例县.xlsx"));
  expect(committed.equals(Buffer.from(newWorkbook(sampleSheets())))).toBe(true);
});
