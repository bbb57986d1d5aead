import { coefficientOfVariation } from "../../../src/evaluate/coefficients/coefficientOfVariation";
import { knownValue } from "../../../src/model/figures/figure";
import type { Evaluation } from "../../../src/model/evaluation";
import { cityCoefficients, failingItems, rankedCounties } from "../../../src/present/batch/cityFigures";
import { citySheet } from "../../../src/present/batch/citySheet";
import { countySummary, type CountySummary } from "../../../src/present/batch/countySummary";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";
import { unevenCountyRows } from "../../fixtures/unevenCounty";
import { evaluateRows } from "../../fixtures/wideSchools";

let evaluations: Evaluation[];
let counties: CountySummary[];
beforeAll(async () => {
  const sample = await sampleEvaluation();
  const other: Evaluation = { ...evaluateRows(unevenCountyRows()), county: "乙县", period: sample.period };
  evaluations = [sample, other];
  counties = evaluations.map(countySummary);
});

test("the city's coefficient is that over all schools of its counties, within 1e-12", () => {
  const cities = cityCoefficients(counties);
  expect(cities).toHaveLength(14);
  for (const city of cities.filter(({ known, counties: of }) => known === of)) {
    const rows = evaluations.flatMap(({ schools }) =>
      schools.flatMap(({ part }) =>
        part.stage === city.stage
          ? [[knownValue(part.students) ?? NaN, knownValue(part.amounts[city.indicator]) ?? NaN] as const]
          : [],
      ),
    );
    const direct = coefficientOfVariation(
      Float64Array.from(rows, ([pupils]) => pupils),
      Float64Array.from(rows, ([, amount]) => amount),
    );
    if (typeof direct === "string") throw new Error(direct);
    expect(Math.abs((city.overSchools ?? NaN) - direct.coefficientOfVariation)).toBeLessThan(1e-12);
    expect(city.betweenCounties ?? NaN).toBeLessThanOrEqual(city.overSchools ?? 0);
    expect(city.highest?.value ?? 0).toBeGreaterThanOrEqual(city.lowest?.value ?? 1);
  }
  expect(cities.some(({ known }) => known === 2)).toBe(true);
});

test("school years are not mixed, and a county without sums is left out and counted", () => {
  const [sample] = counties;
  if (sample === undefined) throw new Error("no sample");
  const earlier = { ...sample, period: "2024" };
  const unknown = { ...sample, balance: sample.balance.map((one) => ({ ...one, cv: null, pupils: null })) };
  const cities = cityCoefficients([sample, earlier, unknown]);
  expect(cities.map(({ period }) => period)).toEqual([
    ...Array<string>(14).fill("2024"),
    ...Array<string>(14).fill("2025"),
  ]);
  const now = cities.find(({ period }) => period === "2025");
  expect([now?.counties, now?.known]).toEqual([2, 1]);
  expect(now?.betweenCounties).toBeNull();
  expect(now?.overSchools).toBeCloseTo(sample.balance[0]?.cv ?? NaN, 12);
});

test("what fails most comes first, and counties that are alike share a place", () => {
  const [sample] = counties;
  if (sample === undefined) throw new Error("no sample");
  const failing = failingItems([sample, sample]);
  expect(failing[0]).toMatchObject({ unmet: 2, counties: 2 });
  expect(failing.map(({ unmet }) => unmet)).toEqual([...failing.map(({ unmet }) => unmet)].sort((a, b) => b - a));
  expect(rankedCounties([...counties, sample]).map(({ place }) => place)).toEqual([1, 1, 3]);
});

test.each([zhCN, en])("the sheet has three tables with every heading, each as wide as its rows", (strings) => {
  const { tables, rows, name } = citySheet(counties, strings);
  expect(name).toBe(strings.batch.sheetNames.city);
  expect(tables).toHaveLength(3);
  for (const { fromRow, toRow, headings } of tables) {
    expect(rows[fromRow]?.cells.map(({ value }) => value)).toEqual(headings);
    expect(new Set(headings).size).toBe(headings.length);
    for (const { cells } of rows.slice(fromRow + 1, toRow + 1)) expect(cells).toHaveLength(headings.length);
  }
});
