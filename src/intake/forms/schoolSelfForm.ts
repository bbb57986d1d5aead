import { isBlank, textOf } from "../cells/cellText";
import { textCell } from "../../model/tables/cell";
import { finding, type Finding } from "../../model/findings/finding";
import type { FormPlace, TableData } from "../../model/tables/table";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { nameInTitle } from "./oneSchoolForm";
import { cellOfPrinted, selfFormFigures, type SelfFormFigure } from "./selfFormFigures";
import { turnedTable } from "./turnedTable";

const ROWS_ABOVE = 6;
const TITLE = /学校自评表|建校于/u;

/**
 * True for 学校自评表 of a single school (附件4): its rows look like statements of the county and are those of one school, so
 * that none of them may stand for the county's. With 是否达标 beside them they are the county's, unless the title names a
 * school.
 */
export function isFormOfOneSchool({ table, firstDataRow, columns }: RecognisedTable): boolean {
  const above = table.cells.slice(Math.max(0, firstDataRow - ROWS_ABOVE), firstDataRow);
  const isDeclared = columns.some(({ identifier }) => identifier === "conclusion");
  return isDeclared ? above.some((row) => row.some((cell) => schoolInTitle(textOf(cell)) !== null)) : hasTitle(above);
}

/** 东溪小学（建校于2005年）, 学校名称：东溪小学（公章）. */
const NAMED = /^(.{2,30}?)[（(]?建校于|^(?:填报)?学校(?:名称)?[:：]\s*([^（(:：]{2,30})/u;

/** 东溪小学学校自评表, 附件4 东溪小学自评表 */
const IN_TITLE = /^(?:附[件表]\d*[：:\s]*)?(.{2,30}(?:小学|中学|学校|教学点|校区))(?:学校)?自评表/u;

/** 示例县学校自评表, 全县中小学自评表: of no one school. */
const OF_NO_SCHOOL = /中小学|全[县市区旗]|义务教育|均衡|督导|[各县市区旗州]学校$/u;

function schoolInTitle(text: string): string | null {
  const name = IN_TITLE.exec(text.trim())?.[1];
  return name === undefined || OF_NO_SCHOOL.test(name) ? null : name;
}

function isTitle(text: string): boolean {
  return TITLE.test(text) || schoolInTitle(text) !== null;
}

/**
 * The forms 学校自评表 of a sheet as lists of one row each, with the figures that their sentences state; none of a form that
 * does not name its school.
 */
export function selfForms(table: TableData): TableData[] {
  const texts = table.cells.map((row) => row.map((cell) => textOf(cell)));
  if (!texts.slice(0, ROWS_ABOVE).some((row) => row.some(isTitle))) return [];
  const names = texts.flatMap((row, at) => {
    const name = row.flatMap((text) => nameOf(text) ?? [])[0];
    return name === undefined ? [] : [{ name, row: at }];
  });
  const title = texts.slice(0, ROWS_ABOVE).flatMap((row) => row.flatMap((text) => schoolInTitle(text) ?? []));
  const onlyName = names.length === 0 ? (title[0] ?? nameInTitle([], table.sheet)) : null;
  const heads = onlyName === null ? names : [{ name: onlyName, row: 0 }];
  return heads.flatMap(({ name, row }, at) => formBetween(table, name, row, heads[at + 1]?.row ?? texts.length) ?? []);
}

function nameOf(text: string): string | null {
  const [, built, named] = NAMED.exec(text.trim()) ?? [];
  return (built ?? named)?.trim() ?? null;
}

/** Less than two figures are no form that says anything. */
const LEAST_FIGURES = 2;

function formBetween(table: TableData, name: string, from: number, to: number): TableData | null {
  const found = new Map<string, SelfFormFigure & { readonly place: FormPlace }>();
  for (let row = from; row < to; row++) {
    (table.cells[row] ?? []).forEach((cell, column) => {
      if (cell.kind !== "text") return;
      for (const figure of selfFormFigures(cell.value))
        if (!found.has(figure.heading)) found.set(figure.heading, { ...figure, place: { row, column } });
    });
  }
  if (found.size < LEAST_FIGURES) return null;
  const figures = [...found.values()];
  const headings = ["学校名称", ...figures.map(({ heading }) => heading)].map(textCell);
  return turnedTable(table, [headings, [textCell(name), ...figures.map(cellOfPrinted)]], {
    titleRows: 0,
    isOfSentences: true,
    places: [[{ row: from, column: 0 }, ...figures.map(({ place }) => place)]],
  });
}

const MOST_NAMED = 3;

/**
 * Said once of all sheets that are 学校自评表 of single schools in sentences: taken for statements, or not recognised as any
 * table at all.
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
  return rows.some((row) => row.some((cell) => !isBlank(cell) && isTitle(textOf(cell))));
}
