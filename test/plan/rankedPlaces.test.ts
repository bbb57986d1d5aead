import fc from "fast-check";
import { RankedPlaces } from "../../src/plan/rankedPlaces";

test("places come out by their keys, also where the first one's key grows", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 }), (given) => {
      const keys = [...given];
      const ranked = new RankedPlaces((place) => keys[place] as number);
      keys.forEach((_, place) => ranked.add(place));
      const taken: number[] = [];
      for (let first = ranked.first; first !== undefined; first = ranked.first) {
        expect(keys[first]).toBe(Math.min(...keys.filter((_, place) => !taken.includes(place))));
        if ((keys[first] as number) < 60) {
          keys[first] = (keys[first] as number) + 30;
          ranked.sinkFirst();
        } else {
          taken.push(first);
          ranked.removeFirst();
        }
      }
      expect(taken.sort((one, other) => one - other)).toEqual([...keys.keys()]);
    }),
  );
});

test("nothing comes out of nothing", () => {
  const ranked = new RankedPlaces(() => 0);
  ranked.removeFirst();
  expect(ranked.first).toBeUndefined();
});
