import { judgeTeacherCertificates } from "../../../../src/evaluate/items/teachers/teacherCertificates";
import { judgeTeacherPay } from "../../../../src/evaluate/items/teachers/teacherPay";
import { judgeTeacherRotation } from "../../../../src/evaluate/items/teachers/teacherRotation";
import { judgeTeacherTraining } from "../../../../src/evaluate/items/teachers/teacherTraining";
import type { ItemJudge } from "../../../../src/evaluate/judging";
import { datasetOf, type DatasetDescription } from "../../../fixtures/dataset";
import { contextOf } from "../../../fixtures/judgingContext";

const judge = (itemJudge: ItemJudge, description: DatasetDescription) => itemJudge(contextOf(datasetOf(description)));

describe("G8: 教师工资 against 公务员工资", () => {
  test.each([
    ["equal pay", { teacherAnnualPay: 100000, civilServantAnnualPay: 100000 }, "met"],
    ["one 元 less", { teacherAnnualPay: 99999, civilServantAnnualPay: 100000 }, "unmet"],
    ["one of them missing", { teacherAnnualPay: 137422 }, "undetermined"],
    ["one of them blank", { teacherAnnualPay: 137422, civilServantAnnualPay: null }, "undetermined"],
  ] as const)("%s", (_, figures, expected) => {
    expect(judge(judgeTeacherPay, { figures }).computed).toBe(expected);
  });

  test("pay of different years is not compared", () => {
    const { computed, findings } = judge(judgeTeacherPay, {
      figures: { teacherAnnualPay: 137422, civilServantAnnualPay: 126155.8 },
      figureYears: { teacherAnnualPay: "2025", civilServantAnnualPay: "2023" },
    });
    expect(computed).toBe("undetermined");
    expect(findings).toEqual([
      expect.objectContaining({ code: "yearsDiffer", params: { item: "G8", first: "2025", second: "2023" } }),
    ]);
  });

  test("a number that rounds to the limit shows the digits that decide", () => {
    expect(
      judge(judgeTeacherPay, { figures: { teacherAnnualPay: 99999, civilServantAnnualPay: 100000 } }).steps,
    ).toEqual(["99999 ÷ 100000 × 100 = 99.999 < 100"]);
  });
});

describe("G9: 360 hours in five years (D21, D28)", () => {
  const all = { teachersWith360Hours: 1606, fullTimeTeachers: 1606 };
  const training = (figures: DatasetDescription["figures"], trainingCycle?: string, trainingCycleOver?: string) =>
    judge(judgeTeacherTraining, {
      ...(figures === undefined ? {} : { figures }),
      period: "2025",
      texts: {
        ...(trainingCycle === undefined ? {} : { trainingCycle }),
        ...(trainingCycleOver === undefined ? {} : { trainingCycleOver }),
      },
    });

  test.each([
    ["all teachers", all, "met"],
    ["one is missing, who may be new", { ...all, teachersWith360Hours: 1605 }, "undetermined"],
    ["one of those due is missing", { ...all, teachersWith360Hours: 1605, teachersDue360Hours: 1606 }, "unmet"],
    [
      "those due are fewer than all",
      { teachersWith360Hours: 1500, teachersDue360Hours: 1500, fullTimeTeachers: 1606 },
      "met",
    ],
    ["those due are blank: the teachers do not stand in", { ...all, teachersDue360Hours: null }, "undetermined"],
    ["more due than there are", { ...all, teachersDue360Hours: 1700 }, "undetermined"],
    ["more completed than there are", { ...all, teachersWith360Hours: 1610 }, "undetermined"],
    ["90 hours do not replace them", { teachersWith90Hours: 1606, fullTimeTeachers: 1606 }, "undetermined"],
  ] as const)("in a cycle that is over: %s", (_, figures, expected) => {
    expect(training(figures, "2019—2023年").computed).toBe(expected);
  });

  test("what is missing is asked for", () => {
    const codes = (...[figures, cycle]: Parameters<typeof training>) =>
      training(figures, cycle).notes.map(({ code }) => code);
    expect(codes(all)).toEqual(["trainingCycleNeeded"]);
    expect(codes(all, "2025")).toEqual(["trainingCycleNeeded"]);
    expect(codes({ ...all, teachersWith360Hours: 1605 }, "2019—2023")).toEqual(["dueTeachersNeeded"]);
  });

  test("a cycle that is said to be over before its last year is an error", () => {
    const { computed, findings } = training(all, "2024—2028年", "是");
    expect([computed, findings.map(({ code, rank }) => [code, rank])]).toEqual([
      "undetermined",
      [["trainingCycleNotOver", "error"]],
    ]);
  });
});

describe("G11: 交流轮岗", () => {
  const base = { rotationEligibleTeachers: 739, rotatedTeachers: 134, rotatedBackboneTeachers: 39 };

  test.each([
    ["both shares reach their limits", base, "met"],
    ["exactly 10% and 20%", { rotationEligibleTeachers: 100, rotatedTeachers: 10, rotatedBackboneTeachers: 2 }, "met"],
    ["too few rotated", { ...base, rotatedTeachers: 73, rotatedBackboneTeachers: 39 }, "unmet"],
    ["too few 骨干", { ...base, rotatedBackboneTeachers: 26 }, "unmet"],
    ["骨干 blank", { ...base, rotatedBackboneTeachers: null }, "undetermined"],
    [
      "more rotated than eligible: their number is unknown to 骨干 too",
      { ...base, rotatedTeachers: 800 },
      "undetermined",
    ],
    ["fewer rotated than 骨干, and than 10%", { ...base, rotatedTeachers: 13 }, "undetermined"],
    ["more 骨干 than rotated", { ...base, rotatedBackboneTeachers: 140 }, "undetermined"],
    ["nobody rotated", { ...base, rotatedTeachers: 0, rotatedBackboneTeachers: 0 }, "unmet"],
  ] as const)("%s", (_, figures, expected) => {
    expect(judge(judgeTeacherRotation, { figures }).computed).toBe(expected);
  });
});

describe("G12: 教师资格证", () => {
  test("all, one short, and more than there are", () => {
    const outcome = (certifiedTeachers: number) =>
      judge(judgeTeacherCertificates, { figures: { certifiedTeachers, fullTimeTeachers: 1606 } }).computed;
    expect([1606, 1605, 1610].map(outcome)).toEqual(["met", "unmet", "undetermined"]);
  });

  test("1610 certified of 1606 is an error at the cell of the part", () => {
    const { findings } = judge(judgeTeacherCertificates, {
      figures: { certifiedTeachers: 1610, fullTimeTeachers: 1606 },
    });
    expect(findings).toEqual([
      expect.objectContaining({
        code: "partExceedsWhole",
        rank: "error",
        params: {
          item: "G12",
          part: "持有教师资格证专任教师数",
          partValue: 1610,
          whole: "专任教师数",
          wholeValue: 1606,
        },
      }),
    ]);
    expect(findings[0]?.where).toEqual(expect.objectContaining({ sheet: "基本数据", row: 3, column: 1 }));
  });
});
