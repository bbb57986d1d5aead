import { textOf } from "../cells/cellText";
import { plainText } from "../cells/quantityText";
import { plainType } from "../schools/rows/planOf";
import { schoolTypeOf } from "../schools/traits/schoolType";
import type { RoleRow } from "./roleRows";

/**
 * The rows of a list of figures that hold the codes of the statistics beside the types they stand for (特殊教育学校 | 511,
 * 九年一贯制学校 | 312), and no numbers of schools: several such rows, or one of a number that no county has. A county may
 * have 211 小学, but hardly 311 初级中学 too.
 */
export function codeRows(rows: readonly RoleRow[]): ReadonlySet<RoleRow> {
  const codes = rows.filter((row) => typeOfCode(row) !== null);
  const isList = codes.length > 1 || codes.some((row) => typeOfCode(row) === "specialSchool");
  return new Set(isList ? codes : []);
}

function typeOfCode(row: RoleRow): string | null {
  const value = row.cell("value");
  const code = value === undefined ? "" : plainText(textOf(value));
  if (!/^\d{3}$/u.test(code)) return null;
  const type = schoolTypeOf(code);
  return type !== null && type === schoolTypeOf(plainType(row.words("label") ?? "")) ? type : null;
}
