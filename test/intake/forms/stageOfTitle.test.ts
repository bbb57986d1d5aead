import { stageOfTitle } from "../../../src/intake/forms/stageOfTitle";

test.each([
  ["一、小学", "primary"],
  ["（二）初中", "junior"],
  ["小学（22所）", "primary"],
  ["初 中 部 分", "junior"],
  ["小学 ５所", "primary"],
  ["表Ⅱ-2 初中分学校资源配置情况", "junior"],
  ["初级中学", "junior"],
  ["小学、初中", null],
  ["中小学", null],
  ["第一小学", null],
  ["中心小学", null],
  ["东溪小学", null],
  ["注：小学学校总数2所", null],
  ["表Ⅱ-2", null],
  ["", null],
])("%s → %s", (title, stage) => {
  expect(stageOfTitle(title)).toBe(stage);
});
