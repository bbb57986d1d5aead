import fc from "fast-check";
import type { Evaluation } from "../../src/model/evaluation";
import type { BalancePlan, CompliancePlan } from "../../src/model/plan";
import { compliancePlan } from "../../src/plan/compliancePlan";
import { INDICATOR_IDS, indicatorCard } from "../../src/regulation/indicators";
import type { Entry } from "../fixtures/county";
import { JIUJIANG, LIKE_NINGGUO, schoolsLike } from "../fixtures/countyLike";
import { addUnits, evaluateRows, wideRows, type WideSchool } from "../fixtures/wideSchools";
import { runs } from "../fixtures/runs";

const pupils = fc.integer({ min: 60, max: 1500 });
/** Multiples of the standard, far apart, so that coefficients are over their limits. */
const multiple = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: 0.3, max: 1.4, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: 2, max: 9, noNaN: true }) },
);

const school: fc.Arbitrary<WideSchool> = fc
  .record({
    kind: fc.constantFrom("primary", "primary", "junior", "both"),
    primary: pupils,
    junior: pupils,
    multiples: fc.array(multiple, { minLength: 10, maxLength: 10 }),
  })
  .map(({ kind, primary, junior, multiples }) => {
    const students = { primary: kind === "junior" ? 0 : primary, junior: kind === "primary" ? 0 : junior };
    const amount = (at: number, stage: "primary" | "junior", count: number, more: number): number => {
      const { standard, perStudents } = indicatorCard(INDICATOR_IDS[at] ?? "R1");
      return Math.round((standard[stage][0].value * count * more) / perStudents);
    };
    const teachers = (stage: "primary" | "junior", from: number): [number, number, number] =>
      [0, 1, 2].map((at) => amount(at, stage, students[stage], multiples[from + at] ?? 1)) as [number, number, number];
    const all = students.primary + 1.1 * students.junior;
    return {
      ...students,
      byStage: { primary: teachers("primary", 0), junior: teachers("junior", 3) },
      whole: [3, 4, 5, 6].map((at) => amount(at, "primary", all, multiples[at + 3] ?? 1)) as [
        number,
        number,
        number,
        number,
      ],
    };
  });

const county = fc.array(school, { minLength: 3, maxLength: 12 }).map(wideRows);

function changed(rows: readonly Entry[][], change: (copy: Entry[][]) => void): Evaluation {
  const copy = rows.map((row) => [...row]);
  change(copy);
  return evaluateRows(copy);
}

function coefficientOf(evaluation: Evaluation, { stage, indicator }: BalancePlan): Evaluation["balance"][number] {
  const found = evaluation.balance.find((one) => one.stage === stage && one.indicator === indicator);
  if (found === undefined) throw new Error("The stage is gone.");
  return found;
}

function expectNothingLost(before: Evaluation, after: Evaluation): void {
  before.schools.forEach(({ standardOutcomes, floorOutcomes }, at) => {
    for (const id of INDICATOR_IDS) {
      if (standardOutcomes[id] === "met") expect(after.schools[at]?.standardOutcomes[id]).toBe("met");
      if (floorOutcomes[id] === "met") expect(after.schools[at]?.floorOutcomes[id]).toBe("met");
    }
  });
}

function add(plan: BalancePlan): (rows: Entry[][]) => void {
  return (rows) =>
    plan.additions.forEach(({ school: { name }, units }) => addUnits(rows, name, plan.indicator, plan.stage, units));
}

function move(plan: BalancePlan): (rows: Entry[][]) => void {
  return (rows) =>
    (plan.moves ?? []).forEach(({ from, to, units }) => {
      addUnits(rows, from.name, plan.indicator, plan.stage, -units);
      addUnits(rows, to.name, plan.indicator, plan.stage, units);
    });
}

function buy({ schools }: CompliancePlan): (rows: Entry[][]) => void {
  return (rows) =>
    schools.forEach(({ shortfalls, cheapest }) =>
      shortfalls.forEach(({ school: { name }, indicator, stage, binding }, at) =>
        addUnits(rows, name, indicator, stage ?? binding, cheapest?.additions[at] ?? 0),
      ),
    );
}

/**
 * Types a plan into the workbook and evaluates it again: once the additions, and once the moves where there are some.
 */
function expectToHold(
  plan: BalancePlan,
  rows: readonly Entry[][],
  before: Evaluation,
): { readonly added: Evaluation; readonly moved: Evaluation | null } {
  const added = changed(rows, add(plan));
  expect(coefficientOf(added, plan)).toMatchObject({
    outcome: "met",
    coefficientOfVariation: expect.closeTo(plan.afterAdditions, 9),
  });
  expectNothingLost(before, added);
  const ofStage = added.schools.filter(({ part }) => part.stage === plan.stage);
  expect(ofStage.every((one) => one.standardOutcomes[plan.indicator] === "met")).toBe(true);
  if (plan.moves === null) return { added, moved: null };
  const moved = changed(rows, move(plan));
  expect(coefficientOf(moved, plan)).toMatchObject({
    outcome: plan.areMovesEnough === true ? "met" : "unmet",
    coefficientOfVariation: expect.closeTo(plan.afterMoves ?? 0, 9),
  });
  expectNothingLost(before, moved);
  return { added, moved };
}

test("鸠江 2023: 骨干教师 at 0.502, which prints as 0.50, is the only one over the limit, and both ways to mend it hold", () => {
  const rows = wideRows(schoolsLike("primary", JIUJIANG, 24));
  const before = evaluateRows(rows);
  before.balance.forEach(({ mean, coefficientOfVariation }, at) => {
    expect(mean).toBeCloseTo(JIUJIANG.means[at] ?? 0, at === 5 ? -1 : 1);
    expect(coefficientOfVariation).toBeCloseTo(JIUJIANG.coefficients[at] ?? 0, 2);
  });
  const { balance } = compliancePlan(before);
  expect(balance.map(({ indicator, before: value }) => [indicator, value.toFixed(2)])).toEqual([["R2", "0.50"]]);
  for (const plan of balance) {
    expect(plan).toMatchObject({ areMovesEnough: true, areAdditionsEnough: true });
    expectToHold(plan, rows, before);
  }
});

test("like 宁国 2022, with twelve of fourteen over their limits: every one has additions that hold, and moves as far as they go", () => {
  const rows = wideRows([
    ...schoolsLike("primary", LIKE_NINGGUO.primary, 20),
    ...schoolsLike("junior", LIKE_NINGGUO.junior, 10),
  ]);
  const before = evaluateRows(rows);
  expect([before.composite.primary?.toFixed(2), before.composite.junior?.toFixed(2)]).toEqual(["0.57", "0.59"]);
  const { balance } = compliancePlan(before);
  expect(balance).toHaveLength(12);
  for (const plan of balance) expectToHold(plan, rows, before);
});

test("typed into the workbook and evaluated again, every plan brings its coefficient under the limit, and nothing met is lost", () => {
  const often = runs(4, 75);
  const tried = { additions: 0, moves: 0, shared: 0 };
  fc.assert(
    fc.property(county, (rows) => {
      const before = evaluateRows(rows);
      for (const plan of compliancePlan(before).balance) {
        const { added, moved } = expectToHold(plan, rows, before);
        const other = added.balance.find((one) => one.stage !== plan.stage && one.indicator === plan.indicator);
        if (plan.otherStage !== null) expect(other?.coefficientOfVariation).toBeCloseTo(plan.otherStage.after, 9);
        tried.additions++;
        if (plan.additions.some(({ isWholeSchool }) => isWholeSchool)) tried.shared++;
        if (moved !== null) tried.moves++;
      }
    }),
    often,
  );
  expect(Math.min(tried.additions, tried.moves, tried.shared) / often.numRuns).toBeGreaterThan(1 / 2);
});

test("typed into the workbook and evaluated again, the cheapest additions let every school keep the school rule", () => {
  fc.assert(
    fc.property(county, (rows) => {
      const plan = compliancePlan(evaluateRows(rows));
      const after = changed(rows, buy(plan));
      expect(after.schools.filter(({ outcome }) => outcome !== "met").map((one) => one.school.name)).toEqual([]);
      expect(compliancePlan(after).cost).toBe(0);
    }),
    runs(3, 75),
  );
});

test("the shortfall to the standard is the least that meets it: one unit less does not", () => {
  fc.assert(
    fc.property(county, (rows) => {
      const plan = compliancePlan(evaluateRows(rows));
      const first = plan.schools[0]?.shortfalls[0];
      fc.pre(first !== undefined && first.toStandard !== null);
      if (first === undefined) return;
      const isMetWith = (units: number): boolean =>
        changed(rows, (copy) => addUnits(copy, first.school.name, first.indicator, first.stage ?? first.binding, units))
          .schools.filter(
            ({ school: one, part }) =>
              one.name === first.school.name && (first.stage === null || part.stage === first.stage),
          )
          .every(({ standardOutcomes }) => standardOutcomes[first.indicator] === "met");
      expect([isMetWith(first.toStandard ?? 0), isMetWith((first.toStandard ?? 0) - 1)]).toEqual([true, false]);
    }),
    runs(3, 75),
  );
});
