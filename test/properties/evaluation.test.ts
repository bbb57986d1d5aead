import { qualityBalance2017 } from "../../src/regulation/qualityBalance2017";
import { ofIndicator } from "../../src/model/ofIndicator";
import fc from "fast-check";
import { exceptionsGranted } from "../../src/evaluate/exceptions/exceptionsGranted";
import { limitsInForce } from "../../src/evaluate/limits/limitsInForce";
import { judgeResources } from "../../src/evaluate/resources/judgeResources";
import { evaluate } from "../fixtures/evaluate";
import type { Dataset, School } from "../../src/model/dataset";
import type { Evaluation } from "../../src/model/evaluation";
import { computedFigure, type Figure } from "../../src/model/figures/figure";
import type { CountyFigureId, IndicatorId, SchoolFigureId } from "../../src/model/identifiers";
import { INDICATOR_IDS } from "../../src/regulation/indicators";
import type { Outcome } from "../../src/model/outcome";
import { datasetOf } from "../fixtures/dataset";
import { resourceSchool, type PartDescription } from "../fixtures/resourceSchools";
import { wholeSeedDataset } from "../fixtures/seedResources";
import { runs } from "../fixtures/runs";

const multiple = fc.oneof(fc.double({ min: 1, max: 1.9, noNaN: true }), fc.double({ min: 0.8, max: 1.1, noNaN: true }));
const part: fc.Arbitrary<PartDescription> = fc.record({ students: fc.integer({ min: 20, max: 2600 }), at: multiple });

const school: fc.Arbitrary<School> = fc
  .record({
    parts: fc.oneof(
      fc.record({ primary: part }),
      fc.record({ junior: part }),
      fc.record({ primary: part, junior: part }),
    ),
    classes: fc.integer({ min: 1, max: 30 }),
    over: fc.constantFrom(0, 0, 0, 2),
    rooms: fc.integer({ min: 0, max: 4 }),
    budget: fc.constantFrom(400000, 500000),
    training: fc.constantFrom(20000, 30000),
    allocated: fc.constantFrom(60000, 90000),
  })
  .map(({ parts, classes, over, rooms, budget, training, allocated }) =>
    resourceSchool(parts, {
      figures: {
        classesPrimary: "primary" in parts ? classes : 0,
        classesJunior: "junior" in parts ? classes : 0,
        classesPrimaryOver45: "primary" in parts ? over : 0,
        classesJuniorOver50: 0,
        musicRoomsFrom96: rooms,
        artRoomsFrom90: rooms,
        operatingFundsBudget: budget,
        trainingFundsBudget: training,
        operatingFundsAllocated: allocated,
      },
    }),
  );

/** The published county's figures, some of them shifted, over made-up schools. */
const county: fc.Arbitrary<Dataset> = fc
  .record({
    schools: fc.array(school, { minLength: 1, maxLength: 6 }),
    more: fc.constantFrom(0.9, 1, 1.1),
    rotated: fc.constantFrom(70, 134),
  })
  .map(({ schools, more, rotated }) => {
    const { figures } = datasetOf({
      figures: {
        rotatedTeachers: rotated,
        certifiedTeachers: Math.round(1606 * Math.min(1, more)),
        disabledEnrolled: Math.round(152 * more),
        teachersWith360Hours: 1606,
        qualitySeniorPlaces: 1000,
        allocatedPlaces: 500 * more,
        allocatedRuralPlaces: 200,
        primaryOperatingFundsQuota: 720,
        juniorOperatingFundsQuota: 940,
      },
    });
    const seed = wholeSeedDataset();
    return { ...seed, schools, hasSchools: true, figures: { ...seed.figures, ...figures } };
  });

/** A figure that may be anything around what it was. */
function widened(figure: Figure, low: number, high: number): Figure {
  return {
    ...computedFigure(figure.low * low, high === Infinity ? Infinity : figure.high * high, []),
    table: figure.table,
    row: figure.row,
    column: figure.column,
  };
}

type Widening = (dataset: Dataset) => Dataset;

function ofSchool(dataset: Dataset, at: number, change: (one: School) => School): Dataset {
  return {
    ...dataset,
    schools: dataset.schools.map((one, index) => (index === at % dataset.schools.length ? change(one) : one)),
  };
}

const widening: fc.Arbitrary<Widening> = fc
  .record({
    kind: fc.constantFrom("county", "students", "amount", "figure"),
    at: fc.nat(),
    pick: fc.nat(),
    bounds: fc.constantFrom(
      { low: 0, high: Infinity },
      { low: 0.5, high: 1.5 },
      { low: 1, high: Infinity },
      { low: 0, high: 1 },
    ),
  })
  .map(({ kind, at, pick, bounds: { low, high } }) => (dataset) => {
    const wide = (figure: Figure): Figure => widened(figure, low, high);
    switch (kind) {
      case "county": {
        const ids = Object.keys(dataset.figures) as CountyFigureId[];
        const id = ids[pick % ids.length] as CountyFigureId;
        return { ...dataset, figures: { ...dataset.figures, [id]: wide(dataset.figures[id] as Figure) } };
      }
      case "students":
        return ofSchool(dataset, at, (one) => ({
          ...one,
          parts: one.parts.map((each, index) =>
            index === pick % one.parts.length ? { ...each, students: wide(each.students) } : each,
          ),
        }));
      case "amount":
        return ofSchool(dataset, at, (one) => {
          const id = INDICATOR_IDS[pick % INDICATOR_IDS.length] as IndicatorId;
          return {
            ...one,
            parts: one.parts.map((each) => ({
              ...each,
              amounts: { ...each.amounts, [id]: wide(ofIndicator(each.amounts, id)) },
            })),
          };
        });
      default:
        return ofSchool(dataset, at, (one) => {
          const ids = Object.keys(one.figures) as SchoolFigureId[];
          const id = ids[pick % ids.length] as SchoolFigureId;
          return { ...one, figures: { ...one.figures, [id]: wide(one.figures[id] as Figure) } };
        });
    }
  });

function outcomesOf(evaluation: Evaluation): Map<string, Outcome> {
  return new Map<string, Outcome>([
    ["verdict", evaluation.verdict],
    ...evaluation.items.map(({ id, outcome }) => [id, outcome] as const),
    ...evaluation.schools.map(({ school: { key }, part: { stage }, outcome }) => [`${key} ${stage}`, outcome] as const),
  ]);
}

test("knowing less of any figure never turns unmet into anything but undetermined, nor met into unmet (D1)", () => {
  fc.assert(
    fc.property(county, fc.array(widening, { minLength: 1, maxLength: 12 }), (dataset, widenings) => {
      const before = outcomesOf(evaluate(dataset));
      for (const widen of widenings) {
        const after = outcomesOf(evaluate(widen(dataset)));
        const forbidden = [...before]
          .filter(([id, was]) => {
            const is = after.get(id);
            return (was === "unmet" && is !== "unmet" && is !== "undetermined") || (was === "met" && is === "unmet");
          })
          .map(([id, was]) => `${id}: ${was} → ${after.get(id)}`);
        expect(forbidden).toEqual([]);
      }
    }),
    runs(10, 150),
  );
});

test("the order of the schools decides nothing", () => {
  fc.assert(
    fc.property(county, (dataset) => {
      const one = evaluate(dataset);
      const other = evaluate({ ...dataset, schools: [...dataset.schools].reverse() });
      expect([...outcomesOf(other)].sort()).toEqual([...outcomesOf(one)].sort());
      expect(other.balance.map(({ coefficientOfVariation }) => coefficientOfVariation)).toEqual(
        one.balance.map(({ coefficientOfVariation: value }) => (value === null ? null : expect.closeTo(value, 12))),
      );
    }),
    runs(8, 125),
  );
});

const scaled = (figure: Figure, factor: number): Figure =>
  computedFigure(figure.low * factor, figure.high * factor, []);

test("scaling all pupils, or all of one resource, leaves every coefficient of variation", () => {
  fc.assert(
    fc.property(county, fc.constantFrom(0.1, 3, 10000), fc.constantFrom(...INDICATOR_IDS), (dataset, factor, id) => {
      // Ten thousand times an amount is a slip of unit to `evaluate` (D24), and still leaves the coefficient as it is.
      const balanceOf = (change: (one: School["parts"][number]) => School["parts"][number]) => {
        const changed = {
          ...dataset,
          schools: dataset.schools.map((one) => ({ ...one, parts: one.parts.map(change) })),
        };
        return judgeResources(
          changed,
          limitsInForce(changed, qualityBalance2017).limits,
          exceptionsGranted(changed),
        ).balance.map(({ coefficientOfVariation }) => coefficientOfVariation);
      };
      const near = balanceOf((one) => one).map((value) => (value === null ? null : expect.closeTo(value, 12)));
      expect(balanceOf((one) => ({ ...one, students: scaled(one.students, factor) }))).toEqual(near);
      expect(
        balanceOf((one) => ({
          ...one,
          amounts: { ...one.amounts, [id]: scaled(ofIndicator(one.amounts, id), factor) },
        })),
      ).toEqual(near);
    }),
    runs(8, 125),
  );
});

test("evaluating twice gives the same, and leaves the dataset alone", () => {
  fc.assert(
    fc.property(county, (dataset) => {
      const before = structuredClone(dataset);
      expect(evaluate(dataset)).toEqual(evaluate(dataset));
      expect(dataset).toEqual(before);
    }),
    runs(7, 100),
  );
});
