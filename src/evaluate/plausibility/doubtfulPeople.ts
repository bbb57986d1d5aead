import type { Dataset, School, SchoolPart } from "../../model/dataset";
import { knownValue, type Figure } from "../../model/figures/figure";
import { finding } from "../../model/findings/finding";
import type { CountyFigureId, SchoolFigureId } from "../../model/identifiers";
import type { PlausibilityFindings } from "../../model/findings/plausibilityFindings";
import type { Subject } from "../../model/findings/subject";
import { COUNTY_FIGURES } from "../../regulation/figures/countyFigures";
import { figureName, type FigureCard } from "../../regulation/figures/figureCard";
import { countyFigureName } from "../../regulation/figures/figureNames";
import { SCHOOL_FIGURES } from "../../regulation/figures/schoolFigures";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { FEW_PEOPLE } from "../../regulation/limits/plausibleAmounts";
import { isJudged } from "./amountRows";
import type { DoubtfulFigure, FigurePlace } from "./doubtfulFigure";
import { studentsOfWholeSchool } from "./wholeSchool";
import { firstCell, typedNumbers } from "./unitReadings";

/** Figures that count some of the pupils, or people who teach them, as their cards say. */
function countingPeople<Id extends string>(cards: Readonly<Record<string, FigureCard>>) {
  return Object.entries(cards).flatMap(([id, card]) =>
    card.counts === undefined
      ? []
      : [{ field: id as Id, name: figureName(card), isTeachers: card.counts === "teachers" }],
  );
}

const OF_SCHOOL = countingPeople<SchoolFigureId>(SCHOOL_FIGURES);
const OF_COUNTY = countingPeople<CountyFigureId>(COUNTY_FIGURES);

/**
 * Parts of the pupils above the pupils, and teachers of any kind above the pupils or, in a village, above 50 (D24): one
 * pupil with three teachers is a school, a telephone number is not.
 */
export function doubtfulPeople(dataset: Dataset, indicators: readonly IndicatorCard[]): DoubtfulFigure[] {
  const teachers = indicators.filter(({ plausible }) => plausible.kind === "teachers");
  return [...dataset.schools.flatMap((school) => doubtfulInSchool(school, teachers)), ...doubtfulInCounty(dataset)];
}

function doubtfulInSchool(school: School, teachers: readonly IndicatorCard[]): DoubtfulFigure[] {
  const parts = school.parts.filter(isJudged);
  if (parts.length === 0) return [];
  const pupils = studentsOfWholeSchool(school);
  return [
    ...parts.flatMap((part) => doubtfulTeachers(school, part, teachers)),
    ...(pupils === null
      ? []
      : OF_SCHOOL.flatMap(({ field, name, isTeachers }) =>
          doubtful(
            school.figures[field],
            isTeachers ? Math.max(pupils, FEW_PEOPLE) : pupils,
            { school: school.key, field },
            [{ kind: "school", school: school.key, field }],
            { school: school.name, figure: name, students: pupils, isConfirmable: isTeachers },
          ),
        )),
  ];
}

function doubtfulTeachers(school: School, part: SchoolPart, teachers: readonly IndicatorCard[]): DoubtfulFigure[] {
  const students = knownValue(part.statedStudents ?? part.students);
  if (students === null) return [];
  const most = Math.max(students, FEW_PEOPLE);
  const { stage } = part;
  const about = (field: SchoolFigureId): Subject => ({ school: school.key, stage, field });
  return [
    ...teachers.flatMap(({ id, amount, amountName }) =>
      doubtful(
        part.amounts[id],
        most,
        { item: id, ...about(amount) },
        [{ kind: "amount", school: school.key, stage, indicator: id }],
        { school: school.name, figure: amountName, students, isConfirmable: true },
      ),
    ),
    ...doubtful(
      part.fullTimeTeachers,
      most,
      about("fullTimeTeachers"),
      [{ kind: "partTeachers", school: school.key, stage }],
      { school: school.name, figure: "专任教师数", students, isConfirmable: true },
    ),
  ];
}

function doubtfulInCounty(dataset: Dataset): DoubtfulFigure[] {
  const pupils = studentsOfCounty(dataset);
  if (pupils === null) return [];
  const ofFigure = (id: CountyFigureId, most: number): DoubtfulFigure[] =>
    doubtful(dataset.figures[id], most, { field: id }, [{ kind: "county", field: id }], {
      school: null,
      figure: nameOf(dataset, id),
      students: pupils,
      isConfirmable: true,
    });
  return [
    ...OF_COUNTY.flatMap(({ field, isTeachers }) =>
      ofFigure(field, isTeachers ? Math.max(pupils, FEW_PEOPLE) : pupils),
    ),
  ];
}

/**
 * All pupils of the county, as stated or as its schools have them, whichever is more; null where the county states
 * none: a table may list some of the schools only.
 */
function studentsOfCounty({ figures, schools }: Dataset): number | null {
  const stated =
    knownValue(figures.students) ?? sumKnown([knownValue(figures.primaryStudents), knownValue(figures.juniorStudents)]);
  return stated === null ? null : Math.max(stated, sumKnown(schools.map(studentsOfWholeSchool)) ?? 0);
}

function sumKnown(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

function nameOf({ figureLabels }: Dataset, id: CountyFigureId): string {
  return figureLabels[id] ?? countyFigureName(id);
}

function doubtful(
  figure: Figure | undefined,
  most: number,
  about: Subject,
  places: readonly FigurePlace[],
  said: Omit<PlausibilityFindings["peopleUnlikely"], "value">,
): DoubtfulFigure[] {
  const value = knownValue(figure);
  if (figure === undefined || value === null || value <= most) return [];
  return [
    {
      about,
      values: [value, ...typedNumbers(figure)],
      places,
      because: finding("peopleUnlikely", "error", { ...said, value }, firstCell(figure), about),
    },
  ];
}
