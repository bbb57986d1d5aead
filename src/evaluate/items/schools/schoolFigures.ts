import type { School } from "../../../model/dataset";
import type { Evidence } from "../../../model/evaluation";
import type { SchoolFigureId } from "../../../model/identifiers";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import type { Figure } from "../../../model/figures/figure";
import { cellRefIn, type CellRef } from "../../../model/tables/cellRef";
import { schoolFigureName } from "../../../regulation/figures/figureNames";
import { evidenceOfFigure } from "../county/evidenceOfFigure";

/** What a column of a school is called: 第一小学 拨付公用经费. */
export function figureOfSchoolName(school: School, id: SchoolFigureId): string {
  return `${school.name} ${schoolFigureName(id)}`;
}

/**
 * The cells that a number of a school rests on. Where it was computed, a cell is called by its own column: pupils of
 * 高中 by which 40 classrooms of a 完全中学 were split are 高中在校生数, no 初中网络多媒体教室数.
 * @param label what the number is called, and each cell that is no column of the school
 */
export function evidenceOfSchoolFigure(school: School, figure: Figure | undefined, label: string): Evidence[] {
  const evidence = evidenceOfFigure(figure, label);
  if (figure === undefined || figure.table !== null) return evidence;
  return evidence.map((one) => {
    const id = columnOf(school, one.ref);
    // What belongs to an indicator has its names there.
    return id === null || schoolFigureName(id) === id ? one : { ...one, label: figureOfSchoolName(school, id) };
  });
}

function columnOf({ figures }: School, { sheet, row, column }: CellRef): SchoolFigureId | null {
  const ids = Object.keys(figures) as SchoolFigureId[];
  const isThere = (id: SchoolFigureId): boolean => {
    const at = figures[id];
    if (at === undefined || at.table === null) return false;
    const cell = cellRefIn(at.table, at.row, at.column);
    return cell.sheet === sheet && cell.row === row && cell.column === column;
  };
  return ids.find(isThere) ?? null;
}

/** The cells of one school that a judgement rests on; columns that the workbook does not have are left out. */
export function schoolEvidence(school: School, ids: readonly SchoolFigureId[]): Evidence[] {
  return ids.flatMap((id) => evidenceOfSchoolFigure(school, school.figures[id], figureOfSchoolName(school, id)));
}

/** The cells that give the pupils of a school, stage by stage. */
export function studentEvidence(school: School): Evidence[] {
  return school.parts.flatMap((part) =>
    evidenceOfSchoolFigure(
      school,
      part.students,
      figureOfSchoolName(school, part.stage === "primary" ? "studentsPrimary" : "studentsJunior"),
    ),
  );
}

/** The note that names the columns every school needs. */
export function columnsNeeded(ids: readonly SchoolFigureId[]): Message<keyof EvaluationMessages> {
  return message("schoolColumnsNeeded", { columns: ids.map((id) => schoolFigureName(id)) });
}
