import { SHEET_IDS, type OwnSheet } from "../../src/model/sheets/sheetPlan";
import { EMPTY_CELL, textCell, type Cell } from "../../src/model/tables/cell";
import { CellBudget } from "../../src/workbook/cellBudget";
import type { CellArea } from "../../src/workbook/cellPlace";
import { RowCells } from "../../src/workbook/rowCells";
import { serialOfIso } from "../../src/workbook/serialDate";
import { SheetCells } from "../../src/workbook/sheetCells";
import { plainRange, tableData, type SheetContent, type TablePlace } from "../../src/workbook/sheetTables";
import type { Contents } from "../../src/intake/intake";

/** A small workbook that was written down as text. */
export interface WrittenWorkbook {
  /** What it stands for, in one or more lines. */
  readonly about: string;
  /** As either port delivers it. */
  readonly contents: Contents;
}

interface WrittenSheet {
  readonly name: string;
  readonly words: readonly string[];
  readonly rows: string[][];
  readonly tables: WrittenTable[];
}

interface WrittenTable {
  readonly name: string;
  readonly words: readonly string[];
  readonly from: number;
  to: number;
  hasTotalsRow: boolean;
}

/**
 * Reads a workbook from text, so that whoever reads a case sees the sheets as the bureau does.
 *
 *     The name is merged over the rows of both stages.
 *
 *     # 学校
 *     示例县学校情况
 *     学校名称 | 学段 | 在校生数
 *     南坪学校 | 小学 | 300
 *     ^        | 初中 | 200
 *
 * Before the first sheet stands what the workbook is about. A sheet begins with `#` and its name, behind it in
 * brackets `(hidden)`, `(filtered)`, `(untold)` where the host does not tell which cells are merged, or what
 * it is of ours, `(settings)`. Each line is a row from A1 on, its cells parted by bars; an empty row is a bar
 * alone, and a line without a sign is nothing. `[学校表]` and `[end]` (`[end totals]`) stand around a named
 * table; `[学校表 B:D]` is one of these columns alone, `[学校表 headless]` and `[学校表 filtered]` one without its line
 * of headings and one with a filter. Cells: `12.5` is a number, `98.5%` one that is shown as a percentage,
 * `@2025-09-01` a date, `'12` a text of digits, `#N/A` an error, `=` a formula never calculated, `^` belongs
 * to the merged cell above it, `⏎` is a line break; all else is text.
 */
export function workbookOfText(text: string): WrittenWorkbook {
  const lines = text.split("\n").map((line) => line.trim());
  const first = lines.findIndex((line) => line.startsWith("# "));
  const sheets: WrittenSheet[] = [];
  for (const line of lines.slice(first)) takeLine(line, sheets);
  const contents = sheets.map(contentsOf);
  return {
    about: lines.slice(0, first).join("\n").trim(),
    contents: {
      tables: contents.flatMap(({ tables }) => tables),
      plainRanges: contents.flatMap(({ plainRanges }) => plainRanges),
      ownSheets: contents.flatMap(({ ownSheets }) => ownSheets),
    },
  };
}

function takeLine(line: string, sheets: WrittenSheet[]): void {
  const head = /^# (?<name>[^(]*)(?:\((?<words>[^)]*)\))?$/u.exec(line)?.groups;
  if (head !== undefined) {
    const words = (head["words"] ?? "").split(" ").filter((word) => word !== "");
    sheets.push({ name: (head["name"] ?? "").trim(), words, rows: [], tables: [] });
    return;
  }
  const sheet = sheets[sheets.length - 1];
  if (line === "" || sheet === undefined) return;
  const sign = /^\[(?<words>[^\]]*)\]$/u.exec(line)?.groups?.["words"];
  if (sign === undefined) sheet.rows.push(line.split("|").map((cell) => cell.trim()));
  else if (!sign.startsWith("end")) {
    const [name = "", ...words] = sign.split(" ");
    sheet.tables.push({ name, words, from: sheet.rows.length, to: -1, hasTotalsRow: false });
  } else {
    const table = sheet.tables[sheet.tables.length - 1];
    if (table === undefined) throw new Error(`${sheet.name}: no table ends at ${line}`);
    table.to = sheet.rows.length - 1;
    table.hasTotalsRow = sign === "end totals";
  }
}

function contentsOf({ name, words, rows, tables }: WrittenSheet): Contents {
  const own = words.find((word) => !["hidden", "filtered", "untold"].includes(word));
  const cells = rows.map((row) => row.map(writtenCell));
  if (own !== undefined) return { tables: [], plainRanges: [], ownSheets: [ownSheet(own, name, cells)] };
  const entry = { name, state: words.includes("hidden") ? "hidden" : "visible" } as const;
  const written = sheetOf(cells, name, words.includes("filtered"));
  const sheet = words.includes("untold") ? written : { ...written, mergedDown: mergedDown(rows) };
  const places = tables.map((table): TablePlace => {
    const [fromColumn, toColumn] = columnsOf(table.words) ?? [0, (cells[table.from] ?? []).length - 1];
    if (table.to < table.from) throw new Error(`${name}: the table ${table.name} does not end`);
    return {
      name: table.name,
      area: { fromRow: table.from, toRow: table.to, fromColumn, toColumn },
      headingRows: table.words.includes("headless") ? 0 : 1,
      hasTotalsRow: table.hasTotalsRow,
      isFiltered: table.words.includes("filtered"),
    };
  });
  const plain = plainRange(entry, sheet, places);
  return {
    tables: places.map((place) => tableData(entry, sheet, place)),
    plainRanges: plain === undefined ? [] : [plain],
    ownSheets: [],
  };
}

/** The columns of `B:D`, counted from 0. */
function columnsOf(words: readonly string[]): readonly [number, number] | null {
  const [, first, last] = words.map((word) => /^([A-Z]):([A-Z])$/.exec(word)).find((found) => found !== null) ?? [];
  return first === undefined || last === undefined ? null : [first.charCodeAt(0) - 65, last.charCodeAt(0) - 65];
}

function ownSheet(word: string, name: string, cells: OwnSheet["cells"]): OwnSheet {
  const id = SHEET_IDS.find((one) => one === word);
  if (id === undefined) throw new Error(`${name}: (${word}) is no sheet of ours`);
  return { id, name, cells };
}

function sheetOf(cells: readonly (readonly Cell[])[], name: string, isFiltered: boolean): SheetContent {
  const filled = new SheetCells({ name, part: name }, CellBudget.ofHost());
  cells.forEach((row, at) => {
    const line = new RowCells();
    row.forEach((cell, column) => {
      if (cell.kind !== "empty") line.put(column, cell);
    });
    filled.addRow(at, line);
  });
  return { cells: filled, isFiltered, hiddenRows: new Set(isFiltered ? [cells.length - 1] : []) };
}

/** Runs of `^` with the cell above them. */
function mergedDown(rows: readonly (readonly string[])[]): CellArea[] {
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      if (cell === "^" || rows[at + 1]?.[column] !== "^") return [];
      let toRow = at + 1;
      while (rows[toRow + 1]?.[column] === "^") toRow++;
      return [{ fromRow: at, toRow, fromColumn: column, toColumn: column }];
    }),
  );
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

function writtenCell(text: string): Cell {
  if (text === "" || text === "^") return EMPTY_CELL;
  if (text === "=") return { kind: "uncalculated", value: null, shown: "", isDate: false };
  if (NUMBER.test(text)) return numberCell(Number(text), text);
  if (text.endsWith("%") && NUMBER.test(text.slice(0, -1))) return numberCell(Number(text.slice(0, -1)) / 100, text);
  if (/^#[A-Z]/.test(text)) return { kind: "error", value: text, shown: text, isDate: false };
  if (text.startsWith("'")) return textCell(text.slice(1));
  const serial = text.startsWith("@") ? serialOfIso(text.slice(1), false) : null;
  if (serial !== null) return { kind: "number", value: serial, shown: text.slice(1), isDate: true };
  return textCell(text.replaceAll("⏎", "\n"));
}

function numberCell(value: number, shown: string): Cell {
  return { kind: "number", value, shown: shown.endsWith("%") ? shown : String(value), isDate: false };
}
