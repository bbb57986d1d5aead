import { guessesOf, guessesOfWord, nameOf } from "../../../src/intake/correcting/guesses";
import { VOCABULARY } from "../../fixtures/readDataset";

const first = (heading: string, unit: string | null = null, taken: readonly string[] = []): string | undefined =>
  guessesOf(heading, unit, new Set(taken), VOCABULARY).names[0];

test.each([
  ["班班通", null, "网络多媒体教室数"],
  ["设备总值", "万元", "教学仪器设备值"],
  ["高于规定学历教师（不含代课）", null, "高于规定学历教师数"],
])("%s may be %s", (heading, unit, name) => {
  expect(first(heading, unit)).toBe(name);
});

test.each([
  ["上学年班级数", false],
  ["班班通", true],
  ["2025年班级数", true],
])("%s is plainly the figure: %s", (heading, isPlain) => {
  expect(guessesOf(heading, null, new Set(), VOCABULARY).isPlain).toBe(isPlain);
});

test("a figure that another column already is, is not proposed again", () => {
  expect(first("班班通", null, ["multimediaClassrooms"])).not.toBe("网络多媒体教室数");
});

test("the stage above a heading makes the figure that of the stage", () => {
  const { names } = guessesOf("高于规定学历教师（不含代课）", null, new Set(), VOCABULARY, "primary");
  expect(names[0]).toBe("小学高于规定学历教师数");
});

test("words that speak of nothing propose nothing", () => {
  expect(guessesOf("备用甲乙丙", null, new Set(), VOCABULARY)).toEqual({ names: [], isPlain: false });
});

test.each([
  ["type", "小学类", "小学"],
  ["stage", "小学阶段", "小学"],
  ["locality", "某某街道", "城区"],
  ["owner", "社会力量", "民办"],
] as const)("as %s, %s may stand for %s", (subject, word, meaning) => {
  expect(guessesOfWord(subject, word)).toContain(meaning);
});

test("a name is the official one", () => {
  expect(nameOf("multimediaClassrooms", VOCABULARY)).toBe("网络多媒体教室数");
});
