import fc from "fast-check";
import {
  densityColumns,
  dotPlaces,
  nearestDot,
  stripScale,
} from "../../../../../src/taskpane/pane/balance/spread/dotPlaces";

const RADIUS = 3;
const HEIGHT = 30;

const ascending = fc
  .array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 60 })
  .map((xs) => [...xs].sort((a, b) => a - b));

test("every school has its dot at its place, within the strip", () => {
  fc.assert(
    fc.property(ascending, (xs) => {
      const places = dotPlaces(xs, HEIGHT, RADIUS);
      expect(places.map(({ x }) => x)).toEqual(xs);
      for (const { y } of places) {
        expect(y).toBeGreaterThanOrEqual(RADIUS);
        expect(y).toBeLessThanOrEqual(HEIGHT - RADIUS);
      }
    }),
  );
});

test("dots lie beside each other as long as the strip is high enough", () => {
  const places = dotPlaces([100, 100, 101, 102, 400], HEIGHT, RADIUS);
  for (const [at, one] of places.entries())
    for (const other of places.slice(at + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * RADIUS - 0.001);
  expect(places[4]).toEqual({ x: 400, y: HEIGHT / 2 });
});

test("the lowest and the highest keep a margin; where all are alike they stand in the middle", () => {
  const { place } = stripScale([2, 7, 4.5], 600);
  expect([place(2), place(4.5), place(7)]).toEqual([6, 300, 594]);
  expect(stripScale([3, 3], 600).place(3)).toBe(300);
});

test("a density counts every school once", () => {
  const columns = densityColumns([0, 1, 2, 9, 9], 4);
  expect(columns).toEqual([
    { x: 0, share: 1 },
    { x: 8, share: 2 / 3 },
  ]);
});

test("the pointer takes the nearest dot, and none that is far", () => {
  const places = [
    { x: 10, y: 15 },
    { x: 20, y: 15 },
  ];
  expect([nearestDot(places, { x: 17, y: 12 }, 12), nearestDot(places, { x: 60, y: 15 }, 12)]).toEqual([1, -1]);
});
