import { campusOfName, readSchoolName, withoutNameRemark } from "../../../../src/intake/schools/identity/schoolName";

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
  ["*东溪小学", "东溪小学", null],
  ["★ 东溪小学*", "东溪小学", null],
  ["1.东溪小学", "东溪小学", null],
  ["（12）东溪小学", "东溪小学", null],
  ["③东溪小学", "东溪小学", null],
  ["二、东溪小学（小学部）", "东溪小学", "primary"],
  ["东溪小学：", "东溪小学", null],
  ["101中学", "101中学", null],
  ["二、三小", "二三小", null],
])("%s is %s, %s", (text, base, stage) => {
  expect(readSchoolName(text)).toEqual({ base, stage });
});

test.each([
  ["东溪小学①", "东溪小学"],
  ["东溪小学[2]", "东溪小学"],
  ["*东溪小学（公办）", "东溪小学"],
  ["东溪小学（盖章）", "东溪小学"],
  ["东溪小学（东校区）", "东溪小学（东校区）"],
  ["东溪小学（1）", "东溪小学（1）"],
])("a remark behind %s leaves %s", (text, name) => {
  expect(withoutNameRemark(text)).toBe(name);
});

test.each([
  ["示例小学东校区", "示例小学", "东校区"],
  ["示例实验学校城南校区", "示例实验学校", "城南校区"],
  ["第一中学本部", "第一中学", "本部"],
  ["示例一小西校部", "示例一小", "西校部"],
  ["示例小学附属学校北校区", "示例小学附属学校", "北校区"],
])("%s is a campus of %s", (name, school, campus) => {
  expect(campusOfName(name)).toEqual({ school, campus });
});

test.each(["示例小学", "示例小学东分校", "校区小学", "东校区", "示例学校东校区小学"])(
  "%s is no campus by name",
  (name) => {
    expect(campusOfName(name)).toBeNull();
  },
);
