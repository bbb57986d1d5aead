import type { Dataset, School, SchoolPart } from "../../model/dataset";
import { knownValue, type Figure } from "../../model/figure";
import { finding } from "../../model/finding";
import type { CountyFigureId, SchoolFigureId } from "../../model/identifiers";
import type { Subject } from "../../model/subject";
import { COUNTY_FIGURE_NAMES } from "../../regulation/figureNames";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { COUNTY_TEACHERS, FEW_PEOPLE, PARTS_OF_COUNTY_STUDENTS } from "../../regulation/plausibleAmounts";
import { isJudged } from "./amountRows";
import type { DoubtfulFigure, FigurePlace } from "./doubtfulFigure";
import { studentsOfWholeSchool } from "./wholeSchool";
import { firstCell, typedNumbers } from "./unitReadings";

/** Columns of a whole school that count some of its pupils, or people who teach them. */
const OF_SCHOOL: readonly { readonly field: SchoolFigureId; readonly name: string; readonly isTeachers: boolean }[] = [
  { field: "boardingStudents", name: "寄宿生数", isTeachers: false },
  { field: "migrantChildren", name: "随迁子女数", isTeachers: false },
  { field: "fullTimeTeachers", name: "专任教师数", isTeachers: true },
  { field: "staff", name: "教职工数", isTeachers: true },
  { field: "sharedSportsAndArtsTeachers", name: "交流轮岗、兼职、走教体艺教师数", isTeachers: true },
];

/**
 * Parts of the pupils above the pupils, and teachers of any kind above the pupils or, in a village, above 50 (D24): one pupil
 * with three teachers is a school, a telephone number is not.
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
            { school: school.name, figure: name, students: pupils },
          ),
        )),
  ];
}

function doubtfulTeachers(school: School, part: SchoolPart, teachers: readonly IndicatorCard[]): DoubtfulFigure[] {
  const students = knownValue(part.students);
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
        { school: school.name, figure: amountName, students },
      ),
    ),
    ...doubtful(
      part.fullTimeTeachers,
      most,
      about("fullTimeTeachers"),
      [{ kind: "partTeachers", school: school.key, stage }],
      { school: school.name, figure: "专任教师数", students },
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
    });
  return [
    ...PARTS_OF_COUNTY_STUDENTS.flatMap((id) => ofFigure(id, pupils)),
    ...COUNTY_TEACHERS.flatMap((id) => ofFigure(id, Math.max(pupils, FEW_PEOPLE))),
  ];
}

/**
 * All pupils of the county, as stated or as its schools have them, whichever is more; null where the county states none:
 * a table may list some of the schools only.
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
  return figureLabels[id] ?? (COUNTY_FIGURE_NAMES as Readonly<Partial<Record<CountyFigureId, string>>>)[id] ?? id;
}

function doubtful(
  figure: Figure | undefined,
  most: number,
  about: Subject,
  places: readonly FigurePlace[],
  said: { readonly school: string | null; readonly figure: string; readonly students: number },
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
