import { CellBudget } from "../../src/workbook/cellBudget";
import { WorkbookError } from "../../src/workbook/port";

describe("CellBudget", () => {
  it("takes six million cells and not one more", () => {
    const budget = CellBudget.ofHost();
    budget.takeCells(6_000_000);
    expect(() => budget.takeCells(1)).toThrow(new WorkbookError({ code: "tooManyCellsInAll", limit: 6_000_000 }));
  });

  it("names the sheet with which the places between the cells are too many", () => {
    const budget = CellBudget.ofHost();
    budget.takePlaces(15_999_999, "甲");
    expect(() => budget.takePlaces(2, "乙")).toThrow(
      new WorkbookError({ code: "tooManyCells", sheet: "乙", cells: 16_000_001, limit: 16_000_000 }),
    );
  });

  it.each([
    [1_000, 1_250_000],
    [10_000_000, 2_000_000],
    [100_000_000, 6_000_000],
  ])("lets a packed file of %d bytes hold %d cells", (bytes, limit) => {
    const budget = CellBudget.ofFile(bytes);
    budget.takeCells(limit);
    expect(() => budget.takeCells(1)).toThrow(new WorkbookError({ code: "tooManyCellsInAll", limit }));
  });
});
