import { whenShown } from "./whenShown";

/** The pane's part of the shared runtime: everything heavy comes when the page is seen. */
async function start(): Promise<void> {
  await Office.onReady();
  await whenShown(document);
  const { showPane } = await import("./excelPane");
  await showPane(document);
}

void start();
