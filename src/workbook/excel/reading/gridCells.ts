import { EMPTY_CELL, textCell, type Cell } from "../../../model/tables/cell";
import { booleanCell, dateNumberCell, errorCell, percentCell, plainNumberCell } from "../../cells";
import { meaningOfFormat, type NumberMeaning } from "../../numberMeaning";

/** Three answers of Excel for one rectangle, by rows. */
export interface Grid {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Makes cells of a rectangle as Excel delivers it; the same cells as a file gives. */
export class GridCells {
  private readonly meanings = new Map<string, NumberMeaning | null>();

  /** The cell at a place of the grid; what Excel left out is empty. */
  cellAt({ values, valueTypes, numberFormat }: Grid, row: number, column: number): Cell {
    const value = values[row]?.[column];
    if (typeof value === "number") return this.numberCell(value, String(numberFormat[row]?.[column] ?? ""));
    if (typeof value === "boolean") return booleanCell(value);
    if (typeof value !== "string" || value === "") return EMPTY_CELL;
    return valueTypes[row]?.[column] === "Error" ? errorCell(value) : textCell(value);
  }

  private numberCell(value: number, format: string): Cell {
    let meaning = this.meanings.get(format);
    if (meaning === undefined) this.meanings.set(format, (meaning = meaningOfFormat(format)));
    if (meaning === null) return plainNumberCell(String(value));
    return meaning === "percent" ? percentCell(value) : dateNumberCell(value, String(value), false);
  }
}
