import type { PaneHost } from "../taskpane/pane/paneHost";
import { MEDIA_TYPES, saveAs } from "../taskpane/pane/saveAs";
import { WorkbookFile } from "../workbook/file/workbookFile";

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
        if (opened !== null) saveAs(new Uint8Array(opened.workbook.bytes), name, MEDIA_TYPES.xlsx);
      },
    },
    // What a browser has no room for need not be explained.
    hasFunctions: true,
    async offerWorkbook(bytes, name) {
      saveAs(new Uint8Array(bytes), name, MEDIA_TYPES.xlsx);
    },
  };
}
