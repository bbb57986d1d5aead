import { amountWays } from "../../src/regulation/amountColumns";
import { R4 } from "../../src/regulation/indicators/R4";
import { R7 } from "../../src/regulation/indicators/R7";

test("an amount with a column of its own alone asks for that one, under the indicator's own name", () => {
  expect(amountWays(R7)).toEqual([[{ id: R7.amount, heading: R7.amountName }]]);
});

test("an amount that may be typed net or gross asks for either way, each with all of its columns", () => {
  expect(amountWays(R4).map((columns) => columns.map(({ id }) => id))).toEqual([
    ["teachingSpace"],
    ["teachingSpaceGross", "indoorSportsSpace"],
  ]);
});
