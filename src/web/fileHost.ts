import type { PaneHost } from "../taskpane/pane/paneHost";
import { WorkbookFile } from "../workbook/file/workbookFile";
import { saveAs } from "./saveAs";

/** A workbook that was opened from the machine. */
export interface OpenedFile {
  readonly name: string;
  readonly workbook: WorkbookFile;
}

/** The pane's host in a page of the browser: files are read and saved by the browser, and go nowhere else. */
export function fileHost(opened: OpenedFile | null, onOpen: (opened: OpenedFile) => void): PaneHost {
  return {
    port: opened?.workbook ?? null,
    files: {
      name: opened?.name ?? null,
      async open(file) {
        onOpen({ name: file.name, workbook: WorkbookFile.open(new Uint8Array(await file.arrayBuffer()), file.name) });
      },
      save(name) {
        if (opened !== null) saveAs(opened.workbook.bytes, name);
      },
    },
    // What a browser has no room for need not be explained.
    hasFunctions: true,
    async offerWorkbook(bytes, name) {
      saveAs(bytes, name);
    },
  };
}
