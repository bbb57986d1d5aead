import type { SheetPlan } from "../../model/sheetPlan";
import { brief, stepOf, type WriteStep } from "./writeStep";
import type { SheetIn } from "./lookSteps";
import { footerText } from "../footerText";

/** In points, as the file port has them in inches. */
const MARGINS = { side: 28.8, top: 36, bottom: 43.2, header: 21.6 } as const;
const FOOTER_SIZE = "&8";
/** Excel's own limit for a header or footer with its codes. */
const LONGEST_FOOTER = 255;

/**
 * What is nice to have and fails on its own: frozen headings (which Excel refuses while another workbook is in
 * front) and the printed page (which it refuses without a printer).
 */
export function pageSteps(sheetIn: SheetIn, plan: SheetPlan): WriteStep[] {
  return [freezeStep(sheetIn, plan), printStep(sheetIn, plan), ...breakSteps(sheetIn, plan)];
}

/** True where an error concerns only these; `location` is such as `PageLayout.paperSize`. */
export function isAboutPage(location: string): boolean {
  return /^(WorksheetFreezePanes|PageLayout|PageBreak|HeaderFooter)/.test(location);
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
  return stepOf(
    18,
    (request) => {
      const sheet = sheetIn(request);
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1 };
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
  const widest = plan.rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(plan.columns.length, 1));
  const columns = Math.max(widest, ...plan.charts.map(({ anchor }) => anchor.toColumn + 1));
  const rows = Math.max(plan.rows.length, 1, ...plan.charts.map(({ anchor }) => anchor.toRow + 1));
  return brief(sheet.getRangeByIndexes(0, 0, rows, columns));
}

/** The blank keeps a leading digit from being read as part of the size. */
function footerOf(text: string): string {
  const size = `${FOOTER_SIZE} `;
  return size + footerText(text, LONGEST_FOOTER - 20 - size.length);
}
