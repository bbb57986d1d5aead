import fc from "fast-check";
import { visibleRows } from "../../../../src/taskpane/pane/wide/visibleRows";

const ROW = 24;

test("every row that is seen is built, and of thousands only some", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 80_000 }),
      fc.integer({ min: 0, max: 2_000 }),
      fc.integer({ min: 0, max: 3_400 }),
      (scrolled, height, rows) => {
        const { from, to } = visibleRows(scrolled, height, ROW, rows);
        const [first, last] = [Math.floor(scrolled / ROW), Math.floor((scrolled + height) / ROW)];
        for (let row = first; row <= Math.min(last, rows - 1); row++)
          if (row < from || row >= to) throw new Error(`row ${row} of ${from} to ${to}`);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(rows);
        expect(to - from).toBeLessThanOrEqual(height / ROW + 50);
      },
    ),
  );
});

test("scrolling by a few lines builds the same rows", () => {
  expect(visibleRows(100 * ROW, 700, ROW, 3_000).from).toBe(visibleRows(101 * ROW, 700, ROW, 3_000).from);
});
