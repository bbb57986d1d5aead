import { useEffect, type Dispatch } from "react";
import type { PanePhase } from "../../../strings/zh-CN/pane/pane";
import type { EvaluationEvent } from "./evaluationState";
import type { FileDesk } from "../paneHost";

/**
 * Tells when the open file was saved again elsewhere: what is evaluated here is the file as it was opened. Looked for
 * with each evaluation, and when people come back to the page, for then they may have been in Excel.
 */
export function useChangedFile(
  files: FileDesk | null,
  phase: PanePhase | null,
  report: Dispatch<EvaluationEvent>,
): void {
  const isReading = phase === "reading";
  useEffect(() => {
    if (files === null || files.name === null) return undefined;
    let isWanted = true;
    const look = (): void =>
      void files.isChanged().then((isChanged) => {
        if (isWanted && isChanged) report({ type: "fileChanged" });
      });
    if (isReading) look();
    window.addEventListener("focus", look);
    return () => {
      isWanted = false;
      window.removeEventListener("focus", look);
    };
  }, [files, isReading, report]);
}
