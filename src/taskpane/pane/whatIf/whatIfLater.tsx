import { useEffect, useState, type ComponentProps, type ReactElement } from "react";
import { usePane } from "../paneContext";
import type { WhatIfTab } from "./whatIfTab";

/** The tab in a script of its own, for the pane opens without it; where the script cannot be had, that is said. */
export function WhatIfLater(props: ComponentProps<typeof WhatIfTab>): ReactElement {
  const { strings } = usePane();
  const [tab, setTab] = useState<{ readonly Tab: typeof WhatIfTab } | "failed" | null>(null);
  useEffect(() => {
    import("./whatIfTab").then(({ WhatIfTab: Tab }) => setTab({ Tab }), () => setTab("failed"));
  }, []);
  if (tab === "failed") return <p role="alert">{strings.pane.failures.unexpected()}</p>;
  return tab === null ? <p role="status">{strings.pane.whatIf.results.computing}</p> : <tab.Tab {...props} />;
}
