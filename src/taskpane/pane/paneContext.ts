import { createContext, useContext } from "react";
import type { Evaluator } from "../../app/evaluator";
import type { LinkTarget } from "../../model/sheets/sheetPlan";
import type { SelectedRows } from "../../workbook/port";
import type { Strings } from "../../strings/strings";

/** What every part of the pane needs. */
export interface PaneContents {
  readonly strings: Strings;
  /** Shows a cell in the workbook; null where no host can. */
  readonly select: ((target: LinkTarget) => void) | null;
  /** What rows somebody has selected in the workbook; null where no host can tell. */
  readonly selectedRows: (() => Promise<SelectedRows | null>) | null;
  /** True where it shows our own sheets too: the page shows those of the bureau. */
  readonly showsOwnSheets: boolean;
  /** Of the workbook that is shown; null where there is none yet. */
  readonly evaluator: Evaluator | null;
}

export const PaneContext = createContext<PaneContents | null>(null);

/** @throws Error outside of the pane */
export function usePane(): PaneContents {
  const contents = useContext(PaneContext);
  if (contents === null) throw new Error("This component belongs inside the pane.");
  return contents;
}
