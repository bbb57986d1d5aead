import { VOCABULARY } from "../../../fixtures/readDataset";
import { fieldOfStage, publicFieldOf, stagedField } from "../../../../src/intake/schools/parts/fieldIds";

test.each([
  ["students", "primary", "studentsPrimary"],
  ["classes46To50", "junior", "classesJunior46To50"],
  ["classesTo25", "primary", "classesPrimaryTo25"],
  ["studentsJunior", "primary", "studentsJunior"],
  ["degreeBachelor", "junior", "degreeBachelorJunior"],
  ["students", "senior", "studentsSenior"],
] as const)("%s of %s is %s", (id, stage, field) => {
  expect(fieldOfStage(id, stage)).toBe(field);
});

test.each([
  ["studentsPrimary", "studentsPrimary"],
  ["studentsSenior", "studentsSenior"],
  ["degreeBachelorJunior", "degreeBachelor"],
  ["musicRoomsPrimary", "musicRooms"],
  ["classesPrimary46To50", "classesPrimary46To50"],
  ["classesPrimaryOver45", "classesPrimaryOver45"],
  ["classesSenior", null],
  ["classesSenior46To50", null],
  ["operatingFundsBudget", "operatingFundsBudget"],
])("%s is handed out as %s", (field, id) => {
  expect(publicFieldOf(field, VOCABULARY)).toBe(id);
});

test("the forms of a field", () => {
  expect(stagedField("sportsSpace")).toEqual({
    whole: "sportsSpace",
    primary: "sportsSpacePrimary",
    junior: "sportsSpaceJunior",
  });
});
