import { RunningSum } from "../../../src/model/figures/runningSum";

function totalOf(numbers: readonly number[]): number {
  const sum = new RunningSum();
  numbers.forEach((number) => sum.add(number));
  return sum.total;
}

test("carries rounding errors along", () => {
  expect(totalOf([1, 1e100, 1, -1e100])).toBe(2);
  expect(totalOf(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
});

test("is 0 before the first number, and infinite once one is", () => {
  expect(totalOf([])).toBe(0);
  expect(totalOf([3, Infinity, 4])).toBe(Infinity);
});
