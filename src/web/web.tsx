import { useMemo, useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { languageOfTag, loadStrings } from "../app/loadStrings";
import type { Strings } from "../strings/strings";
import { browserAppearance } from "../taskpane/pane/appearance";
import { Pane } from "../taskpane/pane/pane";
import { fileHost, type OpenedFile } from "./fileHost";

/** The pane over a file that people open or drop here. */
function WebPage({ strings }: { readonly strings: Strings }): ReactElement {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const host = useMemo(() => fileHost(opened, setOpened), [opened]);
  return <Pane host={host} strings={strings} appearance={browserAppearance} />;
}

async function start(place: HTMLElement): Promise<void> {
  const strings = await loadStrings(languageOfTag(navigator.language));
  createRoot(place).render(<WebPage strings={strings} />);
}

const place = document.getElementById("pane");
if (place !== null) void start(place);
