import type { Dataset, School } from "../../model/dataset";
import { knownValue, type Figure } from "../../model/figures/figure";
import { finding } from "../../model/findings/finding";
import type { Subject } from "../../model/findings/subject";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { FEW_PEOPLE, MOST_ROOMS } from "../../regulation/limits/plausibleAmounts";
import { isJudged, typedAmount } from "./amountRows";
import type { DoubtfulFigure, FigurePlace } from "./doubtfulFigure";
import { firstCell, typedNumbers } from "./unitReadings";
import { classesOfWholeSchool } from "./wholeSchool";
import { compulsoryStudents } from "../items/schools/schoolScope";

/**
 * Rooms that no school has: more than three for each class and ten beyond; where no class is known, more than pupils
 * (or 50 in a village). What a 一贯制学校 has of both stages is looked at together (D24).
 */
export function doubtfulRooms({ schools }: Dataset, indicators: readonly IndicatorCard[]): DoubtfulFigure[] {
  const cards = indicators.filter(({ plausible }) => plausible.kind === "rooms");
  return schools.flatMap((school) =>
    school.parts.some(isJudged) ? cards.flatMap((card) => doubtfulInSchool(school, card)) : [],
  );
}

function doubtfulInSchool(school: School, { id, amount: field }: IndicatorCard): DoubtfulFigure[] {
  const figures = [...new Set(school.parts.map((part) => typedAmount(part, id)))];
  const rooms = figures.reduce((sum, figure) => sum + (knownValue(figure) ?? 0), 0);
  const classes = classesOfWholeSchool(school);
  const students = compulsoryStudents(school);
  if (classes === null && students.high === Infinity) return [];
  const most =
    classes === null ? Math.max(students.high, FEW_PEOPLE) : MOST_ROOMS.perClass * classes + MOST_ROOMS.beyond;
  if (rooms <= most) return [];
  const about: Subject = { item: id, school: school.key, field };
  const params = { school: school.name, rooms, classes, students: students.high, most };
  return [
    {
      about,
      values: [rooms, ...figures.flatMap((figure: Figure) => typedNumbers(figure))],
      places: school.parts.map(
        ({ stage }): FigurePlace => ({ kind: "amount", school: school.key, stage, indicator: id }),
      ),
      because: finding("roomsUnlikely", "error", params, firstCell(figures[0]) ?? school.cell, about),
    },
  ];
}
