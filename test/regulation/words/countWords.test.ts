import { countInChinese, countInEnglish, ordinalInEnglish } from "../../../src/regulation/words/countWords";

test.each([
  [6, "六", "six", "sixth"],
  [7, "七", "seven", "seventh"],
  [10, "十", "ten", "tenth"],
  [14, "十四", "14", "14th"],
  [20, "二十", "20", "20th"],
  [120, "120", "120", "120th"],
])("%i is %s, %s, %s", (count, chinese, english, ordinal) => {
  expect([countInChinese(count), countInEnglish(count), ordinalInEnglish(count)]).toEqual([chinese, english, ordinal]);
});
