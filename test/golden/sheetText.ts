import type { NumberFormat, PlannedCell, SheetPlan } from "../../src/model/sheets/sheetPlan";

const DECIMALS: Readonly<Partial<Record<NumberFormat, number>>> = {
  integer: 0,
  decimal1: 1,
  decimal2: 2,
  decimal3: 3,
  decimal6: 6,
};

/**
 * A sheet as people read it, one line a row, with its number and its cells between bars: numbers as the sheet shows
 * them, ƒ behind what a formula makes. Hidden columns and rows without a word are left out.
 */
export function sheetText({ name, rows, columns, charts }: SheetPlan): string {
  const lines = rows.map(({ cells }, row) => {
    const seen = cells.filter((_, column) => columns[column]?.isKey !== true);
    return `${row + 1} | ${seen.map(cellText).join(" | ")}`.replace(/[ |]+$/, "");
  });
  const drawn = charts.map(({ title, series }) => `[${title}: ${series.map((one) => one.name).join("; ")}]`);
  return [`# ${name}`, ...lines.filter((line) => line.includes("|")), ...drawn, ""].join("\n");
}

function cellText({ value, style, formula }: PlannedCell): string {
  const shown = valueText(value, style.format).replaceAll("\n", " ⏎ ");
  return formula === undefined ? shown : `${shown} ƒ`;
}

function valueText(value: PlannedCell["value"], format: NumberFormat): string {
  if (typeof value !== "number") return String(value ?? "");
  if (format === "percent2") return `${(value * 100).toFixed(2)}%`;
  const decimals = DECIMALS[format];
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}
