import type { CellRef } from "../../model/tables/cellRef";
import type { Dataset, TableReading } from "../../model/dataset";
import { cellsOf } from "../../model/figures/figure";
import type { Finding } from "../../model/findings/finding";
import type { CountyFigureId } from "../../model/identifiers";
import type { TableRole } from "../../model/tables/tableRole";
import { countyFigureName, schoolFigureName } from "../../regulation/figures/figureNames";

/** What of the dataset tells which figure stands in a cell. */
export type PlacedFigures = Pick<Dataset, "figures" | "figureLabels" | "readings">;

/** Tables with a row for each school, class or room, whose headings say what stands below them. */
const LISTS: ReadonlySet<TableRole> = new Set<TableRole>(["schools", "classes", "rooms", "funds"]);
/** What is found of a school as a whole stands at its name. */
const NAMES: readonly string[] = ["name", "code", "serial"];

/**
 * The label of the figure that a finding is about, which says what belongs into its cell: the official one where the
 * finding names the figure, else that of the county's figure or the column in which the cell lies. Null where it is
 * about none, or about several.
 * @example { field: specialSchools } → 特殊教育学校数; at 学校基本情况!G7 → 小学在校生数（人）
 */
export function fieldOfFinding(
  { about: { field }, where }: Pick<Finding, "about" | "where">,
  dataset: PlacedFigures,
): string | null {
  const named = field === undefined ? undefined : [schoolFigureName(field), countyFigureName(field)];
  const label = named?.find((one) => one !== field) ?? null;
  return label ?? (where === null ? null : (figureAt(where, dataset) ?? columnAt(where, dataset.readings)));
}

function figureAt(where: CellRef, { figures, figureLabels }: PlacedFigures): string | null {
  const id = (Object.keys(figures) as CountyFigureId[]).find((one) => {
    const figure = figures[one];
    // A figure that was computed stands in no cell of its own.
    if (figure?.table?.sheet !== where.sheet) return false;
    return cellsOf(figure).some((cell) => isSame(cell, where));
  });
  return id === undefined ? null : (figureLabels[id] ?? countyFigureName(id));
}

function isSame(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}

function columnAt(where: CellRef, readings: readonly TableReading[]): string | null {
  const reading = readings.find(
    ({ sheet, place, roles, isTurned }) =>
      isTurned !== true &&
      sheet === where.sheet &&
      where.row >= place.fromRow &&
      where.row <= place.toRow &&
      roles.some((role) => LISTS.has(role)),
  );
  const column = reading?.columns.find((one) => reading.place.fromColumn + one.column === where.column);
  if (column === undefined || column.identifier === null || NAMES.includes(column.identifier)) return null;
  return column.heading.replace(/\s+/gu, "");
}
