import type { TablePlan } from "./tablePlan";
import type { CellRef } from "../../../model/tables/cellRef";
import { cellRefIn } from "../../../model/tables/cellRef";
import type { SchoolType } from "../../../model/identifiers";
import type { AnyStage } from "../../vocabulary/stageWords";
import type { Fields } from "../parts/fieldIds";

/** A row of a table with what it says of its school; figures under keys that already carry the row's stage. */
export interface SchoolRow {
  readonly plan: TablePlan;
  /** Position within the table's cells. */
  readonly row: number;
  /** As typed; null where blank. */
  readonly name: string | null;
  /** The name as it is joined by; "" where blank. */
  readonly base: string;
  readonly code: string | null;
  readonly type: SchoolType | null;
  /** 幼儿园 and other kinds that no rule here covers (D3), as typed; null for all others. */
  readonly outOfScope: string | null;
  readonly stage: AnyStage | null;
  /** The stage that the title of the block or the sheet names, where neither column nor name tells it (D30). */
  readonly placeStage: AnyStage | null;
  /** 乡镇/街道 without its kind, so that 城关镇 and 城关街道 are one; "" where none is given. */
  readonly township: string;
  /** True where something stands under 学段 that names no stage. */
  readonly isStageGarbled: boolean;
  readonly fields: Fields;
}

/** The cell that names the school in this row, else its code, else its first cell. */
export function nameCellOf({ plan, row }: SchoolRow): CellRef {
  const { name, code } = plan.words;
  return cellRefIn(plan.table, row, name >= 0 ? name : Math.max(0, code));
}

/** The number of the row on its sheet, as Excel shows it. */
export function sheetRowOf({ plan, row }: SchoolRow): number {
  return plan.table.firstRow + row + 1;
}

/** The figures of a part under the fields that they would have without its stage. */
export function fieldsWithoutStage({ plan, stage, fields }: SchoolRow): Fields {
  return Object.fromEntries(
    plan.figures.map((column) => [column.fields.whole, fields[column.fields[stage ?? "whole"]]]),
  );
}
