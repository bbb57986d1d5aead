import { checkBudgetSchools } from "../../../../src/evaluate/crossChecks/sums/budgetSchools";
import { datasetOf, schoolOf, type SchoolDescription } from "../../../fixtures/dataset";

const found = (...schools: readonly SchoolDescription[]) =>
  checkBudgetSchools(datasetOf({ schools: schools.map(schoolOf) }), {
    balance: [],
    composite: { primary: null, junior: null },
    indicators: [],
  }).map(({ code, params }) => [code, params]);

const unknown = { texts: { budgetSchool: "城关学区" }, budgetSchool: null } as const;
const FUNDS = { operatingFundsAllocated: 1, operatingFundsBudget: 1, trainingFundsBudget: 1 };

test("a name in no list is said once, with the number of schools that need it", () => {
  expect(found(unknown, unknown, { ...unknown, figures: FUNDS })).toEqual([
    ["budgetSchoolUnknown", { name: "城关学区", schools: 2 }],
  ]);
});

test("schools that have all their money, or name a listed school, need nothing", () => {
  expect(
    found({ ...unknown, figures: FUNDS }, { texts: { budgetSchool: "中心校" }, budgetSchool: schoolOf() }, {}),
  ).toEqual([]);
});
