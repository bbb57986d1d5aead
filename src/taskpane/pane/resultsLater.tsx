import type { ComponentProps, ReactElement } from "react";
import { usePane } from "./paneContext";
import type { Results } from "./results";
import { useLater } from "./controls/useLater";

/** Asks for the script of the results, which can be done while the workbook is still being read. */
export async function loadResults(): Promise<typeof Results> {
  return (await import("./results")).Results;
}

/** The results, once their script is there; where it cannot be had, that is said. */
export function ResultsLater(props: ComponentProps<typeof Results>): ReactElement | null {
  const { strings } = usePane();
  const later = useLater(loadResults);
  if (later === "failed") return <p role="alert">{strings.pane.failures.scriptMissing()}</p>;
  return later === null ? null : <later.part {...props} />;
}
