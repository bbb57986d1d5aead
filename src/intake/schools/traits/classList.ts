import { cellOfFigure } from "../../../model/figures/figure";
import type { SchoolClass, SchoolPart } from "../../../model/dataset";
import { ABSENT_FIGURE, knownValue } from "../../../model/figures/figure";
import { compensatedSum } from "../../../model/figures/figureArithmetic";
import { finding } from "../../../model/findings/finding";
import type { Stage } from "../../../model/stage";
import { cellAt, wordsOf } from "../../cells/cellText";
import type { Report } from "../../cells/quantityCell";
import { plainText } from "../../cells/quantityText";
import type { AnyStage } from "../../vocabulary/stageWords";
import { stageOfClassName, stageOfGrade } from "./gradeStage";

import { nameCellOf, type SchoolRow } from "../rows/schoolRow";

/**
 * The classes of one school from a table with one row a class; classes of 高中 are left out.
 * @param stages the compulsory stages of the school: where it has one only, 一年级 of a 初中 is a junior class
 * @param hasSenior true where it has 高中 too, or may have: then a class of which nothing is said may be one of 高中
 */
export function classesOfRows(rows: readonly SchoolRow[], stages: readonly Stage[], hasSenior: boolean): SchoolClass[] {
  return rows.flatMap((row) => {
    const grade = wordAt(row, row.plan.words.grade);
    const label = wordAt(row, row.plan.words.className);
    const stage = row.stage ?? stageOfNumbers(row) ?? stageOfWords(grade, label, stages, hasSenior);
    if (stage === "senior") return [];
    const field = Object.keys(row.fields).find((id) => id.startsWith("students") && row.fields[id] !== undefined);
    const students = (field === undefined ? undefined : row.fields[field]) ?? ABSENT_FIGURE;
    return [{ name: label.startsWith(grade) ? label : grade + label, stage, students }];
  });
}

function wordAt(row: SchoolRow, column: number): string {
  return column < 0 ? "" : (wordsOf(cellAt(row.plan.table, row.row, column)) ?? "");
}

/** The stage whose column holds the pupils, where there are columns by stage. */
function stageOfNumbers(row: SchoolRow): Stage | null {
  const [primary, junior] = [row.fields["studentsPrimary"], row.fields["studentsJunior"]].map(
    (figure) => (knownValue(figure) ?? 0) > 0,
  );
  return primary === junior ? null : primary === true ? "primary" : "junior";
}

function stageOfWords(grade: string, label: string, stages: readonly Stage[], hasSenior: boolean): AnyStage | null {
  const only = stages.length === 1 ? (stages[0] ?? null) : null;
  const said = stageOfGrade(plainText(grade)) ?? stageOfClassName(plainText(label));
  if (said !== null && !(said === "primary" && only === "junior")) return said;
  return hasSenior ? null : only;
}

/** Check 2: the pupils of the classes add up to those of the school part, but for classes whose stage nobody knows. */
export function checkClassPupils(
  classes: readonly SchoolClass[],
  rows: readonly SchoolRow[],
  parts: readonly SchoolPart[],
  school: string,
  report: Report,
): void {
  const ofNoStage = classes.filter(({ stage }) => stage === null).map(({ students }) => students.high);
  const most = compensatedSum(ofNoStage);
  for (const { stage, students } of parts) {
    const own = classes.filter((each) => each.stage === stage).map((each) => knownValue(each.students));
    const expected = knownValue(students);
    if (own.length === 0 || expected === null || own.includes(null)) continue;
    const sum = compensatedSum(own.map((value) => value ?? 0));
    const where = rows[0] === undefined ? cellOfFigure(students) : nameCellOf(rows[0]);
    if (sum > expected || expected > sum + most)
      report(finding("classPupilsDiffer", "warning", { school, stage, classes: sum, students: expected }, where));
  }
}
