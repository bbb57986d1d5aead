import type { Stage } from "../../src/model/stage";
import { INDICATOR_IDS, indicatorCard } from "../../src/regulation/indicators";
import type { WideSchool } from "../fixtures/wideSchools";

/** Numbers between 0 and 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/**
 * Schools so unequal that all fourteen coefficients are over their limits.
 * @param seed another gives other schools
 */
export function unequalSchools(count: number, seed = 7): WideSchool[] {
  const next = numbers(seed);
  return Array.from({ length: count }, (): WideSchool => {
    const kind = next();
    const primary = kind < 0.7 || kind > 0.85 ? Math.floor(60 + next() * 1500) : 0;
    const junior = kind > 0.7 ? Math.floor(60 + next() * 1200) : 0;
    const amount = (at: number, stage: Stage, students: number): number => {
      const { standard, perStudents } = indicatorCard(INDICATOR_IDS[at] ?? "R1");
      return Math.round(
        (standard[stage][0].value * students * (next() < 0.2 ? 4 * (1 + next()) : 0.5 + next())) / perStudents,
      );
    };
    const all = primary + 1.1 * junior;
    return {
      primary,
      junior,
      byStage: {
        primary: [amount(0, "primary", primary), amount(1, "primary", primary), amount(2, "primary", primary)],
        junior: [amount(0, "junior", junior), amount(1, "junior", junior), amount(2, "junior", junior)],
      },
      whole: [
        amount(3, "primary", all),
        amount(4, "primary", all),
        amount(5, "primary", all),
        amount(6, "primary", all),
      ],
    };
  });
}
