import { stagesOfType } from "../../src/gather/stagesOfType";

test.each<[string | null, readonly string[] | null]>([
  ["小学", ["primary"]],
  ["小学教学点", ["primary"]],
  ["312", ["primary", "junior"]],
  ["完 全 中 学", ["junior", "senior"]],
  ["345", ["primary", "junior", "senior"]],
  ["幼儿园", []],
  ["某种学校", null],
  [null, null],
])("the type %s demands %j", (type, stages) => {
  expect(stagesOfType(type)).toEqual(stages);
});
