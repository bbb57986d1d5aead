import type { GatheredSchool } from "../../model/gathering";
import { schoolKey } from "../schoolKey";
import type { CountyTable } from "./countyTables";

/**
 * 序号 by which the sheets of our form carry names: a school has one on every sheet, or its formulas would show another
 * one's.
 */
export class SchoolNumbers {
  private readonly known = new Map<string, number>();
  private readonly last = new Map<CountyTable, number>();

  /** A school stands in a row already. */
  note(table: CountyTable, row: number, school: GatheredSchool): void {
    const number = ordinalAt(table, row);
    if (number !== null && !this.known.has(schoolKey(school))) this.known.set(schoolKey(school), number);
  }

  /**
   * The number that is to be typed for a school that gets a row of its own; null where it stands there, or none is
   * needed.
   */
  ofNewRow(table: CountyTable, row: number, school: GatheredSchool): number | null {
    if (table.ordinal < 0) return null;
    const own = ordinalAt(table, row);
    const last = this.last.get(table) ?? Math.max(0, ...table.table.cells.map((_, at) => ordinalAt(table, at) ?? 0));
    const wanted = this.known.get(schoolKey(school)) ?? own ?? last + 1;
    this.last.set(table, Math.max(last, wanted));
    this.known.set(schoolKey(school), wanted);
    return own === wanted ? null : wanted;
  }
}

function ordinalAt({ table, ordinal }: CountyTable, row: number): number | null {
  const cell = table.cells[row]?.[ordinal];
  return cell?.kind === "number" ? cell.value : null;
}
