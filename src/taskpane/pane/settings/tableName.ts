import type { TableReading } from "../../../model/dataset";

/** Sheet and table as people know them. */
export function tableName({ sheet, table }: TableReading, plainRange: string): string {
  return `${sheet}!${table ?? plainRange}`;
}
