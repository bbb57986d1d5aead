import { readDataset } from "../fixtures/readDataset";
import fc from "fast-check";
import { evaluate } from "../fixtures/evaluate";
import type { Evaluation } from "../../src/model/evaluation";
import { cityDistrict } from "../fixtures/cityDistrict";
import { madeCounty, sheetsOf, tablesOf, type Entry, type Sheet } from "../fixtures/county";
import { mountainCounty } from "../fixtures/mountainCounty";
import { runs, SOAKS } from "../fixtures/runs";

const judged = (sheets: readonly Sheet[]): Evaluation =>
  evaluate(readDataset({ tables: tablesOf(sheets), plainRanges: [], ownSheets: [] }));

const doubtsOf = ({ findings }: Evaluation): string[] =>
  findings
    .filter(({ code, rank }) => rank === "error" && /Slip$|Unlikely$/u.test(code))
    .map(({ code, params }) => `${code} ${JSON.stringify(params)}`);

test("over 150 random counties with plausible figures nothing is doubted", () => {
  fc.assert(
    fc.property(madeCounty, (county) => {
      expect(doubtsOf(judged(sheetsOf(county)))).toEqual([]);
    }),
    { ...runs(25, 750), endOnFailure: true },
  );
});

test.each([
  ["a mountain county with forty 教学点 and true zeros", mountainCounty],
  ["a city district with schools of 3,000 pupils", cityDistrict],
])("%s: nothing is doubted", (_, county) => {
  expect(doubtsOf(judged(county()))).toEqual([]);
});

/** Units that are taken for each other: how many times a figure is then too great. */
const MONEY = [10_000, 1000, 1 / 1000, 1 / 10_000];
const AREA = [2000 / 3, 3 / 2000, 10_000, 1 / 10_000];

const outcomesOf = (evaluation: Evaluation): Map<string, string> =>
  new Map(evaluation.items.map(({ id, outcome }) => [id, outcome]));

/** The figures of a column in other rows are as they were; a slip is typed with all its digits. */
function slipped(sheets: readonly Sheet[], heading: RegExp, rows: (row: number) => boolean, times: number): Sheet[] {
  return sheets.map((sheet) => {
    const column = sheet.rows[0]?.findIndex((entry) => heading.test(String(entry))) ?? -1;
    if (column < 0) return sheet;
    return {
      ...sheet,
      rows: sheet.rows.map((row, at): readonly Entry[] =>
        at === 0 || !rows(at)
          ? row
          : row.map((entry, index) => (index === column && typeof entry === "number" ? entry * times : entry)),
      ),
    };
  });
}

const COLUMNS: readonly (readonly [heading: RegExp, item: string, times: readonly number[]])[] = [
  [/教学仪器设备值/u, "R6", MONEY],
  [/教学及辅助用房面积/u, "R4", AREA],
  [/体育运动场馆面积/u, "R5", AREA],
];

describe.each([
  ["the mountain county", mountainCounty, 41],
  ["the city district", cityDistrict, 1],
] as const)("in %s", (_, county, firstLarge) => {
  const sheets = county();
  const last = (sheets[0]?.rows.length ?? 0) - 1;

  test.each(COLUMNS.flatMap(([heading, item, times]) => times.map((one) => [item, one, heading] as const)))(
    "%s times %d in the whole column makes nothing of it met, nor the balance",
    (item, times, heading) => {
      const after = outcomesOf(judged(slipped(sheets, heading, () => true, times)));
      expect([after.get(item), after.get("R-balance")]).not.toContain("met");
      expect(after.get("R-schools")).not.toBe("met");
    },
  );

  test.each(COLUMNS.flatMap(([heading, item, times]) => times.map((one) => [item, one, heading] as const)))(
    "%s times %d in any one large school neither makes it met nor, where all was met, unmet",
    (item, times, heading) => {
      const before = outcomesOf(judged(sheets));
      for (let row = firstLarge; row <= last; row += SOAKS ? 1 : Math.ceil((last - firstLarge) / 4)) {
        const evaluation = judged(slipped(sheets, heading, (at) => at === row, times));
        const after = outcomesOf(evaluation);
        if (before.get(item) === "unmet") expect(after.get(item)).not.toBe("met");
        else expect([row, after.get(item), doubtsOf(evaluation).length]).toEqual([row, "undetermined", 1]);
      }
    },
  );
});
