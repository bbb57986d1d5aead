import type { CellRef } from "../../model/cellRef";
import { cellRefIn } from "../../model/cellRef";
import { ABSENT_FIGURE, knownValue, type Figure } from "../../model/figure";
import { finding } from "../../model/finding";
import type { Report } from "../quantityCell";
import { agreement, contradicted, figureOfCampuses, figureOfRepeatedRows, isMissing } from "./figureAgreement";
import type { FieldId, Fields } from "./fieldIds";
import { nameCellOf, type SchoolRow } from "./schoolRow";

type MutableFields = Record<FieldId, Figure | undefined>;

/** A statement of one field, with the rows it comes from. */
interface Statement {
  readonly figure: Figure;
  readonly slot: readonly SchoolRow[];
}

/**
 * The figures of one school from all its rows. Rows of the same stage in the same table are campuses and are added
 * (D4) where they can be told apart, by pupils, code or name of their own; else one may be a correction of the other, and
 * both are reckoned with. Across tables the same field twice must be equal, else nothing is known of it (design.md 3).
 * @param school the name for findings
 */
export function mergeRows(rows: readonly SchoolRow[], school: string, report: Report): Fields {
  const only = rows.length === 1 ? rows[0] : undefined;
  if (only !== undefined) return only.fields;
  const statements = new Map<FieldId, Statement[]>();
  const slots = groupsOf(rows, (row) => row.plan).flatMap((ofTable) => groupsOf(ofTable, (row) => row.stage));
  const hasCampuses = slots.some((slot) => differ(slot) && areToldApart(slot));
  for (const slot of slots) {
    for (const [field, figure] of Object.entries(fieldsOfSlot(slot, hasCampuses, school, report))) {
      if (figure !== undefined) statements.set(field, [...(statements.get(field) ?? []), { figure, slot }]);
    }
  }
  const merged: MutableFields = {};
  for (const [field, said] of statements) merged[field] = agreedFigure(field, said, school, report);
  return merged;
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

/** @param hasCampuses true where another table, or this one, tells campuses of the school apart */
function fieldsOfSlot(slot: readonly SchoolRow[], hasCampuses: boolean, school: string, report: Report): Fields {
  const only = slot.length === 1 ? slot[0] : undefined;
  if (only !== undefined) return only.fields;
  const areCampuses = hasCampuses && differ(slot);
  const last = slot[slot.length - 1];
  const where = last === undefined ? null : nameCellOf(last);
  report(
    areCampuses
      ? finding("campusesAdded", "warning", { school, rows: slot.length }, where)
      : finding("rowTwice", "error", { school }, where),
  );
  return combine(
    slot.map((row) => row.fields),
    areCampuses ? figureOfCampuses : figureOfRepeatedRows,
  );
}

function differ(slot: readonly SchoolRow[]): boolean {
  return slot.some((row, index) => slot.slice(index + 1).some((other) => contradict(row.fields, other.fields)));
}

/** True where each row has pupils of its own, or a code or name that the others have not. */
function areToldApart(slot: readonly SchoolRow[]): boolean {
  const each = (key: (row: SchoolRow) => string | null): boolean => {
    const keys = slot.map(key);
    return !keys.includes(null) && new Set(keys).size === slot.length;
  };
  const havePupils = slot.every(({ fields }) =>
    Object.entries(fields).some(([field, figure]) => field.startsWith("students") && knownValue(figure) !== null),
  );
  return havePupils || each(({ code }) => code) || each(({ name }) => name);
}

/** True where two rows state different numbers for the same field, so that they cannot be one row typed twice. */
function contradict(one: Fields, other: Fields): boolean {
  return Object.keys(one).some((field) => {
    const [a, b] = [knownValue(one[field]), knownValue(other[field])];
    return a !== null && b !== null && a !== b;
  });
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
  let agreed = first.figure;
  for (const { figure, slot } of others) {
    const both = isDisputed(agreed) || isDisputed(figure) ? null : agreement(agreed, figure);
    if (both === null) {
      const params = { school, heading: headingOf(slot, field), first: first.figure.low, second: figure.low };
      if (!isDisputed(agreed) && !isDisputed(figure))
        report(finding("schoolFiguresDiffer", "error", params, cellOf(figure)));
      return contradicted(said.map((each) => each.figure));
    }
    agreed = both;
  }
  return agreed;
}

/** A contradiction within one table stays one, whatever a third table says. */
function isDisputed(figure: Figure): boolean {
  return figure.table === null && isMissing(figure);
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
