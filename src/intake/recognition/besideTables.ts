import { groupedBy } from "../../model/groupedBy";
import type { TableRole } from "../../model/tables/tableRole";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { finding, type Finding } from "../../model/findings/finding";
import { cellAt, textOf } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";
import { plainText } from "../cells/quantityText";
import { itemOf } from "../roles/itemOf";
import { readSchoolName } from "../schools/identity/schoolName";
import { labelIndex } from "../vocabulary/labelIndex";
import { officialLabel } from "../vocabulary/officialLabel";
import { isSchoolRole, type FrameReading } from "./recogniseFrame";

/** Who a school is: what every sheet about schools repeats. */
const WHO: ReadonlySet<string> = new Set([
  "name",
  "code",
  "type",
  "stage",
  "owner",
  "locality",
  "township",
  "countyUnit",
  "location",
  "serial",
  "dataYear",
  "countsAsSchool",
  "parentSchool",
  "budgetSchool",
]);

/** What many a sheet about schools repeats beside its own: where it agrees, the sheet is of the same day. */
const REPEATED = /^(?:students|classes|fullTimeTeachers|staff|grades)(?:Primary|Junior|Senior)?$/u;

/**
 * Whether a plain range adds to the named tables of its role: figures that none of them has, of schools or of the
 * county. An old copy of a table repeats its figures and is not read, since it could fill what is missing in the table
 * of this year (D1); nor is anything read for a role of which a table has lost its heading.
 * @param named the readings of the named tables
 */
export function addsToTables(reading: FrameReading, role: TableRole, named: readonly FrameReading[]): boolean {
  if (reading.frame.table.isHidden) return false;
  if (isSchoolRole(role))
    return addsToSchools(
      reading,
      named.filter(({ roles }) => roles.some(isSchoolRole)),
    );
  if (role !== "figures" && role !== "statements") return false;
  const known = new Set(named.filter(({ roles }) => roles.includes(role)).flatMap((one) => rowsSaid(one, role)));
  const own = rowsSaid(reading, role);
  return own.length > 0 && own.every((said) => !known.has(said));
}

function addsToSchools(reading: FrameReading, named: readonly FrameReading[]): boolean {
  const own = fieldsOf(reading);
  if (own.some((id) => id === "className" || id === "roomKind")) return false;
  const shared = own.filter((id) => named.some((one) => one.asSchools.identifiers.has(id)));
  return shared.length < own.length && shared.every((id) => REPEATED.test(id) && agrees(reading, named, id));
}

function fieldsOf({ asSchools }: FrameReading): string[] {
  return [...asSchools.identifiers].filter((id) => !WHO.has(id));
}

/** True where no school has another value of the field in a named table, and some school has the same. */
function agrees(reading: FrameReading, named: readonly FrameReading[], id: string): boolean {
  const tables = named.map((one) => valuesOf(one, id));
  let isSome = false;
  for (const [school, value] of valuesOf(reading, id)) {
    const others = tables.flatMap((values) => values.get(school) ?? []);
    if (others.some((other) => other !== value)) return false;
    isSome ||= others.length > 0;
  }
  return isSome;
}

function valuesOf(reading: FrameReading, id: string): Map<string, string> {
  const { frame } = reading;
  const column = (wanted: string): number | undefined =>
    reading.asSchools.columns.find(({ identifier }) => identifier === wanted)?.column;
  const [name, value] = [column("name"), column(id)];
  const values = new Map<string, string>();
  if (name === undefined || value === undefined) return values;
  for (let row = frame.firstDataRow; row < frame.endDataRow; row++) {
    const school = readSchoolName(textOf(cellAt(frame.table, row, name))).base;
    const text = plainText(textOf(cellAt(frame.table, row, value)));
    if (school !== "" && text !== "") values.set(school, text);
  }
  return values;
}

/** The figures, or the items, that the rows of a table are about. */
function rowsSaid(reading: FrameReading, role: "figures" | "statements"): string[] {
  const { frame, vocabulary } = reading;
  const label = role === "figures" ? "label" : "item";
  const column = reading.asRole.get(role)?.columns.find(({ identifier }) => identifier === label)?.column;
  if (column === undefined) return [];
  const index = labelIndex(vocabulary.county);
  const rows = Array.from({ length: Math.max(0, frame.endDataRow - frame.firstDataRow) }, (_, row) =>
    textOf(cellAt(frame.table, frame.firstDataRow + row, column)),
  );
  return rows.flatMap((text) => {
    if (role === "statements") return itemOf(text, vocabulary) ?? [];
    const match = index.find(normaliseLabel(text), null);
    return match.kind === "one" ? [match.identifier] : match.kind === "several" ? match.identifiers : [];
  });
}

/**
 * Sheets of which a table is not read because named tables have its role: each is said once, with what no table has
 * (D34).
 * @param passedOver tables of plain ranges
 * @param used what is read
 * @param isNamed whether something of the sheet was read or said
 */
export function rangesNotRead(
  passedOver: readonly FrameReading[],
  used: readonly FrameReading[],
  isNamed: (sheet: string) => boolean,
): Finding[] {
  const known = new Set(
    used.flatMap(({ asSchools, roles }) => (roles.some(isSchoolRole) ? [...asSchools.identifiers] : [])),
  );
  const figures = new Set(used.flatMap((one) => (one.roles.includes("figures") ? rowsSaid(one, "figures") : [])));
  const silent = passedOver.filter(({ frame }) => !isNamed(frame.table.sheet));
  return [...groupedBy(silent, ({ frame }) => frame.table.sheet)].flatMap(([sheet, readings]): Finding[] => {
    const [first] = readings;
    if (first === undefined) return [];
    const fields = readings.flatMap((reading) => {
      const { roles, vocabulary } = reading;
      const lacking = roles.some(isSchoolRole) ? fieldsOf(reading).filter((id) => !known.has(id)) : [];
      const unsaid = roles.includes("figures") ? rowsSaid(reading, "figures").filter((id) => !figures.has(id)) : [];
      const county: Readonly<Record<string, FigureCard>> = vocabulary.county;
      return [
        ...lacking.map((id) => officialLabel(id, roles, vocabulary) ?? id),
        ...unsaid.map((id) => county[id]?.labels[0] ?? id),
      ];
    });
    const { name, firstRow, firstColumn } = first.frame.table;
    const where = {
      sheet,
      table: name,
      row: firstRow + Math.max(0, first.frame.firstDataRow - 1),
      column: firstColumn,
    };
    const params = { sheet, roles: [...new Set(readings.flatMap(({ roles }) => roles))], fields: [...new Set(fields)] };
    return [finding("plainRangeNotRead", fields.length > 0 ? "warning" : "info", params, where)];
  });
}
