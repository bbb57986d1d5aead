import { fourDecimals } from "../../../src/model/figures/fourDecimals";

test.each([
  [2066666.6666665, "2066666.6667"],
  [42.0833333, "42.0833"],
  [126155.8, "126155.8"],
  [0.1 + 0.2, "0.3"],
  [7000, "7000"],
  [0, "0"],
  [0.00002, "0.00002"],
])("%d is written as %s", (value, words) => {
  expect(fourDecimals(value)).toBe(words);
});

test("two numbers that are told apart never read alike", () => {
  expect([fourDecimals(0.50001, 0.50002), fourDecimals(0.50002, 0.50001)]).toEqual(["0.50001", "0.50002"]);
  expect(fourDecimals(0.50001, 0.6)).toBe("0.5");
});
