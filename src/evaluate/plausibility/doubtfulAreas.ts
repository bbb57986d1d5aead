import type { Dataset, School, SchoolPart } from "../../model/dataset";
import { knownValue, type Figure } from "../../model/figures/figure";
import { compensatedSum } from "../../model/figures/figureArithmetic";
import { finding } from "../../model/findings/finding";
import type { Subject } from "../../model/findings/subject";
import type { SchoolFigureId } from "../../model/identifiers";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { schoolFigureName } from "../../regulation/figures/figureNames";
import { AREA_UNITS, FEW_PEOPLE, SMALLEST_HALL, type Band } from "../../regulation/limits/plausibleAmounts";
import { isJudged, typedAmount, type AmountRow } from "./amountRows";
import type { DoubtfulFigure, FigurePlace } from "./doubtfulFigure";
import { bandFor, rowsApart } from "./schoolsApart";
import { firstCell, unitReadings } from "./unitReadings";
import { mayHaveSenior } from "./wholeSchool";

/** 室内体育用房, which is taken off 教学及辅助用房: typed in 亩 it would leave a school nearly all of its rooms. */
const HALLS = ["indoorSportsSpace", "gymnasiumSpace"] as const satisfies readonly SchoolFigureId[];
const GROUNDS = "outdoorSportsSpace" satisfies SchoolFigureId;

interface AreaRow extends AmountRow {
  readonly figure: Figure;
  readonly places: readonly FigurePlace[];
}

/**
 * Areas in another unit that the sums they are part of would hide (D24): 15 under ㎡ beside 1,000 ㎡ of halls is a
 * playground of 15 亩, and 1.5 a hall of 1.5 亩. Halls are doubted where no hall is as small; grounds where a school
 * stands apart below the others as in its whole amount and below the band of its indicator, or where the column does.
 * Villages under 50 pupils are not doubted, and too large a term shows in the sum itself.
 *
 * @example 室内体育用房 1.5 (㎡) → 1.5 ㎡, 1000 ㎡ (亩) or 15 000 ㎡ (公顷): what rests on it is undetermined
 */
export function doubtfulAreas(dataset: Dataset, indicators: readonly IndicatorCard[]): DoubtfulFigure[] {
  const band = indicators.find(({ amount }) => amount === "sportsSpace")?.plausible;
  const halls = HALLS.flatMap((field) => doubtfulHalls(field, rowsOf(dataset, field, indicators)));
  return band?.kind === "perStudent" ? [...halls, ...doubtfulGrounds(dataset, indicators, band.band)] : halls;
}

function doubtfulHalls(field: SchoolFigureId, rows: readonly AreaRow[]): DoubtfulFigure[] {
  const small = rows.filter(({ amount }) => amount < SMALLEST_HALL);
  return small.length > 1 && small.length * 2 > rows.length
    ? [doubtOf(field, rows, null)]
    : small.map((row) => doubtOf(field, [row], row.school));
}

function doubtfulGrounds(dataset: Dataset, indicators: readonly IndicatorCard[], band: Band): DoubtfulFigure[] {
  const rows = rowsOf(dataset, GROUNDS, indicators);
  const apart = new Set(
    rowsApart({ primary: rows, junior: [] }, band)
      .primary.filter(({ row }) => row.students >= FEW_PEOPLE && row.ratio < band.low)
      .map(({ row }) => row),
  );
  const isMost = apart.size * 2 > rows.length;
  const others = isMost ? rows : rows.filter((row) => !apart.has(row));
  const { low } = bandFor(others, band);
  const mean = sumOf(others) / compensatedSum(others.map(({ students }) => students));
  const column = others.length > 0 && mean < low ? [doubtOf(GROUNDS, others, null)] : [];
  if (isMost && column.length > 0) return column;
  return [...rows.filter((row) => apart.has(row)).map((row) => doubtOf(GROUNDS, [row], row.school)), ...column];
}

function sumOf(rows: readonly AreaRow[]): number {
  return compensatedSum(rows.map(({ amount }) => amount));
}

/** Schools with a known area above 0 on which an indicator rests beside other areas. */
function rowsOf({ schools }: Dataset, field: SchoolFigureId, indicators: readonly IndicatorCard[]): AreaRow[] {
  return schools.flatMap((school): AreaRow[] => {
    const figure = school.figures[field];
    const amount = knownValue(figure);
    if (figure === undefined || amount === null || amount <= 0) return [];
    const parts = school.parts.filter(isJudged);
    const pupils = [...parts.map((part) => part.students), ...seniorOf(school)].map(({ high }) => high);
    const students = compensatedSum(pupils.includes(Infinity) ? [] : pupils);
    const places = parts.flatMap((part) => placesOf(school, part, figure, indicators));
    const [part] = parts;
    if (part === undefined || students <= 0 || places.length === 0) return [];
    return [{ school, part, students, amount, ratio: amount / students, whole: amount, figure, places }];
  });
}

/** What a school shares its 高中 uses too; a blank cell beside a 小学 or 初中 is no pupil that anybody waits for. */
function seniorOf(school: School): Figure[] {
  const { studentsSenior } = school.figures;
  return studentsSenior === undefined || !mayHaveSenior(school) ? [] : [studentsSenior];
}

function placesOf(
  school: School,
  part: SchoolPart,
  figure: Figure,
  indicators: readonly IndicatorCard[],
): FigurePlace[] {
  return indicators.flatMap(({ id }): FigurePlace[] => {
    const amount = typedAmount(part, id);
    return amount !== figure && restsOn(amount, figure)
      ? [{ kind: "amount", school: school.key, stage: part.stage, indicator: id }]
      : [];
  });
}

function restsOn(amount: Figure, figure: Figure): boolean {
  return amount === figure || amount.parts.some((part) => restsOn(part, figure));
}

function doubtOf(field: SchoolFigureId, rows: readonly AreaRow[], school: School | null): DoubtfulFigure {
  const amount = sumOf(rows);
  const first = rows[0]?.figure;
  const { typed, unit, readings } = unitReadings(amount, first, AREA_UNITS, 1);
  const about: Subject = school === null ? { field } : { school: school.key, field };
  const params = { school: school?.name ?? null, figure: schoolFigureName(field), amount, typed, unit, readings };
  return {
    about,
    values: [amount, typed],
    places: rows.flatMap(({ places }) => places),
    because: finding("areaUnitSlip", "error", params, firstCell(first) ?? school?.cell ?? null, about),
  };
}
