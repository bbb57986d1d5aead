import fc from "fast-check";
import { groupedBy } from "../../src/model/groupedBy";

test("every thing stands once, in the group of its key, groups and members in their order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 })), (numbers) => {
      const groups = groupedBy(numbers.entries(), ([, number]) => number % 7);
      expect([...groups.keys()]).toEqual([...new Set(numbers.map((number) => number % 7))]);
      for (const [key, members] of groups)
        expect(members).toEqual([...numbers.entries()].filter(([, number]) => number % 7 === key));
    }),
  );
});
