import { formCodeOf, formName } from "../../../src/gather/forms/formCode";

test.each([
  ["教基3112", "2023", "3112", false, null],
  ["教基5176_九年一贯制学校", "2021", "5176", false, "九年一贯制学校"],
  ["教基1102续_小学", "2021", "1102", true, "小学"],
  ["教基1102（续表）", "2023", "1102", true, null],
  ["基础基312", "old", "312", false, null],
])("%s is of the generation %s, number %s", (text, generation, number, isContinued, type) => {
  expect(formCodeOf(text)).toEqual({ generation, number, isContinued, type });
});

test.each(["教基", "教基312", "基础基3112", "教基3112 小学分类型学生数", "Sheet1", ""])(
  "%s is no form's code",
  (text) => {
    expect(formCodeOf(text)).toBeNull();
  },
);

test("a form is cited as people write it", () => {
  expect(formName({ generation: "2021", number: "1102", isContinued: true, type: "小学" })).toBe("教基1102续");
  expect(formName({ generation: "old", number: "512", isContinued: false, type: null })).toBe("基础基512");
});
