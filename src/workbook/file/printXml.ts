import type { SheetPlan } from "../../model/sheetPlan";
import { escapeText } from "./cellText";
import { absoluteAddress, nameOfSheet, quoteSheetName, type SheetNames } from "../sheetReference";
import { footerText } from "../footerText";

const A4 = 9;
/** Excel's own limit for a header or footer with its codes. */
const LONGEST_FOOTER = 255;
/** Of an .xlsx, counted from 0. */
const LAST_COLUMN = 16383;
const PAGE_NUMBERS = "&R&8&P / &N";

/**
 * Page set-up: A4 landscape, one page wide and as long as it needs, footer with the plan's text and page numbers.
 * @param printerSettings relationship of the user's printer settings, which stay
 */
export function printXml(plan: SheetPlan, printerSettings: string | undefined): string {
  const settings = printerSettings === undefined ? "" : ` r:id="${printerSettings}"`;
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" fitToHeight="0" orientation="landscape"${settings}/>` +
    `<headerFooter><oddFooter>${escapeText(footerCodes(plan.footer))}</oddFooter></headerFooter>` +
    breaksXml(plan.pageBreaks ?? [])
  );
}

/** A break stands below the row of its number, counted from 1: above the one of that number counted from 0. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join("");
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}

function footerCodes(text: string): string {
  const room = LONGEST_FOOTER - PAGE_NUMBERS.length - "&L&8 ".length;
  // The blank keeps a text that begins with a digit from being read as part of the font size.
  return `&L&8 ${footerText(text, room)}${PAGE_NUMBERS}`;
}

/** What the printed page needs as defined names: area and title rows, as `_xlnm.` name and its reference. */
export function printNames(
  plan: SheetPlan,
  names: SheetNames,
): readonly { readonly name: string; readonly value: string }[] {
  const sheet = quoteSheetName(nameOfSheet(plan.id, names));
  const widest = plan.rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(plan.columns.length, 1));
  const lastColumn = Math.max(widest - 1, ...plan.charts.map((chart) => chart.anchor.toColumn));
  const lastRow = Math.max(plan.rows.length - 1, 0, ...plan.charts.map((chart) => chart.anchor.toRow));
  const area = { name: "_xlnm.Print_Area", value: `${sheet}!$A$1:${absoluteAddress(lastRow, lastColumn)}` };
  if (plan.printTitleRows === null) return [area];
  const { from, to } = plan.printTitleRows;
  return [area, { name: "_xlnm.Print_Titles", value: `${sheet}!$${from + 1}:$${to + 1}` }];
}
