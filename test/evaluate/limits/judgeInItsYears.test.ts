import { evaluate } from "../../fixtures/evaluate";
import type { Dataset } from "../../../src/model/dataset";
import type { CountyFigureId, ItemId } from "../../../src/model/identifiers";
import { datasetOf, figureOf } from "../../fixtures/dataset";
import { overrideOf } from "../../fixtures/registrations";

const SPECIAL = { specialEducationFunds: 650_000, specialEducationStudents: 100, specialSchools: 1 } as const;

function county(
  span: readonly [number, number] | null,
  figureYears: Dataset["figureYears"] = {},
  figures: Partial<Record<CountyFigureId, number>> = SPECIAL,
): Dataset {
  const dataset = datasetOf({ figures, figureYears });
  if (span === null) return dataset;
  const fiscalYear = { ...figureOf(span[0]), high: span[1] };
  return { ...dataset, figures: { ...dataset.figures, fiscalYear } };
}

function outcome(dataset: Dataset, item: ItemId): unknown {
  const evaluation = evaluate(dataset);
  const spans = evaluation.findings.filter(({ code }) => code === "yearsDisagree").map(({ params }) => params);
  return [evaluation.items.find(({ id }) => id === item)?.outcome, spans];
}

const SPAN = { item: "G7", years: "2024—2025", limits: [6000, 7000] };

test.each([
  ["a span over a change of the limit that decides", [2024, 2025], {}, 650_000, ["undetermined", [SPAN]]],
  ["a span of which every year is met", [2024, 2025], {}, 700_000, ["met", []]],
  ["a span of which every year is unmet", [2024, 2025], {}, 500_000, ["unmet", []]],
  ["a span before the change", [2023, 2024], {}, 650_000, ["met", []]],
  ["a span after the change", [2025, 2026], {}, 650_000, ["unmet", []]],
  [
    "the figure's own year before that of the county",
    [2025, 2025],
    { specialEducationFunds: "2024" },
    650_000,
    ["met", []],
  ],
  ["the figure's own later year", [2024, 2024], { specialEducationFunds: "2025" }, 650_000, ["unmet", []]],
  ["a stamp that is a span", [2024, 2024], { specialEducationFunds: "2024—2025" }, 650_000, ["undetermined", [SPAN]]],
  ["a stamp that is no year", [2025, 2025], { specialEducationFunds: "上年" }, 650_000, ["unmet", []]],
  ["pupils of another school year", [2025, 2025], { specialEducationStudents: "2024" }, 650_000, ["unmet", []]],
  ["no year at all", null, {}, 650_000, ["unmet", []]],
  ["a stamp where the county states no year", null, { specialEducationFunds: "2024" }, 650_000, ["met", []]],
] as const)("G7 under %s", (_, span, years, specialEducationFunds, expected) => {
  expect(outcome(county(span, years, { ...SPECIAL, specialEducationFunds }), "G7")).toEqual(expected);
});

test("a local limit is dated by the same years", () => {
  const local = overrideOf({
    item: "G7",
    stage: null,
    allStages: true,
    value: 8000,
    unit: "元",
    effectiveFrom: "2026",
  });
  const with750 = (span: readonly [number, number]): unknown =>
    outcome({ ...county(span, {}, { ...SPECIAL, specialEducationFunds: 750_000 }), overrides: [local] }, "G7");
  expect(with750([2025, 2025])).toEqual(["met", []]);
  expect(with750([2026, 2026])).toEqual(["unmet", []]);
  expect(with750([2025, 2026])).toEqual(["undetermined", [{ item: "G7", years: "2025—2026", limits: [7000, 8000] }]]);
});
