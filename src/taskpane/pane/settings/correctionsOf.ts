import type { TableReading } from "../../../model/dataset";
import type { SettingsEdit, SettingsRow } from "../../../model/sheets/settingsSheet";

/**
 * What people typed about a table as rows of 识别更正, each in the place of an earlier one of the same table or column;
 * what they left blank says nothing.
 * @param role 用途 of the whole table, or ""
 * @param identifiers 识别为 by heading
 */
export function correctionsOf(
  { sheet, table, columns }: TableReading,
  role: string,
  identifiers: ReadonlyMap<string, string>,
): SettingsEdit[] {
  const correction = (heading: string | null, ...words: SettingsRow): SettingsEdit => ({
    table: "mapping",
    replaces: [sheet, table, heading],
    row: [sheet, table, heading, ...words],
  });
  const headings = [...new Set(columns.map(({ heading }) => heading))];
  return [
    ...(role === "" ? [] : [correction(null, role, null)]),
    ...headings.flatMap((heading): SettingsEdit[] => {
      const identifier = identifiers.get(heading)?.trim() ?? "";
      return identifier === "" ? [] : [correction(heading, null, identifier)];
    }),
  ];
}

/** Takes back whatever was corrected of a table, its use and its columns: it is again what its headings say. */
export function withdrawal({ sheet, table }: TableReading): SettingsEdit {
  return { table: "mapping", replaces: [sheet, table], row: null };
}
