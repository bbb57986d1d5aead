import type { Dataset, School } from "../../model/dataset";
import type { SchoolFigureId } from "../../model/identifiers";
import { schoolFigureName } from "../../regulation/figures/figureNames";
import { G3 } from "../../regulation/items/government/G3";
import { G5 } from "../../regulation/items/government/G5";
import { G6 } from "../../regulation/items/government/G6";
import { Q4 } from "../../regulation/items/quality/Q4";
import { SMALL_SCHOOL_STUDENTS } from "../../regulation/smallSchools";
import { BRACKET_COLUMNS } from "../../model/classes/bracketCounts";
import { OVER_COLUMNS } from "../../model/classes/statedClasses";
import { newSchools } from "../items/funds/newSchools";
import { classesOfSchool } from "../items/rooms/schoolRooms";
import { compulsoryStudents, isEverySchool, isOrdinarySchool, scopeOfSchool } from "../items/schools/schoolScope";
import { type Need, type NeededField, type NeedsOfSchool } from "./neededField";

const CLASS_LIMITS = { primary: G5.limits.primaryClass[0].value, junior: G5.limits.juniorClass[0].value };

/** The columns of the items that are judged school by school. */
export function itemNeeds(dataset: Dataset): NeedsOfSchool {
  const isNew = newSchools(dataset);
  const heads = new Set(dataset.schools.flatMap(({ budgetSchoolKey }) => budgetSchoolKey ?? []));
  return (school) => [
    ...roomNeeds(school),
    ...classNeeds(school),
    ...(isNew(school) || school.budgetSchoolKey === null
      ? []
      : [...smallSchoolNeeds(school, heads.has(school.key)), ...trainingNeeds(school)]),
  ];
}

function column(field: SchoolFigureId, ...others: readonly SchoolFigureId[]): NeededField {
  return { field, heading: schoolFigureName(field), ids: [field, ...others] };
}

/** Money is nothing without its unit. */
function money(field: SchoolFigureId, ...others: readonly SchoolFigureId[]): NeededField {
  return { ...column(field, ...others), heading: `${schoolFigureName(field)}（万元）` };
}

const CLASSES = column("classes", "classesPrimary", "classesJunior");
const MUSIC_AREAS = ["musicRoomsAreaEach", "musicRoomsArea"] as const;
const ART_AREAS = ["artRoomsAreaEach", "artRoomsArea"] as const;
const MUSIC_ROOMS: NeededField = {
  ...column("musicRoomsFrom96", ...MUSIC_AREAS),
  standIns: MUSIC_AREAS,
  list: "roomList",
};
const ART_ROOMS: NeededField = {
  ...column("artRoomsFrom90", ...ART_AREAS),
  standIns: ART_AREAS,
  field: MUSIC_ROOMS.field,
  list: "roomList",
};

const TRAINING_FUNDS = money("trainingFundsBudget");
const OPERATING_FUNDS: NeededField = { ...money("operatingFundsBudget"), field: TRAINING_FUNDS.field };

function roomNeeds(school: School): Need[] {
  if (scopeOfSchool(school) === "out") return [];
  const classes = classesOfSchool(school).high < Infinity ? [] : [CLASSES];
  const rooms = school.roomList === undefined ? [MUSIC_ROOMS, ART_ROOMS] : [];
  return [{ items: [G3.id], ways: [[...classes, ...rooms]] }];
}

/** A stage that fits into one class needs no sizes (D25). */
function classNeeds(school: School): Need[] {
  if (!isOrdinarySchool(school) || school.classList !== undefined) return [];
  return school.parts
    .filter(({ stage, students }) => students.high > CLASS_LIMITS[stage])
    .map(({ stage }): Need => {
      const isPrimary = stage === "primary";
      const above = [...BRACKET_COLUMNS[stage], ...BRACKET_COLUMNS.any].filter(
        ({ from }) => from > CLASS_LIMITS[stage],
      );
      const largest = isPrimary ? "largestClassPrimary" : "largestClassJunior";
      const field = OVER_COLUMNS[stage].id;
      const sizes = column(field, largest, "largestClass", ...above.map(({ id }) => id));
      return { items: [G5.id], ways: [[{ ...sizes, field: "classesPrimaryOver45", list: "classList" }]] };
    });
}

/** Of a school in the accounts of another it is asked there (D37). */
function smallSchoolNeeds(school: School, isHead: boolean): Need[] {
  if (typeof school.budgetSchoolKey === "string") return [];
  const students = compulsoryStudents(school);
  if (!isOrdinarySchool(school) || students.high === 0 || (students.low >= SMALL_SCHOOL_STUDENTS && !isHead)) return [];
  return [{ items: [G6.id], ways: [[money("operatingFundsAllocated", "fundedHeadcount")]] }];
}

function trainingNeeds(school: School): Need[] {
  if (!isEverySchool(school) || typeof school.budgetSchoolKey === "string") return [];
  return [{ items: [Q4.id], ways: [[TRAINING_FUNDS, OPERATING_FUNDS]] }];
}
