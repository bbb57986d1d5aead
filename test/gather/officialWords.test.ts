import { officialLocality, officialType } from "../../src/gather/officialWords";

test.each([
  ["211", "小学"],
  ["218", "教学点"],
  ["312 九年一贯制学校", "九年一贯制学校"],
  ["小学教学点", "教学点"],
  ["514", "特殊教育学校"],
  ["国际学校", "国际学校"],
  [null, null],
])("the type %s is %s", (type, word) => {
  expect(officialType(type)).toBe(word);
});

test.each([
  ["111", "城区"],
  ["城乡结合区", "城区"],
  ["镇乡结合区", "镇区"],
  ["210", "乡村"],
  ["村庄", "乡村"],
  ["海岛", "海岛"],
  [null, null],
])("the locality %s is %s", (locality, word) => {
  expect(officialLocality(locality)).toBe(word);
});
