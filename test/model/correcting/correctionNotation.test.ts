import {
  rowsInNotation,
  rowsNotation,
  wordInNotation,
  wordNotation,
} from "../../../src/model/correcting/correctionNotation";

test.each([
  ["办学类型=小学类", { heading: "办学类型", word: "小学类" }],
  ["办学类型＝ 小学类", { heading: "办学类型", word: "小学类" }],
  ["学生 类型=a=b", { heading: "学生 类型", word: "a=b" }],
  ["在校生数", null],
  ["=小学类", null],
  ["办学类型=", null],
])("the word that %s means", (text, expected) => {
  expect(wordInNotation(text)).toEqual(expected);
  if (expected !== null) expect(wordInNotation(wordNotation(expected))).toEqual(expected);
});

test.each([
  ["第3行", { from: 2, to: 2 }],
  ["第 3—4 行", { from: 2, to: 3 }],
  ["第3-4行", { from: 2, to: 3 }],
  ["第4-3行", null],
  ["第0行", null],
  ["第三行", null],
])("the rows that %s means", (text, expected) => {
  expect(rowsInNotation(text)).toEqual(expected);
  if (expected !== null) expect(rowsInNotation(rowsNotation(expected))).toEqual(expected);
});
