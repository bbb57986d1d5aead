import fc from "fast-check";
import { medianWithout } from "../../../src/evaluate/plausibility/schoolsApart";

test("the median of all but one is that of the list without it", () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(numbers, fc.nat(), (list, pick) => {
      const one = list[pick % list.length] as number;
      const others = [...list].sort((a, b) => a - b);
      others.splice(others.indexOf(one), 1);
      const middle = others.length / 2;
      const expected =
        others.length === 0
          ? null
          : Number.isInteger(middle)
            ? ((others[middle - 1] as number) + (others[middle] as number)) / 2
            : (others[Math.floor(middle)] as number);
      expect(medianWithout(Float64Array.from(list).sort(), one)).toBe(expected);
    }),
  );
});
