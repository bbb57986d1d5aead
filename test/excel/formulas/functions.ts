import { isCellError, type CellValue } from "../book/cell";

/** Rows of values; a single value is one row of one. `isRange` where they are cells: in these text does not count. */
export interface Values {
  readonly rows: readonly (readonly CellValue[])[];
  readonly isRange: boolean;
}

export const single = (value: CellValue): Values => ({ rows: [[value]], isRange: false });

const ERROR_VALUE: CellValue = { error: "#VALUE!" };
const DIVISION: CellValue = { error: "#DIV/0!" };

/** A value as arithmetic takes it: nothing is 0, text that is no number is an error. */
export function numberOf(value: CellValue): number | { readonly error: string } {
  if (value === null) return 0;
  if (typeof value === "number" || isCellError(value)) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value.trim() === "" || Number.isNaN(Number(value)) ? { error: "#VALUE!" } : Number(value);
}

/** The numbers that SUM and its like see: of cells only numbers, of other arguments what can be read as one. */
function numbersIn(args: readonly Values[]): number[] | { readonly error: string } {
  const numbers: number[] = [];
  for (const { rows, isRange } of args) {
    for (const value of rows.flat()) {
      if (isCellError(value)) return value;
      if (isRange && typeof value !== "number") continue;
      const number = numberOf(value);
      if (typeof number !== "number") return number;
      numbers.push(number);
    }
  }
  return numbers;
}

function overNumbers(calculate: (numbers: readonly number[]) => CellValue): (args: readonly Values[]) => Values {
  return (args) => {
    const numbers = numbersIn(args);
    return single(Array.isArray(numbers) ? calculate(numbers) : numbers);
  };
}

function ofOne(calculate: (value: number) => CellValue): (args: readonly Values[]) => Values {
  return ([values]) => ({
    isRange: false,
    rows: (values ?? single(null)).rows.map((row) =>
      row.map((value) => {
        const number = numberOf(value);
        return typeof number === "number" ? calculate(number) : number;
      }),
    ),
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const first = (values: Values | undefined): CellValue => values?.rows[0]?.[0] ?? null;

function logical(args: readonly Values[], decide: (truths: readonly boolean[]) => boolean): Values {
  const values = args.flatMap(({ rows }) => rows.flat());
  const error = values.find(isCellError);
  return single(
    error ??
      decide(
        values
          .filter((value) => value !== null)
          .map((value) => value === true || (typeof value === "number" && value !== 0)),
      ),
  );
}

function sumProduct(args: readonly Values[]): Values {
  const [leading] = args;
  let total = 0;
  for (const [row, cells] of (leading?.rows ?? []).entries()) {
    for (const column of cells.keys()) {
      const factors = args.map(({ rows }) => rows[row]?.[column] ?? null);
      const error = factors.find(isCellError);
      if (error !== undefined) return single(error);
      total += factors.reduce<number>((product, value) => product * (typeof value === "number" ? value : 0), 1);
    }
  }
  return single(total);
}

/** Excel rounds halves away from zero. */
function round(number: number, digits: number): number {
  const scaled = Math.abs(number) * 10 ** digits;
  return (Math.sign(number) * Math.round(Number(scaled.toPrecision(15)))) / 10 ** digits;
}

/**
 * The functions that the test Excel calculates; IF, IFERROR and IFNA choose before they calculate, so they stand
 * elsewhere.
 */
export const FUNCTIONS: Readonly<Record<string, (args: readonly Values[]) => Values>> = {
  SUM: overNumbers(sum),
  AVERAGE: overNumbers((numbers) => (numbers.length === 0 ? DIVISION : sum(numbers) / numbers.length)),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  COUNT: (args) => single(args.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === "number").length),
  COUNTA: (args) => single(args.flatMap(({ rows }) => rows.flat()).filter((value) => value !== null).length),
  COUNTBLANK: (args) =>
    single(args.flatMap(({ rows }) => rows.flat()).filter((value) => value === null || value === "").length),
  ROWS: ([values]) => single(values?.rows.length ?? 0),
  COLUMNS: ([values]) => single(values?.rows[0]?.length ?? 0),
  SUMPRODUCT: sumProduct,
  SQRT: ofOne((number) => (number < 0 ? { error: "#NUM!" } : Math.sqrt(number))),
  ABS: ofOne(Math.abs),
  ROUND: ([values, digits]) => {
    const places = numberOf(first(digits));
    return typeof places === "number"
      ? ofOne((number) => round(number, places))([values ?? single(null)])
      : single(places);
  },
  AND: (args) => logical(args, (truths) => truths.every(Boolean)),
  OR: (args) => logical(args, (truths) => truths.some(Boolean)),
  NOT: (args) => logical(args, ([truth]) => truth !== true),
  ISNUMBER: ([values]) => single(typeof first(values) === "number"),
  ISBLANK: ([values]) => single(first(values) === null),
  ISTEXT: ([values]) => single(typeof first(values) === "string"),
  NA: () => single({ error: "#N/A" }),
  CONCATENATE: (args) => single(args.map((one) => String(first(one) ?? "")).join("")),
};

/** One value with another; of two numbers what Excel calculates, to the same double. */
export function combine(sign: string, left: CellValue, right: CellValue): CellValue {
  if (typeof left === "number" && typeof right === "number" && !/[&<=>]/.test(sign))
    return arithmetic(sign, left, right);
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (sign === "&") return `${textOf(left)}${textOf(right)}`;
  if (["=", "<>", "<", ">", "<=", ">="].includes(sign)) return compare(sign, left, right);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (typeof a !== "number") return a;
  return typeof b === "number" ? arithmetic(sign, a, b) : b;
}

function arithmetic(sign: string, a: number, b: number): CellValue {
  switch (sign) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? DIVISION : a / b;
    case "^":
      return Number.isFinite(a ** b) ? a ** b : { error: "#NUM!" };
    default:
      return ERROR_VALUE;
  }
}

function textOf(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isCellError(value) ? value.error : String(value ?? "");
}

/** Numbers come before text, text before truth; nothing equals 0 and the empty text. */
function compare(sign: string, left: CellValue, right: CellValue): boolean {
  const rank = (value: CellValue): number => ["number", "string", "boolean"].indexOf(typeof value);
  const filled = (value: CellValue, other: CellValue): CellValue =>
    value ?? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const [a, b] = [filled(left, right), filled(right, left)];
  const order =
    rank(a) !== rank(b)
      ? rank(a) - rank(b)
      : typeof a === "string" && typeof b === "string"
        ? a.toLowerCase().localeCompare(b.toLowerCase())
        : Number(a) - Number(b);
  return (
    { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 }[sign] ??
    false
  );
}
