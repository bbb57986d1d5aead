import type { Doubt, TableReading } from "../../model/dataset";
import type { TableRole } from "../../model/tables/tableRole";
import { finding, type Finding } from "../../model/findings/finding";
import { TABLES_ABOUT_GATHERING } from "../../model/tables/gatheredTables";
import type { TableData } from "../../model/tables/table";
import { isForm } from "../forms/formFigures";
import { addsToTables } from "./besideTables";
import { namesIn } from "./columnContents";
import { withoutHiddenCopies } from "./hiddenTables";
import { withFiguresAcross } from "./figuresAcross";
import { withFiguresInPairs } from "./figuresInPairs";
import { lossesOf } from "./lostTables";
import { nearestReading, readingsOfPlainRange } from "./plainRangeFrames";
import { isSchoolRole, recogniseFrame, type FrameReading, type RecogniseBy } from "./recogniseFrame";
import type { RecognisedTable } from "./recognisedTable";
import { withColumnsBeside } from "./columnsBesideTables";
import { rowsApart, withRowsBelow } from "./rowsBelowTables";
import { correctionsFor, forcedRoles } from "../settings/corrections";
import { withStagesAcross } from "./stagesDown";
import { sideBySide } from "./sideBySide";
import { titlesAbove } from "./stageOfFrame";
import { frameOfNamedTable } from "./tableFrame";
import { withTickedAnswers } from "./tickedColumns";
import { unitsAbove } from "./unitLines";
import { unusedColumns } from "./unusedColumns";
import { unreadSchools } from "./unreadSchools";
import { officialLabel } from "../vocabulary/officialLabel";

/** What was recognised in a workbook, and what could not be. */
export interface Recognition {
  /** The tables and ranges that are read, and named tables that are not. */
  readonly used: readonly FrameReading[];
  readonly tables: readonly RecognisedTable[];
  readonly readings: readonly TableReading[];
  readonly doubts: readonly Doubt[];
  readonly findings: readonly Finding[];
  /** Visible plain ranges in which nothing was recognised or found lost. */
  readonly unread: readonly TableData[];
  /** Tables of plain ranges that are not read, because named tables have their roles. */
  readonly passedOver: readonly FrameReading[];
}

/**
 * Finds out what each table of a workbook is, by its headings. Named tables come first, with the rows right below and
 * the columns right beside them; plain ranges are read for the roles that no named table has (or that people assigned
 * by hand), and where they add figures that no named table has. The order of the tables decides nothing.
 */
export function recogniseTables(
  given: readonly TableData[],
  cells: readonly TableData[],
  by: RecogniseBy,
): Recognition {
  const beside = withColumnsBeside(given, cells);
  const { tables: all, ranges, findings: below } = withRowsBelow(beside.tables, beside.ranges);
  const across = (one: TableData): TableData[] =>
    forcedRoles(correctionsFor(one, by.mapping)) === null
      ? withStagesAcross(one, by.vocabulary)
          .flatMap((each) => withFiguresAcross(each, by.vocabulary))
          .flatMap((each) => withFiguresInPairs(each, by.vocabulary))
      : [one];
  const sources = all.filter(({ name }) => name === null || !TABLES_ABOUT_GATHERING.includes(name)).flatMap(across);
  const tables = sources.filter(({ turned, name }) => turned === undefined && name !== null).map(withTickedAnswers);
  const plainRanges = [
    ...ranges.flatMap(sideBySide).flatMap(across).map(withTickedAnswers),
    ...sources.filter(({ turned }) => turned !== undefined),
  ];
  const rangeOf = new Map(ranges.map((range) => [range.sheet, range]));
  const named = tables.flatMap((table) => {
    const range = rangeOf.get(table.sheet);
    const titles = titlesAbove(range, table.firstRow - (range?.firstRow ?? 0));
    const frame = frameOfNamedTable(table, unitsAbove(range, table), titles);
    return frame === null ? [] : [recogniseFrame(frame, by)];
  });
  const byRange = plainRanges.map((range) => ({ range, readings: readingsOfPlainRange(range, by) }));
  const visible = withoutHiddenCopies(
    named,
    byRange.flatMap(({ readings }) => readings),
  );
  let known: ReadonlySet<string> | undefined;
  const knownSchools = (): ReadonlySet<string> => (known ??= schoolNames(visible.used));
  const losses = new Map(visible.used.filter(canBeLost).map((reading) => [reading, lossesOf(reading, knownSchools)]));
  const namedDoubts = [...losses.values()].flat();
  const taken = rolesOf(visible.used, namedDoubts);
  const lost = new Set(namedDoubts.map(({ because }) => because));
  const isWhole = (role: TableRole): boolean =>
    ![...lost].some((because) => because.code === "headingMissing" && isSameKind(because.params.role, role));
  const mayRead = (reading: FrameReading, role: TableRole): boolean =>
    !taken.has(role) || (isWhole(role) && addsToTables(reading, role, visible.used));
  const plain = plainReadings(byRange, mayRead);
  let listed: ReadonlySet<string> | undefined;
  const listedSchools = (): ReadonlySet<string> => (listed ??= schoolNames([...visible.used, ...plain.used]));
  const lostPlain = lostPlainTables(plain.unread, taken, by, listedSchools);
  const strangers = unreadSchools(plain.notRead, taken, knownSchools);
  const doubts = [...namedDoubts, ...lostPlain.flatMap((one) => one.doubts), ...strangers];
  const used = [...visible.used, ...plain.used];
  return {
    used,
    tables: used.flatMap((reading) => reading.recognised),
    readings: used.map(readingOf),
    doubts,
    findings: [
      ...headless(tables),
      ...beside.findings,
      ...below,
      ...visible.findings,
      ...plain.findings,
      ...rowsApart(
        visible.used.filter(({ roles }) => roles.length > 0).map(({ frame }) => frame.table),
        plain.unread,
      ),
      ...used.flatMap((reading) => reading.findings),
      ...new Set(doubts.map((doubt) => doubt.because)),
      ...unused(visible.used, losses),
      ...unusedColumns(used),
      ...filtered(visible.used),
    ],
    passedOver: plain.notRead.filter(({ forced }) => forced === null),
    unread: plain.unread.filter((range) => !range.isHidden && !lostPlain.some((one) => one.range === range)),
  };
}

/** Rows of schools stand in four roles, of which one table may have several. */
function isSameKind(one: TableRole, other: TableRole): boolean {
  return one === other || (isSchoolRole(one) && isSchoolRole(other));
}

function schoolNames(readings: readonly FrameReading[]): ReadonlySet<string> {
  return new Set(readings.filter((reading) => reading.roles.some(isSchoolRole)).flatMap(namesIn));
}

function canBeLost(reading: FrameReading): boolean {
  return !reading.frame.table.isHidden && reading.forced !== "none";
}

/**
 * Roles that named tables have, or would have but for a heading: an old plain copy must not stand in for a lost one.
 */
function rolesOf(readings: readonly FrameReading[], doubts: readonly Doubt[]): ReadonlySet<TableRole> {
  const lost = doubts.flatMap(({ because }) => (because.code === "headingMissing" ? [because.params.role] : []));
  return new Set([...readings.flatMap((reading) => reading.roles), ...lost]);
}

function plainReadings(
  byRange: readonly { readonly range: TableData; readonly readings: readonly FrameReading[] }[],
  mayRead: (reading: FrameReading, role: TableRole) => boolean,
) {
  const all = byRange.flatMap(({ readings }) => readings);
  const wanted = all.flatMap((reading) => {
    const roles = reading.forced !== null ? reading.roles : reading.roles.filter((role) => mayRead(reading, role));
    const recognised = reading.recognised
      .map((one) => ({ ...one, roles: one.roles.filter((role) => roles.includes(role)) }))
      .filter((one) => one.roles.length > 0);
    return recognised.length === 0 ? [] : [{ ...reading, roles, recognised }];
  });
  const visible = withoutHiddenCopies(wanted);
  const lists = visible.used.filter(({ frame }) => frame.table.turned === undefined);
  const findings = lists.map(({ frame, roles }) =>
    finding("plainRangeRead", "info", { sheet: frame.table.sheet, roles }, topLeft(frame.table)),
  );
  const unread = byRange.flatMap(({ range, readings }) => (readings.every(isEmptied) ? [range] : []));
  const isRead = new Set(wanted.map(({ frame }) => frame));
  const notRead = all.filter(({ frame, roles }) => roles.length > 0 && !isRead.has(frame));
  const why = all.filter((one) => isEmptied(one) && !one.frame.table.isHidden).flatMap((one) => one.findings);
  return { notRead, unread, used: visible.used, findings: [...visible.findings, ...findings, ...why] };
}

/** Two columns of one field that contradict each other leave a table nothing to be read for; that is said. */
function isEmptied({ roles, forced }: FrameReading): boolean {
  return roles.length === 0 && forced === null;
}

/** Of plain ranges in which nothing is a table those that would be but for a heading whose role nothing else has. */
function lostPlainTables(
  ranges: readonly TableData[],
  taken: ReadonlySet<TableRole>,
  by: RecogniseBy,
  knownSchools: () => ReadonlySet<string>,
): { readonly range: TableData; readonly doubts: readonly Doubt[] }[] {
  return ranges
    .filter((range) => !range.isHidden)
    .flatMap((range) => {
      const nearest = nearestReading(range, by);
      if (nearest === null || nearest.forced !== null) return nearest === null ? [] : [{ range, doubts: [] }];
      // The figures of 表Ⅰ need no headings of a list.
      const isRead = (role: TableRole): boolean =>
        taken.has(role) || (role === "figures" && isForm(range, by.vocabulary));
      const doubts = lossesOf(nearest, knownSchools).filter(
        ({ because }) => because.code === "headingMissing" && !isRead(because.params.role),
      );
      return doubts.length === 0 ? [] : [{ range, doubts }];
    });
}

function readingOf({ frame, recognised, roles, forced, vocabulary }: FrameReading): TableReading {
  const columns = frame.headings
    .filter(({ text }) => text !== "")
    .map(({ column, text }) => {
      const identifier =
        recognised
          .map((one) => one.columns.find((known) => known.column === column)?.identifier ?? null)
          .find((found) => found !== null) ?? null;
      const label = identifier === null ? undefined : officialLabel(identifier, roles, vocabulary);
      return { heading: text, column, identifier, ...(label === undefined ? {} : { label }) };
    });
  const { sheet, name, firstRow, firstColumn } = frame.table;
  return {
    sheet,
    table: name,
    roles,
    columns,
    isByHand: forced === "none" || recognised.some((one) => one.isByHand),
    ...(recognised.some((one) => one.isExport === true) ? { isExport: true } : {}),
    ...(frame.table.turned === undefined ? {} : { isTurned: true as const }),
    place: { fromRow: firstRow + frame.firstDataRow, toRow: firstRow + frame.endDataRow - 1, fromColumn: firstColumn },
  };
}

function topLeft(table: TableData) {
  return { sheet: table.sheet, table: table.name, row: table.firstRow, column: table.firstColumn };
}

function headless(tables: readonly TableData[]): Finding[] {
  return tables
    .filter((table) => table.headingRows === 0)
    .map((table) => finding("tableWithoutHeadings", "error", { table: table.name ?? table.sheet }, topLeft(table)));
}

function unused(readings: readonly FrameReading[], losses: ReadonlyMap<FrameReading, readonly Doubt[]>): Finding[] {
  return readings
    .filter(
      (reading) => reading.roles.length === 0 && reading.forced === null && (losses.get(reading) ?? []).length === 0,
    )
    .map(({ frame: { table } }) =>
      finding("tableNotRecognised", "info", { table: table.name ?? table.sheet }, topLeft(table)),
    );
}

function filtered(readings: readonly FrameReading[]): Finding[] {
  return readings
    .filter(({ frame, roles }) => frame.table.isFiltered && roles.length > 0)
    .map(({ frame: { table } }) =>
      finding("tableIsFiltered", "info", { table: table.name ?? table.sheet }, topLeft(table)),
    );
}
