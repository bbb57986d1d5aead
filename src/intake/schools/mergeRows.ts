import type { CellRef } from "../../model/cellRef";
import { cellRefIn } from "../../model/cellRef";
import { ABSENT_FIGURE, type Figure } from "../../model/figure";
import { finding } from "../../model/finding";
import type { Report } from "../quantityCell";
import { agreement, contradicted, figureOfCampuses, isMissing, spanOf } from "./figureAgreement";
import type { FieldId, Fields } from "./fieldIds";
import { campusOfName } from "./schoolName";
import { nameCellOf, type SchoolRow } from "./schoolRow";
import { nameOfText } from "./tablePlan";

type MutableFields = Record<FieldId, Figure | undefined>;

/** A statement of one field, with the rows it comes from. */
interface Statement {
  readonly figure: Figure;
  readonly slot: readonly SchoolRow[];
  /** True where the rows themselves contradict each other. */
  readonly isDisputed: boolean;
}

/** The figures of one stage of a school in one table, and those of them that its rows state differently. */
interface SlotFields {
  readonly fields: Fields;
  readonly disputed: ReadonlySet<FieldId>;
}

const NO_DISPUTES: ReadonlySet<FieldId> = new Set();

/**
 * The figures of one school from all its rows (D23). Rows of the same stage in the same table that say the same are one
 * row; campuses, which bear 校区 or 校部 in their names, are added; of any others nobody knows which is right, and what
 * they differ in lies between the least and the greatest. Across tables the same field twice must be equal, else nothing
 * is known of it (D11).
 * @param school the name for findings
 */
export function mergeRows(rows: readonly SchoolRow[], school: string, report: Report): Fields {
  const only = rows.length === 1 ? rows[0] : undefined;
  if (only !== undefined) return only.fields;
  const statements = new Map<FieldId, Statement[]>();
  for (const slot of slotsOf(rows)) {
    const { fields, disputed } = fieldsOfSlot(slot, school, report);
    for (const [field, figure] of Object.entries(fields)) {
      if (figure === undefined) continue;
      const statement = { figure, slot, isDisputed: disputed.has(field) };
      statements.set(field, [...(statements.get(field) ?? []), statement]);
    }
  }
  const merged: MutableFields = {};
  for (const [field, said] of statements) merged[field] = agreedFigure(field, said, school, report);
  return merged;
}

/** The rows of each stage in each table. */
function slotsOf(rows: readonly SchoolRow[]): SchoolRow[][] {
  return groupsOf(rows, (row) => row.plan).flatMap((ofTable) => groupsOf(ofTable, (row) => row.stage));
}

function groupsOf<Key>(rows: readonly SchoolRow[], keyOf: (row: SchoolRow) => Key): SchoolRow[][] {
  const groups = new Map<Key, SchoolRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** 东校区 of 示例小学东校区; "" for a row that bears the name of the school alone. */
export function campusOfRow(row: SchoolRow): string {
  return row.name === null ? "" : (campusOfName(nameOfText(row.name).base)?.campus ?? "");
}

function fieldsOfSlot(slot: readonly SchoolRow[], school: string, report: Report): SlotFields {
  const only = slot.length === 1 ? slot[0] : undefined;
  if (only !== undefined) return { fields: only.fields, disputed: NO_DISPUTES };
  const campuses = groupsOf(slot, campusOfRow).map((rows) => fieldsOfSameRows(rows, school, report));
  const [first] = campuses;
  if (first !== undefined && campuses.length === 1) return first;
  const where = nameCellOf(slot[slot.length - 1] as SchoolRow);
  report(finding("campusesAdded", "info", { school, rows: campuses.length }, where));
  return {
    fields: combine(
      campuses.map(({ fields }) => fields),
      figureOfCampuses,
    ),
    disputed: new Set(campuses.flatMap(({ disputed }) => [...disputed])),
  };
}

/** Rows that bear one name: one row where they nowhere contradict each other, else everything between them. */
function fieldsOfSameRows(rows: readonly SchoolRow[], school: string, report: Report): SlotFields {
  const [first] = rows;
  if (first !== undefined && rows.length === 1) return { fields: first.fields, disputed: NO_DISPUTES };
  const disputed = new Set<FieldId>();
  const fields = combine(
    rows.map((row) => row.fields),
    (field, figures) => {
      const known = figures.filter((figure) => !isMissing(figure));
      const agreed = known.reduce<Figure | null>(
        (both, figure) => (both === null ? null : agreement(both, figure)),
        known[0] ?? ABSENT_FIGURE,
      );
      if (agreed !== null) return known.length === 0 ? (figures[0] ?? ABSENT_FIGURE) : agreed;
      disputed.add(field);
      return spanOf(known);
    },
  );
  const where = nameCellOf(rows[rows.length - 1] as SchoolRow);
  const differing = [...disputed].slice(0, 3).map((field) => headingOf(rows, field));
  report(
    disputed.size === 0
      ? finding("rowRepeated", "info", { school, rows: rows.length }, where)
      : finding(
          "rowsDiffer",
          "error",
          { school, rows: rows.length, headings: differing, fields: disputed.size },
          where,
        ),
  );
  return { fields, disputed };
}

/** Every field of any of the records, made one; a record without it leaves it open. */
export function combine(
  records: readonly Fields[],
  rule: (field: FieldId, figures: readonly Figure[]) => Figure,
): Fields {
  const combined: MutableFields = {};
  for (const field of new Set(records.flatMap((record) => Object.keys(record)))) {
    combined[field] = rule(
      field,
      records.map((record) => record[field] ?? ABSENT_FIGURE),
    );
  }
  return combined;
}

function headingOf(slot: readonly SchoolRow[], field: FieldId): string {
  const row = slot[0];
  return row?.plan.figures.find((column) => column.fields[row.stage ?? "whole"] === field)?.heading ?? field;
}

function agreedFigure(field: FieldId, said: readonly Statement[], school: string, report: Report): Figure {
  const [first, ...others] = said;
  if (first === undefined) return ABSENT_FIGURE;
  if (said.some((each) => each.isDisputed)) {
    const known = said.map((each) => each.figure).filter((figure) => !isMissing(figure));
    return known.length === 1 ? (known[0] as Figure) : spanOf(known);
  }
  let agreed = first.figure;
  for (const { figure, slot } of others) {
    const both = agreement(agreed, figure);
    if (both === null) {
      const params = { school, heading: headingOf(slot, field), first: agreed.low, second: figure.low };
      report(finding("schoolFiguresDiffer", "error", params, cellOf(figure)));
      return contradicted(said.map((each) => each.figure));
    }
    agreed = both;
  }
  return agreed;
}

/** The first cell that a figure rests on. */
export function cellOf(figure: Figure): CellRef | null {
  if (figure.table !== null) return cellRefIn(figure.table, figure.row, figure.column);
  for (const part of figure.parts) {
    const cell = cellOf(part);
    if (cell !== null) return cell;
  }
  return null;
}
