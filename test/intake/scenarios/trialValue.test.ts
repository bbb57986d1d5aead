import { limitOfTrial, trialOfCell, trialOfText } from "../../../src/intake/scenarios/trialValue";
import { EMPTY_CELL } from "../../../src/model/tables/cell";

test.each([
  ["1500", 1500, "1500"],
  [" １，６９４ ", 1694, "1694"],
  ["98.5%", 0.985, "98.5%"],
  ["0", 0, "0"],
  ["1e3", 1000, "1000"],
])("%j is the number that Excel would make of it", (text, value, shown) => {
  expect(trialOfText(text)).toEqual({ value: { kind: "number", value, shown, isDate: false }, problem: null });
});

test("a number with another unit stays as it is: the column knows what it means there", () => {
  expect(trialOfText(" 4507.86万元 ").value).toEqual({
    kind: "text",
    value: "4507.86万元",
    shown: "4507.86万元",
    isDate: false,
  });
});

test.each([
  ["", "missing"],
  ["  ", "missing"],
  ["约500", "notANumber"],
  ["—", "notANumber"],
  ["-3", "negative"],
  ["－3人", "negative"],
] as const)("%j is refused: %s", (text, problem) => {
  expect(trialOfText(text)).toEqual({ value: null, problem });
});

test("cells are read as what they are", () => {
  const date = { kind: "number", value: 45000, shown: "2023-03-15", isDate: true } as const;
  const error = { kind: "error", value: "#N/A", shown: "#N/A", isDate: false } as const;
  expect(
    [EMPTY_CELL, date, error, { ...date, isDate: false, value: -1 }].map((cell) => trialOfCell(cell).problem),
  ).toEqual(["missing", "notANumber", "notANumber", "negative"]);
  expect(trialOfCell({ ...date, isDate: false, value: 12 }).value).toMatchObject({ value: 12 });
});

test("limits are in percent points where they are typed as a percentage, and bear no other unit", () => {
  expect(["97%", "0.15", "3000", "0.3万元", ""].map((text) => limitOfTrial(trialOfText(text)))).toEqual([
    97,
    0.15,
    3000,
    null,
    null,
  ]);
});
