import type { CellArea } from "./area";
import type { BookCell, CellValue } from "./cell";
import type { CellStyle, StyleChange } from "./style";

type Row<Item> = (Item | undefined)[] | undefined;
type CellContent = Omit<BookCell, "style">;

const NOTHING: CellContent = { value: null, formula: null, hasApostrophe: false };

/**
 * The cells of a sheet. What they hold and how they look lie apart: a write restyles a million cells a dozen times over,
 * and so none of them is touched but its style. A cell is there where it has a style.
 */
export class CellStore {
  private readonly contents: Row<CellContent>[] = [];
  private readonly styles: Row<CellStyle>[] = [];

  get(row: number, column: number): BookCell | undefined {
    const style = this.styles[row]?.[column];
    if (style === undefined) return undefined;
    const { value, formula, hasApostrophe, isSpilled } = this.contents[row]?.[column] ?? NOTHING;
    return isSpilled === true ? { value, formula, hasApostrophe, style, isSpilled } : { value, formula, hasApostrophe, style };
  }

  value(row: number, column: number): CellValue {
    return this.contents[row]?.[column]?.value ?? null;
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
    (this.contents[row] ??= [])[column] = isSpilled ? { value, formula, hasApostrophe, isSpilled } : { value, formula, hasApostrophe };
  }

  remove(row: number, column: number): void {
    for (const cells of [this.styles[row], this.contents[row]]) if (cells !== undefined) cells[column] = undefined;
  }

  /** @param plain the style of cells that are not there */
  restyle({ fromRow, toRow, fromColumn, toColumn }: CellArea, plain: CellStyle, change: StyleChange): void {
    for (let row = fromRow; row <= toRow; row++) {
      const styles = this.styles[row] ??= [];
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
        if (valuesOnly ? isEmpty(this.contents[row]?.[column]) : cells?.[column] === undefined) continue;
        [fromRow, toRow] = [Math.min(fromRow, row), row];
        [fromColumn, toColumn] = [Math.min(fromColumn, column), Math.max(toColumn, column)];
      }
    }
    return toRow < 0 ? null : { fromRow, toRow, fromColumn, toColumn };
  }
}

function isEmpty(content: CellContent | undefined): boolean {
  return content === undefined || (content.value === null && content.formula === null);
}
