import { VOCABULARY } from "../../fixtures/readDataset";
import { fieldOfStage, isNamedWithStage, publicFieldOf } from "../../../src/intake/schools/parts/fieldIds";

test.each([
  ["degreeSenior", "primary", "degreeSeniorPrimary"],
  ["degreeBelowSenior", "junior", "degreeBelowSeniorJunior"],
  ["studentsSenior", "primary", "studentsSenior"],
  ["classes46To50", "primary", "classesPrimary46To50"],
] as const)("%s of a row of %s is %s", (id, stage, expected) => {
  expect(fieldOfStage(id, stage)).toBe(expected);
});

test("a degree of 高中阶段 names no stage, and is handed out for the school", () => {
  expect([isNamedWithStage("degreeSenior"), isNamedWithStage("degreeSeniorJunior")]).toEqual([false, true]);
  expect(publicFieldOf("degreeSeniorPrimary", VOCABULARY)).toBe("degreeSenior");
  expect(publicFieldOf("degreeSeniorSenior", VOCABULARY)).toBeNull();
});
