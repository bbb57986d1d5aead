import { worsened } from "../../../src/evaluate/history/worsened";
import type { BalanceId } from "../../../src/model/balanceId";
import type { BalanceResult, BalanceTrend } from "../../../src/model/evaluation";
import type { Stage } from "../../../src/model/stage";
import { qualityBalance2017 } from "../../../src/regulation/qualityBalance2017";

const { indicators } = qualityBalance2017;
const CELL = { sheet: "历年", table: null, row: 3, column: 2 };

interface Course {
  readonly coefficients?: readonly [before: number | null, now: number | null];
  readonly means?: readonly [before: number | null, now: number | null];
  /** By what the earlier numbers were rounded. */
  readonly rounding?: { readonly coefficientOfVariation: number; readonly mean: number };
  readonly before?: number;
}

/** How an indicator went from an earlier year to 2025. */
function trend(stage: Stage, indicator: BalanceId, course: Course): BalanceTrend {
  const { coefficients = [null, null], means = [null, null], before = 2024 } = course;
  const rounding = course.rounding ?? { coefficientOfVariation: 0, mean: 0 };
  const year = (at: 0 | 1, of: number) => ({ year: of, coefficientOfVariation: coefficients[at], mean: means[at] });
  return {
    stage,
    indicator,
    years: [
      { ...year(0, before - 1), rounding, source: "record", cell: null },
      { ...year(0, before), rounding, source: "table", cell: CELL },
      { ...year(1, 2025), rounding, source: "evaluation", cell: null },
    ],
    previous: { ...year(0, before), rounding, source: "table", cell: CELL },
  };
}

function balanceOf(stage: Stage, indicator: BalanceId, limit: number, outcome: "met" | "unmet"): BalanceResult {
  return { stage, indicator, limit, outcome } as BalanceResult;
}

const LIMITS = [balanceOf("primary", "R1", 0.5, "met"), balanceOf("junior", "R1", 0.45, "met")];
const said = (trends: readonly BalanceTrend[], balance = LIMITS, year: number | null = 2025): unknown[] =>
  worsened(trends, { balance, indicators }, year).map(({ code, params, about }) => ({ code, ...params, about }));
const codes = (...asked: Parameters<typeof said>): unknown[] =>
  said(...asked).map((one) => (one as { code: string }).code);

describe("a coefficient", () => {
  const R1 = (before: number | null, now: number | null, more: Course = {}): BalanceTrend =>
    trend("primary", "R1", { coefficients: [before, now], ...more });

  test.each<[string, BalanceTrend, string[]]>([
    ["risen by 0.03, far from its limit", R1(0.3, 0.33), ["coefficientRisen"]],
    ["risen by less, far from its limit", R1(0.3, 0.329), []],
    ["risen by little, just 0.03 below its limit", R1(0.46, 0.47), ["coefficientRisen"]],
    ["risen by little, further below it", R1(0.455, 0.469), []],
    ["fallen near its limit", R1(0.49, 0.48), []],
    ["the same near its limit", R1(0.48, 0.48), []],
    ["risen by less than is printed, near its limit", R1(0.4801, 0.4804), []],
    [
      "risen by just what it was rounded by",
      R1(0.4375, 0.5, { rounding: { coefficientOfVariation: 0.0625, mean: 0 } }),
      [],
    ],
    ["unknown before", R1(null, 0.48), []],
    ["unknown now", R1(0.4, null), []],
    ["without an earlier year", { ...R1(null, 0.48), previous: null }, []],
    ["without any year", { ...R1(0.4, 0.48), years: [] }, []],
  ])("%s", (_name, one, expected) => {
    expect(codes([one])).toEqual(expected);
  });

  test("is held against the limit of its own stage and indicator", () => {
    const composite = balanceOf("primary", "composite", 0.48, "met");
    const near = trend("junior", "R1", { coefficients: [0.415, 0.425] });
    expect(said([near], [...LIMITS, composite])).toMatchObject([{ code: "coefficientRisen", stage: "junior" }]);
    const far = trend("junior", "R1", { coefficients: [0.4, 0.41] });
    expect(
      said([far], [balanceOf("primary", "R1", 0.42, "met"), balanceOf("junior", "R2", 0.42, "met"), ...LIMITS]),
    ).toEqual([]);
    const over = [
      balanceOf("primary", "R1", 0.5, "met"),
      balanceOf("junior", "R2", 0.5, "met"),
      balanceOf("junior", "R1", 0.45, "unmet"),
    ];
    expect(said([trend("junior", "R1", { coefficients: [0.44, 0.46] })], over)).toMatchObject([
      { code: "coefficientNewlyOver", stage: "junior", limit: 0.45, before: 0.44, now: 0.46 },
    ]);
  });

  test("that nothing judges is told by its rise alone", () => {
    expect(codes([R1(0.47, 0.48)], [])).toEqual([]);
    expect(codes([R1(0.4, 0.48)], [])).toEqual(["coefficientRisen"]);
  });

  test("is said with whether the earlier year is the last one; without a year now nothing is said", () => {
    expect(said([R1(0.3, 0.4)])).toMatchObject([{ year: 2024, isLastYear: true }]);
    expect(said([R1(0.3, 0.4, { before: 2022 })])).toMatchObject([{ year: 2022, isLastYear: false }]);
    expect(said([R1(0.3, 0.4)], LIMITS, null)).toEqual([]);
  });
});

describe("a mean of the county", () => {
  const R4 = (before: number | null, now: number | null, more: Course = {}): BalanceTrend =>
    trend("primary", "R4", { means: [before, now], ...more });

  test.each<[string, BalanceTrend, string[]]>([
    ["fallen", R4(5, 4.9), ["meansFallen"]],
    ["fallen by less than is printed", R4(5.002, 5.001), []],
    ["fallen by just what it was rounded by", R4(5.5, 5, { rounding: { coefficientOfVariation: 0, mean: 0.5 } }), []],
    ["risen by three tenths", R4(10, 13), ["meansJumped"]],
    ["risen by less", R4(10, 12.99), []],
    [
      "risen by three tenths but for what it was rounded by",
      R4(10, 13, { rounding: { coefficientOfVariation: 0, mean: 0.1 } }),
      [],
    ],
    ["risen over two years", R4(10, 20, { before: 2023 }), []],
    ["risen from nothing", R4(0, 5), []],
    ["unknown before", R4(null, 5), []],
    ["unknown now", R4(5, null), []],
    ["without an earlier year", { ...R4(5, 4), previous: null }, []],
    ["without any year", { ...R4(5, 4), years: [] }, []],
  ])("%s", (_name, one, expected) => {
    expect(codes([one])).toEqual(expected);
  });

  test("of people and rooms rises as it likes, the composite has none", () => {
    expect(codes([trend("primary", "R1", { means: [5, 10] })])).toEqual([]);
    expect(
      codes([trend("primary", "composite", { means: [10, 5] }), trend("primary", "composite", { means: [5, 10] })]),
    ).toEqual([]);
  });

  test("is said once for each stage, which the finding is about", () => {
    const fallen = [
      trend("primary", "R4", { means: [5, 4] }),
      trend("junior", "R4", { means: [6, 4] }),
      trend("junior", "R5", { means: [6, 9] }),
    ];
    expect(said(fallen)).toMatchObject([
      { code: "meansFallen", stage: "primary", falls: [{ indicator: "R4", year: 2024, before: 5, now: 4 }] },
      { code: "meansFallen", stage: "junior", falls: [{ indicator: "R4", before: 6, now: 4 }] },
      {
        code: "meansJumped",
        stage: "junior",
        rises: [{ indicator: "R5", year: 2024, before: 6, now: 9 }],
        about: { stage: "junior" },
      },
    ]);
  });
});
