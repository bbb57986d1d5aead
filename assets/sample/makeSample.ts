import { writeFileSync } from "node:fs";
import path from "node:path";
import { newWorkbook } from "../../src/workbook/file/newWorkbook";
import { sampleReports } from "./sampleReports";
import { sampleSheets } from "./sampleSheets";

/** `npm run sample` writes the sample anew; a test compares the committed files with what this makes. */
writeFileSync(path.join(__dirname, "示例县.xlsx"), newWorkbook(sampleSheets()));
for (const [name, bytes] of sampleReports()) writeFileSync(path.join(__dirname, name), bytes);
