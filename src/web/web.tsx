import { useMemo, useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../strings/strings";
import { browserAppearance } from "../taskpane/pane/appearance";
import { Pane } from "../taskpane/pane/pane";
import { fileHost, type OpenedFile } from "./fileHost";

/** The pane over a file that people open or drop here. */
function WebPage({ language }: { readonly language: Language }): ReactElement {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const host = useMemo(() => fileHost(opened, setOpened), [opened]);
  return <Pane host={host} language={language} appearance={browserAppearance} />;
}

const place = document.getElementById("pane");
if (place !== null) {
  createRoot(place).render(<WebPage language={navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en"} />);
}
