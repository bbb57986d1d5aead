import { PLAIN_PAGE, type SheetPlan } from "../../../model/sheets/sheetPlan";
import { brief, stepOf, type WriteStep } from "./writeStep";
import type { SheetIn } from "./lookSteps";
import { columnLetters } from "../../../model/tables/cellRef";
import { footerText } from "../../footerText";
import { printedArea } from "../../printedArea";

/** In points, as the file port has them in inches. */
const MARGINS = { side: 28.8, top: 36, bottom: 43.2, header: 21.6 } as const;
const FOOTER_SIZE = "&10";
/** Excel's own limit for a header or footer with its codes. */
const LONGEST_FOOTER = 255;

/**
 * What is nice to have and fails on its own: frozen headings (which Excel refuses while another workbook is in
 * front) and the printed page (which it refuses without a printer).
 */
export function pageSteps(sheetIn: SheetIn, plan: SheetPlan): WriteStep[] {
  return [freezeStep(sheetIn, plan), printStep(sheetIn, plan), ...breakSteps(sheetIn, plan)];
}

/** Brings the sheet to the front; a sheet that somebody has hidden stays hidden. */
export function frontStep(sheetIn: SheetIn): WriteStep {
  return stepOf(1, (request) => sheetIn(request).activate());
}

/** True where an error concerns only these; `location` is such as `PageLayout.paperSize`. */
export function isAboutPage(location: string): boolean {
  return /^(WorksheetFreezePanes|PageLayout|PageBreak|HeaderFooter|Worksheet\.activate)/.test(location);
}

function freezeStep(sheetIn: SheetIn, { frozenRows, frozenColumns }: SheetPlan): WriteStep {
  return stepOf(3, (request) => {
    const sheet = sheetIn(request);
    sheet.freezePanes.unfreeze();
    if (frozenRows > 0 && frozenColumns > 0)
      sheet.freezePanes.freezeAt(brief(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns)));
    else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
    else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
  });
}

function printStep(sheetIn: SheetIn, plan: SheetPlan): WriteStep {
  const footer = footerOf(plan.footer);
  const { paper, isPortrait, pagesWide, isOnePageTall } = plan.page ?? PLAIN_PAGE;
  return stepOf(
    20,
    (request) => {
      const sheet = sheetIn(request);
      const page = sheet.pageLayout;
      page.orientation = isPortrait ? "Portrait" : "Landscape";
      page.paperSize = paper;
      page.zoom = { horizontalFitToPages: pagesWide, ...(isOnePageTall ? { verticalFitToPages: 1 } : {}) };
      page.centerHorizontally = true;
      page.leftMargin = MARGINS.side;
      page.rightMargin = MARGINS.side;
      page.topMargin = MARGINS.top;
      page.bottomMargin = MARGINS.bottom;
      page.headerMargin = MARGINS.header;
      page.footerMargin = MARGINS.header;
      page.setPrintArea(printArea(sheet, plan));
      if (plan.printTitleRows !== null)
        page.setPrintTitleRows(`$${plan.printTitleRows.from + 1}:$${plan.printTitleRows.to + 1}`);
      if (pagesWide > 1 && plan.frozenColumns > 0)
        page.setPrintTitleColumns(`$A:$${columnLetters(plan.frozenColumns - 1)}`);
      page.headersFooters.useSheetScale = false;
      page.headersFooters.defaultForAllPages.leftFooter = footer;
      page.headersFooters.defaultForAllPages.rightFooter = `${FOOTER_SIZE}&P / &N`;
    },
    3 * footer.length,
  );
}

/** The breaks of the earlier sheet go first; a sheet that has none of ours keeps those that people set. */
function breakSteps(sheetIn: SheetIn, { pageBreaks }: SheetPlan): WriteStep[] {
  if (pageBreaks === undefined) return [];
  return [
    stepOf(1 + pageBreaks.length, (request) => {
      const breaks = sheetIn(request).horizontalPageBreaks;
      breaks.removePageBreaks();
      for (const row of pageBreaks) breaks.add(`A${row + 1}`);
    }),
  ];
}

function printArea(sheet: Excel.Worksheet, plan: SheetPlan): Excel.Range {
  const { toRow, toColumn } = printedArea(plan);
  return brief(sheet.getRangeByIndexes(0, 0, toRow + 1, toColumn + 1));
}

/** The blank keeps a leading digit from being read as part of the size. */
function footerOf(text: string): string {
  const size = `${FOOTER_SIZE} `;
  return size + footerText(text, LONGEST_FOOTER - 20 - size.length);
}
