import type { BalanceId } from "../../../src/model/balanceId";
import { balanceTrends } from "../../../src/evaluate/history/balanceTrends";
import type { Dataset } from "../../../src/model/dataset";
import type { BalanceResult, BalanceTrend } from "../../../src/model/evaluation";
import type { Finding } from "../../../src/model/findings/finding";
import { INDICATOR_IDS } from "../../../src/regulation/indicators";
import { qualityBalance2017 } from "../../../src/regulation/qualityBalance2017";
import { datasetOf } from "../../fixtures/dataset";
import { historicBalance as row } from "../../fixtures/earlierYears";

interface Now {
  readonly coefficient?: number | null;
  readonly mean?: number | null;
  readonly limit?: number;
}

/** A primary stage whose seven coefficients are all the same now. */
function judged({ coefficient = 0.42, mean = 7, limit = 0.5 }: Now) {
  const balance = INDICATOR_IDS.map(
    (indicator): BalanceResult => ({
      stage: "primary",
      indicator,
      rows: 3,
      mean,
      standardDeviation: 1,
      bounds: null,
      coefficientOfVariation: coefficient,
      limit,
      outcome: coefficient === null ? "undetermined" : coefficient > limit ? "unmet" : "met",
    }),
  );
  return { balance, composite: { primary: coefficient, junior: null }, indicators: qualityBalance2017.indicators };
}

type Years = Partial<Pick<Dataset, "history" | "record" | "period">>;

function compare(
  years: Years,
  now: Now = {},
): { trends: readonly BalanceTrend[]; findings: readonly Finding[]; of: (id: BalanceId) => BalanceTrend } {
  const { trends, findings } = balanceTrends({ ...datasetOf({ period: "2025" }), ...years }, judged(now));
  return { trends, findings, of: (id) => trends.find(({ indicator }) => indicator === id) as BalanceTrend };
}

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code, rank }) => `${code} ${rank}`);

test("the latest earlier year counts, the series runs up to now, and a later year is left out", () => {
  const history = [
    row(2024, "R1", 0.44, 6.9),
    row(2022, "R1", 0.47, 6.5),
    row(2026, "R1", 0.1, 9),
    row(2024, "composite", 0.43),
  ];
  const { trends, of } = compare({ history });
  expect(trends.map(({ indicator }) => indicator)).toEqual([...INDICATOR_IDS, "composite"]);
  expect(
    of("R1").years.map(({ year, coefficientOfVariation, mean, source }) => [
      year,
      coefficientOfVariation,
      mean,
      source,
    ]),
  ).toEqual([
    [2022, 0.47, 6.5, "table"],
    [2024, 0.44, 6.9, "table"],
    [2025, 0.42, 7, "evaluation"],
  ]);
  expect(of("R1").previous).toMatchObject({ year: 2024, cell: history[0]?.cell });
  expect(of("composite").previous).toMatchObject({ coefficientOfVariation: 0.43, mean: null });
  expect(of("R2")).toMatchObject({ years: [{ year: 2025 }], previous: null });
});

test("the record fills the years and numbers that the bureau's table leaves out", () => {
  const { of, findings } = compare({
    history: [row(2024, "R1", 0.44)],
    record: [row(2024, "R1", 0.4401, 6.9), row(2023, "R1", 0.46, 6.6), row(2025, "R1", 0.9, 1)],
  });
  expect(
    of("R1").years.map(({ year, coefficientOfVariation, mean, source }) => [
      year,
      coefficientOfVariation,
      mean,
      source,
    ]),
  ).toEqual([
    [2023, 0.46, 6.6, "record"],
    [2024, 0.4401, 6.9, "table"],
    [2025, 0.42, 7, "evaluation"],
  ]);
  expect(of("R1").years[0]?.cell).toBeNull();
  expect(findings).toEqual([]);
});

test("where table and record state different numbers the table counts, and that is said", () => {
  const rounded = compare({
    history: [row(2024, "R1", 0.44, 6.9), row(2024, "R2", 0.461)],
    record: [row(2024, "R1", 0.4404, 6.9)],
  });
  expect([rounded.of("R1").previous?.coefficientOfVariation, rounded.findings]).toEqual([0.4404, []]);
  const near = compare({
    history: [row(2024, "R1", 0.44, 6.9), row(2024, "R2", 0.461)],
    record: [row(2024, "R1", 0.4406, 6.9)],
  });
  expect([near.of("R1").previous?.coefficientOfVariation, codes(near.findings)]).toEqual([
    0.44,
    ["historyDiffersFromRecord warning"],
  ]);
  const far = compare({ history: [row(2024, "R1", 0.441, 6.9)], record: [row(2024, "R1", 0.4516, 6.8)] });
  expect(far.of("R1").previous).toMatchObject({ coefficientOfVariation: 0.441, mean: 6.9 });
  expect(far.findings).toMatchObject([
    {
      code: "historyDiffersFromRecord",
      rank: "warning",
      params: { year: 2024, quantity: "coefficientOfVariation", stated: 0.441, recorded: 0.4516 },
    },
    { code: "historyDiffersFromRecord", params: { quantity: "mean", stated: 6.9, recorded: 6.8 } },
  ]);
});

test("the same year twice: equal is one, different is an error and no comparison", () => {
  const equal = compare({ history: [row(2024, "R1", 0.44, 6.9), row(2024, "R1", 0.44)] });
  expect([equal.of("R1").previous?.coefficientOfVariation, equal.findings]).toEqual([0.44, []]);
  const different = compare({
    history: [row(2023, "R1", 0.4), row(2024, "R1", 0.44, 6.9), row(2024, "R1", 0.48, 6.9)],
  });
  expect(different.of("R1").previous).toMatchObject({ year: 2024, coefficientOfVariation: null, mean: 6.9 });
  expect(different.findings).toMatchObject([
    { code: "historyTwice", rank: "error", params: { year: 2024, first: 0.44, second: 0.48 } },
  ]);
});

test("a number that cannot be read is not replaced by the record", () => {
  const { of } = compare({ history: [row(2024, "R1", null)], record: [row(2024, "R1", 0.44, 6.9)] });
  expect(of("R1").previous).toMatchObject({ coefficientOfVariation: null, mean: 6.9 });
});

test("of the year that is evaluated the computed number counts, and a table that says otherwise is said", () => {
  const { of, findings } = compare({
    history: [row(2025, "R1", 0.42), row(2025, "R2", 0.31, 7), row(2025, "composite", 0.5)],
  });
  expect(of("R2").years).toMatchObject([{ year: 2025, coefficientOfVariation: 0.42, source: "evaluation" }]);
  expect(findings).toMatchObject([
    { code: "historyDiffersFromComputed", params: { indicator: "R2", stated: 0.31, computed: 0.42 } },
    { code: "historyDiffersFromComputed", params: { indicator: "composite", stated: 0.5 } },
  ]);
});

describe("what got worse", () => {
  test("a coefficient that has risen as it is printed, with the year where it is not the last one", () => {
    const { findings } = compare({
      history: [
        row(2024, "R1", 0.39),
        row(2022, "R2", 0.38),
        row(2024, "R3", 0.4196),
        row(2024, "R4", 0.43),
        row(2024, "R5", 0.391),
        row(2024, "composite", 0.38),
      ],
    });
    expect(findings).toMatchObject([
      {
        code: "coefficientRisen",
        rank: "warning",
        params: { indicator: "R1", year: 2024, isLastYear: true, before: 0.39, now: 0.42 },
      },
      { code: "coefficientRisen", params: { indicator: "R2", year: 2022, isLastYear: false } },
      { code: "coefficientRisen", params: { indicator: "composite" } },
    ]);
  });

  test("a small rise is told only within 0.03 of the limit (D37)", () => {
    const codesAt = (coefficient: number, limit: number) =>
      compare({ history: [row(2024, "R1", coefficient - 0.01)] }, { coefficient, limit }).findings.map(
        ({ code }) => code,
      );
    expect([codesAt(0.469, 0.5), codesAt(0.47, 0.5), codesAt(0.43, 0.45), codesAt(0.419, 0.45)]).toEqual([
      [],
      ["coefficientRisen"],
      ["coefficientRisen"],
      [],
    ]);
  });

  test("nothing that the rounding of the earlier number may hide", () => {
    const coarse = [row(2024, "R1", 0.47, 7), row(2024, "R2", 0.46, 7.1)];
    expect(compare({ history: coarse }, { coefficient: 0.4741, mean: 6.6 }).findings).toMatchObject([
      { code: "coefficientRisen", params: { indicator: "R2" } },
      { code: "meansFallen", params: { falls: [{ indicator: "R2" }] } },
    ]);
    const fine = [...coarse, row(2020, "R1", 0.465, 7.55)];
    expect(
      compare({ history: fine }, { coefficient: 0.4741, mean: 6.6 }).findings.map(({ params }) => params),
    ).toMatchObject([{ indicator: "R1" }, { indicator: "R2" }, { falls: [{ indicator: "R1" }, { indicator: "R2" }] }]);
  });

  test("a coefficient that now exceeds the limit that it kept is told in stronger words, even where both print alike", () => {
    const { findings } = compare(
      { history: [row(2024, "R1", 0.4996), row(2024, "R2", 0.52), row(2024, "R3", 0.49)] },
      { coefficient: 0.5004 },
    );
    expect(findings).toMatchObject([
      { code: "coefficientNewlyOver", rank: "warning", params: { indicator: "R1", limit: 0.5, now: 0.5004 } },
      { code: "coefficientNewlyOver", params: { indicator: "R3" } },
    ]);
  });

  test("areas and equipment that rose by 30 % within a year are an information, people and older years are not", () => {
    const jumped = (history: Dataset["history"]): readonly Finding[] => compare({ history }, { mean: 9.1 }).findings;
    expect(jumped([row(2024, "R4", 0.42, 6.99), row(2024, "R1", 0.42, 5)])).toMatchObject([
      {
        code: "meansJumped",
        rank: "info",
        params: { rises: [{ indicator: "R4", year: 2024, before: 6.99, now: 9.1 }] },
      },
    ]);
    expect(jumped([row(2024, "R4", 0.42, 7.1), row(2023, "R5", 0.42, 5)])).toEqual([]);
  });

  test("nothing in stronger words where the earlier number, unrounded, may have been over the limit already", () => {
    const codesFrom = (before: number) =>
      compare({ history: [row(2024, "R1", before)] }, { coefficient: 0.51 }).findings.map(({ code }) => code);
    expect([codesFrom(0.5), codesFrom(0.498), codesFrom(0.4998)]).toEqual([
      [],
      ["coefficientNewlyOver"],
      ["coefficientNewlyOver"],
    ]);
  });

  test("means that have fallen are one finding a stage", () => {
    const { findings } = compare({
      history: [row(2024, "R1", 0.42, 7.2), row(2024, "R4", 0.42, 7.004), row(2022, "R6", undefined, 8)],
    });
    expect(findings).toMatchObject([
      {
        code: "meansFallen",
        rank: "info",
        params: {
          stage: "primary",
          falls: [
            { indicator: "R1", year: 2024, before: 7.2, now: 7 },
            { indicator: "R6", year: 2022, before: 8 },
          ],
        },
      },
    ]);
  });

  test("nothing is said where a number is not known, then or now", () => {
    expect(compare({ history: [row(2024, "R1", 0.1, 9)] }, { coefficient: null, mean: null }).findings).toEqual([]);
    expect(compare({ history: [row(2024, "R1", null, null)] }).findings).toEqual([]);
  });
});

test("without a school year nothing is earlier, and that is said once", () => {
  const { trends, findings } = compare({ period: null, history: [row(2024, "R1", 0.1, 9)] });
  expect(trends.every(({ years, previous }) => years.length === 0 && previous === null)).toBe(true);
  expect(codes(findings)).toEqual(["recordWithoutPeriod info"]);
  expect(
    balanceTrends(datasetOf({}), { balance: [], composite: { primary: null, junior: null }, indicators: [] }),
  ).toEqual({ trends: [], findings: [] });
});
