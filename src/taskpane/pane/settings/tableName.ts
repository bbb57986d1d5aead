/** Sheet and table as people know them. */
export function tableName(
  { sheet, table }: { readonly sheet: string; readonly table: string | null },
  plainRange: string,
): string {
  return `${sheet}!${table ?? plainRange}`;
}
