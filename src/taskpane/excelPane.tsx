import { createRoot } from "react-dom/client";
import type { Strings } from "../strings/strings";
import { excelHost } from "./excelHost";
import { officeAppearance } from "./officeAppearance";
import { Pane } from "./pane/pane";

/** Puts the pane on the page, in the language of Office. */
export function showPane(page: Document, strings: Strings): void {
  const place = page.getElementById("pane");
  if (place === null) return;
  createRoot(place).render(<Pane host={excelHost()} strings={strings} appearance={officeAppearance} />);
}
