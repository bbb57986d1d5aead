import { readFileSync } from "node:fs";
import { NODE_COMPRESSION } from "../../../src/cli/nodeCompression";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";

// Reads a workbook and prints the sum of its fourth column: the same work as the peers beside it.
const [, , file = ""] = process.argv;
void WorkbookFile.open(readFileSync(file), file, NODE_COMPRESSION)
  .read()
  .then(({ tables }) => {
    const values = tables.flatMap(({ cells }) => cells.slice(1).map((row) => Number(row[3]?.value ?? 0)));
    console.log(values.reduce((sum, value) => sum + value, 0));
  });
