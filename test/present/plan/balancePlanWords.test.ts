import type { BalancePlan } from "../../../src/model/plan";
import { additionSentences, coefficientWords, moveSentences } from "../../../src/present/plan/balancePlanWords";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";

const PLAN: BalancePlan = {
  stage: "primary",
  indicator: "R6",
  limit: 0.5,
  before: 0.61,
  unit: "元",
  additions: [],
  added: 30,
  addedForStandards: 4,
  lowerBound: 29.4,
  isLeast: true,
  afterAdditions: 0.4999,
  areAdditionsEnough: true,
  otherStage: null,
  moves: [],
  afterMoves: 0.55,
  areMovesEnough: false,
  partsNotMoved: 0,
};

test("a coefficient never prints as if it kept a limit that it does not", () => {
  expect([coefficientWords(0.501787, 0.5), coefficientWords(0.5001, 0.5), coefficientWords(0.4, 0.5)]).toEqual([
    "0.502",
    "0.5001",
    "0.400",
  ]);
});

test("proven, not proven, and not reached", () => {
  expect(additionSentences(PLAN, zhCN)).toEqual([
    "补充方案：共补充30元（其中各校补到标准需要4元），补充后差异系数 0.500。已证明没有补充更少的方案。",
  ]);
  expect(additionSentences({ ...PLAN, isLeast: false, lowerBound: 27.2 }, zhCN)[0]).toContain(
    "任何方案都不少于28元；本方案与该下限相差2元，是否最少未经证明。",
  );
  expect(
    additionSentences({ ...PLAN, areAdditionsEnough: false, afterAdditions: 0.51, isLeast: false }, zhCN)[0],
  ).toContain("最接近的差异系数为 0.510");
  expect(additionSentences({ ...PLAN, isLeast: false, lowerBound: 27.2 }, en)[0]).toContain("not proven");
});

test("what shared resources do to the other stage", () => {
  const other = (after: number) =>
    additionSentences({ ...PLAN, otherStage: { before: 0.4, after, limit: 0.45 } }, zhCN)[1];
  expect(other(0.41)).toContain("补充后初中差异系数由 0.400 变为 0.410（限值 0.45，未超限）");
  expect(other(0.46)).toContain("超限，须一并研究");
});

test("transfers that suffice, that do not, and resources that cannot be moved", () => {
  expect(moveSentences(PLAN, zhCN)[0]).toMatch(/^仅靠调配达不到限值：.*最低为 0\.550，须与补充结合。$/);
  expect(moveSentences({ ...PLAN, areMovesEnough: true, afterMoves: 0.49, partsNotMoved: 3 }, zhCN)).toEqual([
    expect.stringContaining("调配后差异系数 0.490；这是参与调配的学校之间数量最少的方案"),
    "与其他学段共用设备的3个学部不参与调配。",
  ]);
  expect(moveSentences({ ...PLAN, moves: null, afterMoves: null, areMovesEnough: null }, zhCN)).toEqual([]);
});
