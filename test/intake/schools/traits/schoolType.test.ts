import { demandedStages, schoolTypeOf } from "../../../../src/intake/schools/traits/schoolType";

test.each([
  ["小学", "primarySchool"],
  ["完全小学", "primarySchool"],
  ["村小", "primarySchool"],
  ["211", "primarySchool"],
  ["教学点", "teachingPoint"],
  ["218", "teachingPoint"],
  ["初级中学", "juniorSchool"],
  ["初中", "juniorSchool"],
  ["311", "juniorSchool"],
  ["九年一贯制学校", "nineYearSchool"],
  ["312", "nineYearSchool"],
  ["十二年一贯制学校", "twelveYearSchool"],
  ["345", "twelveYearSchool"],
  ["完全中学", "completeSecondary"],
  ["341", "completeSecondary"],
  ["高级中学", "seniorSchool"],
  ["342", "seniorSchool"],
  ["特殊教育学校", "specialSchool"],
  ["中职", "vocationalSchool"],
  ["职业学校", "vocationalSchool"],
  ["职业高级中学", "vocationalSchool"],
  ["职业中等专业学校", "vocationalSchool"],
  ["县属职业教育中心", "vocationalSchool"],
  ["211小学", "primarySchool"],
  ["小学211", "primarySchool"],
  ["218-小学教学点", "teachingPoint"],
  ["公办小学", "primarySchool"],
  ["农村九年一贯制学校", "nineYearSchool"],
  ["六年制小学", "primarySchool"],
  ["普通初级中学", "juniorSchool"],
  ["九年一贯", "nineYearSchool"],
  ["九年一贯制小学初中", "nineYearSchool"],
  ["十二年制", "twelveYearSchool"],
  ["完全中学初高中", "completeSecondary"],
])("%s is %s", (word, type) => {
  expect(schoolTypeOf(word)).toBe(type);
});

test.each(["", "幼儿园", "学校", "小学、初中", "211初级中学", "公办学校", "111小学", "农村中学"])(
  "%s is no type",
  (word) => {
    expect(schoolTypeOf(word)).toBeNull();
  },
);

test("完全中学 demands junior, 高级中学 nothing", () => {
  expect(demandedStages("completeSecondary")).toEqual(["junior"]);
  expect(demandedStages("seniorSchool")).toEqual([]);
  expect(demandedStages("twelveYearSchool")).toEqual(["primary", "junior"]);
});
