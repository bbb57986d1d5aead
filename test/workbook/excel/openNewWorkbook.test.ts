import type * as OpenNewWorkbook from "../../../src/workbook/excel/openNewWorkbook";
import { openExcel } from "../../excel/openExcel";
import { buildXlsx } from "../../fixtures/xlsxBuilder";

test("a new workbook holds exactly the bytes given, and what Excel refuses is a failure with advice", async () => {
  const excel = await openExcel(buildXlsx({ sheets: [{ name: "空", rows: "" }] }));
  const { openNewWorkbook } = excel.load<typeof OpenNewWorkbook>("src/workbook/excel/openNewWorkbook.ts");
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
  await openNewWorkbook(bytes);
  expect(Buffer.from(excel.book.createdWorkbooks[0] ?? "", "base64").equals(Buffer.from(bytes))).toBe(true);
  for (const [hostCode, code] of [
    ["AccessDenied", "newWorkbookRefused"],
    ["GeneralException", "newWorkbookRefused"],
    ["Busy", "hostBusy"],
  ] as const) {
    excel.faults.failAt(1, hostCode);
    await expect(openNewWorkbook(bytes)).rejects.toMatchObject({ failure: { code, hostCode } });
  }
  excel.close();
});
