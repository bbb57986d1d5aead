import { isPrivateOwner, localityOf, yesOrNo } from "../../../../src/intake/schools/traits/schoolWords";

test.each([
  ["民办", true],
  ["10", true],
  ["999", true],
  ["公办", false],
  ["县级教育部门", false],
  ["7", false],
  ["其它", null],
  ["7县级教育部门", false],
  ["10县级教育部门", null],
  ["民办非企业单位", true],
])("owner %s", (word, isPrivate) => {
  expect(isPrivateOwner(word)).toBe(isPrivate);
});

test.each([
  ["城区", "urban"],
  ["111", "urban"],
  ["121", "town"],
  ["123", "town"],
  ["210", "rural"],
  ["220", "rural"],
  ["乡村", "rural"],
  ["郊区", null],
  ["111主城区", "urban"],
  ["主城区(111)", "urban"],
  ["镇区-镇中心区", "town"],
  ["城区学校", "urban"],
  ["城区-镇中心区", null],
  ["111村庄", null],
])("locality %s", (word, locality) => {
  expect(localityOf(word)).toBe(locality);
});

test.each([
  ["是", true],
  ["√", true],
  ["1", true],
  ["否", false],
  ["0", false],
  ["部分", null],
  ["走读学校", false],
])("yes or no %s", (word, answer) => {
  expect(yesOrNo(word)).toBe(answer);
});
