import { stageOfWord } from "../../../src/intake/vocabulary/stageWords";

test.each([
  ["小学", "primary"],
  ["1-6年级", "primary"],
  ["1—6年级", "primary"],
  ["１～６年级", "primary"],
  ["1〜6 年级", "primary"],
  ["一至六年级", "primary"],
  ["一年级到六年级", "primary"],
  ["7—9年级", "junior"],
  ["七至九年级", "junior"],
  ["七年级—九年级", "junior"],
  ["10-12年级", "senior"],
])("%s is a stage", (word, stage) => {
  expect(stageOfWord(word)).toBe(stage);
});

test.each(["1-9年级", "一至九年级", "6-9年级", "7-12年级", "1-六年级", "一至六", "中学", "中学部", "六年级"])(
  "%s is none that is sure",
  (word) => {
    expect(stageOfWord(word)).toBeNull();
  },
);
