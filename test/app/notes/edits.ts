import { areaAt } from "../../excel/book/area";
import type { Book } from "../../excel/book/book";
import {
  copySheet,
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveLines,
  sortRows,
} from "../../excel/book/lineMoves";
import type { Sheet } from "../../excel/book/sheet";
import { deleteSheet, moveSheet, renameSheet } from "../../excel/objects/worksheetActions";
import { FIGURES_SHEET, HEADINGS, ROWS, SCHOOLS, SCHOOLS_SHEET } from "./notedCounty";
import { columnUnder, linesOf, ownSheet, ownSheets, type, type Note } from "./notes";

/** What somebody does between two evaluations, and which notes may have lost their line by it. */
export interface Edit {
  readonly name: string;
  readonly edit: (book: Book) => void;
  /** Takes it back before the third evaluation, where that is tried too; then every note is back at its line. */
  readonly undo?: (book: Book) => void;
  /** Lines that are gone by it, or that nobody can tell any more; absent where there are none. */
  readonly mayLose?: (note: Note) => boolean;
  /** True where the person takes notes away too, or types over them. */
  readonly takesAway?: true;
}

const [FIRST = "", SECOND = "", THIRD = ""] = SCHOOLS;
const isOf =
  (...sheets: readonly Note["sheet"][]) =>
  (note: Note) =>
    sheets.includes(note.sheet);

const bureau = (book: Book, name = SCHOOLS_SHEET): Sheet => {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const columnOf = (heading: string): number => HEADINGS.indexOf(heading);
const rowOfSchool = (sheet: Sheet, school: string): number => {
  for (let row = 0; row < 60; row++) if (sheet.valueAt(row, 0) === school) return row;
  throw new Error(`no row of ${school}`);
};

/** The row of a school as it was. */
function typeSchool(sheet: Sheet, row: number, school: string): void {
  ROWS[SCHOOLS.indexOf(school)]?.forEach((value, column) => {
    if (typeof value !== "object" || value === null) type(sheet, row, column, value);
  });
}

/** Every figure of the schools as it must be for all to pass. */
function mend(book: Book): void {
  const sheet = bureau(book);
  for (const school of SCHOOLS) {
    const row = rowOfSchool(sheet, school);
    for (const heading of ["高于规定学历教师数", "县级及以上骨干教师数", "体育、艺术专任教师数"])
      type(sheet, row, columnOf(heading), 90);
  }
}

const OWN_EDITS: readonly Edit[] = [
  { name: "nothing at all", edit: () => undefined },
  {
    name: "a row inserted above a line of each sheet of ours",
    edit: (book) => {
      for (const sheet of ownSheets(book).values()) {
        const [, second] = linesOf(sheet).rows;
        if (second !== undefined) insertRows(sheet, second.row, 2);
      }
    },
  },
  {
    name: "rows inserted above the title of each sheet of ours",
    edit: (book) => {
      for (const sheet of ownSheets(book).values()) insertRows(sheet, 0, 3);
    },
  },
  {
    name: "many rows and columns inserted before what stands on our sheets",
    edit: (book) => {
      for (const sheet of ownSheets(book).values()) {
        insertRows(sheet, 0, 15);
        insertColumns(sheet, 0, 3);
      }
    },
  },
  {
    name: "the first row of each sheet of ours deleted",
    edit: (book) => {
      for (const sheet of ownSheets(book).values()) deleteRows(sheet, 0);
    },
  },
  {
    name: "the lines of our sheets sorted the other way",
    edit: (book) => {
      for (const id of ["findings", "plan", "missing"] as const) {
        const sheet = ownSheet(book, id);
        const rows = linesOf(sheet).rows.map(({ row }) => row);
        sortRows(sheet, Math.min(...rows), Math.max(...rows), (one, other) => other - one);
      }
    },
  },
  {
    name: "a line of ours moved below the last one",
    edit: (book) => {
      const sheet = ownSheet(book, "findings");
      const rows = linesOf(sheet).rows.map(({ row }) => row);
      const [from, last] = [rows[1] ?? 0, Math.max(...rows)];
      moveLines(sheet, (row) => (row === from ? last : row > from && row <= last ? row - 1 : row));
    },
  },
  {
    name: "a line of ours copied below",
    edit: (book) => {
      const sheet = ownSheet(book, "missing");
      const [first] = linesOf(sheet).rows;
      if (first === undefined) throw new Error("nothing is missing");
      const noted = columnUnder(sheet, "补填说明");
      insertRows(sheet, first.row + 1);
      for (let column = 0; column < 12; column++) {
        const cell = sheet.cell(first.row, column);
        if (cell !== undefined && column !== noted) sheet.put(first.row + 1, column, cell);
      }
    },
  },
  {
    name: "a line of ours deleted",
    edit: (book) => {
      const sheet = ownSheet(book, "plan");
      deleteRows(sheet, linesOf(sheet).rows[0]?.row ?? 0);
    },
    takesAway: true,
  },
  {
    name: "notes pasted into another row",
    edit: (book) => {
      const sheet = ownSheet(book, "findings");
      const noted = columnUnder(sheet, "处理说明");
      const rows = linesOf(sheet).rows.map(({ row }) => row);
      const [from = 0, to = 0] = [rows[2], rows[3]];
      type(sheet, to, noted, "从上一行粘贴的说明");
      type(sheet, from, noted, null);
    },
    takesAway: true,
  },
  {
    name: "columns inserted among ours",
    edit: (book) => {
      for (const sheet of ownSheets(book).values()) insertColumns(sheet, 2, 2);
    },
  },
  {
    name: "a column inserted before all of ours",
    edit: (book) => {
      for (const sheet of ownSheets(book).values()) insertColumns(sheet, 0);
    },
  },
  {
    name: "the first column of each sheet of ours deleted",
    edit: (book) => {
      for (const id of ["findings", "missing", "plan"] as const) deleteColumns(ownSheet(book, id), 0);
    },
  },
  {
    name: "a column of ours that nobody fills in deleted",
    edit: (book) => {
      deleteColumns(ownSheet(book, "plan"), columnUnder(ownSheet(book, "plan"), "测算说明"));
      deleteColumns(ownSheet(book, "missing"), columnUnder(ownSheet(book, "missing"), "由谁提供"));
    },
  },
  {
    name: "the heading of a column to fill in renamed",
    edit: (book) => {
      const sheet = ownSheet(book, "plan");
      type(sheet, linesOf(sheet).headingRow, columnUnder(sheet, "责任人"), "负责人");
    },
  },
  {
    name: "the hidden columns of ours deleted",
    edit: (book) => {
      for (const sheet of ownSheets(book).values()) {
        const { keyColumn } = linesOf(sheet);
        if (keyColumn >= 0) deleteColumns(sheet, keyColumn, 2);
      }
    },
    mayLose: () => true,
  },
  {
    name: "the hidden columns of ours deleted and a heading renamed",
    edit: (book) => {
      const plan = ownSheet(book, "plan");
      type(plan, linesOf(plan).headingRow, columnUnder(plan, "责任人"), "负责人");
      deleteColumns(plan, linesOf(plan).keyColumn, 2);
    },
    mayLose: isOf("plan"),
  },
  {
    name: "the hidden keys of ours cleared",
    edit: (book) => {
      for (const sheet of ownSheets(book).values()) {
        const { keyColumn } = linesOf(sheet);
        if (keyColumn >= 0) for (let row = 0; row < 400; row++) type(sheet, row, keyColumn, null);
      }
    },
    mayLose: () => true,
  },
  {
    name: "the keys of some lines cleared",
    edit: (book) => {
      const sheet = ownSheet(book, "plan");
      const { rows, keyColumn } = linesOf(sheet);
      for (const { row } of rows.slice(0, 2)) type(sheet, row, keyColumn, null);
    },
    mayLose: isOf("plan"),
  },
  {
    name: "sheets of ours renamed",
    edit: (book) => {
      for (const [id, sheet] of ownSheets(book)) renameSheet(sheet, `本局'${id}`);
    },
  },
  { name: "a sheet of ours moved to the front", edit: (book) => moveSheet(ownSheet(book, "findings"), 0) },
  {
    name: "sheets of ours copied as the bureau's own",
    edit: (book) => {
      for (const id of ["findings", "plan"] as const) copySheet(book, ownSheet(book, id), `备份${id}`);
    },
  },
  { name: "a sheet of ours deleted", edit: (book) => deleteSheet(ownSheet(book, "missing")), takesAway: true },
  {
    name: "filters on our sheets, which hide every second line",
    edit: (book) => {
      for (const sheet of ownSheets(book).values()) {
        const rows = linesOf(sheet).rows.map(({ row }) => row);
        if (rows.length === 0) continue;
        const area = areaAt(linesOf(sheet).headingRow, 0, Math.max(...rows) - linesOf(sheet).headingRow + 1, 6);
        sheet.prepareToWrite();
        Object.assign(sheet, { filterArea: area, isFiltered: true });
        sheet.filterOut({ ...area, fromRow: area.fromRow + 1 }, (row) => row % 2 === 0);
      }
    },
  },
  {
    name: "cells of ours merged",
    edit: (book) => {
      const sheet = ownSheet(book, "findings");
      const noted = columnUnder(sheet, "处理说明");
      const rows = linesOf(sheet).rows.map(({ row }) => row);
      const row = rows.find((one) => rows.includes(one + 1)) ?? 0;
      type(sheet, row + 1, noted, null);
      sheet.merges.add(areaAt(row, noted, 2, 1));
    },
    takesAway: true,
  },
  {
    name: "tables of ours turned into ranges",
    edit: (book) => {
      for (const sheet of ownSheets(book).values()) {
        sheet.prepareToWrite();
        sheet.tables.splice(0);
      }
    },
  },
];

const BUREAUS_EDITS: readonly Edit[] = [
  {
    name: "rows inserted above the bureau's table",
    edit: (book) => {
      insertRows(bureau(book), 0, 3);
      insertRows(bureau(book, FIGURES_SHEET), 0, 2);
    },
  },
  {
    name: "a school inserted above others",
    edit: (book) => {
      const sheet = bureau(book);
      insertRows(sheet, 2);
      ["沙枣小学", "2199010009", "小学", 500, 12, 30, 6, 6, 3000, 5000, 1500000, 14].forEach((value, column) =>
        type(sheet, 2, column, value),
      );
    },
  },
  {
    name: "the bureau's rows sorted the other way",
    edit: (book) => sortRows(bureau(book), 1, SCHOOLS.length, (one, other) => other - one),
  },
  {
    name: "one of the bureau's rows moved to the end",
    edit: (book) => {
      const from = rowOfSchool(bureau(book), FIRST);
      const last = SCHOOLS.length;
      moveLines(bureau(book), (row) => (row === from ? last : row > from && row <= last ? row - 1 : row));
    },
  },
  {
    name: "a school's row deleted, and back again",
    edit: (book) => deleteRows(bureau(book), rowOfSchool(bureau(book), SECOND)),
    undo: (book) => {
      insertRows(bureau(book), 2);
      typeSchool(bureau(book), 2, SECOND);
    },
    mayLose: () => true,
  },
  {
    name: "a column inserted among the bureau's",
    edit: (book) => {
      const sheet = bureau(book);
      insertColumns(sheet, 3);
      type(sheet, 0, 3, "校长");
    },
  },
  {
    name: "one of the bureau's columns deleted",
    edit: (book) => deleteColumns(bureau(book), columnOf("体育运动场馆面积（㎡）")),
    mayLose: () => true,
  },
  {
    name: "the bureau's columns in another order",
    edit: (book) => {
      const [from, to] = [columnOf("网络多媒体教室数"), 4];
      moveLines(
        bureau(book),
        (row) => row,
        (column) => (column === from ? to : column >= to && column < from ? column + 1 : column),
      );
    },
  },
  {
    name: "the bureau's sheets renamed",
    edit: (book) => {
      renameSheet(bureau(book), "2025年学校");
      renameSheet(bureau(book, FIGURES_SHEET), "全县指标");
    },
  },
  {
    name: "the bureau's sheets in another order, behind ours",
    edit: (book) => moveSheet(bureau(book), book.sheets.length - 1),
  },
  {
    name: "the bureau's sheet copied as a backup",
    edit: (book) => {
      copySheet(book, bureau(book), "学校备份");
    },
    mayLose: () => true,
  },
  {
    name: "a filter on the bureau's table",
    edit: (book) => {
      const sheet = bureau(book);
      sheet.prepareToWrite();
      const [table] = sheet.tables;
      if (table === undefined) throw new Error("no table");
      table.isFiltered = true;
      sheet.filterOut({ ...table.area, fromRow: table.area.fromRow + 1 }, (row) => row % 2 === 0);
    },
  },
  {
    name: "the bureau's tables turned into ranges",
    edit: (book) => {
      for (const name of [SCHOOLS_SHEET, FIGURES_SHEET]) {
        bureau(book, name).prepareToWrite();
        bureau(book, name).tables.splice(0);
      }
    },
  },
  {
    name: "titles merged above the bureau's table",
    edit: (book) => {
      const sheet = bureau(book);
      insertRows(sheet, 0, 2);
      type(sheet, 0, 0, "2025年示例县义务教育学校基本情况");
      sheet.merges.add(areaAt(0, 0, 1, HEADINGS.length));
    },
  },
  {
    name: "a school renamed that has a code",
    edit: (book) => type(bureau(book), rowOfSchool(bureau(book), THIRD), 0, "新白杨小学"),
  },
  {
    name: "indicators mended, and as before again",
    edit: mend,
    undo: (book) => {
      for (const school of SCHOOLS) typeSchool(bureau(book), rowOfSchool(bureau(book), school), school);
    },
    mayLose: () => true,
  },
  {
    name: "a figure that was missing filled in",
    edit: (book) => type(bureau(book), rowOfSchool(bureau(book), THIRD), columnOf("网络多媒体教室数"), 9),
    mayLose: () => true,
  },
  {
    name: "the schools' codes taken away",
    edit: (book) => {
      for (let row = 1; row <= SCHOOLS.length; row++) type(bureau(book), row, 1, null);
    },
    mayLose: () => true,
  },
  {
    name: "the sheet of the county's figures deleted",
    edit: (book) => deleteSheet(bureau(book, FIGURES_SHEET)),
    mayLose: () => true,
  },
];

export const EDITS: readonly Edit[] = [...OWN_EDITS, ...BUREAUS_EDITS];
