import type { Evaluation } from "../../src/model/evaluation";
import { compliancePlan } from "../../src/plan/compliancePlan";
import { balancePlan } from "../../src/plan/balancePlan";
import { evaluateRows, wideRows, type WideSchool } from "../fixtures/wideSchools";

function primary(
  students: number,
  teachers: readonly [number, number, number],
  whole: WideSchool["whole"],
): WideSchool {
  return { primary: students, junior: 0, byStage: { primary: teachers, junior: [0, 0, 0] }, whole };
}

function ample(students: number): WideSchool["whole"] {
  return [students * 5, students * 8, students * 2100, Math.ceil(students * 0.03)];
}

function planOf(
  schools: readonly WideSchool[],
  indicator: string,
  change: (evaluation: Evaluation) => Evaluation = (one) => one,
) {
  const evaluation = change(evaluateRows(wideRows(schools)));
  return compliancePlan(evaluation).balance.find((one) => one.indicator === indicator && one.stage === "primary");
}

test("where most coefficients are over, every one has a plan that holds, and rooms and grounds are not moved", () => {
  const schools = [
    primary(1500, [30, 4, 4], [3000, 4000, 900000, 12]),
    primary(900, [80, 30, 25], [9000, 15000, 5400000, 60]),
    primary(300, [40, 2, 12], [4500, 9000, 2400000, 24]),
    primary(200, [4, 0, 0], [500, 700, 100000, 1]),
  ];
  const { balance } = compliancePlan(evaluateRows(wideRows(schools)));
  expect(balance.length).toBeGreaterThanOrEqual(6);
  for (const plan of balance) {
    expect(plan.areAdditionsEnough).toBe(true);
    expect(plan.afterAdditions).toBeLessThanOrEqual(plan.limit * (1 + 1e-9));
    expect(plan.added).toBeGreaterThanOrEqual(plan.lowerBound);
    expect(plan.moves === null).toBe(["R4", "R5", "R7"].includes(plan.indicator));
  }
});

test("equipment moves in lots of 10000 元", () => {
  const plan = planOf(
    [primary(500, [30, 9, 9], [4000, 4000, 8000000, 20]), primary(500, [30, 9, 9], [4000, 4000, 1000000, 20])],
    "R6",
  );
  expect(plan?.moves?.every(({ units }) => units % 10000 === 0)).toBe(true);
  expect(plan?.areMovesEnough).toBe(true);
});

const limitZero = (one: Evaluation): Evaluation => ({
  ...one,
  balance: one.balance.map((balance) => ({ ...balance, limit: 0, outcome: "unmet" as const })),
});

test("an impossible demand, limit 0, is answered with the nearest value that transfers and whole units reach", () => {
  const schools = [
    primary(700, [30, 9, 9], [3500.5, 6000, 2000000, 20]),
    primary(301, [30, 9, 9], [2000.25, 3000, 900000, 9]),
  ];
  const [teachers, rooms] = [planOf(schools, "R1", limitZero), planOf(schools, "R4", limitZero)];
  expect(teachers?.areMovesEnough).toBe(false);
  expect(teachers?.afterMoves).toBeGreaterThan(0);
  expect(teachers?.afterMoves).toBeLessThan(teachers?.before ?? 0);
  expect(rooms).toMatchObject({ areAdditionsEnough: false, isLeast: false });
  expect(rooms?.afterAdditions).toBeLessThan(rooms?.before ?? 0);
});

test("parts of combined schools keep their equipment, and are counted", () => {
  const combined: WideSchool = {
    primary: 300,
    junior: 300,
    byStage: { primary: [20, 5, 5], junior: [20, 5, 5] },
    whole: [6000, 9000, 9000000, 30],
  };
  const plan = planOf(
    [
      combined,
      primary(500, [30, 9, 9], [4000, 4000, 1000000, 20]),
      primary(600, [30, 9, 9], [4000, 4000, 1500000, 20]),
    ],
    "R6",
  );
  expect(plan?.partsNotMoved).toBe(1);
  expect(plan?.moves?.flatMap(({ from, to }) => [from.type, to.type])).not.toContain("nineYearSchool");
});

test("a coefficient that keeps its limit, or is not known, needs no plan", () => {
  const evaluation = evaluateRows(
    wideRows([primary(500, [30, 9, 9], ample(500)), primary(500, [30, 9, 9], ample(500))]),
  );
  for (const balance of evaluation.balance) {
    expect(balancePlan(balance, evaluation)).toBeNull();
    expect(balancePlan({ ...balance, coefficientOfVariation: null, outcome: "undetermined" }, evaluation)).toBeNull();
  }
});
