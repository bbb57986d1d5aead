import { isBlank, textOf } from "../cells/cellText";
import { finding, type Finding } from "../../model/findings/finding";
import type { TableData } from "../../model/tables/table";
import type { RecognisedTable } from "../recognition/recognisedTable";

const ROWS_ABOVE = 6;
const TITLE = /学校自评表|建校于/u;

/**
 * True for 学校自评表 of a single school (附件4): its rows look like statements of the county and are those of one school, so that
 * none of them may stand for the county's.
 */
export function isFormOfOneSchool({ table, firstDataRow, columns }: RecognisedTable): boolean {
  if (columns.some(({ identifier }) => identifier === "conclusion")) return false;
  const above = table.cells.slice(Math.max(0, firstDataRow - ROWS_ABOVE), firstDataRow);
  return hasTitle(above);
}

const MOST_NAMED = 3;

/**
 * Said once of all sheets that are 学校自评表 of single schools in sentences: taken for statements, or not recognised as any table at
 * all.
 */
export function unusedSelfForms(tables: readonly RecognisedTable[], ranges: readonly TableData[]): Finding[] {
  const recognised = new Set(tables.map(({ table }) => table.sheet));
  const ofStatements = tables.filter((one) => one.roles.includes("statements") && isFormOfOneSchool(one));
  const ofWords = ranges.filter(({ sheet, cells }) => !recognised.has(sheet) && hasTitle(cells.slice(0, ROWS_ABOVE)));
  const sheets = [...new Set([...ofStatements.map(({ table }) => table.sheet), ...ofWords.map(({ sheet }) => sheet)])];
  if (sheets.length === 0) return [];
  const params = { sheets: sheets.slice(0, MOST_NAMED), count: sheets.length };
  return [finding("schoolSelfFormUnused", ofWords.length > 0 ? "warning" : "info", params, null)];
}

function hasTitle(rows: TableData["cells"]): boolean {
  return rows.some((row) => row.some((cell) => !isBlank(cell) && TITLE.test(textOf(cell))));
}
