import fc from "fast-check";
import { bracket } from "../../src/plan/bracket";

test("both ends close in on where a rising number comes to 0", () => {
  const root = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  const bend = fc.constantFrom(
    (far: number) => far,
    (far: number) => far ** 3,
    (far: number) => Math.sign(far) * Math.sqrt(Math.abs(far)),
  );
  fc.assert(
    fc.property(root, bend, (wanted, shape) => {
      const [below, reached] = bracket((place) => shape(place - wanted), 0, wanted * 7);
      expect(below).toBeLessThan(wanted);
      expect(reached).toBeGreaterThanOrEqual(wanted);
      expect(reached - below).toBeLessThanOrEqual(reached * 1e-11);
    }),
  );
});

test("a jump is found too, and few places are looked at where the number is smooth", () => {
  const [below, reached] = bracket((place) => (place < Math.PI ? -1 : 1e9), 0, 100);
  expect([below < Math.PI, reached >= Math.PI, reached - below < 1e-9]).toEqual([true, true, true]);
  let looks = 0;
  bracket(
    (place) => {
      looks++;
      return place ** 2 - 2;
    },
    0,
    100,
  );
  expect(looks).toBeLessThan(45);
});
