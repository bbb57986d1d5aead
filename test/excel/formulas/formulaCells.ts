import { meets, type CellArea } from "../book/area";
import type { Sheet } from "../book/sheet";
import { parseFormula, type Node } from "./parse";
import { references, type SheetArea } from "./references";

/** A cell with a formula that the test Excel calculates. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** With "=". */
  readonly text: string;
  readonly node: Node;
  /** Where its result stands or could not stand; null where it is one value. */
  wanted: CellArea | null;
}

interface Change extends SheetArea {
  /** The formula whose own result it was. */
  readonly of: FormulaCell | null;
}

/**
 * The formulas that were entered since the workbook was opened, and which of them are to be calculated. Those that
 * stood in the file keep their values, as under manual calculation.
 */
export class FormulaCells {
  private readonly known = new Map<string, FormulaCell>();
  private readonly changes: Change[] = [];
  private readonly gone: FormulaCell[] = [];
  /** To be calculated. */
  readonly stale = new Set<FormulaCell>();
  /** Of these the ones that were entered since the last calculation. */
  readonly entered = new Set<FormulaCell>();

  /** Of a formula that stands in its cell by now. */
  enter(sheet: Sheet, row: number, column: number, text: string): void {
    const key = `${sheet.id} ${row} ${column}`;
    const former = this.known.get(key);
    if (former !== undefined) this.drop(key, former);
    const cell: FormulaCell = { sheet, row, column, text, node: parseFormula(text.slice(1)), wanted: null };
    this.known.set(key, cell);
    this.stale.add(cell);
    this.entered.add(cell);
  }

  /** To be told of every change of values. @param of the formula whose result it is, if it is one */
  noteChange(sheet: Sheet, area: CellArea, of: FormulaCell | null = null): void {
    this.changes.push({ sheet, area, of });
  }

  /** Whatever rests on what has changed becomes stale. @returns formulas that have gone from their cells */
  spread(): FormulaCell[] {
    const changes = this.changes.splice(0);
    for (const [key, cell] of changes.length === 0 ? [] : this.known) {
      if (cell.sheet.cell(cell.row, cell.column)?.formula !== cell.text) this.drop(key, cell);
      else if (!this.stale.has(cell) && isConcerned(cell, changes)) this.stale.add(cell);
    }
    return this.gone.splice(0);
  }

  /** Those of an area that are to be calculated. */
  staleIn({ sheet, area }: SheetArea): FormulaCell[] {
    return [...this.stale].filter(
      (cell) =>
        cell.sheet === sheet &&
        cell.row >= area.fromRow &&
        cell.row <= area.toRow &&
        cell.column >= area.fromColumn &&
        cell.column <= area.toColumn,
    );
  }

  /** As Ctrl+Alt+F9. */
  renewAll(): void {
    for (const cell of this.known.values()) this.stale.add(cell);
  }

  private drop(key: string, cell: FormulaCell): void {
    this.known.delete(key);
    this.stale.delete(cell);
    this.entered.delete(cell);
    this.gone.push(cell);
  }
}

function isConcerned(cell: FormulaCell, changes: readonly Change[]): boolean {
  const places = [
    ...references(cell.node, cell.sheet),
    ...(cell.wanted === null ? [] : [{ sheet: cell.sheet, area: cell.wanted }]),
  ];
  return changes.some(
    ({ sheet, area, of }) => of !== cell && places.some((place) => place.sheet === sheet && meets(place.area, area)),
  );
}
