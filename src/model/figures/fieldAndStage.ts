import type { CountyFigureId, SchoolFigureId } from "../identifiers";
import type { Stage } from "../stage";

/** What a subject calls by field and stage may be one word in a table: equipmentValuePrimary. */
export function fieldAndStage(
  field: SchoolFigureId | CountyFigureId,
  stage: Stage | null,
): { readonly field: string; readonly stage: Stage | null } {
  const [, base, end] = /^(.*?)(Primary|Junior)$/u.exec(field) ?? [];
  return base === undefined
    ? { field, stage }
    : { field: base, stage: stage ?? (end === "Primary" ? "primary" : "junior") };
}
