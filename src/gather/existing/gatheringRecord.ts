import type { GatheringQuestion } from "../../model/gathering";
import type { TableData } from "../../model/tables/table";
import {
  MATCH_HEADINGS,
  MATCH_WORDS,
  SCHOOL_MATCHES_TABLE,
  SOURCE_HEADINGS,
  SOURCES_TABLE,
} from "../../model/tables/gatheredTables";
import { leftOutKey, type MatchAnswers } from "../matchAnswers";
import { textOf } from "./countyTables";

/** A row of 数据来源, with its cells as they stand there. */
export interface SourceRow {
  readonly code: string | null;
  readonly name: string;
  /** The heading of the field, without its unit, as the table of sources has it. */
  readonly field: string;
  readonly value: number | null;
  readonly cells: readonly (string | number | null)[];
}

/** The rows of 数据来源 of a county's workbook; none where it was never gathered. */
export function sourceRows(tables: readonly TableData[]): SourceRow[] {
  return rowsOf(tables, SOURCES_TABLE, Object.values(SOURCE_HEADINGS)).flatMap((row): SourceRow[] => {
    const [code, name, field, value] = row;
    if (typeof name !== "string" || typeof field !== "string") return [];
    return [
      {
        code: code === null || code === undefined ? null : String(code),
        name,
        field,
        value: typeof value === "number" ? value : null,
        cells: row,
      },
    ];
  });
}

/** What people answered in 学校对照表. */
export function matchAnswers(tables: readonly TableData[], of: Pick<MatchAnswers, "county" | "year">): MatchAnswers {
  const schools = new Map<string, string>();
  const leftOut = new Set<string>();
  const formsLeftOut = new Set<string>();
  const schoolsLeftOut = new Set<string>();
  let typedYear: string | null = null;
  const confirmed = new Set<string>();
  for (const row of rowsOf(tables, SCHOOL_MATCHES_TABLE, Object.values(MATCH_HEADINGS))) {
    const [name, code, file, county, , takesPart, kind, , , answer] = row.map((value) =>
      value === null ? "" : String(value),
    );
    if (county !== undefined && county !== "" && name !== "" && county !== name) {
      schools.set(name ?? "", county);
      if (code !== undefined && code !== "") schools.set(code, county);
    }
    if (takesPart === MATCH_WORDS.no) {
      if (name !== undefined && name !== "" && kind === "") schoolsLeftOut.add(name);
      else if (name !== undefined && name !== "" && kind === TWICE) formsLeftOut.add(leftOutKey(file ?? "", name));
      else if (file !== undefined && file !== "" && kind !== "") leftOut.add(file);
    }
    if (kind === YEAR_UNKNOWN && /^20\d\d$/.test(answer ?? "")) typedYear = answer ?? null;
    if (answer === MATCH_WORDS.confirmed && kind !== undefined && kind !== "")
      confirmed.add(name === undefined || name === "" ? kind : `${kind} ${name}`);
  }
  return { ...of, year: of.year ?? typedYear, typedYear, schools, leftOut, formsLeftOut, schoolsLeftOut, confirmed };
}

const TWICE: GatheringQuestion["code"] = "schoolTwice";
const YEAR_UNKNOWN: GatheringQuestion["code"] = "yearUnknown";

/** The rows of a table of gathering in the order of its headings, wherever its columns stand now. */
function rowsOf(tables: readonly TableData[], name: string, headings: readonly string[]): (string | number | null)[][] {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) return [];
  const at = headings.map((heading) => (table.cells[0] ?? []).findIndex((cell) => textOf(cell) === heading));
  return table.cells.slice(1).map((row) =>
    at.map((column) => {
      const cell = column < 0 ? undefined : row[column];
      if (cell?.kind === "number" && !cell.isDate) return cell.value;
      const text = textOf(cell);
      return text === "" ? null : text;
    }),
  );
}
