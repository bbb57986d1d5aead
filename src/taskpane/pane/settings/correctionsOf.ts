import type { Correction } from "../../../intake/corrections";
import type { TableReading } from "../../../model/dataset";

/**
 * What people typed about a table as corrections; what they left blank says nothing.
 * @param role 用途 of the whole table, or ""
 * @param identifiers 识别为 by heading
 */
export function correctionsOf(
  { sheet, table, columns }: TableReading, role: string, identifiers: ReadonlyMap<string, string>,
): Correction[] {
  const whole: Correction[] = role === "" ? [] : [{ sheet, table, heading: null, role, identifier: null }];
  const headings = [...new Set(columns.map(({ heading }) => heading))];
  return [...whole, ...headings.flatMap((heading): Correction[] => {
    const identifier = identifiers.get(heading)?.trim() ?? "";
    return identifier === "" ? [] : [{ sheet, table, heading, role: null, identifier }];
  })];
}
