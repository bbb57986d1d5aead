import { normaliseLabel } from "../../intake/cells/normaliseLabel";
import { labelIndex } from "../../intake/vocabulary/labelIndex";
import { schoolEntry } from "../../intake/vocabulary/vocabulary";
import type { SchoolColumnId } from "../../model/identifiers";
import { GATHERED_VOCABULARY } from "../gatheredVocabulary";
import type { Cell } from "../../model/tables/cell";
import { TABLES_ABOUT_GATHERING } from "../../model/tables/gatheredTables";
import type { TableData } from "../../model/tables/table";
import { plainName } from "../schoolKey";

/** A column of a table of the county's workbook that gathering may fill. */
export interface CountyColumn {
  readonly id: SchoolColumnId;
  readonly column: number;
  readonly heading: string;
  /** What a number in the unit of the files is multiplied by to stand here: 10,000 where the column is in 元. */
  readonly factor: number;
}

/** A school as a row of the workbook has it; "" where no code is typed, and a name without blanks. */
export interface ListedSchool {
  readonly row: number;
  readonly code: string;
  readonly name: string;
}

/** A table with one row a school. */
export interface CountyTable {
  readonly table: TableData;
  readonly name: number;
  readonly code: number;
  /** 序号, which carries names from sheet to sheet in a workbook of ours; -1 where there is no such column. */
  readonly ordinal: number;
  readonly columns: ReadonlyMap<SchoolColumnId, CountyColumn>;
  /** The rows of schools, within the table's cells. */
  readonly schools: readonly ListedSchool[];
  /** The first row below the last filled one; it may lie outside of the table. */
  readonly nextRow: number;
}

/** What makes a row something else than a school. */
const OF_A_ROOM_OR_CLASS: readonly string[] = ["roomKind", "roomArea", "className", "roomCount"];
const FACTORS: Readonly<Record<string, number>> = { 万元: 1, 元: 10_000, 千元: 10 };

/** The named tables of a workbook that have one row a school, with the fields of their columns. */
export function countyTables(tables: readonly TableData[]): CountyTable[] {
  return tables.flatMap((table): CountyTable[] => {
    const { name } = table;
    if (name === null || TABLES_ABOUT_GATHERING.includes(name) || table.headingRows !== 1 || table.isHidden) return [];
    const found = columnsOf(table);
    const [of, code] = [found.get("name"), found.get("code")];
    if (of === undefined || OF_A_ROOM_OR_CLASS.some((id) => found.has(id as SchoolColumnId))) return [];
    if (found.size <= (code === undefined ? 1 : 2)) return [];
    const ordinal = (table.cells[0] ?? []).findIndex((cell) => textOf(cell) === "序号");
    const schools: ListedSchool[] = [];
    let last = 0;
    for (const [row, cells] of table.cells.entries()) {
      if (row < table.headingRows || (table.hasTotalsRow && row === table.cells.length - 1)) continue;
      const school = {
        code: code === undefined ? "" : textOf(cells[code.column]),
        name: plainName(textOf(cells[of.column])),
      };
      if (school.code !== "" || school.name !== "") schools.push({ row, ...school });
      if (cells.some((cell, column) => column !== ordinal && textOf(cell) !== "")) last = row;
    }
    return [{ table, name: of.column, code: code?.column ?? -1, ordinal, columns: found, schools, nextRow: last + 1 }];
  });
}

/**
 * The rows that may be a school of the files: those of its code, else those of its name that bear no other code (D23).
 * Two 中心小学 of two townships are two schools, and where several are left nobody knows which is meant.
 */
export function rowsOfSchool<Row extends Pick<ListedSchool, "code" | "name">>(
  rows: readonly Row[],
  { code, name }: { readonly code: string | null; readonly name: string },
): readonly Row[] {
  const ofCode = code === null ? [] : rows.filter((one) => one.code === code).slice(0, 1);
  const plain = plainName(name);
  return ofCode.length > 0 ? ofCode : rows.filter((one) => one.name === plain && (one.code === "" || code === null));
}

function columnsOf({ cells }: TableData): Map<SchoolColumnId, CountyColumn> {
  const found = new Map<SchoolColumnId, CountyColumn>();
  const index = labelIndex(GATHERED_VOCABULARY.schools);
  for (const [column, cell] of (cells[0] ?? []).entries()) {
    const heading = textOf(cell);
    const label = normaliseLabel(heading);
    const match = index.find(label, null);
    if (heading === "" || match.kind !== "one" || found.has(match.identifier)) continue;
    const { unit } = schoolEntry(match.identifier, GATHERED_VOCABULARY);
    const factor = unit !== "万元" ? 1 : FACTORS[label.unit ?? unit];
    // A column in a unit that is not known is left as it is.
    if (factor !== undefined) found.set(match.identifier, { id: match.identifier, column, heading, factor });
  }
  return found;
}

/** What a cell says, trimmed. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined || cell.value === null
    ? ""
    : (cell.kind === "number" ? cell.shown : String(cell.value)).trim();
}
