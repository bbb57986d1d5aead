import { addressOfArea, WHOLE_SHEET } from "../book/area";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { evaluate, type Surroundings } from "./evaluate";
import type { CustomCalls } from "./customCalls";
import type { FormulaCell } from "./formulaCells";
import { single, type Values } from "./functions";
import { referred, type SheetArea } from "./references";
import { placeResult, withdrawSpill } from "./spill";
import { Waiting } from "./waiting";

/** Formulas that rest on themselves never come to an end; Excel stops as well. */
const MOST_ROUNDS = 100;

/** Calculates formulas, each after those that it rests on, and again what rests on it. */
export class Calculator {
  /** Ranges as they were read, until something changes on their sheet: many formulas rest on the same columns. */
  private readonly read = new Map<Sheet, Map<string, Values>>();

  constructor(
    private readonly book: Book,
    private readonly calls: CustomCalls,
  ) {
    calls.onAnswer = (cell): void => {
      book.formulas.stale.add(cell);
      this.run();
    };
  }

  /** To be called after everything that can have changed a value or a formula. */
  run(): void {
    const { formulas, isCalculationSuspended } = this.book;
    this.book.isCalculationSuspended = false;
    this.read.clear();
    if (this.book.calculationMode === "Manual") return this.settleEntered(isCalculationSuspended);
    formulas.entered.clear();
    for (let round = 0; round < MOST_ROUNDS; round++) {
      for (const gone of formulas.spread()) this.remove(gone);
      if (formulas.stale.size === 0) return;
      for (const cell of [...formulas.stale]) this.settle(cell);
    }
  }

  /** Under manual calculation a formula is calculated when it is entered, unless calculation is suspended then. */
  private settleEntered(isSuspended: boolean): void {
    const { formulas } = this.book;
    for (const gone of formulas.spread()) this.remove(gone);
    for (const cell of isSuspended ? [] : formulas.entered) this.settle(cell);
    formulas.entered.clear();
  }

  /**
   * Takes on the formulas of the file that call a function of the add-in: Excel asks for these anew once the page is
   * there, since it shows their old values only until then.
   */
  adopt(): void {
    const { functions, sheets, formulas } = this.book;
    if (functions === null) return;
    const call = new RegExp(`(?<![\\p{L}\\p{N}_.])${functions.namespace}\\.`, "iu");
    for (const sheet of sheets) {
      for (const [row, cells] of sheet.filledRows(WHOLE_SHEET)) {
        cells.forEach((cell, column) => {
          if (cell?.formula != null && call.test(cell.formula)) formulas.enter(sheet, row, column, cell.formula);
        });
      }
    }
  }

  private remove(gone: FormulaCell): void {
    this.calls.forget(gone);
    const area = withdrawSpill(gone);
    if (area === null) return;
    this.read.delete(gone.sheet);
    this.book.formulas.noteChange(gone.sheet, area);
  }

  /** Once it is being calculated it is no longer stale, so one that rests on itself sees its old value. */
  private settle(cell: FormulaCell): void {
    if (!this.book.formulas.stale.delete(cell)) return;
    const changed = placeResult(cell, this.result(cell));
    if (changed === null) return;
    this.read.delete(cell.sheet);
    this.book.formulas.noteChange(cell.sheet, changed, cell);
  }

  private result(cell: FormulaCell): Values {
    const around: Surroundings = {
      cells: (node) => {
        const cells = referred(node, cell.sheet);
        return cells === undefined ? single({ error: "#REF!" }) : this.valuesIn(cells);
      },
      call: (name, args) => this.calls.call(cell, name, args),
    };
    try {
      const values = evaluate(cell.node, around);
      this.calls.forget(cell);
      return values;
    } catch (thrown) {
      if (thrown instanceof Waiting) return single({ error: "#BUSY!" });
      throw thrown;
    }
  }

  private valuesIn(cells: SheetArea): Values {
    for (const stale of this.book.formulas.staleIn(cells)) this.settle(stale);
    const read = this.read.get(cells.sheet) ?? new Map<string, Values>();
    this.read.set(cells.sheet, read);
    const key = addressOfArea(cells.area);
    const values = read.get(key) ?? { rows: cells.sheet.valuesIn(cells.area), isRange: true };
    read.set(key, values);
    return values;
  }
}
