import { cv } from "../../src/functions/functions";
import { best, say } from "./measure";

const ROWS = 10_000;
const RUNS = 50;

/** Mean and deviation in two bare passes over the same columns: less than this no weighted coefficient can do. */
function barePasses(amounts: readonly (readonly number[])[], students: readonly (readonly number[])[]): number {
  let [total, pupils, squares] = [0, 0, 0];
  for (const [row, [amount = 0]] of amounts.entries()) {
    total += amount;
    pupils += students[row]?.[0] ?? 0;
  }
  const mean = total / pupils;
  for (const [row, [amount = 0]] of amounts.entries()) {
    const weight = students[row]?.[0] ?? 0;
    squares += weight * (amount / weight - mean) ** 2;
  }
  return Math.sqrt(squares / pupils) / mean;
}

/** =UEI.CV over two columns, as Excel hands them over: goal under 5 ms. */
export async function worksheetFunction(): Promise<void> {
  const students = Array.from({ length: ROWS }, (_, at) => [60 + ((at * 7919) % 1700)]);
  const amounts = students.map(([count = 0], at) => [count * (3 + ((at * 104_729) % 1000) / 500)]);
  const taken = await best(() => cv(amounts, students), RUNS);
  const bare = await best(() => barePasses(amounts, students), RUNS);
  say(
    `=UEI.CV over ${ROWS.toLocaleString("en")} rows`,
    taken,
    `goal 5 ms; ${(taken / bare).toFixed(1)} × two bare passes`,
  );
}
