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
  guessed: (label) => `? ${label}`,
  unused: "not used",
  unknownWord: "not recognised",
  headingRow: (row) => `Row ${row} holds the headings…`,
  clickHeadings: "Choose the label under a heading to correct what it is.",
  clickRow: "Choose the row in which the headings stand, then the button that names it.",
};
