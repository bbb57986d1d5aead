import { Link } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { addressOf } from "../../model/cellRef";
import type { LinkTarget } from "../../model/sheetPlan";
import type { Strings } from "../../strings/strings";
import { usePane } from "./paneContext";

/** Sheet and address as Excel writes them: `学校!C5`; a sheet of ours by the name that it is given. */
export function placeOf(target: LinkTarget, { sheets }: Strings): string {
  return `${"ownSheet" in target ? sheets.common.names[target.ownSheet] : target.sheet}!${addressOf(target)}`;
}

/** Leads to a cell of the workbook; where no host can show it, the words stand alone with the address. */
export function CellLink({ to, children }: { readonly to: LinkTarget; readonly children?: ReactNode }): ReactElement {
  const { select, strings } = usePane();
  const place = placeOf(to, strings);
  if (select === null) return <span title={place}>{children ?? place}</span>;
  return (
    <Link as="button" inline title={place} onClick={() => select(to)}>
      {children ?? place}
    </Link>
  );
}
