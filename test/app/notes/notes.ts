import { SHEET_IDS, type SheetId } from "../../../src/model/sheets/sheetPlan";
import { WHOLE_SHEET } from "../../excel/book/area";
import type { Book } from "../../excel/book/book";
import type { Sheet } from "../../excel/book/sheet";
import { cellAt } from "../../excel/objects/rangeTarget";
import { CODES, SCHOOLS } from "./notedCounty";

/** What a person typed into a sheet of ours. */
export interface Note {
  /** A word that stands nowhere else. */
  readonly text: string;
  readonly sheet: SheetId;
  /** What the line is about, as its hidden key says; the cell that only breaks ties is left out. */
  readonly key: string;
  readonly heading: string;
  /** The schools that the line names, told by its words and not by its key. */
  readonly schools: readonly string[];
}

/** Where a note stands now. */
interface Place extends Omit<Note, "text" | "key"> {
  /** "" in a row of the people's own. */
  readonly key: string;
  /** True below the heading over what has lost its line. */
  readonly isLeftOver: boolean;
}

const KEY_HEADING = "UEI-KEY";
/** Every column that people fill in, and one of their own. */
const FILLED_IN = ["责任人", "整改措施", "完成时限", "处理说明", "已核实", "佐证材料", "补填说明"];
const OWN_COLUMN = "自加列";
const LINES_A_COLUMN = 14;
const LEFT_OVER = ["@gone", "@mended"];

/** Our sheets as the names of the workbook tell them. */
export function ownSheets(book: Book): ReadonlyMap<SheetId, Sheet> {
  const found = new Map<SheetId, Sheet>();
  for (const sheet of book.sheets) {
    const key = book.names.find(({ name, scope }) => scope === sheet && name === "UEI_sheet")?.formula;
    const id = SHEET_IDS.find((one) => key === `="${one}"`);
    const leads = `='${sheet.name.replaceAll("'", "''")}'!`;
    const isMarked = book.names.some(
      ({ name, scope, formula }) =>
        scope === null &&
        /^UEI_[a-z]+(?:_\d+)?$/i.test(name) &&
        (formula.startsWith(leads) || formula.startsWith(`=${sheet.name}!`)),
    );
    if (id !== undefined && isMarked) found.set(id, sheet);
  }
  return found;
}

export function ownSheet(book: Book, id: SheetId): Sheet {
  const sheet = ownSheets(book).get(id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheet;
}

/** A sheet of ours with its key column, as rows. */
export interface Lines {
  readonly sheet: Sheet;
  readonly keyColumn: number;
  readonly headingRow: number;
  /** Rows with a key that are no headings or titles, in their order. */
  readonly rows: readonly { readonly row: number; readonly key: string }[];
}

export function linesOf(sheet: Sheet): Lines {
  const texts = textsOf(sheet);
  const headingRow = texts.findIndex((row) => row.includes(KEY_HEADING));
  const keyColumn = texts[headingRow]?.indexOf(KEY_HEADING) ?? -1;
  const rows = texts.flatMap((row, at) => {
    const key = row[keyColumn] ?? "";
    return key === "" || key.startsWith("@") || key === KEY_HEADING ? [] : [{ row: at, key }];
  });
  return { sheet, keyColumn, headingRow, rows };
}

export function columnUnder(sheet: Sheet, heading: string): number {
  return textsOf(sheet)[linesOf(sheet).headingRow]?.indexOf(heading) ?? -1;
}

function textsOf(sheet: Sheet): string[][] {
  const texts: string[][] = [];
  for (const [row, cells] of sheet.filledRows(WHOLE_SHEET))
    texts[row] = Array.from(cells, (cell) => (cell === undefined || cell.value === null ? "" : String(cell.value)));
  return Array.from(texts, (row) => row ?? []);
}

/** Types into a cell as a person does; what it looks like stays. */
export function type(sheet: Sheet, row: number, column: number, value: string | number | null): void {
  sheet.prepareToWrite();
  sheet.put(row, column, { ...cellAt(sheet, row, column), value, formula: null, hasApostrophe: false });
}

/** Fills in whatever there is to fill in on every sheet of ours. */
export function typeNotes(book: Book): Note[] {
  const notes: Note[] = [];
  const note = (sheet: Sheet, row: number, column: number, about: Omit<Note, "text">): void => {
    const text = `记${notes.length + 1}号`;
    type(sheet, row, column, text);
    notes.push({ text, ...about });
  };
  for (const [id, sheet] of ownSheets(book)) {
    const texts = textsOf(sheet);
    const { rows, headingRow, keyColumn } = linesOf(sheet);
    if (headingRow < 0) continue;
    for (const heading of [...FILLED_IN, OWN_COLUMN]) {
      const isOwn = heading === OWN_COLUMN;
      const column = isOwn ? keyColumn + 2 : (texts[headingRow]?.indexOf(heading) ?? -1);
      if (column < 0 || (isOwn && id !== "schools")) continue;
      const open = rows.filter(({ row }) => (texts[row]?.[column] ?? "") === "").slice(0, LINES_A_COLUMN);
      for (const { row, key } of open)
        note(sheet, row, column, { sheet: id, key: subjectOf(key), heading, schools: schoolsIn(texts[row] ?? []) });
    }
    texts.forEach((row, at) => {
      const label = row.indexOf("责任科（股）室");
      if (label >= 0 && row[keyColumn] === "@unit")
        note(sheet, at, label + 1, { sheet: id, key: "@unit", heading: "责任科（股）室", schools: [] });
    });
  }
  return notes;
}

/** The notes that still stand somewhere on sheets, where these are still in the workbook. */
export function standingNotes(sheets: Iterable<Sheet>, notes: readonly Note[]): Note[] {
  const present = [...sheets].filter((sheet) => sheet.book.sheets.includes(sheet));
  const texts = new Set(present.flatMap((sheet) => textsOf(sheet).flat()));
  return notes.filter(({ text }) => texts.has(text));
}

/**
 * Notes that stand more than once, not at all, or beside another line than their own; and those that have lost theirs.
 */
export interface Kept {
  readonly wrong: readonly string[];
  readonly leftOver: readonly Note[];
}

export function keptNotes(book: Book, notes: readonly Note[]): Kept {
  const wrong: string[] = [];
  const leftOver: Note[] = [];
  const places = placesOf(book);
  for (const note of notes) {
    const found = places.get(note.text) ?? [];
    const [place] = found;
    const about = `${note.text} ${note.sheet} ${note.key} ${note.heading}`;
    if (place === undefined) wrong.push(`${about}: lost`);
    else if (found.length > 1) wrong.push(`${about}: stands ${found.length} times`);
    else if (!isAtItsOwn(note, place)) wrong.push(`${about}: beside ${JSON.stringify(place)}`);
    else if (place.isLeftOver || place.key !== note.key) leftOver.push(note);
  }
  return { wrong, leftOver };
}

function isAtItsOwn(note: Note, place: Place): boolean {
  const isSameLine = place.key === note.key || (place.isLeftOver && place.key.startsWith("lost:")) || place.key === "";
  const namesSame = note.schools.every((school) => place.schools.includes(school));
  return place.sheet === note.sheet && isSameLine && namesSame && place.heading === note.heading;
}

function placesOf(book: Book): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [id, sheet] of ownSheets(book)) {
    const texts = textsOf(sheet);
    const { headingRow, keyColumn } = linesOf(sheet);
    let isLeftOver = false;
    texts.forEach((row) => {
      const key = row[keyColumn] ?? "";
      if (key.startsWith("@")) isLeftOver = LEFT_OVER.includes(key);
      row.forEach((text, column) => {
        if (!/^记\d+号$/.test(text)) return;
        const heading =
          key === "@unit" ? (row[column - 1] ?? "") : headingAt(texts[headingRow] ?? [], column, keyColumn);
        const place = { sheet: id, key: subjectOf(key), heading, schools: schoolsIn(row), isLeftOver };
        places.set(text, [...(places.get(text) ?? []), place]);
      });
    });
  }
  return places;
}

function headingAt(headings: readonly string[], column: number, keyColumn: number): string {
  return column > keyColumn ? OWN_COLUMN : (headings[column] ?? "");
}

/** The key without the cell that breaks ties, a school named by its name whether its key has the code or the name. */
function subjectOf(key: string): string {
  const subject = key.replace(/@[^@]*$/, "") || key;
  return CODES.reduce((text, code, at) => text.replaceAll(code, SCHOOLS[at] ?? ""), subject);
}

/** The school that a line names; of a line about several nothing is known. */
function schoolsIn(row: readonly string[]): string[] {
  const named = SCHOOLS.filter((school) => row.some((text) => text.includes(school)));
  return named.length === 1 ? named : [];
}
