import type { CellRef } from "../model/tables/cellRef";
import type { Dataset, School } from "../model/dataset";
import type { Figure } from "../model/figures/figure";
import type { Finding } from "../model/findings/finding";
import type { CountyFigureId, ItemId, SchoolFigureId } from "../model/identifiers";
import { STAGES, type Stage } from "../model/stage";
import type { Subject } from "../model/findings/subject";

/**
 * The findings, each with what it is about as far as the workbook tells: what the place that found it said goes first;
 * then what its parameters name (item, stage, school); then whose row its cell stands in and which field its column or
 * figure is. So every finding has an identity that outlives rows being sorted or inserted, wherever it was found.
 */
export function withSubjects(findings: readonly Finding[], dataset: Dataset): Finding[] {
  const schools = schoolIndex(findings, dataset);
  return findings.map((one) => {
    const { school: ofRow, ...ofCell } = subjectOfCell(one.where, dataset, schools);
    const about: Subject = {
      ...(ofRow === undefined || isOfSeveral(one) ? {} : { school: ofRow }),
      ...ofCell,
      ...subjectOfParams(one, schools),
      ...one.about,
    };
    return { ...one, about };
  });
}

/** Keys of schools by the rows of the findings, and by names that only one school bears. */
interface SchoolIndex {
  readonly byRow: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string | null>;
  readonly countyFigures: ReadonlyMap<string, CountyFigureId>;
}

function schoolIndex(findings: readonly Finding[], dataset: Dataset): SchoolIndex {
  const wanted = new Set(findings.flatMap(({ where }) => (where === null ? [] : [rowKey(where.sheet, where.row)])));
  const byName = new Map<string, string | null>();
  const byRow = new Map<string, string>();
  for (const school of dataset.schools) {
    byName.set(school.name, byName.has(school.name) ? null : school.key);
    for (const row of rowsOf(school)) if (wanted.has(row)) byRow.set(row, school.key);
  }
  return { byRow, byName, countyFigures: countyFigureCells(dataset) };
}

function rowKey(sheet: string, row: number): string {
  return `${sheet}\n${row}`;
}

/** The rows of the workbook in which a school has figures or its name; neighbouring figures of one row count once. */
function rowsOf(school: School): Set<string> {
  const rows = new Set<string>();
  if (school.cell !== null) rows.add(rowKey(school.cell.sheet, school.cell.row));
  let last: Figure | null = null;
  const add = (figure: Figure): void => {
    for (const part of figure.parts) add(part);
    if (figure.table === null || (last !== null && last.table === figure.table && last.row === figure.row)) return;
    last = figure;
    rows.add(rowKey(figure.table.sheet, figure.table.firstRow + figure.row));
  };
  for (const figure of Object.values(school.figures)) if (figure !== undefined) add(figure);
  for (const { students } of [...school.parts, ...(school.classList ?? [])]) add(students);
  for (const { area } of school.roomList ?? []) if (area.table !== null) add(area);
  return rows;
}

function countyFigureCells({ figures }: Dataset): Map<string, CountyFigureId> {
  const cells = new Map<string, CountyFigureId>();
  for (const [id, figure] of Object.entries(figures)) {
    if (figure === undefined || figure.table === null) continue;
    const { sheet, firstRow, firstColumn } = figure.table;
    cells.set(`${rowKey(sheet, firstRow + figure.row)}\n${firstColumn + figure.column}`, id as CountyFigureId);
  }
  return cells;
}

function subjectOfCell(where: CellRef | null, dataset: Dataset, index: SchoolIndex): Subject {
  if (where === null) return {};
  const county = index.countyFigures.get(`${rowKey(where.sheet, where.row)}\n${where.column}`);
  if (county !== undefined) return { field: county };
  const school = index.byRow.get(rowKey(where.sheet, where.row));
  const field = fieldOfColumn(where, dataset);
  return { ...(school === undefined ? {} : { school }), ...(field === null ? {} : { field }) };
}

/** The field of the column in which a cell stands, where its table was read as one of schools. */
function fieldOfColumn({ sheet, table, row, column }: CellRef, { readings }: Dataset): SchoolFigureId | null {
  const reading = readings.find(
    ({ sheet: of, table: named, place, roles }) =>
      of === sheet &&
      named === table &&
      row >= place.fromRow &&
      row <= place.toRow &&
      roles.some((role) => role === "schools" || role === "classes" || role === "rooms" || role === "funds"),
  );
  const identifier = reading?.columns.find((one) => reading.place.fromColumn + one.column === column)?.identifier;
  // The cell that names a school stands for the school as a whole.
  const isField = identifier !== undefined && identifier !== null && identifier !== "name" && identifier !== "code";
  return isField ? (identifier as SchoolFigureId) : null;
}

/** What is said of several schools leads to the cell of one of them, which is another one once the rows are sorted. */
function isOfSeveral({ params }: Finding): boolean {
  const said: Readonly<Record<string, unknown>> = { ...params };
  return [said["schools"], said["count"]].some((count) => typeof count === "number" && count > 1);
}

function subjectOfParams({ params }: Finding, { byName }: SchoolIndex): Subject {
  const said: Readonly<Record<string, unknown>> = { ...params };
  const item = [said["item"], said["indicator"]].find((one) => typeof one === "string");
  const stage = STAGES.find((one): one is Stage => one === said["stage"]);
  const name = said["school"];
  const school = typeof name === "string" ? byName.get(name) : undefined;
  return {
    ...(item === undefined ? {} : { item: item as ItemId }),
    ...(school === undefined || school === null ? {} : { school }),
    ...(stage === undefined ? {} : { stage }),
  };
}
