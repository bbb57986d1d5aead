import type { IndicatorTotal } from "../../src/model/plan";
import { ofIndicator } from "../../src/model/ofIndicator";
import { compliancePlan } from "../../src/plan/compliancePlan";
import { indicatorTotal } from "../../src/plan/indicatorTotal";
import { STANDARD } from "../../src/app/standard";
import { madeEvaluation } from "../fixtures/evaluation";
import { cellAt, figureOf } from "../fixtures/dataset";

const made = madeEvaluation();
const plan = compliancePlan(made);

test("schools that lack nothing are not listed, and totals are the sums of the lines", () => {
  expect(plan.schools.every(({ shortfalls }) => shortfalls.length > 0)).toBe(true);
  expect(plan.schools.length).toBeLessThan(made.dataset.schools.length);
  const lines = plan.schools.flatMap(({ shortfalls }) => shortfalls).filter(({ indicator }) => indicator === "R4");
  expect(ofIndicator(plan.totals, "R4").toStandard).toBe(lines.reduce((sum, one) => sum + (one.toStandard ?? 0), 0));
  expect(plan.cost).toBe(plan.schools.reduce((sum, { cheapest }) => sum + (cheapest?.cost ?? 0), 0));
});

test("additions stand beside the shortfalls that they fill, and never exceed them", () => {
  for (const { shortfalls, cheapest } of plan.schools) {
    expect(cheapest?.additions).toHaveLength(shortfalls.length);
    shortfalls.forEach(({ toStandard, toFloor }, at) => {
      expect(cheapest?.additions[at]).toBeLessThanOrEqual(toStandard ?? 0);
      expect(cheapest?.additions[at]).toBeGreaterThanOrEqual(toFloor ?? 0);
    });
  }
});

test("an unknown shortfall is counted in the total and adds nothing to it", () => {
  const blank = compliancePlan(madeEvaluation({ blanks: ["3/primary/R4"] }));
  const [without, withBlank] = [plan, blank].map(({ totals }) => ofIndicator(totals, "R4")) as [
    IndicatorTotal,
    IndicatorTotal,
  ];
  expect(withBlank.unknown).toBe(without.unknown + 1);
  expect(withBlank.toStandard).toBeLessThanOrEqual(without.toStandard);
  expect(indicatorTotal([], "R4", 1)).toEqual({ toStandard: 0, toFloor: 0, recommended: 0, cost: 0, unknown: 0 });
});

test("the bureau's own unit costs go before the defaults", () => {
  const { unitCosts } = compliancePlan({ ...made, dataset: { ...made.dataset, unitCosts: { R5: 5 } } });
  expect(unitCosts).toEqual({
    ...Object.fromEntries(STANDARD.indicators.map(({ id, unitCost }) => [id, unitCost])),
    R5: 5,
  });
});

test("a granted exception takes from the shortfall, a refused one does not", () => {
  const short = plan.schools
    .flatMap(({ shortfalls }) => shortfalls)
    .find(({ indicator, stage, school }) => indicator === "R3" && stage !== null && school.parts.length === 1);
  if (short === undefined) throw new Error("The made-up county has no school short of R3.");
  const exception = {
    kind: "sharedSportsAndArtsTeachers" as const,
    school: short.school.name,
    schoolKey: short.school.key,
    label: "",
    basis: "某文",
    quantity: figureOf(50),
    constructionPlan: "2027年",
    cell: cellAt(0),
  };
  const lines = (isGranted: boolean) =>
    compliancePlan({ ...made, standard: { ...made.standard, exceptions: [{ exception, item: "R3", isGranted }] } })
      .schools.flatMap(({ shortfalls }) => shortfalls)
      .filter((one) => one.school === short.school && one.indicator === "R3");
  expect(lines(false)).toHaveLength(1);
  expect(lines(true)).toHaveLength(0);
});

test("the evaluation's own findings of schools are passed on as they are", () => {
  expect(plan.items).toBe(made.itemShortfalls);
});
