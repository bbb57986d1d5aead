import { knownValue } from "../../../../src/model/figures/figure";
import { ALL_SCHOOLS, schoolList } from "../../../../src/taskpane/pane/schools/schoolList";
import { sampleEvaluation } from "../../../fixtures/sampleEvaluation";

let schools: Awaited<ReturnType<typeof sampleEvaluation>>["schools"];
beforeAll(async () => {
  schools = (await sampleEvaluation()).schools;
});

const names = (list: typeof schools): string[] => list.map(({ school }) => school.name);

test("without a filter the bureau's order stays", () => {
  expect(schoolList(schools, ALL_SCHOOLS)).toEqual(schools);
});

test("schools are found by part of their name or code, of one stage and outcome", () => {
  expect(names(schoolList(schools, { ...ALL_SCHOOLS, words: " 红柳 " }))).toEqual(["红柳小学"]);
  expect(names(schoolList(schools, { ...ALL_SCHOOLS, words: "2165420101" }))).toEqual(["示例县第一小学"]);
  expect(names(schoolList(schools, { ...ALL_SCHOOLS, words: "红 柳　小学" }))).toEqual(["红柳小学"]);
  expect(names(schoolList(schools, { ...ALL_SCHOOLS, words: "２１６５４２０１０１" }))).toEqual(["示例县第一小学"]);
  expect(schoolList(schools, { ...ALL_SCHOOLS, stage: "junior" })).toHaveLength(8);
  expect(schoolList(schools, { ...ALL_SCHOOLS, stage: "primary", outcome: "unmet" })).toHaveLength(2);
});

test("they are sorted without changing the evaluation", () => {
  const before = names(schools);
  const byStudents = schoolList(schools, { ...ALL_SCHOOLS, sort: "students" }).map(
    ({ part }) => knownValue(part.students) ?? -1,
  );
  expect(byStudents).toEqual([...byStudents].sort((one, other) => other - one));
  expect(schoolList(schools, { ...ALL_SCHOOLS, sort: "outcome" })[0]?.outcome).toBe("unmet");
  const met = schoolList(schools, { ...ALL_SCHOOLS, sort: "met" }).map((one) => one.met);
  expect(met).toEqual([...met].sort((one, other) => one - other));
  expect(names(schools)).toEqual(before);
});
