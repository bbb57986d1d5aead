import { personsOf } from "../../src/gather/personList";
import { plainRange, type Entry } from "../intake/tables";

const persons = (...rows: readonly (readonly Entry[])[]) => personsOf(plainRange("表", rows));

test("a list with a row a person gives only the number of rows of each school", () => {
  const found = persons(
    ["教师花名册"],
    ["序号", "姓名", "性别", "身份证号", "所在学校"],
    [1, "张三", "男", "210000199001010011", "甲小学"],
    [2, "李四", "女", "210000199001010022", "甲小学"],
    [3, "王五", "女", "210000199001010033", "乙小学"],
    ["注：截至9月"],
  );
  expect(found).toEqual([
    { school: "甲小学", count: 2 },
    { school: "乙小学", count: 1 },
  ]);
});

test("pupils of one school without a column of schools are counted together", () => {
  expect(persons(["学籍号", "姓名", "班级"], ["G1", "张三", "一班"], ["G2", "李四", "一班"])).toEqual([
    { school: null, count: 2 },
  ]);
});

test.each([
  [
    "a list of schools with their headmasters",
    [
      ["学校名称", "姓名", "联系电话"],
      ["甲小学", "张三", "1"],
      ["乙小学", "李四", "2"],
    ],
  ],
  [
    "a list of schools",
    [
      ["学校名称", "在校生数"],
      ["甲小学", 300],
    ],
  ],
  [
    "a wide export with 校长",
    [
      ["机构名称", "校长姓名", "办学类型"],
      ["甲小学", "张三", "小学"],
    ],
  ],
])("%s is none", (_, rows) => {
  expect(persons(...rows)).toBeNull();
});
