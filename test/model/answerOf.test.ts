import { answerOf } from "../../src/model/answerOf";

test.each([
  ["是", true],
  ["√", true],
  [" １ ", true],
  ["TRUE", true],
  ["否", false],
  ["×", false],
  ["0", false],
  ["No", false],
  ["○", null],
  ["部分", null],
  ["", null],
])("%j answers %j", (word, answer) => {
  expect(answerOf(word)).toBe(answer);
});
