import { Link } from "@fluentui/react-link";
import { makeStyles } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";
import { addressOf } from "../../../model/tables/cellRef";
import type { LinkTarget } from "../../../model/sheets/sheetPlan";
import type { Strings } from "../../../strings/strings";
import { usePane } from "../paneContext";

// In a contrast theme of Windows links have its colour and not the one that Fluent has for one of these themes.
const COLOUR = { color: "LinkText" };
const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    "@media (forced-colors: active)": { ...COLOUR, ":hover": COLOUR, ":hover:active": COLOUR },
  },
});

/** Sheet and address as Excel writes them: `学校!C5`; a sheet of ours by the name that it is given. */
export function placeOf(target: LinkTarget, { sheets }: Strings): string {
  return `${"ownSheet" in target ? sheets.common.names[target.ownSheet] : target.sheet}!${addressOf(target)}`;
}

/** Leads to a cell of the workbook; where no host can show it, the words stand alone with the address. */
export function CellLink({ to, children }: { readonly to: LinkTarget; readonly children?: ReactNode }): ReactElement {
  const { select, showsOwnSheets, strings } = usePane();
  const styles = useStyles();
  const place = placeOf(to, strings);
  if (select === null || ("ownSheet" in to && !showsOwnSheets)) return <span title={place}>{children ?? place}</span>;
  return (
    <Link as="button" inline title={place} className={styles.link} onClick={() => select(to)}>
      {children ?? place}
    </Link>
  );
}
