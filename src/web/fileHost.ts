import type { PaneHost } from "../taskpane/pane/paneHost";
import { MEDIA_TYPES, saveAs } from "../taskpane/pane/saveAs";
import { WorkbookFile } from "../workbook/file/workbookFile";

/** A workbook that was opened from the machine. */
export interface OpenedFile {
  readonly file: File;
  /** As they were when it was opened. */
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
}

/** The pane's host in a page of the browser: files are read and saved by the browser, and go nowhere else. */
export function fileHost(opened: OpenedFile | null, onOpen: (opened: OpenedFile) => void): PaneHost {
  return {
    port: opened?.workbook ?? null,
    files: {
      name: opened?.file.name ?? null,
      async open(file) {
        const bytes = new Uint8Array(await file.arrayBuffer());
        onOpen({ file, bytes, workbook: WorkbookFile.open(bytes, file.name) });
      },
      isChanged: async () => opened !== null && isChanged(opened),
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

/** Some browsers refuse to read a file that was saved again since it was chosen, others read what it has become. */
async function isChanged({ file, bytes }: OpenedFile): Promise<boolean> {
  try {
    const now = new Uint8Array(await file.arrayBuffer());
    return now.length !== bytes.length || now.some((byte, at) => byte !== bytes[at]);
  } catch {
    return true;
  }
}
