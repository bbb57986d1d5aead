import { ExcelWorkbook } from "../workbook/excel/excelWorkbook";
import type { PaneHost } from "./pane/paneHost";

/** The pane's host in Excel: the workbook beside it. */
export function excelHost(): PaneHost {
  return {
    port: new ExcelWorkbook(),
    files: null,
    hasFunctions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.2"),
    async offerWorkbook(bytes) {
      await Excel.createWorkbook(base64Of(bytes));
    },
  };
}

/** In pieces, since a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  const PIECE = 8192;
  let characters = "";
  for (let from = 0; from < bytes.length; from += PIECE) characters += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(characters);
}
