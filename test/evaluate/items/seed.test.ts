import type { ItemJudges } from "../../../src/evaluate/judging";
import { ITEM_JUDGES } from "../../../src/evaluate/items/itemJudges";
import { judgeVetoes } from "../../../src/evaluate/items/vetoes";
import type { ItemId } from "../../../src/model/identifiers";
import { contextOf } from "../../fixtures/judgingContext";
import { seedDataset } from "../../fixtures/seed";

const context = contextOf(seedDataset());

function judgeItem(item: ItemId) {
  const judgement = (ITEM_JUDGES as ItemJudges)[item]?.(context);
  if (judgement === undefined) throw new Error(`${item} has no judge`);
  return judgement;
}

const codes = (item: ItemId) => judgeItem(item).findings.map((one) => [one.code, one.rank]);

describe("the published county's own figures (a published self-evaluation report)", () => {
  test.each([
    ["G3", "undetermined", ["125 ≥ 88"]],
    ["G4", "unmet", ["1694 ≤ 2000", "1943 ≤ 2000", "2919 > 2500"]],
    ["G5", "unmet", ["75 > 0"]],
    ["G6", "undetermined", ["790060 ÷ (9 × 100) = 877.84"]],
    ["G7", "met", ["735000 ÷ 105 = 7000 ≥ 7000", "7000 ≥ 7000"]],
    ["G8", "met", ["137422 ÷ 126155.8 × 100 = 108.93 ≥ 100"]],
    ["G9", "undetermined", ["? ÷ 1606 × 100 = ?"]],
    ["G11", "met", ["134 ÷ 739 × 100 = 18.13 ≥ 10", "39 ÷ 134 × 100 = 29.10 ≥ 20"]],
    ["G12", "met", ["1606 ÷ 1606 × 100 = 100 ≥ 100"]],
    ["G13", "met", ["100 ≥ 100", "100 ≥ 95"]],
    ["G14", "undetermined", [""]],
    ["G15", "met", ["(2780 + ?) ÷ 2780 × 100 = 100 ≥ 85"]],
    ["Q1", "met", ["2401 ÷ (2411 + 69 − 66 − 2) × 100 = 99.54 ≥ 95"]],
    ["Q2", "unmet", ["152 ÷ 179 × 100 = 84.92 < 95"]],
    ["Q3", null, []],
    ["Q4", "undetermined", ["7.22 ≥ 5"]],
    ["Q6", null, []],
    ["Q9", "pending", []],
    ["S1", "pending", []],
  ] as const)("%s is %s", (item, computed, steps) => {
    const judgement = judgeItem(item);
    expect(judgement.computed).toBe(computed);
    expect(judgement.steps).toEqual(steps);
  });

  test("items of evidence alone have no judge", () => {
    expect(["G1", "G2", "G10", "Q5", "Q7", "Q8"].map((item) => (ITEM_JUDGES as ItemJudges)[item])).toEqual(
      Array(6).fill(undefined),
    );
  });

  test("each finding that these figures allow is there, and no other", () => {
    const found = Object.fromEntries(
      (Object.keys(ITEM_JUDGES) as ItemId[])
        .map((item) => [item, codes(item)])
        .filter(([, list]) => list?.length !== 0),
    );
    expect(found).toEqual({
      G5: [["bracketStraddlesLimit", "warning"]],
      G7: [["specialPupilsDiffer", "error"]],
      G13: [["zonedShareOfAllSchools", "warning"]],
      G14: [["admissionsNotAccepted", "error"]],
      Q1: [["retentionUnexplained", "warning"]],
    });
  });

  test("the pupils of Q2 would make the funds of G7 5880 元", () => {
    expect(judgeItem("G7").findings[0]?.params).toEqual({
      funded: 105,
      enrolled: 125,
      fundsPerStudent: 5880,
      limit: 7000,
    });
  });

  test("2401 graduated where the flows give 2402", () => {
    expect(judgeItem("Q1").findings[0]?.params).toEqual({ graduates: 2401, expected: 2402 });
    expect(judgeItem("Q1").notes[0]?.params).toEqual({
      withoutDeaths: expect.closeTo(99.461, 3),
      byOriginalIntake: expect.closeTo(99.5434, 3),
      withSuspensions: expect.closeTo(99.9584, 3),
    });
  });

  test("the adjusted rates of Q2 stand beside the strict one", () => {
    expect(judgeItem("Q2").notes.map((note) => [note.code, note.params])).toEqual([
      [
        "adjustedEnrolment",
        { withoutUnable: expect.closeTo(96.2025, 3), withoutDeferred: expect.closeTo(87.8613, 3), withoutBoth: 100 },
      ],
    ]);
  });

  test("G6 names the quotas that it needs", () => {
    expect(judgeItem("G6").notes[0]).toEqual({
      code: "figuresNeeded",
      params: { figures: ["小学生均公用经费基准定额", "初中生均公用经费基准定额"] },
    });
  });

  test("V1–V6 are met as answered, V4 with an error", () => {
    const vetoes = judgeVetoes(context);
    expect(vetoes.cases.map((one) => [one.card.id, one.outcome])).toEqual(
      ["V1", "V2", "V3", "V4", "V5", "V6"].map((id) => [id, "met"]),
    );
    expect(
      vetoes.cases.flatMap((one) => one.judgement.findings).map((one) => [one.code, one.rank, one.params]),
    ).toEqual([["staffAboveApprovedPosts", "error", { staff: 1945, teachers: 1606, approved: 1436 }]]);
    expect(vetoes.otherCase).toBeNull();
  });
});
