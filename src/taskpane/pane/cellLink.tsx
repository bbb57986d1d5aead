import { Link } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { addressOf, type CellRef } from "../../model/cellRef";
import { usePane } from "./paneContext";

/** Sheet and address as Excel writes them: `学校!C5`. */
export function placeOf(ref: CellRef): string {
  return `${ref.sheet}!${addressOf(ref)}`;
}

/** Leads to a cell of the workbook; where no host can show it, the words stand alone with the address. */
export function CellLink({ to, children }: { readonly to: CellRef; readonly children?: ReactNode }): ReactElement {
  const { select } = usePane();
  const words = children ?? placeOf(to);
  if (select === null) return <span title={placeOf(to)}>{words}</span>;
  return <Link as="button" inline title={placeOf(to)} onClick={() => select(to)}>{words}</Link>;
}
