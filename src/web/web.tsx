import { useMemo, useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { languageOfTag, loadStrings } from "../app/loadStrings";
import type { Strings } from "../strings/strings";
import { browserAppearance } from "../taskpane/pane/controls/appearance";
import { Pane } from "../taskpane/pane/pane";
import type { EngineClient } from "./engine/engineClient";
import { startEngine } from "./engine/startEngine";
import { fetchAhead } from "./fetchAhead";
import { fileHost, type OpenedFile } from "./fileHost";

/** The pane over a file that people open or drop here. */
function WebPage({ strings, engine }: { readonly strings: Strings; readonly engine: EngineClient }): ReactElement {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const host = useMemo(() => fileHost(engine, opened, setOpened), [engine, opened]);
  return <Pane host={host} strings={strings} appearance={browserAppearance} />;
}

async function start(place: HTMLElement): Promise<void> {
  const engine = startEngine();
  const strings = await loadStrings(languageOfTag(navigator.language));
  createRoot(place).render(<WebPage strings={strings} engine={engine} />);
  fetchAhead(engine);
}

const place = document.getElementById("pane");
if (place !== null) void start(place);
