import { useEffect, useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { CorrectionPreview } from "../../../model/correcting/correctionPreview";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { usePane } from "../paneContext";

/** What saving would do, tried as soon as something else is chosen. */
export function PreviewLine({
  judged,
  edits,
}: {
  readonly judged: JudgedWorkbook | null;
  readonly edits: readonly SettingsEdit[];
}): ReactElement | null {
  const { strings, evaluator } = usePane();
  const [tried, setTried] = useState<{ of: readonly SettingsEdit[]; preview: CorrectionPreview | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (preview: CorrectionPreview | null): void => {
      if (isWanted) setTried({ of: edits, preview });
    };
    if (edits.length > 0) evaluator?.preview(judged, edits, strings).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [evaluator, judged, edits, strings]);
  const { correcting } = strings.pane;
  if (edits.length === 0) return null;
  if (tried?.of !== edits) return <>{correcting.previewing}</>;
  if (tried.preview === null) return null;
  const { before, after, items } = tried.preview;
  if (before === null) return <>{correcting.previewOfNew(after)}</>;
  return (
    <>
      {correcting.preview({
        cells: after.cells - before.cells,
        items: items.map((item) => ({
          title: strings.catalogue.item(item.id).title,
          before: item.before === null ? null : strings.catalogue.outcomes[item.before],
          after: strings.catalogue.outcomes[item.after],
        })),
      })}
    </>
  );
}
