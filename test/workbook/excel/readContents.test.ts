import { readFileSync } from "node:fs";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { openPort, plain } from "./openPort";

const SAMPLE = readFileSync("assets/sample/示例县.xlsx");

test("the sample is read as the file port reads it, cell by cell", async () => {
  const { excel, port } = await openPort(SAMPLE);
  const fromExcel = plain(await port.read());
  const fromFile = await WorkbookFile.open(SAMPLE).read();
  expect(fromExcel).toEqual(fromFile);
  console.log(excel.traffic.roundTrips, excel.traffic.batches.map((b) => [b.requestBytes, b.responseBytes]));
  excel.close();
});
