import { newSchools } from "../../../../src/evaluate/items/funds/newSchools";
import { judgeSmallSchoolFunds } from "../../../../src/evaluate/items/funds/smallSchoolFunds";
import { judgeTrainingFunds } from "../../../../src/evaluate/items/funds/trainingFunds";
import { datasetOf, schoolOf } from "../../../fixtures/dataset";
import { contextOf } from "../../../fixtures/judgingContext";

const FUNDED = { operatingFundsBudget: 100_000, trainingFundsBudget: 6000 };

test.each([
  ["a school that opened in the school year without a budget", { yearBuilt: 2025 }, "met"],
  ["one with blank cells", { yearBuilt: 2025, operatingFundsBudget: null, trainingFundsBudget: null }, "met"],
  ["an older one without a budget", { yearBuilt: 2024 }, "undetermined"],
  ["one of an unknown year", { yearBuilt: null }, "undetermined"],
  ["a new one with enough", { ...FUNDED, yearBuilt: 2025 }, "met"],
  ["a new one with too little", { ...FUNDED, trainingFundsBudget: 10, yearBuilt: 2025 }, "undetermined"],
  ["an older one with too little", { ...FUNDED, trainingFundsBudget: 10, yearBuilt: 2024 }, "unmet"],
] as const)("Q4 beside a funded school: %s", (_, figures, expected) => {
  const schools = [schoolOf({ figures: FUNDED }), schoolOf({ figures })];
  const dataset = datasetOf({ schools, figures: { schoolYear: 2025 } });
  expect(judgeTrainingFunds(contextOf(dataset)).computed).toBe(expected);
});

test.each([
  [{ isNew: true }, true],
  [{ isNew: true, figures: { yearBuilt: 2025 } }, true],
  [{ isNew: true, figures: { yearBuilt: 2019 } }, false],
  [{ isNew: false, figures: { yearBuilt: 2025 } }, false],
  [{ isNew: null, figures: { yearBuilt: 2025 } }, true],
  [{ isNew: null }, false],
])("是否本年新增 and 建校年份 %j: new is %s", (description, expected) => {
  const school = schoolOf(description);
  expect(newSchools(datasetOf({ schools: [school], figures: { schoolYear: 2025 } }))(school)).toBe(expected);
});

test.each([
  ["a new one without funds", { yearBuilt: 2025 }, "met"],
  ["a new one with too little", { yearBuilt: 2025, operatingFundsAllocated: 1000 }, "undetermined"],
  ["an older one without funds", { yearBuilt: 2020 }, "undetermined"],
  ["an older one with too little", { yearBuilt: 2020, operatingFundsAllocated: 1000 }, "unmet"],
] as const)("G6 beside a small school that is funded: %s", (_, figures, expected) => {
  const students = { primary: 30 };
  const schools = [
    schoolOf({ students, figures: { operatingFundsAllocated: 72_000 } }),
    schoolOf({ students, figures }),
  ];
  const dataset = datasetOf({
    schools,
    figures: { schoolYear: 2025, primaryOperatingFundsQuota: 720, juniorOperatingFundsQuota: 940 },
  });
  expect(judgeSmallSchoolFunds(contextOf(dataset)).computed).toBe(expected);
});
