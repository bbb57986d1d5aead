import { DEFAULT_ROW_HEIGHT, fittingHeight } from "../../src/workbook/rowHeight";
import { sheetGrid } from "../../src/workbook/sheetGrid";
import type { SheetPlan } from "../../src/model/sheets/sheetPlan";
import { OVERVIEW, planned } from "../fixtures/demoPlans";

function heightOf(part: Partial<SheetPlan>): number {
  const plan: SheetPlan = { ...OVERVIEW, merges: [], ...part };
  const row = sheetGrid(plan)[0];
  if (row === undefined) throw new Error("no row");
  return fittingHeight(plan, row, 0);
}

describe("fittingHeight", () => {
  it("counts Chinese signs as two characters and wraps at the column's width", () => {
    expect(heightOf({ columns: [{ width: 20 }], rows: [{ cells: [planned("县".repeat(40), "wrapped")] }] })).toBe(58.5);
    expect(heightOf({ columns: [{ width: 21 }], rows: [{ cells: [planned("a".repeat(20), "wrapped")] }] })).toBe(
      DEFAULT_ROW_HEIGHT,
    );
  });

  it("puts no part of a Chinese sign on a line: nine of them, four on each, take three lines", () => {
    expect(heightOf({ columns: [{ width: 8 }], rows: [{ cells: [planned("县".repeat(9), "wrapped")] }] })).toBe(44.5);
    expect(heightOf({ columns: [{ width: 8 }], rows: [{ cells: [planned("9".repeat(18), "wrapped")] }] })).toBe(30.5);
  });

  it("counts line breaks, and one line where the text runs on into its neighbours", () => {
    expect(heightOf({ columns: [{ width: 20 }], rows: [{ cells: [planned("一\n二", "text")] }] })).toBe(30.5);
    expect(
      heightOf({ columns: [{ width: 4 }], rows: [{ cells: [planned("很长的标题".repeat(9), "title")] }] }),
    ).toBeCloseTo(24.9, 10);
  });

  it("gives a number one line, whatever digits its format leaves out", () => {
    const merge = { sheet: "overview", fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 } as const;
    const rows = [
      { cells: [planned(0.3980646372408126, "figure", "plain", "decimal3"), planned(null)] },
      { cells: [] },
    ];
    expect(heightOf({ columns: [{ width: 4 }, { width: 4 }], rows, merges: [merge] })).toBe(DEFAULT_ROW_HEIGHT);
  });

  it("takes the width of merged cells together, and leaves out hidden ones and those over several rows", () => {
    const rows = [{ cells: [planned("县".repeat(40), "note"), planned(null)] }, { cells: [] }];
    const columns = [{ width: 21 }, { width: 61 }];
    const merge = { sheet: "overview", fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 } as const;
    expect(heightOf({ columns, rows, merges: [merge] })).toBe(DEFAULT_ROW_HEIGHT);
    expect(heightOf({ columns: [{ width: 21, isKey: true }, { width: 5 }], rows })).toBe(DEFAULT_ROW_HEIGHT);
    expect(heightOf({ columns, rows, merges: [{ ...merge, toRow: 1 }] })).toBe(DEFAULT_ROW_HEIGHT);
  });

  it("stays within Excel's limit", () => {
    expect(heightOf({ columns: [{ width: 5 }], rows: [{ cells: [planned("县".repeat(999), "wrapped")] }] })).toBe(409);
  });
});
