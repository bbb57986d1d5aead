import { subjectKey, WHOLE_WORKBOOK, type Subject } from "../../../src/model/findings/subject";

test.each<[Subject, string]>([
  [WHOLE_WORKBOOK, ""],
  [{ item: "G4", school: "2165000001" }, "item=G4;school=2165000001"],
  [{ school: "甲=乙;丙\\", stage: "primary" }, "school=甲\\=乙\\;丙\\\\;stage=primary"],
])("%j has the key %s", (subject, key) => {
  expect(subjectKey(subject)).toBe(key);
});

test("subjects that differ have different keys, in whatever order their members were given", () => {
  expect(subjectKey({ school: "x;field=y" })).not.toBe(subjectKey({ school: "x", field: "students" }));
  expect(subjectKey({ stage: "junior", item: "Q1" })).toBe(subjectKey({ item: "Q1", stage: "junior" }));
});
