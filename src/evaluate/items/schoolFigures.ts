import type { School } from "../../model/dataset";
import type { Evidence } from "../../model/evaluation";
import { message, type EvaluationMessages, type Message } from "../../model/message";
import { SCHOOL_FIGURE_NAMES } from "../../regulation/figureNames";
import { evidenceOfFigure } from "./evidenceOfFigure";

/** A column of the school tables that items rest on. */
export type ItemSchoolFigureId = keyof typeof SCHOOL_FIGURE_NAMES;

/** What a column of a school is called: 第一小学 拨付公用经费. */
export function schoolFigureName(school: School, id: ItemSchoolFigureId): string {
  return `${school.name} ${SCHOOL_FIGURE_NAMES[id]}`;
}

/** The cells of one school that a judgement rests on; columns that the workbook does not have are left out. */
export function schoolEvidence(school: School, ids: readonly ItemSchoolFigureId[]): Evidence[] {
  return ids.flatMap((id) => evidenceOfFigure(school.figures[id], schoolFigureName(school, id)));
}

/** The cells that give the pupils of a school, stage by stage. */
export function studentEvidence(school: School): Evidence[] {
  return school.parts.flatMap((part) =>
    evidenceOfFigure(
      part.students,
      schoolFigureName(school, part.stage === "primary" ? "studentsPrimary" : "studentsJunior"),
    ),
  );
}

/** The note that names the columns every school needs. */
export function columnsNeeded(ids: readonly ItemSchoolFigureId[]): Message<keyof EvaluationMessages> {
  return message("schoolColumnsNeeded", { columns: ids.map((id) => SCHOOL_FIGURE_NAMES[id]).join("、") });
}
