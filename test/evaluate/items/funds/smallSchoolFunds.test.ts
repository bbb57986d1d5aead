import { judgeSmallSchoolFunds } from "../../../../src/evaluate/items/funds/smallSchoolFunds";
import { datasetOf, schoolOf, type DatasetDescription, type SchoolDescription } from "../../../fixtures/dataset";
import { contextOf } from "../../../fixtures/judgingContext";

const QUOTAS = { primaryOperatingFundsQuota: 720, juniorOperatingFundsQuota: 940 };
const judge = (description: DatasetDescription) => judgeSmallSchoolFunds(contextOf(datasetOf(description)));
const ofSchool = (school: SchoolDescription, figures: DatasetDescription["figures"] = QUOTAS) =>
  judge({ schools: [schoolOf(school)], figures });

const point = {
  type: "teachingPoint",
  students: { primary: 27 },
  membership: { excluded: "teachingPointUnder50" },
} as const;

describe("G6 from school data: funded as if for 100 pupils", () => {
  test.each([
    ["72000 元 at a quota of 720", { ...point, figures: { operatingFundsAllocated: 72000 } }, "met"],
    ["71999 元", { ...point, figures: { operatingFundsAllocated: 71999 } }, "unmet"],
    ["at the quota per head, but for 27 heads", { ...point, figures: { operatingFundsAllocated: 27 * 720 } }, "unmet"],
    [
      "the quota of 初中 for a junior school",
      { type: "juniorSchool", students: { junior: 80 }, figures: { operatingFundsAllocated: 93999 } },
      "unmet",
    ],
    [
      "two stages between their quotas",
      { type: "nineYearSchool", students: { primary: 40, junior: 40 }, figures: { operatingFundsAllocated: 80000 } },
      "undetermined",
    ],
    [
      "two stages above both quotas",
      { type: "nineYearSchool", students: { primary: 40, junior: 40 }, figures: { operatingFundsAllocated: 94000 } },
      "met",
    ],
    ["no 拨付", point, "undetermined"],
    ["a blank 拨付", { ...point, figures: { operatingFundsAllocated: null } }, "undetermined"],
    [
      "预算 and 决算 are not 拨付",
      { ...point, figures: { operatingFundsBudget: 90000, operatingFundsSpent: 90000 } },
      "undetermined",
    ],
    ["funded for 100 heads", { ...point, figures: { fundedHeadcount: 100 } }, "met"],
    ["funded for 60 heads", { ...point, figures: { fundedHeadcount: 60 } }, "unmet"],
    [
      "funded for 100 heads, but with too little",
      { ...point, figures: { fundedHeadcount: 100, operatingFundsAllocated: 50000 } },
      "undetermined",
    ],
    ["100 pupils are no small school", { students: { primary: 100 } }, "notApplicable"],
    [
      "150 with perhaps a kindergarten, funded for fewer than 100, may be one",
      { students: { primary: 150 }, mayHoldOtherPupils: true, figures: { operatingFundsAllocated: 60000 } },
      "undetermined",
    ],
    [
      "with enough for 100 it does not matter",
      { students: { primary: 150 }, mayHoldOtherPupils: true, figures: { operatingFundsAllocated: 72000 } },
      "notApplicable",
    ],
    ["without 拨付 nothing speaks for it", { students: { primary: 150 }, mayHoldOtherPupils: true }, "notApplicable"],
    ["99 pupils are", { students: { primary: 99 } }, "undetermined"],
    [
      "unknown pupils keep it open, whatever was allocated",
      { students: { primary: null }, figures: { operatingFundsAllocated: 900000, fundedHeadcount: 100 } },
      "undetermined",
    ],
  ] as const)("%s", (_, school, expected) => {
    expect(ofSchool(school as SchoolDescription).computed).toBe(expected);
  });

  test.each([[{}], [{ primaryOperatingFundsQuota: null }], [{ primaryOperatingFundsQuota: 0 }]])(
    "without a quota nothing is met, and the quota is named: %p",
    (figures) => {
      const { computed, notes } = ofSchool({ ...point, figures: { operatingFundsAllocated: 900000 } }, figures);
      expect(computed).toBe("undetermined");
      expect(notes.some((note) => note.code === "schoolColumnsNeeded")).toBe(true);
    },
  );

  test("a known small school needs no other to decide", () => {
    const schools = [
      schoolOf({ ...point, figures: { operatingFundsAllocated: 5000 } }),
      schoolOf({ students: { primary: null } }),
    ];
    expect(judge({ schools, figures: QUOTAS }).computed).toBe("unmet");
  });
});

describe("G6 from county figures", () => {
  const county = { smallSchools: 9, smallSchoolOperatingFunds: 790060 };

  test.each([
    ["79 万元 for 9 schools reach 720 on average, which proves nothing", { ...QUOTAS, ...county }, "undetermined"],
    ["60 万元 do not", { ...QUOTAS, ...county, smallSchoolOperatingFunds: 600000 }, "unmet"],
    ["without the quotas", county, "undetermined"],
    [
      "without one quota the lower one is unknown",
      { ...county, smallSchoolOperatingFunds: 1000, juniorOperatingFundsQuota: 940 },
      "undetermined",
    ],
    ["0 small schools typed", { smallSchools: 0 }, "notApplicable"],
    ["nothing at all", {}, "undetermined"],
  ] as const)("%s", (_, figures, expected) => {
    expect(judge({ figures }).computed).toBe(expected);
  });

  test("schools that show no small one contradict a county that counts nine", () => {
    const { computed, findings } = judge({ schools: [schoolOf({ students: { primary: 300 } })], figures: county });
    expect(computed).toBe("undetermined");
    expect(findings.map((one) => one.code)).toEqual(["sourcesDisagree"]);
  });
});

test("公用经费核定人数 is what is compared where the cell of 拨付 beside it is blank", () => {
  const figures = { operatingFundsAllocated: null, fundedHeadcount: 99 };
  const { computed, parts } = ofSchool({ students: { primary: 80 }, figures });
  expect(computed).toBe("unmet");
  expect(parts).toMatchObject([{ value: 99, limit: 100, unit: "人", distance: -1, outcome: "unmet" }]);
});
