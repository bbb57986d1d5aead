import { useEffect, useState } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { SeenRecognition } from "../../../model/correcting/seenRecognition";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { usePane } from "../paneContext";

export const NO_EDITS: readonly SettingsEdit[] = [];

/**
 * What can be corrected of the workbook that is shown.
 * @param judged null where nothing could be judged: then of what was read last
 * @param edits corrections that shall hold too; another array asks anew
 * @returns the recognition, and whether it is that of these edits; what was known before stays until then. Null at
 * first
 */
export function useRecognition(
  judged: JudgedWorkbook | null,
  edits: readonly SettingsEdit[] = NO_EDITS,
): { readonly seen: SeenRecognition; readonly isCurrent: boolean } | null {
  const { evaluator } = usePane();
  const [found, setFound] = useState<{
    readonly of: JudgedWorkbook | null;
    readonly edits: readonly SettingsEdit[];
    readonly seen: SeenRecognition;
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    evaluator?.recognition(judged, edits).then(
      (seen) => {
        if (isWanted) setFound({ of: judged, edits, seen });
      },
      // A workbook that was closed meanwhile has nothing to correct.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [evaluator, judged, edits]);
  return found === null ? null : { seen: found.seen, isCurrent: found.of === judged && found.edits === edits };
}
