import { addTo } from "../../model/groupedBy";
import type { School } from "../../model/dataset";
import { cellRefIn, type CellRef } from "../../model/tables/cellRef";
import { knownValue, type Figure } from "../../model/figures/figure";
import { finding, type Finding } from "../../model/findings/finding";
import { SOURCE_HEADINGS, SOURCES_TABLE } from "../../model/tables/gatheredTables";
import type { SchoolFigureId } from "../../model/identifiers";
import type { TableData } from "../../model/tables/table";
import { cellAt, textOf } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";
import { labelIndex } from "../vocabulary/labelIndex";
import { schoolEntry, type Vocabulary } from "../vocabulary/vocabulary";

/** A figure that is no longer what was imported. */
interface Difference {
  readonly school: string;
  /** In the unit of the official form; null where the cell is blank now. */
  readonly stands: number | null;
  readonly imported: number;
  readonly asOf: string;
  readonly where: CellRef | null;
}

/** So many schools are named in one sentence. */
const MOST_NAMED = 3;

/**
 * 与统计数据不一致: where a figure of a school differs from the number that 数据来源 says was imported, one finding for each
 * field, with the days of the statistics; reviewers look for exactly this. A workbook that was never gathered has none.
 * @param tables named tables of the workbook
 * @param keyOf finds a school by name or code
 */
export function importedValues(
  tables: readonly TableData[],
  schools: readonly School[],
  keyOf: (typed: string) => string | null,
  vocabulary: Vocabulary,
): Finding[] {
  const table = tables.find(({ name }) => name === SOURCES_TABLE);
  if (table === undefined) return [];
  const byKey = new Map(schools.map((school) => [school.key, school]));
  const columns = columnsOf(table);
  const byField = new Map<SchoolFigureId, Difference[]>();
  for (let row = 1; row < table.cells.length; row++) {
    const text = (id: keyof typeof SOURCE_HEADINGS): string => textOf(cellAt(table, row, columns[id]));
    const imported = cellAt(table, row, columns.value);
    const field = fieldOf(text("field"), vocabulary);
    const key = keyOf(text("code")) ?? keyOf(text("name"));
    const school = key === null ? undefined : byKey.get(key);
    const figure = field === null ? undefined : school?.figures[field];
    if (field === null || school === undefined || figure === undefined || imported.kind !== "number") continue;
    const stands = inFormUnit(knownValue(figure), schoolEntry(field, vocabulary).unit);
    if (stands !== null && isSame(stands, imported.value)) continue;
    const where = whereOf(figure);
    const found = { school: school.name, stands, imported: imported.value, asOf: text("asOf"), where };
    addTo(byField, field, found);
  }
  return [...byField].map(([field, found]) => {
    const label = schoolEntry(field, vocabulary).labels[0] ?? field;
    const named = found
      .slice(0, MOST_NAMED)
      .map(({ school, stands, imported, asOf }) => ({ school, stands, imported, asOf }));
    return finding("differsFromStatistics", "warning", { label, count: found.length, named }, found[0]?.where ?? null, {
      field,
    });
  });
}

/** The days that 数据来源 gives for what was imported, each once and in their order; none where nothing was gathered. */
export function importedAsOf(tables: readonly TableData[]): string[] {
  const table = tables.find(({ name }) => name === SOURCES_TABLE);
  if (table === undefined) return [];
  const { asOf } = columnsOf(table);
  const days = table.cells.slice(1).map((_, at) => textOf(cellAt(table, at + 1, asOf)));
  return [...new Set(days.filter((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day)))].sort();
}

function columnsOf(table: TableData): Readonly<Record<keyof typeof SOURCE_HEADINGS, number>> {
  const headings = (table.cells[0] ?? []).map(textOf);
  const entries = Object.entries(SOURCE_HEADINGS).map(([id, heading]) => [id, headings.indexOf(heading)]);
  return Object.fromEntries(entries) as Readonly<Record<keyof typeof SOURCE_HEADINGS, number>>;
}

function fieldOf(heading: string, { schools }: Vocabulary): SchoolFigureId | null {
  const match = heading === "" ? null : labelIndex(schools).find(normaliseLabel(heading), null);
  return match?.kind === "one" ? (match.identifier as SchoolFigureId) : null;
}

/** Money is in 元 inside and in 万元 on the forms. */
function inFormUnit(value: number | null, unit: string): number | null {
  return value !== null && unit === "万元" ? value / 10_000 : value;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

function whereOf({ table, row, column }: Figure): CellRef | null {
  return table === null ? null : cellRefIn(table, row, column);
}
