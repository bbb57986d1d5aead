import { writeFileSync } from "node:fs";
import path from "node:path";
import { newWorkbook } from "../../src/workbook/file/newWorkbook";
import { sampleSheets } from "./sampleSheets";

/** `npm run sample` writes the sample anew; a test compares the committed file with what this makes. */
writeFileSync(path.join(__dirname, "示例县.xlsx"), newWorkbook(sampleSheets()));
