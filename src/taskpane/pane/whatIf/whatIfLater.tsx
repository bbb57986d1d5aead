import type { ComponentProps, ReactElement } from "react";
import { usePane } from "../paneContext";
import { useLater } from "../controls/useLater";
import type { WhatIfTab } from "./whatIfTab";

/** Asks for the script of 试算. */
export async function loadWhatIf(): Promise<typeof WhatIfTab> {
  return (await import("./whatIfTab")).WhatIfTab;
}

/** The tab in a script of its own, for the pane opens without it; where the script cannot be had, that is said. */
export function WhatIfLater(props: ComponentProps<typeof WhatIfTab>): ReactElement {
  const { strings } = usePane();
  const later = useLater(loadWhatIf);
  if (later === "failed") return <p role="alert">{strings.pane.failures.scriptMissing()}</p>;
  return later === null ? (
    <p role="status" aria-busy="true">
      {strings.pane.whatIf.results.computing}
    </p>
  ) : (
    <later.part {...props} />
  );
}
