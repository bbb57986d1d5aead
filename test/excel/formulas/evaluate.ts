import { isCellError, type CellValue } from "../book/cell";
import { combine, FUNCTIONS, numberOf, single, type Values } from "./functions";
import type { Node } from "./parse";

/** What a formula needs from outside of itself. */
export interface Surroundings {
  /** The cells that a range or a column of a table stands for. */
  cells(node: Extract<Node, { kind: "range" | "column" }>): Values;
  /** The result of a function that is not Excel's own. @param args null where one was left out */
  call(name: string, args: readonly (Values | null)[]): Values;
}

/** The value of a formula, or the values of one that gives several. */
export function evaluate(node: Node, around: Surroundings): Values {
  switch (node.kind) {
    case "literal":
      return single(node.value);
    case "missing":
      return single(null);
    case "range":
    case "column":
      return around.cells(node);
    case "negation":
      return broadcast("*", single(-1), evaluate(node.of, around));
    case "percent":
      return broadcast("/", evaluate(node.of, around), single(100));
    case "operation":
      return broadcast(node.sign, evaluate(node.left, around), evaluate(node.right, around));
    case "call":
      return call(node.name, node.args, around);
  }
}

function call(name: string, args: readonly Node[], around: Surroundings): Values {
  const chosen = (index: number): Values => {
    const arg = args[index];
    return arg === undefined ? single(false) : evaluate(arg, around);
  };
  if (name === "IF") {
    const condition = chosen(0).rows[0]?.[0] ?? false;
    if (isCellError(condition)) return single(condition);
    const number = numberOf(condition);
    return typeof number === "number" ? chosen(number !== 0 ? 1 : 2) : single(number);
  }
  if (name === "IFERROR") {
    const tried = chosen(0);
    return isCellError(tried.rows[0]?.[0] ?? null) ? chosen(1) : tried;
  }
  const own = FUNCTIONS[name];
  if (own !== undefined) return own(args.map((arg) => evaluate(arg, around)));
  return around.call(
    name,
    args.map((arg) => (arg.kind === "missing" ? null : evaluate(arg, around))),
  );
}

/** Cell by cell; what has one row or one column is repeated along the other. */
function broadcast(sign: string, left: Values, right: Values): Values {
  const height = Math.max(left.rows.length, right.rows.length);
  const rows = Array.from({ length: height }, (_, row) => rowByRow(sign, rowOf(left, row), rowOf(right, row)));
  return { rows, isRange: false };
}

function rowOf({ rows }: Values, row: number): readonly CellValue[] {
  return (rows.length === 1 ? rows[0] : rows[row]) ?? [];
}

function rowByRow(sign: string, left: readonly CellValue[], right: readonly CellValue[]): CellValue[] {
  const values: CellValue[] = [];
  for (let column = 0; column < Math.max(left.length, right.length); column++) {
    values.push(
      combine(sign, left[left.length === 1 ? 0 : column] ?? null, right[right.length === 1 ? 0 : column] ?? null),
    );
  }
  return values;
}
