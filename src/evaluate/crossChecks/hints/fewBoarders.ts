import { knownValue } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import { studentsOfWholeSchool } from "../../plausibility/wholeSchool";
import type { CrossCheck } from "../crossCheck";

/**
 * An inspector asks from here on down why a school is a boarding school at all; most that are one have far more
 * boarders.
 */
const FEW_BOARDERS = 0.2;

/**
 * 城区、镇区 公办 schools marked 寄宿制 of whose pupils fewer than a fifth board: the mark takes them out of 就近划片入学. One
 * finding for all of them, which names the one with the smallest share. Speaks only where boarders and pupils are
 * known.
 */
export const checkFewBoarders: CrossCheck = ({ schools }) => {
  const few = schools.flatMap((school) => {
    const { isBoarding, locality, isPrivate, figures } = school;
    if (isBoarding !== true || isPrivate === true || locality === null || locality === "rural") return [];
    const boarders = knownValue(figures.boardingStudents);
    const students = studentsOfWholeSchool(school);
    if (boarders === null || students === null || students === 0) return [];
    return boarders / students < FEW_BOARDERS ? [{ school, boarders, students }] : [];
  });
  const [least] = [...few].sort((one, other) => one.boarders / one.students - other.boarders / other.students);
  if (least === undefined) return [];
  const { school, boarders, students } = least;
  const params = { schools: few.length, school: school.name, boarders, students };
  return [finding("fewBoarders", "info", params, school.cell, { school: school.key })];
};
