import { Button } from "@fluentui/react-button";
import { useState, type ReactElement } from "react";
import type { Evaluation } from "../../../model/evaluation";
import type { Finding } from "../../../model/findings/finding";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { usePane } from "../paneContext";
import { ConfirmationDialog } from "../settings/confirmationDialog";
import { entryOfFinding } from "../settings/confirmationEntry";
import { today } from "../controls/today";

/** A figure that looks like a slip can be confirmed where it is doubted; nothing beside other findings. */
export function ConfirmButton({
  finding,
  evaluation,
  onEnter,
}: {
  readonly finding: Finding;
  readonly evaluation: Evaluation;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement | null {
  const { entries } = usePane().strings.pane;
  const [isAsked, setAsked] = useState(false);
  const entry = entryOfFinding(finding, evaluation, today());
  if (entry === null) return null;
  return (
    <>
      <Button
        size="small"
        aria-label={`${entries.confirmFigure} ${entry.school} ${entry.label}`}
        onClick={() => setAsked(true)}
      >
        {entries.confirmFigure}
      </Button>
      {isAsked && (
        <ConfirmationDialog
          first={entry}
          replaces={null}
          onClose={() => setAsked(false)}
          onEnter={(edits) => {
            setAsked(false);
            onEnter(edits);
          }}
        />
      )}
    </>
  );
}
