import type { PlannedTable } from "../../../model/sheets/sheetPlan";
import { escapeAttribute } from "../xml/cellText";
import { XML_DECLARATION, type Dialect } from "../xml/dialect";
import { areaAddress } from "../../sheetReference";

/**
 * A table part (ListObject) with filter buttons.
 * @param id unique among the tables of the workbook
 * @param name unique among its tables and defined names
 */
export function tableXml(table: PlannedTable, id: number, name: string, dialect: Dialect): string {
  const reference = tableArea(table);
  const columns = table.headings
    .map((heading, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(heading)}"/>`)
    .join("");
  return (
    XML_DECLARATION +
    `<table xmlns="${dialect.main}" id="${id}" name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}"` +
    ` ref="${reference}" totalsRowShown="0"><autoFilter ref="${reference}"/>` +
    `<tableColumns count="${table.headings.length}">${columns}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
    "</table>"
  );
}

/** Excel does not open a table without a row under its headings. */
function tableArea({ fromRow, toRow, fromColumn, headings }: PlannedTable): string {
  return areaAddress({
    fromRow,
    toRow: Math.max(toRow, fromRow + 1),
    fromColumn,
    toColumn: fromColumn + headings.length - 1,
  });
}
