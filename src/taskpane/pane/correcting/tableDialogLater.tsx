import type { ComponentProps, ReactElement } from "react";
import { usePane } from "../paneContext";
import { useLater } from "../controls/useLater";
import type { TableDialog } from "./tableDialog";

/** Asks for the script of the dialog, where nothing of the results is there yet. */
export async function loadTableDialog(): Promise<typeof TableDialog> {
  return (await import("./tableDialog")).TableDialog;
}

/** The dialog of a table in a script of its own; where it cannot be had, that is said. */
export function TableDialogLater(props: ComponentProps<typeof TableDialog>): ReactElement | null {
  const { strings } = usePane();
  const later = useLater(loadTableDialog);
  if (later === "failed") return <p role="alert">{strings.pane.failures.scriptMissing()}</p>;
  return later === null ? null : <later.part {...props} />;
}
