import { partKey } from "../../src/model/partKey";
import { sampleEvaluation } from "../fixtures/sampleEvaluation";

test("every school part of a county has a key of its own, 小学部 and 初中部 of a school too", async () => {
  const { schools } = await sampleEvaluation();
  const keys = schools.map(partKey);
  expect(new Set(keys).size).toBe(schools.length);
  const ofOneSchool = schools.filter(({ school }) => school.name === "绿洲学校").map(partKey);
  expect(ofOneSchool).toHaveLength(2);
});
