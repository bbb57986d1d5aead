import type { PaneHost } from "../taskpane/pane/paneHost";
import { loadResults } from "../taskpane/pane/resultsLater";
import { MEDIA_TYPES, saveAs } from "../taskpane/pane/controls/saveAs";
import type { EngineClient } from "./engine/engineClient";
import { remoteGatherer } from "./engine/remoteGatherer";
import { RemoteWorkbook } from "./engine/remoteWorkbook";

/** A workbook that was opened from the machine. */
export interface OpenedFile {
  readonly file: File;
  /** As they were when it was opened. */
  readonly bytes: Uint8Array;
  readonly workbook: RemoteWorkbook;
}

/** The pane's host in a page of the browser: files are read and saved by the browser, and go nowhere else. */
export function fileHost(
  engine: EngineClient,
  opened: OpenedFile | null,
  onOpen: (opened: OpenedFile) => void,
): PaneHost {
  return {
    port: null,
    evaluator: opened?.workbook ?? null,
    gatherer: remoteGatherer(engine),
    prepare() {
      engine.prepareIfPossible();
      loadResults().catch(() => undefined);
    },
    files: {
      name: opened?.file.name ?? null,
      async open(file) {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const workbook = await RemoteWorkbook.open(engine, bytes, file.name);
        opened?.workbook.close();
        onOpen({ file, bytes, workbook });
      },
      content: () => (opened === null ? null : new Blob([new Uint8Array(opened.workbook.bytes)])),
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
