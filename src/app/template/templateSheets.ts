import { INDICATOR_LIST } from "../../regulation/indicators";
import { ITEMS } from "../../regulation/items";
import { STANDARD } from "../standard";
import { RECORD_TABLE } from "../../model/recordTable";
import { SETTINGS_TABLES } from "../../model/settingsSheet";
import type { NewSheet } from "../../model/newSheet";
import type { SchoolColumnId } from "../../intake/vocabulary/schoolVocabulary";
import type { Strings } from "../../strings/strings";
import { countyFigureRows } from "./countyFigureRows";
import { FORM_COLUMNS, schoolColumn } from "./schoolColumns";
import { tableSheet, wordsSheet, type CaptionedTable, type Entry, type TableColumn } from "./tableSheet";

/** Blank rows offered; people add more within the table. */
const SCHOOL_ROWS = 60;
const ROOM_ROWS = 120;
const LOCAL_ROWS = 5;

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
    formSheet(
      sheets.figures,
      "县级数据表",
      figureColumns(strings),
      knownFigures(countyFigureRows(strings), known.figures),
      strings,
    ),
    formSheet(sheets.statements, "自评情况表", statementColumns(strings), statementRows(strings), strings),
    formSheet(
      sheets.vetoes,
      "第十条表",
      [text("情形", 60), choice("是否存在", 14, ANSWERS)],
      vetoRows(strings),
      strings,
    ),
    formSheet(sheets.history, "历年差异系数表", historyColumns(), historyRows(), strings),
    localSheet(strings),
  ];
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
  return formSheet(name, table, ids.map(schoolColumn), rows, strings);
}

function formSheet(
  name: string,
  table: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Entry[])[],
  { template }: Strings,
): NewSheet {
  const form: CaptionedTable = { name: table, caption: null, columns, rows, isForm: true };
  return tableSheet({ name, title: name, subtitle: template.reportingUnit, tables: [form] });
}

function figureColumns({ template }: Strings): TableColumn[] {
  return [
    text("指标", 44),
    { heading: "数值", width: 18, format: "general" },
    text("单位", 8),
    text(template.neededBy, 32),
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
