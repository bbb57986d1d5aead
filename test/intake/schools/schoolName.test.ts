import { isRemark, isTotalLabel, readSchoolName, withoutCountyPrefix } from "../../../src/intake/schools/schoolName";

test.each([
  ["示例县 第一小学", "示例县第一小学", null],
  ["示例县第一小学 ", "示例县第一小学", null],
  ["育才学校小学部", "育才学校", "primary"],
  ["育才学校（初中部）", "育才学校", "junior"],
  ["育才学校(高中)", "育才学校", "senior"],
  ["育才学校（东校区）", "育才学校东校区", null],
  ["第一中学（初中部） ", "第一中学", "junior"],
  ["ＡＢ实验学校", "AB实验学校", null],
  ["小学部", "小学部", null],
])("%s is %s, %s", (text, base, stage) => {
  expect(readSchoolName(text)).toEqual({ base, stage });
});

test.each([
  ["示例县第一小学", "第一小学"],
  ["乌苏市第六中学", "第六中学"],
  ["第一小学", "第一小学"],
  ["城区第一小学", "城区第一小学"],
  ["某某自治县民族中学", "民族中学"],
  ["县一中", "县一中"],
])("%s without its county is %s", (name, short) => {
  expect(withoutCountyPrefix(name)).toBe(short);
});

test.each(["合计", "总 计", "全县合计", "小学小计：", "平均", "平均值", "（合计）", "总计数"])(
  "%s is a total",
  (text) => {
    expect(isTotalLabel(text)).toBe(true);
  },
);

test.each(["合计小学", "第一小学", "会计学校", "平和小学", "设计中学"])("%s is no total", (text) => {
  expect(isTotalLabel(text)).toBe(false);
});

test.each(["注：数据截至9月1日", "填表人：张三", "一、城区学校", "2025年9月1日", "小学部分", "——"])(
  "%s is a remark",
  (text) => {
    expect(isRemark(text)).toBe(true);
  },
);

test.each(["第一小学", "待核实情况说明", "八一学校", "2号教学点"])("%s may be a school", (text) => {
  expect(isRemark(text)).toBe(false);
});
