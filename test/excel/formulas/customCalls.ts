import { addressOfArea, areaAt, quotedSheet } from "../book/area";
import { isCellError, type CellValue } from "../book/cell";
import type { Book } from "../book/book";
import type { InvocationResult } from "../objects/customFunctions";
import type { Json } from "../wire/protocol";
import type { FormulaCell } from "./formulaCells";
import { single, type Values } from "./functions";
import { functionNamed, type FunctionParameter } from "./registeredFunctions";
import { Waiting } from "./waiting";

/** Asks the page for the result of a worksheet function. */
export type Invoke = (id: string, args: readonly Json[], caller: string) => Promise<InvocationResult>;

/**
 * What a cell shows for each error that the functions runtime reports; 2 to 4 are exceptions of the function itself.
 */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/**
 * The calls of worksheet functions that formulas make. Their results come later: until then the cell waits, and when
 * one is there its formula is calculated again.
 */
export class CustomCalls {
  /** Results by formula and by call: a formula may make several. */
  private readonly answers = new Map<FormulaCell, Map<string, Values | null>>();
  invoke: Invoke = () => Promise.reject(new Error("there is no page that could be asked"));
  onAnswer: (cell: FormulaCell) => void = () => undefined;

  constructor(private readonly book: Book) {}

  /** True while no formula waits for a result. */
  get isSettled(): boolean {
    return this.answers.size === 0;
  }

  /** @throws Waiting where the result is not there yet */
  call(cell: FormulaCell, name: string, args: readonly (Values | null)[]): Values {
    const called = functionNamed(this.book.functions, name);
    if (called === undefined) return single({ error: "#NAME?" });
    const isTooMany = args.length > called.parameters.length;
    const isTooFew = called.parameters.some(({ optional }, index) => optional !== true && index >= args.length);
    if (isTooMany || isTooFew) return single({ error: "#VALUE!" });
    // A function that has not asked for errors is not called with them.
    const error = args.flatMap((arg) => arg?.rows.flat() ?? []).find(isCellError);
    if (error !== undefined) return single(error);
    const sent = called.parameters.map((parameter, index) => this.argument(args[index] ?? null, parameter));
    return sent.includes(undefined)
      ? single({ error: "#VALUE!" })
      : this.answer(
          cell,
          called.id,
          sent.map((value) => value ?? null),
        );
  }

  /** To be called when a formula has all its results, or is gone. */
  forget(cell: FormulaCell): void {
    this.answers.delete(cell);
  }

  /** What is left out arrives as null; so does a blank cell on the web, and as 0 on the desktop. */
  private argument(given: Values | null, { dimensionality }: FunctionParameter): Json | undefined {
    if (given === null) return null;
    const blank = this.book.isOnWeb ? null : 0;
    const rows = given.rows.map((row) => row.map((value): Json => (isCellError(value) ? null : (value ?? blank))));
    if (dimensionality === "matrix") return rows;
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  }

  private answer(cell: FormulaCell, id: string, args: readonly Json[]): Values {
    const known = this.answers.get(cell) ?? new Map<string, Values | null>();
    this.answers.set(cell, known);
    const key = JSON.stringify([id, args]);
    const answer = known.get(key);
    if (answer === undefined) {
      known.set(key, null);
      const caller = `${quotedSheet(cell.sheet.name)}!${addressOfArea(areaAt(cell.row, cell.column, 1, 1))}`;
      void this.invoke(id, args, caller).then((result) => {
        known.set(key, valuesOf(result));
        // The formula may be another by now, or gone.
        if (this.answers.get(cell) === known) this.onAnswer(cell);
      });
    }
    if (answer === undefined || answer === null) throw new Waiting();
    return answer;
  }
}

function valuesOf(result: InvocationResult): Values {
  if (!result.ok) return single({ error: ERRORS[result.code] ?? "#VALUE!", message: result.message });
  const rows: readonly Json[] = Array.isArray(result.value) ? result.value : [[result.value]];
  return {
    isRange: false,
    rows: rows.map((row) => (Array.isArray(row) ? row.map((value: Json) => cellValueOf(value)) : [])),
  };
}

function cellValueOf(value: Json): CellValue {
  return typeof value === "object" && value !== null ? { error: "#VALUE!" } : value;
}
