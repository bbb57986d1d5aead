import { ROLE_COLUMNS } from "../vocabulary/roleColumns";
import type { Cell } from "../../model/tables/cell";
import type { CellRef } from "../../model/tables/cellRef";
import type { TableReading } from "../../model/dataset";
import type { TableData } from "../../model/tables/table";
import { cellAt, wordsOf } from "../cells/cellText";
import { isSchoolRole } from "../recognition/recogniseFrame";
import { LIST_COLUMNS } from "../../regulation/figures/school/roomAndFundColumns";
import { SCHOOL_FIGURES } from "../../regulation/figures/schoolFigures";
import type { FigureCard } from "../../regulation/figures/figureCard";
import type { BureauCells } from "./changedCells";

/** A cell from which the evaluation takes, or would take, a number. */
export interface UsedCell {
  readonly ref: CellRef;
  readonly cell: Cell;
  /** Its column, or in a list of figures its row, in the bureau's own words. */
  readonly heading: string;
  /** What its row is about (school, stage, class) and the heading: how it is found again where rows have moved. */
  readonly label: string;
}

type Column = TableReading["columns"][number];

/** Columns of numbers in tables whose rows are no schools. */
const NUMBERS_OF_ROLES: readonly string[] = [
  "value",
  "valueOfCounty",
  "valueOfPrimary",
  "valueOfJunior",
  "quantity",
  "coefficientOfVariation",
];

const COMMON: Readonly<Record<string, FigureCard>> = { ...SCHOOL_FIGURES, ...LIST_COLUMNS };

const WORDS_OF_ROLES: ReadonlySet<string> = new Set(
  Object.values(ROLE_COLUMNS)
    .flatMap((columns) => Object.keys(columns))
    .filter((id) => !Object.hasOwn(COMMON, id)),
);

/** Columns that say what a row is about. */
const NAMING: readonly string[] = [
  "name",
  "label",
  "item",
  "indicator",
  "school",
  "exception",
  "year",
  "stage",
  "kind",
  "grade",
  "className",
  "roomKind",
];

/** The cell at a place of a sheet; null where the evaluation takes no number from there. */
export function usedCellAt(
  contents: BureauCells,
  readings: readonly TableReading[],
  place: Pick<CellRef, "sheet" | "row" | "column">,
): UsedCell | null {
  for (const reading of readings) {
    const { fromRow, toRow, fromColumn } = reading.place;
    if (reading.isTurned === true || reading.sheet !== place.sheet || place.row < fromRow || place.row > toRow)
      continue;
    const column = reading.columns.find(
      (one) => one.column === place.column - fromColumn && holdsNumbers(one, reading),
    );
    const table = tableOf(reading, contents);
    if (column !== undefined && table !== null) return usedCell(table, place.row - table.firstRow, column, reading);
  }
  return null;
}

/** The cells that a label means: on the sheet named, or where that has none, anywhere. */
export function usedCellsNamed(
  contents: BureauCells,
  readings: readonly TableReading[],
  label: string,
  sheet: string,
): UsedCell[] {
  const onSheet = named(
    contents,
    readings.filter((one) => one.sheet === sheet),
    label,
  );
  return onSheet.length > 0
    ? onSheet
    : named(
        contents,
        readings.filter((one) => one.sheet !== sheet),
        label,
      );
}

/** The one cell that a label means; null where none does, or several do. */
export function onlyCellNamed(
  contents: BureauCells,
  readings: readonly TableReading[],
  label: string,
  sheet: string,
): UsedCell | null {
  const [only, ...others] = usedCellsNamed(contents, readings, label, sheet);
  return others.length === 0 ? (only ?? null) : null;
}

function named(contents: BureauCells, readings: readonly TableReading[], label: string): UsedCell[] {
  return readings.flatMap((reading) => {
    const table = tableOf(reading, contents);
    if (table === null || reading.isTurned === true) return [];
    const columns = reading.columns.filter((one) => holdsNumbers(one, reading));
    const from = reading.place.fromRow - table.firstRow;
    return Array.from({ length: reading.place.toRow - reading.place.fromRow + 1 }, (_, at) => from + at)
      .filter((row) => label.startsWith(nameOfRow(table, row, reading)))
      .flatMap((row) =>
        columns.map((column) => usedCell(table, row, column, reading)).filter((one) => one.label === label),
      );
  });
}

function tableOf({ sheet, table }: TableReading, { tables, plainRanges }: BureauCells): TableData | null {
  const among = table === null ? plainRanges : tables;
  return among.find((one) => one.sheet === sheet && one.name === table) ?? null;
}

function holdsNumbers({ identifier }: Column, { roles }: TableReading): boolean {
  if (identifier === null) return false;
  if (!roles.some(isSchoolRole)) return NUMBERS_OF_ROLES.includes(identifier);
  if (NUMBERS_OF_ROLES.includes(identifier)) return true;
  // What a standard adds to the common cards (the amounts of its indicators) are numbers.
  return COMMON[identifier]?.dimension !== "text" && !WORDS_OF_ROLES.has(identifier);
}

function usedCell(table: TableData, row: number, column: Column, reading: TableReading): UsedCell {
  const name = nameOfRow(table, row, reading);
  const isFigure = column.identifier === "value" && reading.roles.includes("figures");
  const heading = isFigure ? name : column.heading.replace(/\s+/gu, " ");
  return {
    ref: {
      sheet: table.sheet,
      table: table.name,
      row: table.firstRow + row,
      column: table.firstColumn + column.column,
    },
    cell: cellAt(table, row, column.column),
    heading,
    label: isFigure || name === "" ? heading : `${name} ${heading}`,
  };
}

function nameOfRow(table: TableData, row: number, { columns }: TableReading): string {
  const words = (ids: readonly string[]): string =>
    columns
      .filter(({ identifier }) => identifier !== null && ids.includes(identifier))
      .map(({ column }) => wordsOf(cellAt(table, row, column))?.replace(/\s+/gu, " ") ?? "")
      .filter((word) => word !== "")
      .join(" ");
  const name = words(NAMING);
  return name === "" ? words(["code"]) : name;
}
