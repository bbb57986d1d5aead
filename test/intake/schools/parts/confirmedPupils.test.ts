import { evaluate } from "../../../fixtures/evaluate";
import { readDataset } from "../../../fixtures/readDataset";
import { namedTable } from "../../tables";

const SIGNED = { confirmedBy: "张某", date: "2026-03-01", basis: "学籍系统" };

/** One of three 小学 whose 20 classes are all of 41—45 pupils, and what people have confirmed of its pupils. */
function judged(pupils: number, confirmations: readonly object[], classes: number | null = 20) {
  const table = namedTable("学校", [
    ["学校名称", "学校类型", "小学在校生数", "小学教学班数", "小学41—45人班级数", "网络多媒体教室数"],
    ["甲小学", "小学", pupils, classes, 20, 30],
    ["乙小学", "小学", 430, 10, 10, 12],
    ["丙小学", "小学", 440, 10, 10, 12],
  ]);
  const mapping = { corrections: [], confirmations: confirmations as never, indoorSpaceIsDeducted: false };
  const evaluation = evaluate(readDataset({ tables: [table], plainRanges: [], ownSheets: [] }, mapping));
  const students = evaluation.dataset.schools[0]?.parts[0]?.students;
  const codes = evaluation.findings.map(({ code }) => code);
  return {
    students: [students?.low, students?.high],
    isInForce: evaluation.confirmations.map((one) => one.isInForce),
    isContradicted: codes.includes("classesContradictPupils"),
    g5: evaluation.items.find(({ id }) => id === "G5")?.outcome,
    said: codes.filter((code) => code.startsWith("confirmation")),
  };
}

const confirmed = (value: number, more: object = {}) => ({
  school: "甲小学",
  field: "在校生数",
  value,
  ...SIGNED,
  ...more,
});

test("confirmed pupils are believed, and the classes stay in doubt with the error that asks for them", () => {
  expect(judged(1000, [])).toMatchObject({ students: [910, 1000], isContradicted: true, g5: "undetermined" });
  for (const more of [{}, { field: "小学在校生数" }, { stage: "小学" }])
    expect(judged(1000, [confirmed(1000, more)])).toEqual({
      students: [1000, 1000],
      isInForce: [true],
      isContradicted: true,
      g5: "undetermined",
      said: [],
    });
});

test.each([
  ["another number", 1000, confirmed(1001), [910, 1000], ["confirmationLapsed"]],
  ["nobody's name", 1000, confirmed(1000, { confirmedBy: null }), [910, 1000], ["confirmationIncomplete"]],
  ["another stage", 1000, confirmed(1000, { stage: "初中" }), [910, 1000], ["confirmationLapsed"]],
  ["another school", 1000, confirmed(1000, { school: "乙小学" }), [910, 1000], ["confirmationLapsed"]],
  ["the rooms", 1000, confirmed(30, { field: "网络多媒体教室数" }), [910, 1000], []],
] as const)("%s confirms no pupils", (_, pupils, confirmation, students, said) => {
  expect(judged(pupils, [confirmation])).toMatchObject({ students, isContradicted: true, said });
});

test.each([
  ["more than 100 in each class", 9000, 20],
  ["classes without a pupil", 0, 20],
])("%s: nobody can confirm them", (_, pupils, classes) => {
  const before = judged(pupils, [], classes);
  expect(judged(pupils, [confirmed(pupils)], classes)).toEqual({
    ...before,
    isInForce: [false],
    said: ["confirmationImpossible"],
  });
});

test("few pupils beside full classes may be confirmed too", () => {
  expect(judged(46, [confirmed(46)])).toMatchObject({ students: [46, 46], isInForce: [true], g5: "undetermined" });
});
