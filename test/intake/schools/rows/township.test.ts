import { townshipStem } from "../../../../src/intake/schools/rows/township";

test.each([
  ["城关镇", "城关"],
  ["城关街道", "城关"],
  ["城关 街道办事处", "城关"],
  ["东乡", "东"],
  ["镇", "镇"],
  ["—", ""],
  ["", ""],
])("%s is %s", (text, stem) => {
  expect(townshipStem(text)).toBe(stem);
});
