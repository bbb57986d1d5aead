import type { ReactElement } from "react";
import { usePane } from "../pane/paneContext";
import { useLater } from "../pane/controls/useLater";
import type { GatheringPage, GatheringPageProps } from "./gatheringPage";

/** The page of gathering, in a script of its own; where it cannot be had, that is said. */
export function GatheringLater(props: GatheringPageProps): ReactElement | null {
  const { strings } = usePane();
  const later = useLater<typeof GatheringPage>(loadGathering);
  if (later === "failed") return <p role="alert">{strings.pane.failures.scriptMissing()}</p>;
  return later === null ? null : <later.part {...props} />;
}

/** Asks for the script of gathering. */
export async function loadGathering(): Promise<typeof GatheringPage> {
  return (await import("./gatheringPage")).GatheringPage;
}
