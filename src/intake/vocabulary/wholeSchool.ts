import { SCHOOL_COLUMNS } from "../../regulation/figures/school/schoolColumns";
import { normaliseKnownLabel, normaliseLabel } from "../cells/normaliseLabel";

const WHOLE_SCHOOL_LABELS: ReadonlySet<string> = new Set(
  SCHOOL_COLUMNS.students.labelsAsWritten.map((label) => normaliseKnownLabel(label).exact),
);

/** True for a heading that counts everybody in the school: 学生总数, 全校人数. */
export function countsWholeSchool(heading: string): boolean {
  return WHOLE_SCHOOL_LABELS.has(normaliseLabel(heading).exact);
}
