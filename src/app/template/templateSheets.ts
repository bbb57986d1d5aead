import { INDICATOR_LIST } from "../../regulation/indicators";
import { ITEMS } from "../../regulation/items";
import { STANDARD } from "../standard";
import { columnLetters } from "../../model/tables/cellRef";
import { COUNTY_FORMS, type CountyFormId } from "../../model/tables/countyForm";
import { RECORD_TABLE } from "../../model/sheets/recordTable";
import { SETTINGS_TABLES } from "../../model/sheets/settingsSheet";
import type { NewSheet } from "../../model/sheets/newSheet";
import type { SchoolColumnId } from "../../model/identifiers";
import type { Strings } from "../../strings/strings";
import { countyFigureRows } from "./countyFigureRows";
import { FORM_COLUMNS, isNeededOfAll, schoolColumn } from "./schoolColumns";
import {
  tableSheet,
  wordsSheet,
  type CaptionedTable,
  type Entry,
  type TableColumn,
  type TableSheet,
} from "./tableSheet";

/** Blank rows offered; people add more within the table. */
const SCHOOL_ROWS = 60;
const ROOM_ROWS = 120;
const LOCAL_ROWS = 5;

/** Columns of 县级数据: 指标, 数值, 单位, 对应指标, 要求; and of 自评情况 the one of 自评结论. */
const VALUE_COLUMN = 1;
const MARK_COLUMN = 4;
const CONCLUSION_COLUMN = 3;

const CONCLUSIONS = ["达标", "未达标", "等待接受国家监测"];
const ANSWERS = ["不存在", "存在"];
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

/**
 * The sheets of the form that are about the county as a whole.
 * @param known figures under their official labels
 */
export function countySheets(strings: Strings, known: KnownData["figures"]): Readonly<Record<CountyFormId, NewSheet>> {
  const { sheets } = strings.template;
  const figures = knownFigures(countyFigureRows(strings), known);
  const required = { column: MARK_COLUMN, word: strings.template.needs.required };
  return {
    figures: formSheet(
      sheets.figures,
      "县级数据表",
      figureColumns(strings),
      figures,
      strings,
      progressOfRows(VALUE_COLUMN, figures, strings, required),
    ),
    statements: formSheet(
      sheets.statements,
      "自评情况表",
      statementColumns(strings),
      statementRows(strings),
      strings,
      progressOfRows(CONCLUSION_COLUMN, statementRows(strings), strings),
    ),
    vetoes: formSheet(
      sheets.vetoes,
      "第十条表",
      [text("情形", 60), choice("是否存在", 14, ANSWERS)],
      vetoRows(strings),
      strings,
      progressOfRows(1, vetoRows(strings), strings),
    ),
  };
}

/** Known rows, and blank ones up to as many as the form offers. */
function filled(rows: readonly (readonly Entry[])[]): (readonly Entry[])[] {
  return [...rows, ...blank(Math.max(0, SCHOOL_ROWS - rows.length))];
}

function knownFigures(rows: readonly Entry[][], figures: ReadonlyMap<string, Entry>): Entry[][] {
  return rows.map(([label, value, ...rest]) => [label ?? null, figures.get(String(label)) ?? value ?? null, ...rest]);
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
    return formSheet(name, table, columns, rows, strings, progressOfSchools(ids, rows, 0, strings));
  }
  const columns = ids.map((id, at): TableColumn => {
    const column = schoolColumn(id, strings);
    const isCarried = name !== roster && (id === "code" || id === "name");
    return isCarried ? { ...column, carried: (row) => carriedBy(row, columnLetters(at + 1), roster) } : column;
  });
  const numbered = rows.map((row, at) => [at + 1, ...row]);
  return formSheet(name, table, [NUMBER, ...columns], numbered, strings, progressOfSchools(ids, rows, 1, strings));
}

const NUMBER: TableColumn = { heading: "序号", width: 6, format: "integer" };

/**
 * In rows that are not filled yet code and name follow the list of schools, so that they are typed once: that of the same 序号,
 * not that of the same row. The number moves with its row, so that any of the sheets can be sorted alone.
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
): TableSheet["progress"] {
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

/** Rows of which a column says 必填 (or all), and those with something in another column. */
function progressOfRows(
  value: number,
  rows: readonly (readonly Entry[])[],
  { template }: Strings,
  mark: { readonly column: number; readonly word: string } | null = null,
): TableSheet["progress"] {
  const asked = rows.filter((row) => mark === null || row[mark.column] === mark.word);
  const done = asked.filter((row) => (row[value] ?? null) !== null);
  return (from, to) => {
    const area = (at: number): string => `${columnLetters(at)}${from}:${columnLetters(at)}${to}`;
    const wanted = mark === null ? `(LEN(${area(0)})>0)` : `(${area(mark.column)}="${mark.word}")`;
    const complete = `SUMPRODUCT(${wanted}*(LEN(${area(value)})>0))`;
    return progressCell(template.filled, complete, `SUMPRODUCT(--${wanted})`, done.length, asked.length);
  };
}

function progressCell(words: string, complete: string, all: string, done: number, of: number) {
  return { formula: `"${words} "&${complete}&"/"&${all}`, value: `${words} ${done}/${of}` };
}

function formSheet(
  name: string,
  table: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Entry[])[],
  { template }: Strings,
  progress?: TableSheet["progress"],
): NewSheet {
  const form: CaptionedTable = { name: table, caption: null, columns, rows, isForm: true };
  return tableSheet({
    name,
    title: name,
    subtitle: template.reportingUnit,
    tables: [form],
    ...(progress === undefined ? {} : { progress }),
  });
}

function figureColumns({ template }: Strings): TableColumn[] {
  return [
    text("指标", 44),
    { heading: "数值", width: 18, format: "general" },
    text("单位", 8),
    text(template.neededBy, 32),
    text(template.need, 8),
  ];
}

function statementColumns({ template }: Strings): TableColumn[] {
  return [
    text("指标", 16),
    text(template.requirement, 50),
    text("自评情况", 60),
    choice("自评结论", 18, CONCLUSIONS),
    text("佐证材料", 30),
    text("整改计划", 30),
  ];
}

/** The 31 items, cited as intake reads them back. */
function statementRows({ catalogue }: Strings): Entry[][] {
  return ITEMS.filter(({ id }) => /^[RGQ]\d+$/.test(id)).map(({ id, words }) => [
    words.citation,
    catalogue.item(id).text,
  ]);
}

function vetoRows({ catalogue }: Strings): Entry[][] {
  const cases = STANDARD.vetoes.filter(({ isAlwaysAsked }) => isAlwaysAsked);
  return cases.map((card) => {
    const { id } = card;
    const words = card.wordsFor(card.limits).text;
    // The column beside it asks whether the case exists.
    const situation = words.replace(/^存在|^有(?=弄虚作假)/, "");
    const translated = catalogue.item(id).text;
    return [translated === words ? situation : `${situation}（${translated}）`];
  });
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

function text(heading: string, width: number): TableColumn {
  return { heading, width, format: "general" };
}

function choice(heading: string, width: number, options: readonly string[]): TableColumn {
  return { heading, width, format: "text", options };
}
