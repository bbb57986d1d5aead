import { datasetOf } from "../../fixtures/dataset";
import { evaluate } from "../../fixtures/evaluate";
import { overrideOf } from "../../fixtures/registrations";

const FIGURES = {
  fiscalYear: 2025,
  specialEducationFunds: 750_000,
  specialEducationStudents: 100,
  specialSchools: 1,
} as const;

/** G7 with 7,500 元 a pupil of the county's 2025, or of the year beside the figure, and 8,000 locally. */
function judged(effectiveFrom: string, figureYear: string | null) {
  const local = overrideOf({ item: "G7", stage: null, allStages: true, value: 8000, unit: "元", effectiveFrom });
  const figureYears = figureYear === null ? {} : { specialEducationFunds: figureYear };
  const { items, standard, findings } = evaluate({
    ...datasetOf({ figures: FIGURES, figureYears }),
    overrides: [local],
  });
  return [
    items.find(({ id }) => id === "G7")?.outcome,
    standard.overrides.map(({ isUsed }) => isUsed)[0],
    findings.filter(({ code }) => code === "overrideNotInForce").map(({ params }) => (params as { year: string }).year),
  ];
}

test.each([
  ["in force in the county's year", "2025", null, ["unmet", true, []]],
  ["not yet in force in the county's year", "2026", null, ["met", false, ["2025"]]],
  ["in force in the figure's own later year", "2026", "2026", ["unmet", true, []]],
  ["not yet in force in the figure's own earlier year", "2025", "2024", ["met", false, ["2024"]]],
  ["in force in one year of the figure's own span", "2026", "2025—2026", ["undetermined", true, []]],
] as const)("a local limit that is %s", (_, effectiveFrom, figureYear, expected) => {
  expect(judged(effectiveFrom, figureYear)).toEqual(expected);
});
