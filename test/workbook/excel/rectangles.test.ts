import fc from "fast-check";
import type { CellArea } from "../../../src/workbook/cellPlace";
import { areasByCode, bandsOf, cellCount, stackedAreas, withoutAreas } from "../../../src/workbook/excel/rectangles";

const areaOf = (size: number): fc.Arbitrary<CellArea> =>
  fc
    .tuple(...[0, 1, 2, 3].map(() => fc.nat(size)))
    .map(([a = 0, b = 0, c = 0, d = 0]) => ({
      fromRow: Math.min(a, b),
      toRow: Math.max(a, b),
      fromColumn: Math.min(c, d),
      toColumn: Math.max(c, d),
    }));

function cellsOf(areas: readonly CellArea[]): string[] {
  return areas.flatMap(({ fromRow, toRow, fromColumn, toColumn }) => {
    const cells: string[] = [];
    for (let row = fromRow; row <= toRow; row++)
      for (let column = fromColumn; column <= toColumn; column++) cells.push(`${row},${column}`);
    return cells;
  });
}

test("what is left of an area holds each cell outside of the holes once, and no other", () => {
  fc.assert(
    fc.property(areaOf(8), fc.array(areaOf(8), { maxLength: 4 }), (area, holes) => {
      const inHoles = new Set(cellsOf(holes));
      expect(cellsOf(withoutAreas(area, holes)).sort()).toEqual(
        cellsOf([area])
          .filter((cell) => !inHoles.has(cell))
          .sort(),
      );
    }),
  );
});

test("bands follow one another and hold no more cells than allowed", () => {
  fc.assert(
    fc.property(areaOf(30), fc.integer({ min: 40, max: 200 }), (area, most) => {
      const bands = bandsOf(area, most);
      expect(bands.every((band) => cellCount(band) <= most)).toBe(true);
      expect(cellsOf(bands)).toEqual(cellsOf([area]));
    }),
  );
});

test("areas of one row in the same columns are one where their rows are neighbours", () => {
  const rowOf = (row: number, fromColumn: number, toColumn: number): CellArea => ({
    fromRow: row,
    toRow: row,
    fromColumn,
    toColumn,
  });
  expect(stackedAreas([rowOf(2, 0, 1), rowOf(0, 0, 1), rowOf(4, 0, 1), rowOf(1, 0, 1), rowOf(2, 3, 4)])).toEqual([
    { ...rowOf(0, 0, 1), toRow: 2 },
    rowOf(4, 0, 1),
    rowOf(2, 3, 4),
  ]);
});

test("areas by code cover each coded cell once", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.array(fc.nat(3), { minLength: 1, maxLength: 64 }),
      (columns, given) => {
        const rows = Math.floor(given.length / columns);
        const codes = Uint16Array.from(given.slice(0, rows * columns));
        const areas = areasByCode({ rows, columns, codes });
        const covered = [...areas].flatMap(([code, found]) => cellsOf(found).map((cell) => `${cell}=${code}`)).sort();
        const wanted = [...codes]
          .flatMap((code, at) => (code === 0 ? [] : [`${Math.floor(at / columns)},${at % columns}=${code}`]))
          .sort();
        expect(covered).toEqual(wanted);
      },
    ),
  );
});

test("columns of the same become one area each, whichever way they lie", () => {
  const codes = Uint16Array.from([1, 2, 1, 2, 1, 2]);
  expect([...areasByCode({ rows: 3, columns: 2, codes }).values()].flat()).toHaveLength(2);
  expect(
    [...areasByCode({ rows: 2, columns: 3, codes: Uint16Array.from([1, 1, 1, 2, 2, 2]) }).values()].flat(),
  ).toHaveLength(2);
});
