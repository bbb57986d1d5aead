import { judgeClassSize } from "../../../../src/evaluate/items/classes/classSize";
import { datasetOf, schoolOf, type SchoolDescription } from "../../../fixtures/dataset";
import { contextOf } from "../../../fixtures/judgingContext";

test.each([
  [
    "classes without stage of a 初级中学",
    {
      type: "juniorSchool",
      students: { junior: 96 },
      classList: [
        [null, 48],
        [null, 48],
      ],
    },
    "met",
  ],
  [
    "classes without stage of a nine-year school, which may be of either",
    {
      type: "nineYearSchool",
      students: { primary: 96, junior: 96 },
      classList: [
        [null, 48],
        [null, 48],
        [null, 48],
        [null, 48],
      ],
    },
    "undetermined",
  ],
  [
    "one above both limits",
    {
      type: "nineYearSchool",
      students: { primary: 96, junior: 99 },
      classList: [
        [null, 48],
        [null, 48],
        [null, 48],
        [null, 51],
      ],
    },
    "unmet",
  ],
  [
    "classes of 初中 that add up beside one without stage, of 高中",
    {
      type: "completeSecondary",
      students: { junior: 90 },
      classList: [
        ["junior", 45],
        ["junior", 45],
        [null, 40],
      ],
    },
    "met",
  ],
  [
    "classes of 初中 that do not",
    {
      type: "completeSecondary",
      students: { junior: 100 },
      classList: [
        ["junior", 45],
        ["junior", 45],
        [null, 40],
      ],
    },
    "undetermined",
  ],
  [
    "classes of 初中 that add up beside a large one without stage, of 高中",
    {
      type: "completeSecondary",
      students: { junior: 90 },
      classList: [
        ["junior", 45],
        ["junior", 45],
        [null, 56],
      ],
    },
    "met",
  ],
  [
    "a large class without stage that may be of 高中",
    {
      type: "twelveYearSchool",
      students: { primary: 40, junior: 100 },
      classList: [
        ["primary", 40],
        ["junior", 45],
        [null, 56],
      ],
    },
    "undetermined",
  ],
  [
    "classes without stage of a 完全中学 within the limit of 初中 that add up",
    {
      type: "completeSecondary",
      students: { junior: 92 },
      classList: [
        [null, 48],
        [null, 44],
      ],
    },
    "met",
  ],
  [
    "a large class without stage in a list that holds the pupils of 初中 and no others",
    {
      type: "completeSecondary",
      students: { junior: 96 },
      classList: [
        [null, 45],
        [null, 51],
      ],
    },
    "unmet",
  ],
  [
    "a large class of 初中 beside 高中",
    {
      type: "completeSecondary",
      students: { junior: 96 },
      classList: [
        ["junior", 45],
        ["junior", 51],
        [null, 40],
      ],
    },
    "unmet",
  ],
  [
    "a list beside pupils that are not known",
    { students: { primary: null }, classList: [["primary", 45]] },
    "undetermined",
  ],
  ["a list of no pupils beside none", { students: { primary: 0 }, classList: [["primary", 0]] }, "undetermined"],
  ["a list without classes", { students: { primary: 85 }, classList: [] }, "undetermined"],
] as const)("a list of classes: %s", (_, school, outcome) => {
  const schools = [schoolOf(school as unknown as SchoolDescription)];
  expect(judgeClassSize(contextOf(datasetOf({ schools }))).computed).toBe(outcome);
});
