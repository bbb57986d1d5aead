import { fieldAndStage } from "../../../src/model/figures/fieldAndStage";

test.each([
  ["studentsPrimary", null, "students", "primary"],
  ["studentsJunior", null, "students", "junior"],
  ["students", "junior", "students", "junior"],
  ["students", null, "students", null],
  ["equipmentValuePrimary", "junior", "equipmentValue", "junior"],
] as const)("%s of %s is %s of %s", (field, stage, base, named) => {
  expect(fieldAndStage(field, stage)).toEqual({ field: base, stage: named });
});
