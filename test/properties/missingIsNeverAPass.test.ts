import { readDataset } from "../fixtures/readDataset";
import fc from "fast-check";
import { evaluate } from "../fixtures/evaluate";
import type { Evaluation } from "../../src/model/evaluation";
import type { Outcome } from "../../src/model/outcome";
import { madeCounty, sheetsOf, tablesOf, type Sheet } from "../fixtures/county";
import { runs } from "../fixtures/runs";
import { everyCell, forbiddenChanges, isNameOfOverride, outcomes, spoil, SPOILED } from "../fixtures/spoiling";

const evaluateSheets = (sheets: readonly Sheet[]): Evaluation =>
  evaluate(readDataset({ tables: tablesOf(sheets), plainRanges: [], ownSheets: [] }));

/**
 * What an override whose 指标 nobody can read may change: every item as if it were not there, and the verdict never met.
 */
function changesBesideOverride(sheets: readonly Sheet[], after: Map<string, Outcome>): string[] {
  const without = outcomes(evaluateSheets(sheets.filter(({ name }) => name !== "地方标准")));
  return [...without].flatMap(([id, was]) => {
    const is = after.get(id);
    const isRight = id === "verdict" ? is !== "met" && (was === "met" || is === was) : is === was;
    return isRight ? [] : [`${id}: ${was} without the override, ${is} with its name spoiled`];
  });
}

test("no spoiled cell of a county, headings included, ever turns a failure into a pass or a pass into a failure (D1)", () => {
  fc.assert(
    fc.property(madeCounty, fc.infiniteStream(fc.nat()), (county, chances) => {
      const sheets = sheetsOf(county);
      const before = outcomes(evaluateSheets(sheets));
      const cells = everyCell(sheets);
      for (let sample = 0; sample < 40; sample++) {
        const at = cells[(chances.next().value as number) % cells.length];
        const entry = SPOILED[(chances.next().value as number) % SPOILED.length];
        if (at === undefined || entry === undefined) throw new Error("a county without cells");
        const after = outcomes(evaluateSheets(spoil(sheets, at, entry)));
        const changes = isNameOfOverride(sheets, at)
          ? changesBesideOverride(sheets, after)
          : forbiddenChanges(before, after);
        if (changes.length > 0) {
          const sheet = sheets[at.sheet];
          throw new Error(
            `${sheet?.sheet} row ${at.row} 「${sheet?.rows[0]?.[at.column]}」 ${JSON.stringify(sheet?.rows[at.row]?.[at.column])} → ${JSON.stringify(entry)}: ${changes.join("; ")}`,
          );
        }
      }
    }),
    { ...runs(4, 100), endOnFailure: true },
  );
});

test("the order of rows and of tables decides nothing", () => {
  fc.assert(
    fc.property(madeCounty, fc.infiniteStream(fc.nat()), (county, chances) => {
      const sheets = sheetsOf(county);
      const shuffled = [...sheets]
        .sort(() => ((chances.next().value as number) % 2 === 0 ? -1 : 1))
        .map((sheet) => ({ ...sheet, rows: [sheet.rows[0] ?? [], ...[...sheet.rows.slice(1)].reverse()] }));
      expect(outcomes(evaluateSheets(shuffled))).toEqual(outcomes(evaluateSheets(sheets)));
    }),
    runs(8, 250),
  );
});
