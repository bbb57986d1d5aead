import { languageOfTag, loadStrings } from "../app/loadStrings";
import { whenShown } from "./whenShown";

/** The pane's part of the shared runtime: everything heavy comes when the page is seen. */
async function start(): Promise<void> {
  await Office.onReady();
  await whenShown(document);
  const [{ showPane }, strings] = await Promise.all([
    import("./excelPane"),
    loadStrings(languageOfTag(Office.context.displayLanguage ?? "")),
  ]);
  showPane(document, strings);
}

void start();
