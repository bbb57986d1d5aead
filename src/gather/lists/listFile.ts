import { schoolForms } from "../../intake/forms/oneSchoolForm";
import { GATHERED_VOCABULARY } from "../gatheredVocabulary";
import { readDataset, type Contents } from "../../intake/intake";
import { isSchoolRole } from "../../intake/recognition/recogniseFrame";
import { stageOfPlace } from "../../intake/recognition/stageOfPlace";
import type { CellRef } from "../../model/tables/cellRef";
import { TABLES_ABOUT_GATHERING } from "../../model/tables/gatheredTables";
import type { FileLayout } from "../../model/gathering";
import type { TableData } from "../../model/tables/table";
import { yearIn } from "../forms/identity";

/** Where a cell that was read under another sheet name stands in its file. */
export interface SourcePlace {
  readonly file: string;
  readonly cell: CellRef;
}

/** A table as it is handed on, with the way back to its file. */
interface PlacedTable {
  readonly table: TableData;
  readonly placeOf: (cell: CellRef) => SourcePlace;
}

/** A file with lists of schools, before several of them are read together. */
export interface ListFile {
  readonly file: string;
  readonly layout: Extract<FileLayout, "wideExport" | "list" | "oneSchoolForm">;
  readonly year: string | null;
  readonly county: string | null;
  readonly stage: "primary" | "junior" | "senior" | null;
  readonly schools: number;
  readonly tables: readonly PlacedTable[];
}

const STAGES = [
  ["primary", /小学/u, "小学"],
  ["junior", /初中|初级中学/u, "初中"],
  ["senior", /高中|高级中学/u, "高中"],
] as const;

/**
 * Reads a file as lists of schools (a wide export of the platform, a list as bureaus keep it, a form of one school),
 * alone first, to know its county, year and layout; null where it holds no school. A stage that only the file's name
 * tells (the export 小学.xlsx with a sheet Sheet1) is given to its sheets (D30).
 */
export function readListFile(file: string, sheets: readonly TableData[]): ListFile | null {
  const stage = stageOfFile(file);
  const tables = sheets
    .filter(({ name }) => name === null || !TABLES_ABOUT_GATHERING.includes(name))
    .map((table) => placedTable(file, table, stage));
  if (tables.length === 0) return null;
  const dataset = readDataset(contentsOf(tables.map(({ table }) => table)), GATHERED_VOCABULARY.standard);
  const isOfSchools = dataset.readings.some(({ roles }) => roles.some(isSchoolRole));
  if (!isOfSchools || dataset.schools.length === 0) return null;
  const isTurned = tables.some(({ isTurned: turned }) => turned);
  const isExport = dataset.readings.some((reading) => reading.isExport === true);
  return {
    file,
    layout: isExport ? "wideExport" : isTurned && dataset.schools.length === 1 ? "oneSchoolForm" : "list",
    year: dataset.period ?? yearIn(file),
    county: dataset.county,
    stage: stage?.[0] ?? null,
    schools: dataset.schools.length,
    tables,
  };
}

/** What intake reads: the tables of files that belong together, as plain ranges of one workbook. */
export function contentsOf(tables: readonly TableData[]): Contents {
  return { tables: [], plainRanges: tables, ownSheets: [] };
}

/** 小学, 初中 or 高中, where the file's name names exactly one of them; 中小学 names none. */
function stageOfFile(file: string): (typeof STAGES)[number] | undefined {
  const stem = (file.split("/").at(-1) ?? file).replace(/中小学|完全中学/gu, "");
  const named = STAGES.filter(([, pattern]) => pattern.test(stem));
  return named.length === 1 ? named[0] : undefined;
}

function placedTable(
  file: string,
  original: TableData,
  stage: (typeof STAGES)[number] | undefined,
): PlacedTable & { isTurned: boolean } {
  const plain = { ...original, name: null, headingRows: 0, hasTotalsRow: false };
  const named = stageOfPlace(original.sheet) === null && stage !== undefined ? stage[2] : original.sheet;
  const { sheet } = original;
  return {
    isTurned: schoolForms(original, GATHERED_VOCABULARY).kind === "forms",
    table: { ...plain, sheet: named },
    placeOf: ({ row, column }) => ({ file, cell: { sheet, table: null, row, column } }),
  };
}
