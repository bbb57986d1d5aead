import { stageOfClassName, stageOfGrade } from "../../../../src/intake/schools/traits/gradeStage";

test.each([
  ["一年级", "primary"],
  ["六年级", "primary"],
  ["6年级", "primary"],
  ["三(2)班", "primary"],
  ["小四", "primary"],
  ["2", "primary"],
  ["七年级", "junior"],
  ["九年级", "junior"],
  ["8年级", "junior"],
  ["初一(3)班", "junior"],
  ["初中一年级", "junior"],
  ["9", "junior"],
  ["高一", "senior"],
  ["高中二年级", "senior"],
  ["10年级", "senior"],
  ["十一年级", "senior"],
  ["十年级", "senior"],
  ["一班", null],
  ["8班", null],
  ["火箭班", null],
  ["", null],
])("%s is %s", (grade, stage) => {
  expect(stageOfGrade(grade)).toBe(stage);
});

test.each([
  ["三(2)班", "primary"],
  ["七年级1班", "junior"],
  ["1班", null],
  ["二班", null],
  ["7班", null],
  ["3", null],
])("a class named %s is of %s", (name, stage) => {
  expect(stageOfClassName(name)).toBe(stage);
});
