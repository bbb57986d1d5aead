import type { CellArea } from "./area";
import type { BookCell, CellValue } from "./cell";
import type { CellStyle, StyleChange } from "./style";

type Row<Item> = (Item | undefined)[] | undefined;

const APOSTROPHE = 1;
const SPILLED = 2;

/**
 * The cells of a sheet, each of their sides in a list of its own: a write fills a million cells and restyles them a
 * dozen times over, and no object is made for any. A cell is there where it has a style.
 */
export class CellStore {
  private readonly styles: Row<CellStyle>[] = [];
  private readonly contents: Row<CellValue>[] = [];
  private readonly formulas: Row<string>[] = [];
  private readonly marks: Row<number>[] = [];

  get(row: number, column: number): BookCell | undefined {
    const style = this.styles[row]?.[column];
    if (style === undefined) return undefined;
    const marks = this.marks[row]?.[column] ?? 0;
    const cell = {
      value: this.value(row, column),
      formula: this.formulas[row]?.[column] ?? null,
      hasApostrophe: (marks & APOSTROPHE) !== 0,
      style,
    };
    return (marks & SPILLED) === 0 ? cell : { ...cell, isSpilled: true };
  }

  value(row: number, column: number): CellValue {
    return this.contents[row]?.[column] ?? null;
  }

  style(row: number, column: number): CellStyle | undefined {
    return this.styles[row]?.[column];
  }

  values({ fromRow, toRow, fromColumn, toColumn }: CellArea): CellValue[][] {
    const rows: CellValue[][] = [];
    for (let row = fromRow; row <= toRow; row++) {
      const values: CellValue[] = [];
      for (let column = fromColumn; column <= toColumn; column++) values.push(this.value(row, column));
      rows.push(values);
    }
    return rows;
  }

  put(row: number, column: number, { value, formula, hasApostrophe, style, isSpilled = false }: BookCell): void {
    (this.styles[row] ??= [])[column] = style;
    (this.contents[row] ??= [])[column] = value;
    if (formula !== null) (this.formulas[row] ??= [])[column] = formula;
    else if (this.formulas[row] !== undefined) this.formulas[row][column] = undefined;
    const marks = (hasApostrophe ? APOSTROPHE : 0) | (isSpilled ? SPILLED : 0);
    if (marks !== 0) (this.marks[row] ??= [])[column] = marks;
    else if (this.marks[row] !== undefined) this.marks[row][column] = 0;
  }

  remove(row: number, column: number): void {
    for (const sides of [this.styles, this.contents, this.formulas, this.marks]) {
      const cells = sides[row];
      if (cells !== undefined) cells[column] = undefined;
    }
  }

  /** @param plain the style of cells that are not there */
  restyle({ fromRow, toRow, fromColumn, toColumn }: CellArea, plain: CellStyle, change: StyleChange): void {
    for (let row = fromRow; row <= toRow; row++) {
      const styles = (this.styles[row] ??= []);
      for (let column = fromColumn; column <= toColumn; column++) styles[column] = change(styles[column] ?? plain);
    }
  }

  /** The rows that hold anything, with their cells that hold anything. */
  *filledRows(area: CellArea): Generator<readonly [row: number, cells: readonly (BookCell | undefined)[]]> {
    for (let row = area.fromRow; row <= Math.min(area.toRow, this.styles.length - 1); row++) {
      const styles = this.styles[row];
      if (styles !== undefined) yield [row, Array.from(styles, (_, column) => this.get(row, column))];
    }
  }

  /** The used range within an area; formats count unless only values are asked for. */
  usedArea(within: CellArea, valuesOnly: boolean): CellArea | null {
    let [fromRow, toRow, fromColumn, toColumn] = [Infinity, -1, Infinity, -1];
    for (let row = within.fromRow; row <= Math.min(within.toRow, this.styles.length - 1); row++) {
      const cells = valuesOnly ? this.contents[row] : this.styles[row];
      for (let column = within.fromColumn; column <= Math.min(within.toColumn, (cells?.length ?? 0) - 1); column++) {
        if (
          valuesOnly
            ? this.value(row, column) === null && this.formulas[row]?.[column] === undefined
            : cells?.[column] === undefined
        )
          continue;
        [fromRow, toRow] = [Math.min(fromRow, row), row];
        [fromColumn, toColumn] = [Math.min(fromColumn, column), Math.max(toColumn, column)];
      }
    }
    return toRow < 0 ? null : { fromRow, toRow, fromColumn, toColumn };
  }
}
