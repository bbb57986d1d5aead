import type { TableData } from "../../model/tables/table";
import { isBlank, textOf } from "../cells/cellText";
import { stageOfPlace } from "./stageOfPlace";
import type { TableFrame } from "./tableFrame";
import type { AnyStage } from "../vocabulary/stageWords";

/** A title stands within this many rows above the headings. */
const ROWS_ABOVE = 6;

/**
 * The one stage that the place of a table names (D30): the title above its headings, its own name, or its sheet's. Null
 * where none of them names one, or two name different ones.
 */
export function stageOfFrame({ table, headings, titles }: TableFrame): AnyStage | null {
  const places = [...(titles ?? []), ...spanningHeading(headings), table.name ?? "", table.sheet];
  const named = places.flatMap((place) => stageOfPlace(place) ?? []);
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

/** An uppermost heading over all columns is a title. */
function spanningHeading(headings: TableFrame["headings"]): string[] {
  const top = headings[0]?.parts[0];
  const spans = top !== undefined && headings.length > 1 && headings.every(({ parts }) => parts[0] === top);
  return spans ? [top] : [];
}

/**
 * Lines of one cell just above a row of a plain range.
 * @param row position within the range's cells
 */
export function titlesAbove(range: TableData | undefined, row: number): string[] {
  const rows = range?.cells.slice(Math.max(0, row - ROWS_ABOVE), Math.max(0, row)) ?? [];
  return rows.flatMap((cells) => {
    const [first, ...others] = cells.filter((cell) => !isBlank(cell));
    return first === undefined || others.length > 0 ? [] : [textOf(first)];
  });
}
