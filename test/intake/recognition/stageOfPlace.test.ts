import { stageOfPlace } from "../../../src/intake/recognition/stageOfPlace";

test.each([
  ["一、小学", "primary"],
  ["（二）初中", "junior"],
  ["初中部分（6所）", "junior"],
  ["城区小学", "primary"],
  ["三、高中", "senior"],
  ["初级中学名单", "junior"],
  ["2. 小学阶段", "primary"],
  ["小学", "primary"],
  ["公办小学学校", "primary"],
  ["小学（22所）", "primary"],
  ["初 中 部 分", "junior"],
  ["小学 ５所", "primary"],
  ["2025初中", "junior"],
  ["2025年初中", "junior"],
  ["2025学年初小学", "primary"],
  ["小学：", "primary"],
  ["表Ⅱ-2 初中分学校资源配置情况", "junior"],
  ["附表1小学", "primary"],
  ["附表2初中", "junior"],
  ["附件1-2：初中", "junior"],
  ["附1 小学", "primary"],
  ["附表一：小学", "primary"],
  ["2.初中", "junior"],
  ["小学段", "primary"],
  ["表1  示例县小学基本情况", "primary"],
  ["甲县2025学年初中学校综合数据", "junior"],
  ["某某市示例县教育局小学教师情况表", "primary"],
])("%s names %s", (title, stage) => {
  expect(stageOfPlace(title)).toBe(stage);
});

test.each([
  "中小学",
  "第一小学",
  "小学、初中",
  "一、九年一贯制学校",
  "学校",
  "一、东溪小学",
  "示例县小学",
  "中心小学",
  "注：小学学校总数2所",
  "表Ⅱ-2",
  "中学部",
  "附表3 中学",
  "附表1中小学",
  "附属小学",
  "附一小学",
  "示例县第一小学基本情况",
  "示例县中小学基本情况",
  "示例县实验小学",
  "",
])("%s names no stage", (title) => {
  expect(stageOfPlace(title)).toBeNull();
});
