import type { Evaluation } from "../../src/model/evaluation";
import { cityDistrict } from "../fixtures/cityDistrict";
import { tablesOf, type Sheet } from "../fixtures/county";
import { mountainCounty } from "../fixtures/mountainCounty";
import { evaluate } from "../fixtures/evaluate";
import { readDataset } from "../fixtures/readDataset";

type Stage = "primary" | "junior";
type Row = Readonly<Record<string, string | number | null>>;

function judged(sheets: readonly Sheet[]): Evaluation {
  return evaluate(readDataset({ tables: tablesOf(sheets), plainRanges: [], ownSheets: [] }));
}

/** The rows of the list of schools by their headings, without reading anything of the product. */
function rowsOf(sheets: readonly Sheet[]): Row[] {
  const [headings = [], ...rows] = sheets[0]?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? null])),
  ) as Row[];
}

/** Pupils and an amount of each school part of a stage, by hand: D3 leaves out 教学点, 1 : 1.1 and 1 : 1.2 split (D4). */
function partsOf(rows: readonly Row[], stage: Stage, heading: string, factor: number) {
  return rows.flatMap((row) => {
    const number = (name: string): number => Number(row[name] ?? 0);
    const [primary, junior, senior] = [number("小学在校生数"), number("初中在校生数"), number("高中在校生数")];
    const pupils = stage === "primary" ? primary : junior;
    if (row["学校类型"] === "教学点" || pupils === 0) return [];
    const weights = primary > 0 ? primary + 1.1 * junior : junior + 1.2 * senior;
    const weight = stage === "junior" && primary > 0 ? 1.1 * junior : pupils;
    return [{ pupils, amount: (number(heading) * factor * weight) / weights }];
  });
}

function variation(parts: readonly { readonly pupils: number; readonly amount: number }[]): number {
  const pupils = parts.reduce((sum, part) => sum + part.pupils, 0);
  const mean = parts.reduce((sum, part) => sum + part.amount, 0) / pupils;
  const squares = parts.reduce(
    (sum, part) => sum + (part.pupils / pupils) * (part.amount / part.pupils - mean) ** 2,
    0,
  );
  return Math.sqrt(squares) / mean;
}

const SHARED = [
  ["R4", "教学及辅助用房面积（不含室内体育用房）", 1, { primary: 4.5, junior: 5.8 }],
  ["R5", "体育运动场馆面积", 1, { primary: 7.5, junior: 10.2 }],
  ["R6", "教学仪器设备值", 1, { primary: 2000, junior: 2500 }],
  ["R7", "网络多媒体教室数", 100, { primary: 2.3, junior: 2.4 }],
] as const;
const COEFFICIENT = { primary: 0.5, junior: 0.45 };

/** Outcomes of R4 to R7 and of their coefficients, by the formulas above. */
function byHand(sheets: readonly Sheet[]) {
  const rows = rowsOf(sheets);
  const headingOf = (name: string) => Object.keys(rows[0] ?? {}).find((one) => one.startsWith(name)) ?? name;
  return SHARED.flatMap(([id, name, per, limits]) =>
    (["primary", "junior"] as const).map((stage) => {
      const heading = headingOf(name);
      const parts = partsOf(rows, stage, heading, heading.includes("万元") ? 10_000 : 1);
      const isMet = parts.every(({ pupils, amount }) => (amount / pupils) * per >= limits[stage]);
      const cv = variation(parts);
      return { id, stage, isMet, cv, outcome: cv <= COEFFICIENT[stage] ? "met" : "unmet" };
    }),
  );
}

function outcomesOf(evaluation: Evaluation, ids: string): string[] {
  return ids.split(" ").map((id) => `${id} ${evaluation.items.find((item) => item.id === id)?.outcome ?? "none"}`);
}

function codesOf({ findings }: Evaluation): Record<string, number> {
  const codes: Record<string, number> = {};
  for (const { code } of findings) codes[code] = (codes[code] ?? 0) + 1;
  return codes;
}

describe.each([
  ["the mountain county", mountainCounty()],
  ["the city district", cityDistrict()],
])("%s", (_name, sheets) => {
  const evaluation = judged(sheets);

  test("R4 to R7 and their coefficients are those of the formulas", () => {
    for (const { id, stage, cv, outcome } of byHand(sheets)) {
      const found = evaluation.balance.find((one) => one.indicator === id && one.stage === stage);
      expect([id, stage, found?.coefficientOfVariation, found?.outcome]).toEqual([
        id,
        stage,
        expect.closeTo(cv, 10),
        outcome,
      ]);
    }
    for (const id of ["R4", "R5", "R6", "R7"]) {
      const isMet = byHand(sheets)
        .filter((one) => one.id === id)
        .every((one) => one.isMet);
      expect(outcomesOf(evaluation, id)).toEqual([`${id} ${isMet ? "met" : "unmet"}`]);
    }
  });
});

test("the mountain county: every other outcome as by hand, and five findings, each a column that no table has", () => {
  const evaluation = judged(mountainCounty());
  const rows = rowsOf(mountainCounty());
  // 9 of 52 and 97 of 1490 are the least of each stage; 1,850 pupils are the largest school; every school under 100
  // pupils has at least 100 × 720 元; 63,000 元 for 9 pupils are 7,000 元 each.
  expect(rows.filter((row) => Number(row["小学在校生数"]) < 100 && row["初中在校生数"] === null)).toHaveLength(42);
  expect(outcomesOf(evaluation, "R1 R2 R3 R-schools R-balance G3 G4 G5 G6 G7 Q4")).toEqual([
    "R1 met",
    "R2 undetermined",
    "R3 undetermined",
    "R-schools undetermined",
    "R-balance unmet",
    "G3 undetermined",
    "G4 met",
    "G5 undetermined",
    "G6 met",
    "G7 met",
    "Q4 undetermined",
  ]);
  expect(codesOf(evaluation)).toEqual({ fieldWithoutColumn: 5 });
  expect(evaluation.excluded).toHaveLength(40);
});

/** The comparison that decides an item by figures: value, limit, outcome; and the outcome of the item. */
function comparison(sheets: readonly Sheet[], id: string) {
  const item = judged(sheets).items.find((one) => one.id === id);
  const [part] = item?.parts ?? [];
  return [part?.value, part?.limit, part?.outcome, item?.outcome];
}

test.each([
  // 63,000 元 for 9 pupils, and no 特殊教育学校: the quota of 2025 to the yuan.
  ["the mountain county", "G7", mountainCounty, [63_000 / 9, 7000, "met", "met"]],
  // Typed in 万元 and 元; the half that figures cannot show (政策) has no statement.
  ["the mountain county", "G8", mountainCounty, [(89_000 / 86_500) * 100, 100, "met", "undetermined"]],
  // 12,000 元 are stated for 特殊教育学校, and nobody says how many of them there are.
  ["the city district", "G7", cityDistrict, [12_000, 7000, "met", "undetermined"]],
  // Typed in 千元 and 万元.
  ["the city district", "G8", cityDistrict, [(198_600 / 192_000) * 100, 100, "met", "undetermined"]],
] as const)("%s, %s: by hand", (_, id, county, [value, limit, part, outcome]) => {
  expect(comparison(county(), id)).toEqual([expect.closeTo(value, 9), limit, part, outcome]);
});

test("the city district: every other outcome as by hand, and six findings, each a column that no table has", () => {
  const evaluation = judged(cityDistrict());
  // Eight schools of 2,600 to 3,230 and three 初中 above 2,000; none under 100 pupils, so that nothing is asked of their
  // funds.
  expect(outcomesOf(evaluation, "R1 R2 R3 R-schools R-balance G3 G4 G5 G6 Q4")).toEqual([
    "R1 undetermined",
    "R2 undetermined",
    "R3 undetermined",
    "R-schools unmet",
    "R-balance unmet",
    "G3 undetermined",
    "G4 unmet",
    "G5 undetermined",
    "G6 notApplicable",
    "Q4 undetermined",
  ]);
  expect(codesOf(evaluation)).toEqual({ fieldWithoutColumn: 6 });
});
