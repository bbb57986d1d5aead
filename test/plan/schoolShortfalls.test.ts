import { STANDARD } from "../../src/app/standard";
import type { IndicatorId } from "../../src/model/identifiers";
import { amountDemands, missingUnits, shareOfWhole, shortfallsOf } from "../../src/plan/schoolShortfalls";
import { evaluateRows, wideRows, type WideSchool } from "../fixtures/wideSchools";
import { madeEvaluation } from "../fixtures/evaluation";

const NOTHING = (): number => 0;

/** 400 primary and 300 junior pupils, w = 400 + 330 = 730, with as much as is given of the shared resources. */
function nineYear(whole: WideSchool["whole"]): WideSchool {
  return { primary: 400, junior: 300, byStage: { primary: [17, 4, 4], junior: [16, 3, 3] }, whole };
}

function shortfalls(whole: WideSchool["whole"]) {
  const { schools, indicatorLimits } = evaluateRows(wideRows([nineYear(whole)]));
  const [first] = schools;
  if (first === undefined) throw new Error("no school");
  return shortfallsOf(first.school, amountDemands(schools, STANDARD.indicators, indicatorLimits, NOTHING));
}

test.each([
  [919, 924, 5],
  [920.5, 924, 4],
  [924, 924, 0],
  [924 - 1e-8, 924, 0],
  [0, 0.2, 1],
])("%d of %d lack %d whole units", (amount, demanded, expected) =>
  expect(missingUnits(amount, demanded)).toBe(expected),
);

test("九年一贯制: 初中 binds where limit ÷ 1.1 is above 小学 (R4 5.27 > 4.5, R5 9.27 > 7.5, R6 2272.7 > 2000), 小学 for R7 (2.18 < 2.3)", () => {
  const lines = shortfalls([0, 0, 0, 0]);
  const expected: readonly [IndicatorId, string, number, number][] = [
    ["R4", "junior", Math.ceil((5.8 * 730) / 1.1), Math.ceil((4.93 * 730) / 1.1)],
    ["R5", "junior", Math.ceil((10.2 * 730) / 1.1), Math.ceil((8.67 * 730) / 1.1)],
    ["R6", "junior", Math.ceil((2500 * 730) / 1.1), Math.ceil((2125 * 730) / 1.1)],
    ["R7", "primary", Math.ceil((2.3 * 730) / 100), Math.ceil((1.955 * 730) / 100)],
  ];
  expect(
    lines.map(({ indicator, stage, binding, toStandard, toFloor }) => [indicator, stage, binding, toStandard, toFloor]),
  ).toEqual(
    expected.map(([indicator, binding, toStandard, toFloor]) => [indicator, null, binding, toStandard, toFloor]),
  );
});

test("T ≥ max(limit小·w, limit初·w ÷ 1.1) is enough for both parts", () => {
  expect(shortfalls([3850, 6770, 1659091, 17])).toEqual([]);
});

test("teachers are demanded of each part: ceil(limit × pupils ÷ 100) less what it has", () => {
  const school: WideSchool = {
    primary: 400,
    junior: 300,
    byStage: { primary: [10, 4, 4], junior: [10, 3, 3] },
    whole: [9000, 9000, 9000000, 30],
  };
  const { schools, indicatorLimits } = evaluateRows(wideRows([school]));
  const [first] = schools;
  if (first === undefined) throw new Error("no school");
  const lines = shortfallsOf(first.school, amountDemands(schools, STANDARD.indicators, indicatorLimits, NOTHING));
  expect(
    lines.map(({ stage, indicator, amount, toStandard, toFloor }) => [stage, indicator, amount, toStandard, toFloor]),
  ).toEqual([
    ["primary", "R1", 10, Math.ceil(16.8 - 10), Math.ceil(14.28 - 10)],
    ["junior", "R1", 10, Math.ceil(15.9 - 10), Math.ceil(13.515 - 10)],
  ]);
});

test("what a granted exception allows is not missing", () => {
  const { schools, indicatorLimits } = evaluateRows(
    wideRows([
      { primary: 80, junior: 0, byStage: { primary: [9, 1, 0], junior: [0, 0, 0] }, whole: [900, 900, 900000, 9] },
    ]),
  );
  const [first] = schools;
  if (first === undefined) throw new Error("no school");
  const allowed = (units: number) =>
    shortfallsOf(
      first.school,
      amountDemands(schools, STANDARD.indicators, indicatorLimits, (_, id) => (id === "R3" ? units : 0)),
    );
  expect(allowed(0)).toMatchObject([{ indicator: "R3", toStandard: 1 }]);
  expect(allowed(1)).toEqual([]);
});

test("a blank cell is an unknown shortfall, never none", () => {
  const { schools, indicatorLimits } = madeEvaluation({ blanks: ["0/primary/R1"] });
  const results = schools.filter(({ school }) => school.name === "示例县第一小学");
  const [first] = results;
  if (first === undefined) throw new Error("no school");
  const lines = shortfallsOf(first.school, amountDemands(results, STANDARD.indicators, indicatorLimits, NOTHING));
  expect(lines.find(({ indicator }) => indicator === "R1")).toMatchObject({
    amount: null,
    toStandard: null,
    toFloor: null,
  });
});

test("a part's share of what is shared, and the whole of what is not", () => {
  const [primary, junior] = evaluateRows(wideRows([nineYear([1, 1, 1, 1])])).schools;
  expect(shareOfWhole((primary as NonNullable<typeof primary>).part, "R4")).toBeCloseTo(400 / 730, 12);
  expect(shareOfWhole((junior as NonNullable<typeof junior>).part, "R4")).toBeCloseTo(330 / 730, 12);
  expect(shareOfWhole((primary as NonNullable<typeof primary>).part, "R1")).toBe(1);
});
