import { createRoot } from "react-dom/client";
import { languageOfTag, loadStrings } from "../app/loadStrings";
import { excelHost } from "./excelHost";
import { officeAppearance } from "./officeAppearance";
import { Pane } from "./pane/pane";

/** Puts the pane on the page, in the language of Office. */
export async function showPane(page: Document): Promise<void> {
  const place = page.getElementById("pane");
  if (place === null) return;
  const strings = await loadStrings(languageOfTag(Office.context.displayLanguage ?? ""));
  createRoot(place).render(<Pane host={excelHost()} strings={strings} appearance={officeAppearance} />);
}
