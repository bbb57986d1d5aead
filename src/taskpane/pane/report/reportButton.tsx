import { Button } from "@fluentui/react-button";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { useState, type ReactElement } from "react";
import { usePane } from "../paneContext";
import type { ReportDialog, ReportDialogProps } from "./reportDialog";

/** Asks for the script of the report. */
export async function loadReportDialog(): Promise<typeof ReportDialog> {
  return (await import("./reportDialog")).ReportDialog;
}

/** Opens what can be handed in and published; its script comes only now, since few who evaluate hand in. */
export function ReportButton({
  isBusy,
  onError,
  ...props
}: Omit<ReportDialogProps, "onClose"> & { readonly isBusy: boolean }): ReactElement {
  const { strings } = usePane();
  const [dialog, setDialog] = useState<{ readonly Dialog: typeof ReportDialog } | null>(null);
  const open = (): void => {
    loadReportDialog()
      .then((Dialog) => setDialog({ Dialog }))
      .catch(onError);
  };
  return (
    <>
      <Button size="small" icon={<DocumentTextRegular />} disabledFocusable={isBusy} onClick={open}>
        {strings.pane.report.open}
      </Button>
      {dialog !== null && <dialog.Dialog {...props} onError={onError} onClose={() => setDialog(null)} />}
    </>
  );
}
