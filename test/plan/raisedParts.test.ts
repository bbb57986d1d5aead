import fc from "fast-check";
import { RaisedParts } from "../../src/plan/raisedParts";
import { balanced } from "../fixtures/balancedParts";

const OWN_AND_SHARED = new RaisedParts([balanced(10, 1), balanced(20, 4, { amountPerUnit: 0.5 })], [1, 4]);

test("a shared part is raised to what the discount leaves of the level, and takes more units", () => {
  expect(OWN_AND_SHARED.amountsAt(0.5, 0.1)).toEqual([5, 8]);
  expect(OWN_AND_SHARED.unitsAt(0.5)).toBe(4 + 6 * 2);
  expect(OWN_AND_SHARED.at(0.5, 0.1)).toMatchObject({ sum: 13, mean: 13 / 30 });
  expect([OWN_AND_SHARED.leastUnits, OWN_AND_SHARED.areAlike, OWN_AND_SHARED.startSum]).toEqual([1, false, 5]);
});

test("at the discount of none only the cheapest parts are raised", () => {
  const discount = OWN_AND_SHARED.discountOfNone(12);
  expect(OWN_AND_SHARED.amountsAt(OWN_AND_SHARED.levelFor(12, discount), discount)).toEqual([8, 4]);
});

test("a sum of no more than the start raises nothing", () => {
  for (const discount of [0, 0.1, 100]) {
    expect(
      OWN_AND_SHARED.amountsAt(OWN_AND_SHARED.levelFor(5, discount), discount).map((amount) =>
        Number(amount.toFixed(9)),
      ),
    ).toEqual([1, 4]);
  }
});

test("the level for a sum is the one that leads to it, wherever the search begins", () => {
  const part = fc
    .record({
      students: fc.integer({ min: 1, max: 900 }),
      amount: fc.integer({ min: 0, max: 99 }),
      amountPerUnit: fc.constantFrom(1, 0.7, 0.2),
    })
    .map(({ students, amount, amountPerUnit }) => balanced(students, amount, { amountPerUnit }));
  const search = fc.record({
    more: fc.double({ min: 0.01, max: 500, noNaN: true }),
    discount: fc.double({ min: 0, max: 3, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 12 }),
      fc.array(search, { minLength: 1, maxLength: 5 }),
      (parts, searches) => {
        const raised = new RaisedParts(
          parts,
          parts.map(({ amount }) => amount),
        );
        for (const { more, discount } of searches) {
          const sum = raised.startSum + more;
          expect(raised.at(raised.levelFor(sum, discount), discount).sum).toBeCloseTo(sum, 6);
        }
      },
    ),
  );
});
