import { HelpfulUnits } from "../../src/plan/helpfulUnits";
import { RunningVariation } from "../../src/plan/variation";
import { balanced } from "../fixtures/balancedParts";

test("each unit goes where it lowers the coefficient most, and none is added where none helps", () => {
  const parts = [balanced(10, 1), balanced(10, 2), balanced(10, 4)];
  const variation = new RunningVariation(
    parts,
    parts.map(({ amount }) => amount),
  );
  const helpful = new HelpfulUnits(parts, variation);
  const seen: number[] = [variation.value];
  while (helpful.addNext()) seen.push(variation.value);
  expect(seen).toHaveLength(6);
  expect([...seen].sort((one, other) => other - one)).toEqual(seen);
  expect(variation.amounts).toEqual([4, 4, 4]);
});

test("a unit that comes to a part whole goes before one of which only a share comes", () => {
  const parts = [balanced(10, 1, { amountPerUnit: 0.3 }), balanced(10, 1), balanced(10, 9)];
  const variation = new RunningVariation(
    parts,
    parts.map(({ amount }) => amount),
  );
  expect(new HelpfulUnits(parts, variation).addNext()).toBe(true);
  expect(variation.amounts).toEqual([1, 2, 9]);
});

test("where pupils are so few that no double holds the squares, no unit helps, and the search ends", () => {
  const parts = [balanced(500, 30), balanced(1e-320, 12)];
  const variation = new RunningVariation(parts, [1e250, 12]);
  expect(new HelpfulUnits(parts, variation).addNext()).toBe(false);
});
