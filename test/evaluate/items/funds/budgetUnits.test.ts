import { judgeSmallSchoolFunds } from "../../../../src/evaluate/items/funds/smallSchoolFunds";
import { judgeTrainingFunds } from "../../../../src/evaluate/items/funds/trainingFunds";
import type { School } from "../../../../src/model/dataset";
import { datasetOf, schoolOf, type SchoolDescription } from "../../../fixtures/dataset";
import { contextOf } from "../../../fixtures/judgingContext";

const QUOTAS = { primaryOperatingFundsQuota: 720, juniorOperatingFundsQuota: 940 };
const POINT = {
  type: "teachingPoint",
  students: { primary: 27 },
  membership: { excluded: "teachingPointUnder50" },
} as const;

const contextWith = (schools: readonly School[]) => contextOf(datasetOf({ schools, figures: QUOTAS }));

/** 中心校 of 600 pupils with three 教学点 in its accounts: 100 × 720 × 3 = 216,000 and with its own pupils 648,000. */
const unit = (funds: number | null, point: SchoolDescription = {}, centre: SchoolDescription = {}): School[] => {
  const head = schoolOf({
    name: "中心校",
    students: { primary: 600 },
    ...centre,
    figures: { operatingFundsAllocated: funds },
  });
  return [head, ...[1, 2, 3].map((at) => schoolOf({ ...POINT, name: `${at}点`, budgetSchool: head, ...point }))];
};

describe("G6 of schools in the accounts of another (D37)", () => {
  test.each([
    [648_000, "met"],
    [647_999, "undetermined"],
    [216_000, "undetermined"],
    [215_999, "unmet"],
    [null, "undetermined"],
  ] as const)("%d 元 for 600 pupils and three 教学点: %s", (funds, expected) => {
    expect(judgeSmallSchoolFunds(contextWith(unit(funds))).computed).toBe(expected);
  });

  test("a typed 0 beside 核算单位 is no money of its own", () => {
    const zero = unit(648_000, { figures: { operatingFundsAllocated: 0 } });
    expect(judgeSmallSchoolFunds(contextWith(zero)).computed).toBe("met");
  });

  test("a school with money of its own is judged by that", () => {
    const own = (funds: number) => unit(648_000, { figures: { operatingFundsAllocated: funds } });
    expect(judgeSmallSchoolFunds(contextWith(own(72_000))).computed).toBe("met");
    expect(judgeSmallSchoolFunds(contextWith(own(71_999))).computed).toBe("unmet");
  });

  test("a small school with others in its accounts must have enough for all of them", () => {
    const small = (funds: number) => unit(funds, {}, { students: { primary: 80 } });
    expect(judgeSmallSchoolFunds(contextWith(small(288_000))).computed).toBe("met");
    expect(judgeSmallSchoolFunds(contextWith(small(287_999))).computed).toBe("unmet");
  });

  test("money for 高中 is in the same accounts, so that none is enough for certain", () => {
    const centre = { type: "completeSecondary", students: { junior: 600 } } as const;
    expect(judgeSmallSchoolFunds(contextWith(unit(9_000_000, {}, centre))).computed).toBe("undetermined");
    expect(judgeSmallSchoolFunds(contextWith(unit(215_999, {}, centre))).computed).toBe("unmet");
  });

  test("a school of 核算单位 that nobody knows, or a ring of them, is undetermined", () => {
    const unknown = schoolOf({ ...POINT, budgetSchool: null });
    expect(judgeSmallSchoolFunds(contextWith([unknown])).computed).toBe("undetermined");
    const first = schoolOf(POINT);
    const second = schoolOf({ ...POINT, budgetSchool: first });
    const ring = [{ ...first, budgetSchoolKey: second.key }, second];
    expect(judgeSmallSchoolFunds(contextWith(ring)).computed).toBe("undetermined");
  });

  test("a unit that teaches nobody, where no 定额 is known, needs nobody knows how much, and says no number that is none", () => {
    const schools = unit(500_000, {}, { type: "primarySchool", students: { primary: 0 } });
    const judged = judgeSmallSchoolFunds(contextOf(datasetOf({ schools })));
    expect(judged.computed).toBe("undetermined");
    expect(judged.parts).toMatchObject([{ value: 500_000, limit: null, distance: null }]);
    expect(JSON.stringify([judged.steps, judged.parts])).not.toMatch(/NaN|Infinity/);
  });

  test("it says who is judged within whom, by which sums, and what is missing", () => {
    const { notes, parts, steps, shortfalls } = judgeSmallSchoolFunds(contextWith(unit(200_000)));
    expect(notes.find(({ code }) => code === "judgedWithinUnits")?.params).toEqual({
      schools: 3,
      named: ["1点→中心校", "2点→中心校", "3点→中心校"],
    });
    expect(parts).toMatchObject([{ value: 200_000, limit: 216_000, distance: -16_000, outcome: "unmet" }]);
    expect(steps).toEqual(["100 × 720 × 3 = 216000", "200000 < 216000"]);
    expect(shortfalls).toMatchObject([{ kind: "operatingFunds", amount: 200_000, limit: 216_000, missing: 16_000 }]);
    expect(judgeSmallSchoolFunds(contextWith(unit(648_000))).steps).toEqual([
      "100 × 720 × 3 + 600 × 720 = 648000",
      "648000 ≥ 648000",
    ]);
    expect(judgeSmallSchoolFunds(contextWith(unit(300_000))).steps).toEqual([
      "100 × 720 × 3 = 216000",
      "100 × 720 × 3 + 600 × 720 = 648000",
      "300000",
    ]);
  });
});

describe("Q4 of schools in the accounts of another (D37)", () => {
  const budgets = (training: number, point: SchoolDescription = {}): School[] => {
    const head = schoolOf({ figures: { operatingFundsBudget: 100_000, trainingFundsBudget: training } });
    return [head, schoolOf({ ...POINT, budgetSchool: head, ...point })];
  };

  test.each([
    ["5% of the school it names", budgets(5000), "met"],
    ["less than 5% there", budgets(4999), "unmet"],
    [
      "a budget of its own, of which 4% are for training",
      budgets(5000, { figures: { operatingFundsBudget: 1000, trainingFundsBudget: 40 } }),
      "unmet",
    ],
    ["one half of a budget of its own", budgets(5000, { figures: { operatingFundsBudget: 1000 } }), "undetermined"],
    ["a name that nobody knows", budgets(5000, { budgetSchool: null }), "undetermined"],
  ] as const)("%s", (_, schools, expected) => {
    expect(judgeTrainingFunds(contextWith(schools)).computed).toBe(expected);
  });

  test("what the school in whose accounts they stand lacks is said once", () => {
    const { shortfalls, parts } = judgeTrainingFunds(contextWith(budgets(4000)));
    expect([shortfalls?.length, parts.length]).toEqual([1, 1]);
  });
});
