import { evaluate } from "../../fixtures/evaluate";
import type { Dataset, School } from "../../../src/model/dataset";
import type { Evaluation } from "../../../src/model/evaluation";
import type { CountyFigureId, IndicatorId, ItemId, SchoolFigureId } from "../../../src/model/identifiers";
import type { FindingCode } from "../../../src/model/findings/finding";
import type { Outcome } from "../../../src/model/outcome";
import type { Stage } from "../../../src/model/stage";
import { datasetOf, figureOf } from "../../fixtures/dataset";
import { resourceSchool, type PartDescription } from "../../fixtures/resourceSchools";

/** So many ordinary primary schools of 500 pupils at 1.2 of every standard, with 12 classes each. */
function ordinary(count: number, more: PartDescription = {}): School[] {
  return Array.from({ length: count }, () =>
    resourceSchool({ primary: { students: 500, ...more } }, { figures: { classesPrimary: 12 } }),
  );
}

/** A school among them that is looked at. */
function odd(part: PartDescription, figures: Partial<Record<SchoolFigureId, number | null>> = {}): School {
  return resourceSchool(
    { primary: { students: 500, ...part } },
    { name: "单位小学", figures: { classesPrimary: Math.ceil((part.students ?? 500) / 42), ...figures } },
  );
}

const outcomeOf = (evaluation: Evaluation, id: ItemId): Outcome | undefined =>
  evaluation.items.find((item) => item.id === id)?.outcome;

const DOUBTS: readonly FindingCode[] = [
  "schoolUnitSlip",
  "columnUnitSlip",
  "roomsUnlikely",
  "peopleUnlikely",
  "countyUnitSlip",
  "payQuotientUnlikely",
  "fundsUnitSlip",
];

const doubtsOf = ({ findings }: Evaluation): FindingCode[] =>
  findings.filter(({ code, rank }) => rank === "error" && DOUBTS.includes(code)).map(({ code }) => code);

const judged = (schools: readonly School[], more: Partial<Dataset> = {}): Evaluation =>
  evaluate({ ...datasetOf({ schools }), ...more });

describe("one school that stands apart in its ratio and in its amount", () => {
  // Ordinary schools have 2700 ㎡ (5.4 a pupil), 4500 ㎡ (9) and 1 200 000 元 (2400).
  test.each<[IndicatorId, number, number, boolean]>([
    ["R6", 500, 1_200_000 * 10_000, true],
    ["R6", 500, 1_200_000 * 1000, true],
    ["R6", 500, 1_200_000 / 10_000, true],
    ["R6", 500, 1_200_000 / 1000, true],
    ["R4", 500, (2700 * 2000) / 3, true],
    ["R4", 500, (2700 * 3) / 2000, true],
    ["R5", 500, (4500 * 2000) / 3, true],
    ["R5", 500, (4500 * 3) / 2000, true],
    // 30 times the median: 72 000 元 a pupil is not over it, a little more is.
    ["R6", 500, 72_000 * 500, false],
    ["R6", 500, 72_001 * 500, true],
    ["R6", 500, 80 * 500, false],
    ["R6", 500, 79.9 * 500, true],
    // A village of 3 pupils has 100 000 元 a pupil and an ordinary amount.
    ["R6", 3, 300_000, false],
    ["R4", 3, 900, false],
    // A large school may have more than 10 times the amount of the others, at an ordinary ratio.
    ["R6", 2600, 2600 * 6000, false],
    // Nothing is nothing, and no slip.
    ["R6", 500, 0, false],
    ["R4", 500, 0, false],
  ])("%s of %d pupils with %d: %s", (id, students, amount, isDoubted) => {
    const evaluation = judged([...ordinary(6), odd({ students, amounts: { [id]: amount } })]);
    expect(doubtsOf(evaluation)).toEqual(isDoubted ? ["schoolUnitSlip"] : []);
    const row = evaluation.schools.find(({ school }) => school.name === "单位小学");
    if (isDoubted) {
      expect([outcomeOf(evaluation, id), outcomeOf(evaluation, "R-balance")]).toEqual(["undetermined", "undetermined"]);
      expect([row?.outcome, row?.ratios[id], row?.standardOutcomes[id]]).toEqual([
        "undetermined",
        null,
        "undetermined",
      ]);
      expect(evaluation.balance.find(({ indicator }) => indicator === id)?.coefficientOfVariation).toBeNull();
    } else expect(row?.ratios[id]).toBe(amount / students);
    for (const other of (["R1", "R2", "R3", "R7"] as const).filter((one) => one !== id && students === 500))
      expect(outcomeOf(evaluation, other)).toBe("met");
  });

  test("two slips do not hide each other, and schools of the other stage count as others", () => {
    const slip = { amounts: { R6: 1.2e10 } };
    expect(doubtsOf(judged([...ordinary(6), odd(slip), ...ordinary(1, slip)]))).toEqual([
      "schoolUnitSlip",
      "schoolUnitSlip",
    ]);
    const junior = resourceSchool({ junior: { amounts: { R6: 1.5e10 } } });
    expect(doubtsOf(judged([...ordinary(6), junior]))).toEqual(["schoolUnitSlip"]);
  });

  test("with fewer than three others only a ratio outside of the band of a small county is doubted", () => {
    // 2400 × 40 = 96 000 元 a pupil: far from the other two, and within 500 000.
    expect(doubtsOf(judged([...ordinary(2), odd({ amounts: { R6: 96_000 * 500 } })]))).toEqual([]);
    expect(doubtsOf(judged([...ordinary(2), odd({ amounts: { R6: 510_000 * 500 } })]))).toEqual(["schoolUnitSlip"]);
    expect(doubtsOf(judged([odd({ amounts: { R6: 510_000 * 500 } })]))).toEqual(["schoolUnitSlip"]);
  });

  test("the error names the number as typed and every reading, and what it is about", () => {
    const slip = odd({ amounts: { R6: 1.2e10 } });
    const { findings } = judged([...ordinary(6), slip]);
    expect(findings.find(({ code }) => code === "schoolUnitSlip")).toMatchObject({
      about: { item: "R6", school: slip.key, stage: "primary", field: "equipmentValue" },
      params: {
        school: "单位小学",
        median: 2400,
        readings: [
          { unit: "元", value: 2.4e7 },
          { unit: "千元", value: 2.4e10 },
          { unit: "万元", value: 2.4e11 },
        ],
      },
    });
  });
});

describe("a whole column", () => {
  test.each<[IndicatorId, number, boolean]>([
    ["R6", 50_000, false],
    ["R6", 50_001, true],
    ["R6", 50, false],
    ["R6", 49.9, true],
    ["R4", 60, false],
    ["R4", 60.1, true],
    ["R4", 0.49, true],
    ["R5", 150, false],
    ["R5", 151, true],
    ["R5", 0.49, true],
  ])("%s at %d for each pupil: %s", (id, ratio, isDoubted) => {
    const evaluation = judged(ordinary(6, { amounts: { [id]: ratio * 500 } }));
    expect(doubtsOf(evaluation)).toEqual(isDoubted ? ["columnUnitSlip"] : []);
    if (isDoubted)
      expect([
        outcomeOf(evaluation, id),
        outcomeOf(evaluation, "R-balance"),
        outcomeOf(evaluation, "R-schools"),
      ]).toEqual(["undetermined", "undetermined", "undetermined"]);
  });

  test("is doubted in each stage by itself, and ten times wider in a county of four schools or of fewer than 200 pupils", () => {
    expect(doubtsOf(judged(ordinary(4, { amounts: { R6: 500_000 * 500 } })))).toEqual([]);
    expect(doubtsOf(judged(ordinary(4, { amounts: { R6: 500_001 * 500 } })))).toEqual(["columnUnitSlip"]);
    expect(doubtsOf(judged(ordinary(6, { students: 30, amounts: { R6: 400_000 * 30 } })))).toEqual([]);
    const junior = Array.from({ length: 6 }, () => resourceSchool({ junior: { amounts: { R6: 0.25 * 500 } } }));
    expect(doubtsOf(judged([...ordinary(6), ...junior]))).toEqual(["columnUnitSlip"]);
  });

  test("zeros are no part of it: a county whose schools have nothing but one is not doubted", () => {
    expect(doubtsOf(judged([...ordinary(6, { amounts: { R5: 0 } }), odd({})]))).toEqual([]);
  });
});

describe("rooms", () => {
  test.each<[string, number | null, number, number, boolean]>([
    ["three a class and ten", 12, 500, 46, false],
    ["more than that", 12, 500, 47, true],
    ["no classes known, as many as pupils", null, 500, 500, false],
    ["no classes known, more than pupils", null, 500, 501, true],
    ["a village without classes", null, 5, 50, false],
    ["more than any village has", null, 5, 51, true],
  ])("%s", (_, classesPrimary, students, rooms, isDoubted) => {
    const evaluation = judged([...ordinary(6), odd({ students, amounts: { R7: rooms } }, { classesPrimary })]);
    expect(doubtsOf(evaluation)).toEqual(isDoubted ? ["roomsUnlikely"] : []);
    expect(outcomeOf(evaluation, "R7")).toBe(isDoubted ? "undetermined" : "met");
    if (isDoubted) expect(outcomeOf(evaluation, "R-balance")).toBe("undetermined");
  });

  test("classes of 高中 count by their pupils, and where these are unknown the pupils are the measure", () => {
    const school = (studentsSenior: number | null): School =>
      resourceSchool(
        { junior: { students: 400, amounts: { R7: 60 } } },
        { type: "completeSecondary", figures: { classesJunior: 10, studentsSenior } },
      );
    expect(doubtsOf(judged([...ordinary(6), school(0)]))).toEqual(["roomsUnlikely"]);
    expect(doubtsOf(judged([...ordinary(6), school(500)]))).toEqual([]);
    expect(doubtsOf(judged([...ordinary(6), school(null)]))).toEqual([]);
  });
});

describe("people", () => {
  test.each<[IndicatorId, number, number, boolean]>([
    ["R1", 500, 500, false],
    ["R1", 500, 501, true],
    ["R2", 1, 3, false],
    ["R3", 1, 50, false],
    ["R3", 1, 51, true],
    ["R1", 500, 13800138000, true],
  ])("%s of %d pupils: %d teachers: %s", (id, students, teachers, isDoubted) => {
    const evaluation = judged([...ordinary(6), odd({ students, amounts: { [id]: teachers } })]);
    expect(doubtsOf(evaluation)).toEqual(isDoubted ? ["peopleUnlikely"] : []);
    if (isDoubted) expect(outcomeOf(evaluation, id)).toBe("undetermined");
  });

  test.each<[SchoolFigureId, number, boolean]>([
    ["boardingStudents", 500, false],
    ["boardingStudents", 501, true],
    ["migrantChildren", 501, true],
    ["staff", 500, false],
    ["staff", 501, true],
  ])("%s %d in a school of 500: %s", (field, value, isDoubted) => {
    expect(doubtsOf(judged([...ordinary(6), odd({}, { [field]: value })]))).toEqual(
      isDoubted ? ["peopleUnlikely"] : [],
    );
  });

  test.each<[CountyFigureId, number, boolean]>([
    ["migrantChildren", 10_000, false],
    ["migrantChildren", 10_001, true],
    ["fullTimeTeachers", 10_001, true],
    ["certifiedTeachers", 13800138000, true],
    ["disabledChildren", 13800138000, true],
  ])("%s %d of a county of 10 000 pupils: %s", (id, value, isDoubted) => {
    const dataset = datasetOf({ figures: { primaryStudents: 7000, juniorStudents: 3000, [id]: value } });
    expect(doubtsOf(evaluate(dataset))).toEqual(isDoubted ? ["peopleUnlikely"] : []);
  });
});

describe("figures of the county", () => {
  test.each<[string, Partial<Record<CountyFigureId, number>>, FindingCode | null]>([
    ["pay as it is", { teacherAnnualPay: 90000, civilServantAnnualPay: 85000 }, null],
    ["pay typed in 元 under 万元", { teacherAnnualPay: 9e8, civilServantAnnualPay: 85000 }, "countyUnitSlip"],
    ["pay typed in 万元 under 元", { teacherAnnualPay: 90000, civilServantAnnualPay: 8.5 }, "countyUnitSlip"],
    [
      "pay of a month beside that of a year",
      { teacherAnnualPay: 480000, civilServantAnnualPay: 40000 },
      "payQuotientUnlikely",
    ],
    ["no pay at all", { teacherAnnualPay: 0, civilServantAnnualPay: 85000 }, null],
  ])("%s", (_, figures, code) => {
    const evaluation = evaluate(datasetOf({ figures, declared: { G8: "met" } }));
    expect(doubtsOf(evaluation)).toEqual(code === null ? [] : [code]);
    if (code !== null) expect(outcomeOf(evaluation, "G8")).toBe("undetermined");
  });

  test.each<[string, Partial<Record<CountyFigureId, number>>, boolean]>([
    ["stated", { specialEducationFundsPerStudent: 7500 }, false],
    ["stated, in 万元 under 元", { specialEducationFundsPerStudent: 0.75 }, true],
    ["stated, in 元 under 万元", { specialEducationFundsPerStudent: 7.5e7 }, true],
    ["computed", { specialEducationFunds: 750_000, specialEducationStudents: 100 }, false],
    ["computed, in 元 under 万元", { specialEducationFunds: 7.5e9, specialEducationStudents: 100 }, true],
    ["computed, in 万元 under 元", { specialEducationFunds: 75, specialEducationStudents: 100 }, true],
    ["nothing", { specialEducationFunds: 0, specialEducationStudents: 100 }, false],
  ])("特教生均公用经费 %s", (_, figures, isDoubted) => {
    const evaluation = evaluate(datasetOf({ period: "2025", figures: { specialSchools: 1, ...figures } }));
    expect(doubtsOf(evaluation)).toEqual(isDoubted ? ["countyUnitSlip"] : []);
    if (isDoubted) expect(outcomeOf(evaluation, "G7")).toBe("undetermined");
  });

  test.each<[string, number, number, FindingCode | null, Outcome]>([
    ["as it is", 720, 80_000, null, "met"],
    ["too little", 720, 50_000, null, "unmet"],
    ["定额 in 万元 under 元", 0.072, 80_000, "countyUnitSlip", "undetermined"],
    ["定额 in 元 under 万元", 7_200_000, 80_000, "countyUnitSlip", "undetermined"],
    ["拨付 in 元 under 万元", 720, 5e8, "fundsUnitSlip", "undetermined"],
    ["拨付 in 万元 under 元", 720, 8, "fundsUnitSlip", "undetermined"],
    ["nothing at all", 720, 0, null, "unmet"],
  ])("定额 and 拨付 of a 教学点 of 20 pupils: %s", (_, quota, funds, code, outcome) => {
    const point = resourceSchool(
      { primary: { students: 20, membership: { excluded: "teachingPointUnder50" } } },
      { type: "teachingPoint", figures: { operatingFundsAllocated: funds } },
    );
    const { figures } = datasetOf({ figures: { primaryOperatingFundsQuota: quota, juniorOperatingFundsQuota: 940 } });
    const evaluation = judged([...ordinary(5), point], { figures });
    expect(doubtsOf(evaluation)).toEqual(code === null ? [] : [code]);
    expect(outcomeOf(evaluation, "G6")).toBe(outcome);
  });
});

test("rows that D3 leaves out are never doubted, whatever they have", () => {
  const out = resourceSchool(
    {
      primary: {
        students: 3,
        membership: { excluded: "teachingPointUnder50" },
        amounts: { R1: 99, R6: 1e10, R7: 900 },
      },
    },
    { type: "teachingPoint", figures: { boardingStudents: 30 } },
  );
  expect(doubtsOf(judged([...ordinary(6), out]))).toEqual([]);
});

describe("warnings alone", () => {
  const warnings = ({ findings }: Evaluation): FindingCode[] =>
    findings
      .filter(({ rank, code }) => rank === "warning" && /^(?:ratioFar|countyMean)/.test(code))
      .map(({ code }) => code);

  test.each<[number, number, FindingCode[]]>([
    [200, 2400 * 8.1, ["ratioFarAbove"]],
    [200, 2400 * 8, []],
    [199, 2400 * 8.1, []],
  ])("a school of %d pupils with %d 元 each", (students, ratio, codes) => {
    const evaluation = judged([...ordinary(6), odd({ students, amounts: { R6: ratio * students } })]);
    expect(warnings(evaluation)).toEqual(codes);
    expect(outcomeOf(evaluation, "R6")).toBe("met");
  });

  test("a county above 20 000 元, or above three times last year's", () => {
    expect(warnings(judged(ordinary(6, { amounts: { R6: 20_001 * 500 } })))).toEqual(["countyMeanHigh"]);
    const last = {
      year: "2024",
      stage: "primary" as Stage,
      indicator: "R6" as const,
      coefficientOfVariation: undefined,
      mean: figureOf(799),
      cell: { sheet: "历年", table: null, row: 1, column: 1 },
    };
    expect(warnings(judged(ordinary(6), { period: "2025", history: [last] }))).toEqual(["countyMeanJumped"]);
    expect(warnings(judged(ordinary(6), { period: "2025", history: [{ ...last, mean: figureOf(801) }] }))).toEqual([]);
  });
});
