import type { School } from "../../../model/dataset";
import type { Evidence } from "../../../model/evaluation";
import type { SchoolFigureId } from "../../../model/identifiers";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import { schoolFigureName } from "../../../regulation/figures/figureNames";
import { evidenceOfFigure } from "../county/evidenceOfFigure";

/** What a column of a school is called: 第一小学 拨付公用经费. */
export function figureOfSchoolName(school: School, id: SchoolFigureId): string {
  return `${school.name} ${schoolFigureName(id)}`;
}

/** The cells of one school that a judgement rests on; columns that the workbook does not have are left out. */
export function schoolEvidence(school: School, ids: readonly SchoolFigureId[]): Evidence[] {
  return ids.flatMap((id) => evidenceOfFigure(school.figures[id], figureOfSchoolName(school, id)));
}

/** The cells that give the pupils of a school, stage by stage. */
export function studentEvidence(school: School): Evidence[] {
  return school.parts.flatMap((part) =>
    evidenceOfFigure(
      part.students,
      figureOfSchoolName(school, part.stage === "primary" ? "studentsPrimary" : "studentsJunior"),
    ),
  );
}

/** The note that names the columns every school needs. */
export function columnsNeeded(ids: readonly SchoolFigureId[]): Message<keyof EvaluationMessages> {
  return message("schoolColumnsNeeded", { columns: ids.map((id) => schoolFigureName(id)) });
}
