import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import {
  INDOOR_SPACE_CONFIRMATION,
  SCHOOL_FORMS_WISH,
  SETTINGS_TABLES,
  type SettingsTableId,
} from "../../model/sheets/settingsSheet";
import type { OwnSheet } from "../../model/sheets/sheetPlan";
import type { TableData } from "../../model/tables/table";
import { isBlank, textOf, wordsOf } from "../cells/cellText";
import { NO_MAPPING, type Correction, type Mapping } from "./corrections";
import { normaliseLabel } from "../cells/normaliseLabel";
import { answerOf } from "../../model/answerOf";
import { recogniseFrame } from "../recognition/recogniseFrame";
import type { RecognisedTable } from "../recognition/recognisedTable";
import type { Vocabulary } from "../vocabulary/vocabulary";
import { itemOf } from "../roles/itemOf";
import { frameOfNamedTable } from "../recognition/tableFrame";

/** What people typed into UEI 设置. */
export interface Settings {
  readonly mapping: Mapping;
  readonly overrides: readonly RecognisedTable[];
  readonly exceptions: readonly RecognisedTable[];
  /** The table of unit costs with its heading, or null. */
  readonly unitCosts: TableData | null;
  /** The table of confirmed figures with its heading, or null. */
  readonly confirmations: TableData | null;
  /** 学校自评表 of every school is to be made. */
  readonly wantsSchoolForms: boolean;
}

type Cells = readonly (readonly Cell[])[];

const IDS = Object.keys(SETTINGS_TABLES) as SettingsTableId[];

/**
 * Reads the settings sheet, which of our own alone is input besides the record of the years; empty settings where there
 * is none.
 */
export function readSettings(ownSheets: readonly OwnSheet[], vocabulary: Vocabulary): Settings {
  const sheet = ownSheets.find(({ id }) => id === "settings");
  if (sheet === undefined)
    return {
      mapping: NO_MAPPING,
      overrides: [],
      exceptions: [],
      unitCosts: null,
      confirmations: null,
      wantsSchoolForms: false,
    };
  const corrections = (tableOf(sheet, "mapping", vocabulary)?.cells ?? []).slice(1).flatMap(correctionOf);
  return {
    mapping: { corrections, indoorSpaceIsDeducted: isAnswered(sheet.cells, INDOOR_SPACE_CONFIRMATION) },
    overrides: recognised(tableOf(sheet, "overrides", vocabulary), "overrides", vocabulary),
    exceptions: recognised(tableOf(sheet, "exceptions", vocabulary), "exceptions", vocabulary),
    unitCosts: tableOf(sheet, "unitCosts", vocabulary),
    confirmations: tableOf(sheet, "confirmations", vocabulary),
    wantsSchoolForms: isAnswered(sheet.cells, SCHOOL_FORMS_WISH),
  };
}

/** True where 是 stands beside a label of the sheet. */
function isAnswered(cells: Cells, asked: string): boolean {
  const label = normaliseLabel(asked).exact;
  const row = cells.find((one) => normaliseLabel(textOf(one[0] ?? EMPTY_CELL)).exact === label);
  return answerOf(textOf(row?.[1] ?? EMPTY_CELL)) === true;
}

/** A settings table as if it were one of the workbook's own, with its heading in the first row. */
function tableOf(sheet: OwnSheet, id: SettingsTableId, vocabulary: Vocabulary): TableData | null {
  const start = sheet.cells.findIndex((row) => startsWith(row, id));
  if (start < 0) return null;
  const next = sheet.cells.findIndex((row, index) => index > start && isOtherSection(row));
  const end = endOfRows(sheet.cells, start + 1, next < 0 ? sheet.cells.length : next, id, vocabulary);
  const width = SETTINGS_TABLES[id].headings.length;
  return {
    sheet: sheet.name,
    name: SETTINGS_TABLES[id].name,
    firstRow: start,
    firstColumn: 0,
    headingRows: 1,
    hasTotalsRow: false,
    isHidden: false,
    isFiltered: false,
    cells: sheet.cells.slice(start, end).map((row) => row.slice(0, width)),
  };
}

function startsWith(row: readonly Cell[], id: SettingsTableId): boolean {
  return SETTINGS_TABLES[id].headings.every((heading, column) => textOf(row[column] ?? EMPTY_CELL) === heading);
}

function isOtherSection(row: readonly Cell[]): boolean {
  return (
    IDS.some((id) => startsWith(row, id)) ||
    normaliseLabel(textOf(row[0] ?? EMPTY_CELL)).exact === normaliseLabel(INDOOR_SPACE_CONFIRMATION).exact
  );
}

/**
 * Titles and notes of the next section fill column A alone; they are no rows. An override whose 指标 alone is typed is
 * one, because an unread limit counts (D17).
 */
function endOfRows(cells: Cells, from: number, to: number, id: SettingsTableId, vocabulary: Vocabulary): number {
  let end = to;
  while (end > from && isTitle(cells[end - 1] ?? [], id, vocabulary)) end--;
  return end;
}

function isTitle(row: readonly Cell[], id: SettingsTableId, vocabulary: Vocabulary): boolean {
  // Behind the table stand the sheet's hidden columns and whatever people added; they say nothing of its rows.
  const isAlone = row.slice(1, SETTINGS_TABLES[id].headings.length).every(isBlank);
  return isAlone && (id !== "overrides" || itemOf(textOf(row[0] ?? EMPTY_CELL), vocabulary) === null);
}

function correctionOf(row: readonly Cell[]): Correction[] {
  const [sheet, table, heading, role, identifier] = [0, 1, 2, 3, 4].map((column) => wordsOf(row[column] ?? EMPTY_CELL));
  if ((sheet ?? null) === null && (table ?? null) === null) return [];
  return [
    {
      sheet: sheet ?? "",
      table: table ?? null,
      heading: heading ?? null,
      role: role ?? null,
      identifier: identifier ?? null,
    },
  ];
}

function recognised(
  table: TableData | null,
  role: "overrides" | "exceptions",
  vocabulary: Vocabulary,
): RecognisedTable[] {
  const frame = table === null ? null : frameOfNamedTable(table, []);
  if (frame === null) return [];
  return recogniseFrame(frame, { vocabulary, mapping: NO_MAPPING }).recognised.filter((one) =>
    one.roles.includes(role),
  );
}
