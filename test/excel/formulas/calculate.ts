import { columnsOf, rowsOf } from "../book/area";
import type { Book } from "../book/book";
import { isCellError, type CellValue } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { rangeOfText } from "../objects/rangeMoves";
import { areaOf } from "../objects/rangeTarget";
import { combine, FUNCTIONS, numberOf, single, type Values } from "./functions";
import { parseFormula, type Node } from "./parse";

/**
 * Calculates the formulas that were entered since the last request, each after those that it rests on. Formulas that
 * stood there before keep their values, as under manual calculation. One that names what the test Excel does not
 * calculate becomes #NAME?, as a function of an absent add-in does.
 */
export function calculate(book: Book): void {
  if (book.formulas.size === 0 || book.calculationMode === "Manual") return;
  const pending = new Map([...book.formulas].map((place) => [keyOf(place.sheet, place.row, place.column), place]));
  book.formulas.clear();
  const running = new Set<string>();
  const settle = (sheet: Sheet, row: number, column: number): void => {
    const key = keyOf(sheet, row, column);
    if (!pending.has(key) || running.has(key)) return;
    running.add(key);
    const cell = sheet.cell(row, column);
    if (cell !== undefined && cell.formula !== null) sheet.put(row, column, { ...cell, value: valueOf(sheet, cell.formula, settle) });
    pending.delete(key);
  };
  for (const { sheet, row, column } of [...pending.values()]) settle(sheet, row, column);
}

type Settle = (sheet: Sheet, row: number, column: number) => void;

function keyOf(sheet: Sheet, row: number, column: number): string {
  return `${sheet.id} ${row} ${column}`;
}

function valueOf(sheet: Sheet, formula: string, settle: Settle): CellValue {
  const value = evaluate(parseFormula(formula.slice(1)), sheet, settle).rows[0]?.[0] ?? null;
  // A formula that refers to an empty cell shows 0.
  return value ?? 0;
}

function evaluate(node: Node, sheet: Sheet, settle: Settle): Values {
  switch (node.kind) {
    case "literal": return single(node.value);
    case "range": return rangeValues(node, sheet, settle);
    case "negation": return broadcast("*", single(-1), evaluate(node.of, sheet, settle));
    case "percent": return broadcast("/", evaluate(node.of, sheet, settle), single(100));
    case "operation": return broadcast(node.sign, evaluate(node.left, sheet, settle), evaluate(node.right, sheet, settle));
    case "call": return call(node.name, node.args, (arg) => evaluate(arg, sheet, settle));
  }
}

function call(name: string, args: readonly Node[], value: (node: Node) => Values): Values {
  const chosen = (index: number): Values => {
    const arg = args[index];
    return arg === undefined ? single(false) : value(arg);
  };
  if (name === "IF") {
    const condition = chosen(0).rows[0]?.[0] ?? false;
    if (isCellError(condition)) return single(condition);
    const number = numberOf(condition);
    return typeof number === "number" ? chosen(number !== 0 ? 1 : 2) : single(number);
  }
  if (name === "IFERROR") return isCellError(chosen(0).rows[0]?.[0] ?? null) ? chosen(1) : chosen(0);
  const calculateWith = FUNCTIONS[name];
  return calculateWith === undefined ? single({ error: "#NAME?" }) : calculateWith(args.map(value));
}

function rangeValues({ sheet: named, address }: Extract<Node, { kind: "range" }>, home: Sheet, settle: Settle): Values {
  const sheet = named === null ? home : home.book.sheet(named);
  if (sheet === undefined) return single({ error: "#REF!" });
  const area = areaOf(rangeOfText(sheet, address));
  const rows: CellValue[][] = [];
  for (let row = area.fromRow; row <= area.toRow; row++) {
    const cells: CellValue[] = [];
    for (let column = area.fromColumn; column <= area.toColumn; column++) {
      settle(sheet, row, column);
      cells.push(sheet.valueAt(row, column));
    }
    rows.push(cells);
  }
  return { rows, isRange: rowsOf(area) * columnsOf(area) > 0 };
}

/** Cell by cell; what has one row or one column is repeated along the other. */
function broadcast(sign: string, left: Values, right: Values): Values {
  const height = Math.max(left.rows.length, right.rows.length);
  const width = Math.max(left.rows[0]?.length ?? 0, right.rows[0]?.length ?? 0);
  const at = ({ rows }: Values, row: number, column: number): CellValue => {
    const cells = rows.length === 1 ? rows[0] : rows[row];
    return (cells?.length === 1 ? cells[0] : cells?.[column]) ?? null;
  };
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => combine(sign, at(left, row, column), at(right, row, column))));
  return { rows, isRange: false };
}
