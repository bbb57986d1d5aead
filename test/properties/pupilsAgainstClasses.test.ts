import fc from "fast-check";
import type { Evaluation } from "../../src/model/evaluation";
import { evaluate } from "../fixtures/evaluate";
import { madeCounty, sheetsOf, tablesOf, type Sheet } from "../fixtures/county";
import { readDataset } from "../fixtures/readDataset";
import { runs, SOAKS } from "../fixtures/runs";
import { outcomes, spoil } from "../fixtures/spoiling";

/** Milliseconds; 800 counties take minutes of a processor. */
const SOAK_LIMIT = SOAKS ? 3_600_000 : undefined;
const BRACKETS = [0, 26, 31, 36, 41, 46, 51, 56, 61, 66, 101];

const judged = (sheets: readonly Sheet[]): Evaluation =>
  evaluate(readDataset({ tables: tablesOf(sheets), plainRanges: [], ownSheets: [] }));

/** Every outcome: items, verdict, and each part against each standard. */
function outcomesOf(evaluation: Evaluation): Map<string, string> {
  const all = new Map<string, string>(outcomes(evaluation));
  for (const { school, part, outcome, standardOutcomes } of evaluation.schools) {
    all.set(`${school.name} ${part.stage}`, outcome);
    for (const [id, one] of Object.entries(standardOutcomes)) all.set(`${school.name} ${part.stage} ${id}`, one);
  }
  return all;
}

/**
 * What became met that was not, or unmet that was not; a rule that did not apply and is kept whether it does or not
 * (G6) is no flip, nor is a part that was not judged (a 教学点).
 */
function flips(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].flatMap(([id, is]) => {
    const was = before.get(id);
    const isKeptAnyway = was === "notApplicable" && is === "met";
    return was !== undefined && was !== is && !isKeptAnyway && (is === "met" || is === "unmet")
      ? [`${id}: ${was} → ${is}`]
      : [];
  });
}

function withSlip(count: number, kind: number, place: number): number {
  const digits = String(count);
  const at = place % digits.length;
  return Number(kind < 10 ? digits.slice(0, at) + kind + digits.slice(at) : digits.slice(0, at) + digits.slice(at + 1));
}

/** What the brackets of a row hold, with the classes of the stage in them. */
function heldBy(counts: readonly unknown[]): { low: number; high: number } {
  const times = (ends: readonly number[]) =>
    counts.reduce<number>((sum, n, at) => sum + Number(n) * (ends[at] ?? 0), 0);
  return { low: times(BRACKETS), high: times(BRACKETS.slice(1).map((next) => next - 1)) };
}

test(
  "a digit lost or added in the pupils of a school, against the classes: nothing becomes met or unmet that was not",
  () => {
    const tried = { slips: 0, found: 0 };
    fc.assert(
      fc.property(
        madeCounty.map((county) => ({ ...county, layout: "narrow" as const })),
        fc.array(
          fc.record({ kind: fc.integer({ min: 0, max: 19 }), place: fc.nat(3), row: fc.nat(), stage: fc.nat(1) }),
          { minLength: 6, maxLength: 6 },
        ),
        (county, slips) => {
          const sheets = sheetsOf(county);
          const fitting = judged(sheets);
          expect(fitting.findings.filter(({ code }) => code === "classesContradictPupils")).toEqual([]);
          const before = outcomesOf(fitting);
          for (const { kind, place, row, stage } of slips) {
            const line = 1 + (row % county.schools.length);
            const column = 6 + stage;
            const count = Number(sheets[0]?.rows[line]?.[column]);
            const held = heldBy(sheets[3]?.rows[line]?.slice(1 + 10 * stage, 11 + 10 * stage) ?? []);
            const typed = withSlip(count, kind, place);
            if (count === 0 || typed === count) continue;
            const isSlight = typed >= held.low * 0.9 && typed <= held.high * 1.1 + 0.01 * typed;
            if (isSlight || typed <= 45) continue;
            tried.slips++;
            const after = judged(spoil(sheets, { sheet: 0, row: line, column }, typed));
            if (after.findings.some(({ code }) => code === "classesContradictPupils")) tried.found++;
            expect({ count, typed, held, flips: flips(before, outcomesOf(after)) }).toMatchObject({ flips: [] });
          }
        },
      ),
      { ...runs(12, 800), endOnFailure: true },
    );
    expect(tried.slips).toBeGreaterThan(20);
    expect(tried.found).toBe(tried.slips);
  },
  SOAK_LIMIT,
);
