import { addTo } from "../../../model/groupedBy";
import { cellOfFigure } from "../../../model/figures/figure";
import { ABSENT_FIGURE, computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import type { SchoolType } from "../../../model/identifiers";
import type { Report } from "../../cells/quantityCell";
import { agreement, contradicted, figureOfCampuses, isMissing, spanOf } from "../parts/figureAgreement";
import { isNamedWithStage, type FieldId, type Fields } from "../parts/fieldIds";
import { campusOfRow, figureOfParts, rowsThatMayBeParts } from "./partsWithoutStage";
import { fieldsWithoutStage, nameCellOf, type SchoolRow } from "../rows/schoolRow";
import type { FigureColumn } from "../rows/tablePlan";

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
 * they differ in lies between the least and the greatest, or reaches to their sum where they may be the parts of the
 * school. Across tables the same field twice must be equal, else nothing is known of it (D11).
 * @param type of the school: whether it may have parts
 * @param school the name for findings
 */
export function mergeRows(rows: readonly SchoolRow[], type: SchoolType | null, school: string, report: Report): Fields {
  const only = rows.length === 1 ? rows[0] : undefined;
  if (only !== undefined) return only.fields;
  const listed = rows.filter((row) => !isOfSentences(row));
  if (listed.length < rows.length && listed.some(hasFigures)) {
    const fields = mergeRows(listed, type, school, report);
    rows.filter(isOfSentences).forEach((row) => compareSentences(row, fields, school, report));
    return fields;
  }
  const statements = new Map<FieldId, Statement[]>();
  for (const slot of slotsOf(rows, type)) {
    const { fields, disputed } = fieldsOfSlot(slot, school, report);
    for (const [field, figure] of Object.entries(fields)) {
      if (figure === undefined) continue;
      const statement = { figure, slot: slot.rows, isDisputed: disputed.has(field) };
      addTo(statements, field, statement);
    }
  }
  const merged: MutableFields = {};
  for (const [field, said] of statements) merged[field] = agreedFigure(field, said, school, report);
  return merged;
}

/** A row that 学校自评表 makes of its sentences. */
function isOfSentences({ plan }: SchoolRow): boolean {
  return plan.table.turned?.isOfSentences === true;
}

function hasFigures({ fields }: SchoolRow): boolean {
  return Object.values(fields).some((figure) => figure !== undefined && !isMissing(figure));
}

/**
 * 学校自评表 beside a list that has the school says nothing new: what it prints otherwise is said, and the list is judged
 * (D11).
 */
function compareSentences({ plan, row, fields }: SchoolRow, listed: Fields, school: string, report: Report): void {
  for (const { column, heading, fields: ids } of plan.figures) {
    const [stated, known] = [knownValue(fields[ids.whole]), knownValue(listed[ids.whole])];
    const printed = plan.table.cells[row]?.[column]?.shown ?? "";
    const factor = stated === null || Number(printed) === 0 ? 1 : stated / Number(printed);
    const margin = 0.5 * 10 ** -(/\.(\d+)$/u.exec(printed)?.[1]?.length ?? 0) * factor;
    if (stated === null || known === null || Math.abs(stated - known) <= margin * (1 + 1e-9)) continue;
    const params = { school, figure: heading, stated, listed: known };
    report(finding("selfFormDiffers", "warning", params, cellOfFigure(fields[ids.whole])));
  }
}

/** The rows of one stage of a school in one table, with all its rows there. */
interface Slot {
  readonly rows: readonly SchoolRow[];
  readonly ofTable: readonly SchoolRow[];
  readonly type: SchoolType | null;
}

function slotsOf(rows: readonly SchoolRow[], type: SchoolType | null): Slot[] {
  return groupsOf(rows, (row) => row.plan).flatMap((ofTable) =>
    groupsOf(ofTable, (row) => row.stage).map((own): Slot => ({ rows: own, ofTable, type })),
  );
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

function fieldsOfSlot({ rows: slot, ofTable, type }: Slot, school: string, report: Report): SlotFields {
  const only = ofTable.length === 1 ? slot[0] : undefined;
  if (only !== undefined) return { fields: only.fields, disputed: NO_DISPUTES };
  const campuses = groupsOf(slot, campusOfRow).map((rows) => {
    const ofCampus = ofTable.filter((row) => campusOfRow(row) === campusOfRow(rows[0] as SchoolRow));
    const open = rowsThatMayBeParts(ofCampus, type);
    return rows.some((row) => open.includes(row))
      ? fieldsOfParts(rows, ofCampus, school, report)
      : fieldsOfSameRows(rows, school, report);
  });
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

/**
 * Rows that may be one school repeated or its parts: everything from the least of them to the sum with those that are.
 */
function fieldsOfParts(
  rows: readonly SchoolRow[],
  ofCampus: readonly SchoolRow[],
  school: string,
  report: Report,
): SlotFields {
  const staged = ofCampus.filter(({ stage }) => stage !== null).map(fieldsWithoutStage);
  const fields = combine([...rows.map((row) => row.fields), ...staged], (field, figures) => {
    if (isNamedWithStage(field)) return agreedFigures(figures) ?? spanOfKnown(figures);
    const { high } = figureOfParts(field, figures);
    return computedFigure(Math.min(...figures.slice(0, rows.length).map(({ low }) => low)), high, figures);
  });
  const where = nameCellOf(rows[rows.length - 1] as SchoolRow);
  report(finding("rowsMayBeParts", "error", { school, rows: ofCampus.length }, where));
  return { fields, disputed: new Set(Object.keys(fields).filter((field) => knownValue(fields[field]) === null)) };
}

/** Rows that bear one name: one row where they nowhere contradict each other, else everything between them. */
function fieldsOfSameRows(rows: readonly SchoolRow[], school: string, report: Report): SlotFields {
  const [first] = rows;
  if (first !== undefined && rows.length === 1) return { fields: first.fields, disputed: NO_DISPUTES };
  const disputed = new Set<FieldId>();
  const fields = combine(
    rows.map((row) => row.fields),
    (field, figures) => {
      const agreed = agreedFigures(figures);
      if (agreed !== null) return agreed;
      disputed.add(field);
      return spanOfKnown(figures);
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

/** What all figures that say anything agree on; null where two contradict each other. */
function agreedFigures(figures: readonly Figure[]): Figure | null {
  const [first, ...others] = figures.filter((figure) => !isMissing(figure));
  if (first === undefined) return figures[0] ?? ABSENT_FIGURE;
  return others.reduce<Figure | null>((both, figure) => (both === null ? null : agreement(both, figure)), first);
}

/**
 * Of figures that differ and are all without an end there is no least and greatest number, but the least of their
 * bounds.
 */
function spanOfKnown(figures: readonly Figure[]): Figure {
  const known = figures.filter((figure) => !isMissing(figure));
  return known.length === 1 ? (known[0] as Figure) : spanOf(known.length === 0 ? figures : known);
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
  // What the stages of a school share keeps its own name on a row of one stage.
  const isOf = ({ fields }: FigureColumn): boolean => fields[row?.stage ?? "whole"] === field || fields.whole === field;
  return row?.plan.figures.find(isOf)?.heading ?? field;
}

function agreedFigure(field: FieldId, said: readonly Statement[], school: string, report: Report): Figure {
  const [first, ...others] = said;
  if (first === undefined) return ABSENT_FIGURE;
  if (said.some((each) => each.isDisputed)) return spanOfKnown(said.map((each) => each.figure));
  let agreed = first.figure;
  for (const { figure, slot } of others) {
    const both = agreement(agreed, figure);
    if (both === null) {
      const params = { school, heading: headingOf(slot, field), first: agreed.low, second: figure.low };
      report(finding("schoolFiguresDiffer", "error", params, cellOfFigure(figure)));
      return contradicted(said.map((each) => each.figure));
    }
    agreed = both;
  }
  return agreed;
}
