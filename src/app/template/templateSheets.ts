import { INDICATOR_LIST } from "../../regulation/indicators";
import { columnLetters } from "../../model/tables/cellRef";
import { COUNTY_FORMS } from "../../model/tables/countyForm";
import { RECORD_TABLE } from "../../model/sheets/recordTable";
import { SETTINGS_TABLES } from "../../model/sheets/settingsSheet";
import type { NewSheet } from "../../model/sheets/newSheet";
import type { SchoolColumnId } from "../../model/identifiers";
import type { Strings } from "../../strings/strings";
import { countySheets } from "./countySheets";
import { choice, formSheet, progressCell, text } from "./formSheet";
import { FORM_COLUMNS, isNeededOfAll, schoolColumn } from "./schoolColumns";
import { tableSheet, wordsSheet, type Entry, type TableColumn, type TableSheet } from "./tableSheet";

/** Blank rows offered; people add more within the table. */
const SCHOOL_ROWS = 60;
const ROOM_ROWS = 120;
const LOCAL_ROWS = 5;

const STAGES_OFFERED = ["小学", "初中"];
const KINDS = ["标准", "85%底线", "差异系数"];

/** What is known already and is to stand in the tables from the start; a figure under its official label. */
export interface KnownData {
  readonly schools: readonly (readonly Entry[])[];
  readonly teachers: readonly (readonly Entry[])[];
  readonly premises: readonly (readonly Entry[])[];
  readonly funds: readonly (readonly Entry[])[];
  readonly figures: ReadonlyMap<string, Entry>;
  /** Columns behind those of the form in the table of schools. */
  readonly extra?: readonly SchoolColumnId[];
}

const NOTHING_KNOWN: KnownData = { schools: [], teachers: [], premises: [], funds: [], figures: new Map() };

/** The sheets of a workbook to fill in: how to, then one sheet for each kind of data, each with a named table. */
export function templateSheets(strings: Strings, known: KnownData = NOTHING_KNOWN): NewSheet[] {
  const { sheets, title, notes } = strings.template;
  const county = countySheets(strings, known.figures);
  return [
    wordsSheet(sheets.notes, title, notes),
    schoolSheet(
      sheets.schools,
      "学校基本情况表",
      [...FORM_COLUMNS.schools, ...(known.extra ?? [])],
      filled(known.schools),
      strings,
    ),
    schoolSheet(sheets.teachers, "师资情况表", FORM_COLUMNS.teachers, filled(known.teachers), strings),
    schoolSheet(sheets.premises, "办学条件表", FORM_COLUMNS.premises, filled(known.premises), strings),
    schoolSheet(sheets.rooms, "音乐美术专用教室表", FORM_COLUMNS.rooms, blank(ROOM_ROWS), strings),
    schoolSheet(sheets.funds, "经费表", FORM_COLUMNS.funds, filled(known.funds), strings),
    ...COUNTY_FORMS.map((id) => county[id]),
    formSheet(sheets.history, "历年差异系数表", historyColumns(), historyRows(), strings),
    localSheet(strings),
  ];
}

/** Known rows, and blank ones up to as many as the form offers. */
function filled(rows: readonly (readonly Entry[])[]): (readonly Entry[])[] {
  return [...rows, ...blank(Math.max(0, SCHOOL_ROWS - rows.length))];
}

function schoolSheet(
  name: string,
  table: string,
  ids: readonly SchoolColumnId[],
  rows: readonly (readonly Entry[])[],
  strings: Strings,
): NewSheet {
  const roster = strings.template.sheets.schools;
  if (!ids.includes("code")) {
    const columns = ids.map((id) => schoolColumn(id, strings));
    return formSheet(name, table, columns, rows, strings, {
      identifying: ids.indexOf("name") + 1,
      progress: progressOfSchools(ids, rows, 0, strings),
    });
  }
  const columns = ids.map((id, at): TableColumn => {
    const column = schoolColumn(id, strings);
    const isCarried = name !== roster && (id === "code" || id === "name");
    return isCarried ? { ...column, carried: (row) => carriedBy(row, columnLetters(at + 1), roster) } : column;
  });
  const numbered = rows.map((row, at) => [at + 1, ...row]);
  return formSheet(name, table, [NUMBER, ...columns], numbered, strings, {
    identifying: ids.indexOf("name") + 2,
    progress: progressOfSchools(ids, rows, 1, strings),
  });
}

const NUMBER: TableColumn = { heading: "序号", width: 6, format: "integer" };

/**
 * In rows that are not filled yet code and name follow the list of schools, so that they are typed once: that of the
 * same 序号, not that of the same row. The number moves with its row, so that any of the sheets can be sorted alone.
 */
function carriedBy(row: number, letter: string, roster: string): string {
  return `IFERROR(INDEX('${roster}'!$${letter}:$${letter},MATCH($A${row + 1},'${roster}'!$A:$A,0))&"","")`;
}

/**
 * 已填 n/m: schools with a name, and those of them with everything that every school must have and, where columns go by
 * stage, with a number of some stage.
 * @param columnsBefore those in front of the first
 */
function progressOfSchools(
  ids: readonly SchoolColumnId[],
  rows: readonly (readonly Entry[])[],
  columnsBefore: number,
  { template }: Strings,
): NonNullable<TableSheet["progress"]> {
  const name = ids.indexOf("name");
  const needed = ids.flatMap((id, at) => (isNeededOfAll(id) && id !== "name" ? [at] : []));
  const staged = ids.flatMap((id, at) => (/Primary|Junior|Senior/u.test(id) ? [at] : []));
  const isFilled = (row: readonly Entry[], at: number): boolean => (row[at] ?? null) !== null;
  const named = rows.filter((row) => isFilled(row, name));
  const done = named.filter(
    (row) => needed.every((at) => isFilled(row, at)) && (staged.length === 0 || staged.some((at) => isFilled(row, at))),
  );
  return (from, to) => {
    const length = (at: number): string => {
      const letters = columnLetters(at + columnsBefore);
      return `LEN(${letters}${from}:${letters}${to})`;
    };
    const all = `SUMPRODUCT(--(${length(name)}>0))`;
    const some = staged.length === 0 ? "" : `*((${staged.map(length).join("+")})>0)`;
    const complete = `SUMPRODUCT((${length(name)}>0)${needed.map((at) => `*(${length(at)}>0)`).join("")}${some})`;
    return progressCell(template.filled, complete, all, done.length, named.length);
  };
}

function historyColumns(): TableColumn[] {
  return RECORD_TABLE.headings.map((heading) =>
    heading === "指标"
      ? text(heading, 54)
      : heading === "学段"
        ? choice(heading, 10, STAGES_OFFERED)
        : text(heading, 14),
  );
}

/** One earlier year to fill in; the names are those that intake reads back, in every language. */
function historyRows(): Entry[][] {
  return STAGES_OFFERED.flatMap((stage) => [
    ...INDICATOR_LIST.map(({ name, unit }): Entry[] => [null, name, stage, null, null, unit]),
    [null, "综合差异系数", stage],
  ]);
}

function localSheet({ template }: Strings): NewSheet {
  const { exceptions, overrides } = SETTINGS_TABLES;
  const columns = (headings: readonly string[]): TableColumn[] =>
    headings.map((heading) =>
      heading === "种类"
        ? choice(heading, 16, KINDS)
        : heading === "学段"
          ? choice(heading, 16, STAGES_OFFERED)
          : text(heading, 16),
    );
  return tableSheet({
    name: template.sheets.local,
    title: template.sheets.local,
    subtitle: template.reportingUnit,
    tables: [
      {
        name: "例外登记表",
        caption: template.captions.exceptions,
        columns: columns(exceptions.headings),
        rows: blank(LOCAL_ROWS),
        isForm: true,
      },
      {
        name: "地方标准表",
        caption: template.captions.overrides,
        columns: columns(overrides.headings),
        rows: blank(LOCAL_ROWS),
        isForm: true,
      },
    ],
  });
}

function blank(rows: number): Entry[][] {
  return Array.from({ length: rows }, () => []);
}
