import { judgeTeacherCertificates } from "../../../src/evaluate/items/teacherCertificates";
import { judgeTeacherPay } from "../../../src/evaluate/items/teacherPay";
import { judgeTeacherRotation } from "../../../src/evaluate/items/teacherRotation";
import { judgeTeacherTraining } from "../../../src/evaluate/items/teacherTraining";
import type { ItemJudge } from "../../../src/evaluate/judging";
import { datasetOf, type DatasetDescription } from "../../fixtures/dataset";
import { contextOf } from "../../fixtures/judgingContext";

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

describe("G9: 360 hours in five years (D21)", () => {
  const all = { teachersWith360Hours: 1606, fullTimeTeachers: 1606 };

  test.each([
    ["all teachers", { figures: all }, "met"],
    ["one is missing", { figures: { ...all, teachersWith360Hours: 1605 } }, "unmet"],
    [
      "those due are fewer than all",
      { figures: { teachersWith360Hours: 1500, teachersDue360Hours: 1500, fullTimeTeachers: 1606 } },
      "met",
    ],
    [
      "those due are blank: the teachers do not stand in",
      { figures: { ...all, teachersDue360Hours: null } },
      "undetermined",
    ],
    ["more due than there are", { figures: { ...all, teachersDue360Hours: 1700 } }, "undetermined"],
    ["more completed than there are", { figures: { ...all, teachersWith360Hours: 1610 } }, "undetermined"],
    [
      "90 hours do not replace them",
      { figures: { teachersWith90Hours: 1606, fullTimeTeachers: 1606 } },
      "undetermined",
    ],
    ["a completed cycle", { figures: all, period: "2025", texts: { trainingCycle: "2019—2023年" } }, "met"],
    [
      "a cycle that still runs",
      { figures: all, period: "2025", texts: { trainingCycle: "2024—2028年" } },
      "undetermined",
    ],
    [
      "a cycle in its second year, as counties write it",
      { figures: all, period: "2025", texts: { trainingCycle: "“七五”周期第二年" } },
      "undetermined",
    ],
    ["a cycle that goes on", { figures: all, period: "2025", texts: { trainingCycle: "进行中" } }, "undetermined"],
    [
      "a cycle whose end is left open",
      { figures: all, period: "2025", texts: { trainingCycle: "2024年—" } },
      "undetermined",
    ],
    ["a cycle until today", { figures: all, period: "2025", texts: { trainingCycle: "2021年至今" } }, "undetermined"],
    [
      "a cycle that is said to be over",
      { figures: all, period: "2025", texts: { trainingCycle: "第六周期（已完成）" } },
      "met",
    ],
    [
      "a cycle that cannot be placed without a year",
      { figures: all, texts: { trainingCycle: "2019—2023年" } },
      "undetermined",
    ],
  ] as const)("%s", (_, description, expected) => {
    expect(judge(judgeTeacherTraining, description as DatasetDescription).computed).toBe(expected);
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
    ["more rotated than eligible", { ...base, rotatedTeachers: 800 }, "unmet"],
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
