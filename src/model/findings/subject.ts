import type { CountyFigureId, ItemId, SchoolFigureId } from "../identifiers";
import type { Stage } from "../stage";

/**
 * What something said is about: an item, a school by its identity (`School.key`), a stage, a field of the school or a
 * figure of the county. Notes, confirmations, 数据来源 and 新增/未整改/已整改 find it again by this, so that it survives rows
 * that are sorted, inserted or moved; the cell where it stands only breaks ties. Absent members say nothing; `{}` is
 * the workbook as a whole.
 */
export interface Subject {
  readonly item?: ItemId;
  /** `School.key`. */
  readonly school?: string;
  readonly stage?: Stage;
  readonly field?: SchoolFigureId | CountyFigureId;
}

/** Nothing narrower than the workbook. */
export const WHOLE_WORKBOOK: Subject = {};

/**
 * The subject as one text that is equal for equal subjects only, for hidden key columns and maps.
 * @example { item: G4, school: 2165000001 } → "item=G4;school=2165000001"
 */
export function subjectKey({ item, school, stage, field }: Subject): string {
  const members = { item, school, stage, field };
  return Object.entries(members)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value.replace(/[\\;=]/g, "\\$&")}`]))
    .join(";");
}
