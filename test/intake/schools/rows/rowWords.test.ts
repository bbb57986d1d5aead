import {
  isEllipsis,
  isNumberedTitle,
  isRemark,
  isSignature,
  isTotalLabel,
  isTotalMark,
  readsAsSchool,
} from "../../../../src/intake/schools/rows/rowWords";

test.each([
  "合计",
  "总 计",
  "全县合计",
  "小学小计：",
  "平均",
  "平均值",
  "（合计）",
  "总计数",
  "城关镇小计",
  "示例县 合计（12所）",
  "小计 5所",
  "小计（共5所）",
  "6所学校合计",
  "共6所",
  "（12所）",
  "最大值",
  "标准差",
  "小学差异系数",
  "国家标准",
  "标准值",
  "达标线",
  "85%底线",
  "缺口数",
  "中位数",
  "汇总",
  "总数",
  "全县",
])("%s is a total", (text) => {
  expect(isTotalLabel(text)).toBe(true);
});

test.each([
  "合计小学",
  "第一小学",
  "会计学校",
  "平和小学",
  "设计中学",
  "标准中学",
  "目标小学",
  "第二完小",
  "第5所",
  "汇总小学",
])("%s is no total", (text) => {
  expect(isTotalLabel(text)).toBe(false);
});

test.each(["合计", "计", "城区计", "学校总数", "全县（45所）"])("%s under 学校代码 is a total", (text) => {
  expect(isTotalMark(text)).toBe(true);
});

test.each(["2165000001", "001", "一、小学", "XX-12"])("%s under 学校代码 is no total", (text) => {
  expect(isTotalMark(text)).toBe(false);
});

test.each([
  "注：数据截至9月1日",
  "填表人：张三",
  "一、城区学校",
  "（二）初中",
  "2025年9月1日",
  "小学部分",
  "小学阶段",
  "初中（3所）",
  "——",
  "……",
])("%s is a remark", (text) => {
  expect(isRemark(text)).toBe(true);
});

test.each(["第一小学", "待核实情况说明", "八一学校", "2号教学点"])("%s may be a school", (text) => {
  expect(isRemark(text)).toBe(false);
});

test("titles and what was left out", () => {
  expect(["一、小学", "（二）初中", "（1）城关镇"].map(isNumberedTitle)).toEqual([true, true, true]);
  expect(["一小", "第一小学", "1班"].map(isNumberedTitle)).toEqual([false, false, false]);
  expect(["…", "……", "...", "第一小学"].map(isEllipsis)).toEqual([true, true, true, false]);
  expect(["第一小学", "城关镇中心学校", "小学", "城关镇", "一、小学"].map(readsAsSchool)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each(["填表人：张三", "审核人", "单位负责人（签字）：", "填 报 日 期：2025年9月", "联系电话"])(
  "%s is a signature",
  (text) => {
    expect(isSignature(text)).toBe(true);
  },
);

test.each(["第一小学", "张三", "填报单位", "负责人小学", "2025年9月1日"])("%s is no signature", (text) => {
  expect(isSignature(text)).toBe(false);
});
