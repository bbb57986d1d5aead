import type { Dataset, School } from "../../model/dataset";
import { knownValue, type Figure } from "../../model/figures/figure";
import { finding } from "../../model/findings/finding";
import type { CountyFigureId } from "../../model/identifiers";
import { SPECIAL_FUNDS_PER_STUDENT } from "../../regulation/figures/county/governmentFigures";
import { COUNTY_FIGURES } from "../../regulation/figures/countyFigures";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { countyFigureName } from "../../regulation/figures/figureNames";
import { SMALL_SCHOOL_STUDENTS } from "../../regulation/smallSchools";
import { COUNTY_QUOTIENTS, MONEY_UNITS, type Band } from "../../regulation/limits/plausibleAmounts";
import { compulsoryStudents } from "../items/schools/schoolScope";
import type { DoubtfulFigure } from "./doubtfulFigure";
import { firstCell, typedNumbers, unitReadings } from "./unitReadings";
import { studentsOfWholeSchool } from "./wholeSchool";

/** The figures whose cards say what they plausibly are. */
const BANDED = (Object.entries(COUNTY_FIGURES) as [CountyFigureId, FigureCard][]).flatMap(([id, { band }]) =>
  band === undefined ? [] : [{ id, band }],
);
const PAY: readonly CountyFigureId[] = ["teacherAnnualPay", "civilServantAnnualPay"];
const QUOTAS = { primary: "primaryOperatingFundsQuota", junior: "juniorOperatingFundsQuota" } as const;

/**
 * Money of the county, and 拨付公用经费 of each school, outside of what it is anywhere, in 元 (D24): pay, 特殊教育生均, 定额, and
 * 拨付 for each pupil beside the 定额. Zero is no slip of unit and is never doubted.
 */
export function doubtfulCountyFigures(dataset: Dataset): DoubtfulFigure[] {
  const outside = [
    ...BANDED.flatMap(({ id, band }) => outsideBand(dataset, id, band)),
    ...outsideBand(dataset, "specialEducationFunds", SPECIAL_FUNDS_PER_STUDENT, "specialEducationStudents"),
  ];
  const doubted = new Set(outside.map(({ about }) => about.field));
  return [
    ...outside,
    ...(PAY.some((id) => doubted.has(id)) ? [] : payApart(dataset)),
    ...fundsOutsideQuota(dataset, (id) => doubted.has(id)),
  ];
}

/** @param perStudents the figure by which it is divided before it is compared */
function outsideBand(dataset: Dataset, id: CountyFigureId, band: Band, perStudents?: CountyFigureId): DoubtfulFigure[] {
  const figure = dataset.figures[id];
  const amount = knownValue(figure);
  const students = perStudents === undefined ? 1 : knownValue(dataset.figures[perStudents]);
  if (figure === undefined || amount === null || amount <= 0 || students === null || students <= 0) return [];
  const value = amount / students;
  if (value >= band.low && value <= band.high) return [];
  const { unit, readings } = unitReadings(amount, figure, MONEY_UNITS, students);
  const params = {
    figure: nameOf(dataset, id),
    amount,
    value,
    isPerStudent: perStudents !== undefined,
    readings,
    unit,
    low: band.low,
    high: band.high,
  };
  return [
    {
      about: { field: id },
      values: [amount, ...typedNumbers(figure)],
      places: [{ kind: "county", field: id }],
      because: finding("countyUnitSlip", "error", params, firstCell(figure), { field: id }),
    },
  ];
}

/** Pay in two units, each of which is possible: neither is believed. */
function payApart({ figures }: Dataset): DoubtfulFigure[] {
  const { low, high } = COUNTY_QUOTIENTS.pay;
  const [teachers, civilServants] = [knownValue(figures.teacherAnnualPay), knownValue(figures.civilServantAnnualPay)];
  if (teachers === null || civilServants === null || teachers <= 0 || civilServants <= 0) return [];
  const quotient = teachers / civilServants;
  if (quotient >= low && quotient <= high) return [];
  const about = { field: "teacherAnnualPay" } as const;
  const params = { teachers, civilServants, quotient, low, high };
  return [
    {
      about,
      values: [teachers],
      places: PAY.map((field) => ({ kind: "county", field })),
      because: finding("payQuotientUnlikely", "error", params, firstCell(figures.teacherAnnualPay), about),
    },
  ];
}

function fundsOutsideQuota(dataset: Dataset, isDoubted: (id: CountyFigureId) => boolean): DoubtfulFigure[] {
  const quotas = Object.values(QUOTAS)
    .filter((id) => !isDoubted(id))
    .map((id) => knownValue(dataset.figures[id]))
    .filter((quota): quota is number => quota !== null && quota > 0);
  if (quotas.length === 0) return [];
  const range = { low: Math.min(...quotas), high: Math.max(...quotas) };
  return [...dataset.schools.flatMap((school) => fundsOfSchool(school, range)), ...fundsOfSmallSchools(dataset, range)];
}

/**
 * 特殊教育学校 and 职业学校 are funded by other quotas. What is stated may be for the compulsory stages alone or for 高中 too, so
 * that too little is measured by the former and too much by all pupils.
 */
function fundsOfSchool(school: School, quotas: Band): DoubtfulFigure[] {
  if (school.type === "specialSchool" || school.type === "vocationalSchool") return [];
  const figure = school.figures.operatingFundsAllocated;
  const { low, high } = compulsoryStudents(school);
  if (figure === undefined || low !== high) return [];
  const field = "operatingFundsAllocated";
  const heads = {
    low: Math.max(SMALL_SCHOOL_STUDENTS, low),
    high: Math.max(SMALL_SCHOOL_STUDENTS, studentsOfWholeSchool(school) ?? Infinity),
  };
  return outsideQuota(figure, heads, quotas, {
    school: school.name,
    about: { school: school.key, field },
    place: { kind: "school", school: school.key, field },
  });
}

/** 拨付 of all small schools together: each of them is funded for 100 heads. */
function fundsOfSmallSchools({ figures }: Dataset, quotas: Band): DoubtfulFigure[] {
  const schools = knownValue(figures.smallSchools);
  const figure = figures.smallSchoolOperatingFunds;
  if (schools === null || schools <= 0 || figure === undefined) return [];
  const field = "smallSchoolOperatingFunds";
  const heads = SMALL_SCHOOL_STUDENTS * schools;
  return outsideQuota(figure, { low: heads, high: heads }, quotas, {
    school: null,
    about: { field },
    place: { kind: "county", field },
  });
}

function outsideQuota(
  figure: Figure,
  heads: Band,
  quotas: Band,
  {
    school,
    about,
    place,
  }: Pick<DoubtfulFigure, "about"> & {
    readonly school: string | null;
    readonly place: DoubtfulFigure["places"][number];
  },
): DoubtfulFigure[] {
  const { low, high } = COUNTY_QUOTIENTS.fundsPerQuota;
  const amount = knownValue(figure);
  if (amount === null || amount <= 0) return [];
  const isTooLittle = amount / heads.low < low * quotas.low;
  const isTooMuch = amount / heads.high > high * quotas.high;
  if (!isTooLittle && !isTooMuch) return [];
  const [students, quota] = isTooLittle ? [heads.low, quotas.low] : [heads.high, quotas.high];
  const perStudent = amount / students;
  const { unit, readings } = unitReadings(amount, figure, MONEY_UNITS, students);
  return [
    {
      about,
      values: [amount, ...typedNumbers(figure)],
      places: [place],
      because: finding(
        "fundsUnitSlip",
        "error",
        { school, amount, perStudent, quota, unit, readings },
        firstCell(figure),
        about,
      ),
    },
  ];
}

function nameOf({ figureLabels }: Dataset, id: CountyFigureId): string {
  return figureLabels[id] ?? countyFigureName(id);
}
