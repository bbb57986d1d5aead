import { STANDARD } from "../../src/app/standard";
import { ofIndicator } from "../../src/model/ofIndicator";
import fc from "fast-check";
import { cheapestCompliance } from "../../src/plan/cheapestCompliance";
import { amountDemands } from "../../src/plan/schoolShortfalls";
import { INDICATOR_IDS, indicatorCard } from "../../src/regulation/indicators";
import { madeEvaluation } from "../fixtures/evaluation";
import { evaluateRows, wideRows, type WideSchool } from "../fixtures/wideSchools";
import { runs } from "../fixtures/runs";

const COSTS = Object.fromEntries(STANDARD.indicators.map(({ id, unitCost }) => [id, unitCost]));

function demandsOf(school: WideSchool) {
  const { schools, indicatorLimits } = evaluateRows(wideRows([school]));
  return amountDemands(schools, STANDARD.indicators, indicatorLimits, () => 0);
}

test("2 teachers against 100 ㎡, both above 85%: the teachers stay", () => {
  const demands = demandsOf({
    primary: 500,
    junior: 0,
    byStage: { primary: [19, 5, 5], junior: [0, 0, 0] },
    whole: [2250, 3650, 1000000, 12],
  });
  expect(cheapestCompliance(demands, COSTS)).toEqual({
    atFloor: { primary: "R1" },
    additions: [0, 0, 0, 0, 100, 0, 0],
    cost: 60000,
  });
});

test("a school that has everything leaves nothing at 85% and pays nothing", () => {
  const demands = demandsOf({
    primary: 500,
    junior: 0,
    byStage: { primary: [21, 5, 5], junior: [0, 0, 0] },
    whole: [2250, 3750, 1000000, 12],
  });
  expect(cheapestCompliance(demands, COSTS)).toEqual({ atFloor: {}, additions: [0, 0, 0, 0, 0, 0, 0], cost: 0 });
});

test("nothing is promised where a number is missing or it is open whether the school counts", () => {
  const { schools, indicatorLimits } = madeEvaluation({ blanks: ["0/primary/R1"], unknownMembership: [1] });
  for (const code of ["2165420101", "2165420102"]) {
    const results = schools.filter(({ school }) => school.code === code);
    expect(
      cheapestCompliance(
        amountDemands(results, STANDARD.indicators, indicatorLimits, () => 0),
        COSTS,
      ),
    ).toBeNull();
  }
});

const share = fc.double({ min: 0.6, max: 1.2, noNaN: true });

/** The cheapest of all choices of one indicator of each part, or none, by plain ratios. */
function cheapestBySearch(school: WideSchool, pupils: number, juniors: number): number {
  const choices = [null, ...INDICATOR_IDS];
  const costs = choices.flatMap((first) =>
    choices.map((second) =>
      INDICATOR_IDS.reduce((sum, id, at) => {
        const { standard, perStudents } = indicatorCard(id);
        const limit = (stage: "primary" | "junior", left: string | null): number =>
          (standard[stage][0].value * (left === id ? 0.85 : 1)) / perStudents;
        const weights = pupils + 1.1 * juniors;
        const short = (need: number, have: number): number => Math.max(0, Math.ceil(need * (1 - 1e-9) - have));
        if (at < 3)
          return (
            sum +
            ofIndicator(COSTS, id) *
              (short(limit("primary", first) * pupils, school.byStage.primary[at] ?? 0) +
                short(limit("junior", second) * juniors, school.byStage.junior[at] ?? 0))
          );
        return (
          sum +
          ofIndicator(COSTS, id) *
            short(
              Math.max(limit("primary", first) * weights, (limit("junior", second) * weights) / 1.1),
              school.whole[at - 3] ?? 0,
            )
        );
      }, 0),
    ),
  );
  return Math.min(...costs);
}

test("no other choice of what stays at 85% is cheaper", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 900 }),
      fc.integer({ min: 60, max: 900 }),
      fc.array(share, { minLength: 10, maxLength: 10 }),
      (primary, junior, shares) => {
        const at = (
          id: (typeof INDICATOR_IDS)[number],
          stage: "primary" | "junior",
          count: number,
          more: number,
        ): number =>
          Math.round((indicatorCard(id).standard[stage][0].value * count * more) / indicatorCard(id).perStudents);
        const [a = 1, b = 1, c = 1, d = 1, e = 1, f = 1, ...rest] = shares;
        const school: WideSchool = {
          primary,
          junior,
          byStage: {
            primary: [
              at("R1", "primary", primary, a),
              at("R2", "primary", primary, b),
              at("R3", "primary", primary, c),
            ],
            junior: [at("R1", "junior", junior, d), at("R2", "junior", junior, e), at("R3", "junior", junior, f)],
          },
          whole: (["R4", "R5", "R6", "R7"] as const).map((id, index) =>
            at(id, "junior", primary + junior, rest[index] ?? 1),
          ) as unknown as WideSchool["whole"],
        };
        expect(cheapestCompliance(demandsOf(school), COSTS)?.cost).toBeCloseTo(
          cheapestBySearch(school, primary, junior),
          6,
        );
      },
    ),
    runs(20, 300),
  );
});
