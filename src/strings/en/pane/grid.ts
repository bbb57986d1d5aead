import type { grid as master } from "../../zh-CN/pane/grid";

export const grid: typeof master = {
  title: "Cells",
  sheet: "Worksheet",
  label: (sheet) => `Cells of the worksheet “${sheet}”, read-only; move with the arrow keys`,
  corner: "Row and column numbers",
  emptyCell: "empty cell",
  loading: "Reading cells…",
  noSuchSheet: (sheet) => `The workbook has no worksheet “${sheet}”, or nothing stands on it.`,
  close: "Hide the cells",
  recognised: (label) => `✓ ${label}`,
  unused: "not used",
};
