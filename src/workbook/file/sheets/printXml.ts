import { PLAIN_PAGE, type PagePlan, type SheetPlan } from "../../../model/sheets/sheetPlan";
import { columnLetters } from "../../../model/tables/cellRef";
import { escapeText } from "../xml/cellText";
import { printedArea } from "../../printedArea";
import { absoluteAddress, nameOfSheet, quoteSheetName, type SheetNames } from "../../sheetReference";
import { footerText } from "../../footerText";

const PAPERS: Readonly<Record<PagePlan["paper"], number>> = { A3: 8, A4: 9 };
/** Excel's own limit for a header or footer with its codes. */
const LONGEST_FOOTER = 255;
/** Of an .xlsx, counted from 0. */
const LAST_COLUMN = 16383;
const PAGE_NUMBERS = "&R&10&P / &N";

/**
 * Page set-up as planned, and a footer with the plan's text and page numbers, which keeps its size of type.
 * @param printerSettings relationship of the user's printer settings, which stay
 */
export function printXml(plan: SheetPlan, printerSettings: string | undefined): string {
  const settings = printerSettings === undefined ? "" : ` r:id="${printerSettings}"`;
  const { paper, isPortrait, pagesWide, isOnePageTall } = plan.page ?? PLAIN_PAGE;
  const fit = `${pagesWide === 1 ? "" : ` fitToWidth="${pagesWide}"`} fitToHeight="${isOnePageTall ? 1 : 0}"`;
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${PAPERS[paper]}"${fit} orientation="${isPortrait ? "portrait" : "landscape"}"${settings}/>` +
    `<headerFooter scaleWithDoc="0"><oddFooter>${escapeText(footerCodes(plan.footer))}</oddFooter></headerFooter>` +
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
  const room = LONGEST_FOOTER - PAGE_NUMBERS.length - "&L&10 ".length;
  // The blank keeps a text that begins with a digit from being read as part of the font size.
  return `&L&10 ${footerText(text, room)}${PAGE_NUMBERS}`;
}

/**
 * What the printed page needs as defined names: the area, what is repeated, the filter; `_xlnm.` name and reference.
 */
export function printNames(plan: SheetPlan, names: SheetNames): readonly PrintName[] {
  const sheet = quoteSheetName(nameOfSheet(plan.id, names));
  const { toRow, toColumn } = printedArea(plan);
  const area = { name: "_xlnm.Print_Area", value: `${sheet}!$A$1:${absoluteAddress(toRow, toColumn)}` };
  const titles = titlesOf(plan).map((lines) => `${sheet}!${lines}`);
  return [
    area,
    ...(titles.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", value: titles.join(",") }]),
    ...filterNames(plan, sheet),
  ];
}

export interface PrintName {
  readonly name: string;
  readonly value: string;
  readonly isHidden?: true;
}

/** Columns that are repeated on every page beside another, and rows on every page. */
function titlesOf({ printTitleRows, frozenColumns, page = PLAIN_PAGE }: SheetPlan): string[] {
  const columns = page.pagesWide > 1 && frozenColumns > 0 ? [`$A:$${columnLetters(frozenColumns - 1)}`] : [];
  return printTitleRows === null ? columns : [...columns, `$${printTitleRows.from + 1}:$${printTitleRows.to + 1}`];
}

/** Excel keeps where a filter stands as a name of its own; without it it repairs some files. */
function filterNames({ filter }: SheetPlan, sheet: string): PrintName[] {
  if (filter === undefined || filter === null) return [];
  const { fromRow, fromColumn, toRow, toColumn } = filter;
  const value = `${sheet}!${absoluteAddress(fromRow, fromColumn)}:${absoluteAddress(toRow, toColumn)}`;
  return [{ name: "_xlnm._FilterDatabase", value, isHidden: true }];
}
