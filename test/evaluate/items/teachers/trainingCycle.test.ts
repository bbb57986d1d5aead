import { trainingCycleState } from "../../../../src/evaluate/items/teachers/trainingCycle";
import { datasetOf } from "../../../fixtures/dataset";

describe("how far a cycle of training is (D28)", () => {
  test.each([
    ["2019—2023", undefined, "over"],
    ["2019年至2023年", undefined, "over"],
    ["2019—23", undefined, "over"],
    ["2019—2024学年", undefined, "over"],
    ["2019—2023学年", undefined, "over"],
    ["2019-2020学年至2023-2024学年", undefined, "over"],
    ["2019年9月—2024年8月", undefined, "over"],
    ["2020.9-2025.8", undefined, "over"],
    ["2020年10月—2025年9月", undefined, "unsaid"],
    ["2021—2025年", undefined, "unsaid"],
    ["2021—2025年", "是", "over"],
    ["2021—2025年（已结束）", undefined, "over"],
    ["2021—2025年", "否", "open"],
    ["2021—2025年", "?", "unsaid"],
    ["2019—2023年", "否", "open"],
    ["2021—2026学年", "是", "over"],
    ["2024—2028年", undefined, "open"],
    ["2024—2028年", "是", "contradicted"],
    ["2021年至今", undefined, "open"],
    ["2024年—", undefined, "open"],
    ["“七五”周期第二年", undefined, "open"],
    ["第六周期（已完成）", undefined, "over"],
    ["第六周期", "是", "over"],
    ["第六周期", undefined, "unsaid"],
    ["进行中", undefined, "open"],
    ["已完成", undefined, "none"],
    ["2025", undefined, "none"],
    ["2025", "是", "none"],
    ["2025年", "已结束", "none"],
    ["2022—2024年", undefined, "none"],
    ["2015—2023年", "是", "none"],
    [undefined, "是", "none"],
  ] as const)("%s, over: %s → %s", (trainingCycle, trainingCycleOver, expected) => {
    const texts = {
      ...(trainingCycle === undefined ? {} : { trainingCycle }),
      ...(trainingCycleOver === undefined ? {} : { trainingCycleOver }),
    };
    expect(trainingCycleState(datasetOf({ period: "2025", texts }))).toBe(expected);
  });

  test.each([
    ["2021—2025", "2026-01-05", "over"],
    ["2021—2025", "2026", "over"],
    ["2021—2025", "2025-12-31", "unsaid"],
    ["2020—2025学年", "2025-09-01", "over"],
    ["2020—2024学年", "2025-06-30", "over"],
    ["2021—2025学年", "2026-08-31", "unsaid"],
    ["2021年9月—2026年8月", "2026-09-01", "over"],
    ["2022—2026", "2026-03-01", "open"],
  ] as const)("%s in a workbook filled in on %s: %s", (trainingCycle, filledOn, expected) => {
    expect(trainingCycleState(datasetOf({ period: "2025", texts: { trainingCycle, filledOn } }))).toBe(expected);
  });

  test("without any year of the workbook only its own word ends a cycle", () => {
    const state = (over?: string) =>
      trainingCycleState(
        datasetOf({
          texts: { trainingCycle: "2019—2023", ...(over === undefined ? {} : { trainingCycleOver: over }) },
        }),
      );
    expect([state(), state("是")]).toEqual(["unsaid", "over"]);
  });
});
