import { addressOf } from "../../model/tables/cellRef";
import type { Evaluation } from "../../model/evaluation";
import type { MissingColumn } from "../../strings/zh-CN/sheets/missing";
import type { Strings } from "../../strings/strings";
import type { DraftColumn, DraftRow, DraftSheet } from "../sheets/draftSheet";
import { inputCell, linkCell, ordinalCell, wordsCell } from "../sheets/plannedCells";
import type { KeptSheet } from "../kept/keptSheet";
import { folded, rowsBelow } from "../sheets/foldedRows";
import { headingRow, lineRow, sheetHead } from "../sheets/sheetHead";
import type { MissingDatum } from "./missingData";

const WIDTHS: readonly (readonly [MissingColumn, number])[] = [
  ["number", 5],
  ["school", 17],
  ["stage", 6],
  ["label", 27],
  ["where", 27],
  ["items", 18],
  ["offices", 18],
  ["note", 13],
];

/**
 * 待补数据: a line for each school and field that is missing, with the cell to fill and who can supply it. What many
 * schools lack is one line with the column to fill, and the schools folded below it.
 */
export function missingSheet(
  data: readonly MissingDatum[],
  evaluation: Evaluation,
  kept: KeptSheet | undefined,
  strings: Strings,
): DraftSheet {
  const { missing: words, common } = strings.sheets;
  const columns = WIDTHS.map(([id, width]): DraftColumn => {
    return { id, heading: words.headings[id], width, isInput: id === "note" };
  });
  const schools = new Set(data.flatMap(({ school }) => (school === null ? [] : [school.key]))).size;
  const ofCounty = data.filter((one) => one.school === null).length;
  const groups = folded(data, sameField);
  const hasFolded = groups.some(({ kind }) => kind === "many");
  const head = [
    ...sheetHead("missing", strings),
    lineRow("@counts", words.counts({ lines: data.length, schools, ofCounty, hasFolded })),
  ];
  const rowOf = (datum: MissingDatum, number: number): DraftRow => ({
    key: datum.key,
    cells: cellsOf(datum, number, strings),
  });
  const rows = groups.flatMap((group, at): DraftRow[] => {
    if (group.kind === "one") return [rowOf(group.line, at + 1)];
    const below = group.lines.map((datum, place) => rowOf(datum, place + 1));
    return [{ key: `many|${group.key}`, cells: cellsOfMany(group.lines, at + 1, strings) }, ...rowsBelow(below, kept)];
  });
  const none = lineRow("@none", evaluation.schools.length === 0 ? words.noSchools : words.none);
  return {
    id: "missing",
    name: common.names.missing,
    columns,
    rows: [...head, headingRow(columns), ...(rows.length === 0 ? [none] : rows)],
    headingRow: head.length,
    frozenColumns: 0,
    isFiltered: true,
    footer: common.notice,
  };
}

/** Figures of the county stand alone. */
function sameField({ school, stage, label }: MissingDatum): string | null {
  return school === null ? null : `${stage ?? ""}|${label}`;
}

/** What several schools lack: how many they are, and where they all stand. */
function cellsOfMany(
  lines: readonly [MissingDatum, ...MissingDatum[]],
  number: number,
  strings: Strings,
): DraftRow["cells"] {
  const { catalogue, sheets } = strings;
  const [{ stage, label, cell, offices }] = lines;
  const items = [...new Set(lines.flatMap((one) => one.items))];
  const schools = new Set(lines.map(({ school }) => school?.key)).size;
  return [
    ordinalCell(number),
    wordsCell(sheets.missing.schoolsLack(schools)),
    wordsCell(stage === null ? sheets.common.none : catalogue.stages[stage], "status"),
    wordsCell(label),
    linkCell(placeOfMany(lines, strings), cell),
    wordsCell(items.map((id) => catalogue.item(id).title).join(sheets.common.separator)),
    wordsCell(officeWords(offices, strings)),
    inputCell(),
  ];
}

/** The part of the column in which blank cells stand, or where a column has to be added. */
function placeOfMany(lines: readonly MissingDatum[], { sheets }: Strings): string {
  const cells = lines.flatMap(({ cell }) => cell ?? []);
  const [first] = cells;
  if (first === undefined || cells.length < lines.length || cells.some(({ sheet }) => sheet !== first.sheet))
    return sheets.missing.severalPlaces;
  if (lines.every(({ isExact }) => !isExact)) return sheets.missing.noColumn(first.sheet);
  if (lines.some(({ isExact }) => !isExact) || cells.some(({ column }) => column !== first.column))
    return sheets.missing.severalPlaces;
  const rows = cells.map(({ row }) => row);
  const [from, to] = [Math.min(...rows), Math.max(...rows)];
  return `${first.sheet}!${addressOf({ ...first, row: from })}:${addressOf({ ...first, row: to })}`;
}

function cellsOf(datum: MissingDatum, number: number, strings: Strings): DraftRow["cells"] {
  const { catalogue, sheets } = strings;
  const { school, stage, label, cell, isExact, items, offices } = datum;
  const place = cell === null ? sheets.missing.noCell : `${cell.sheet}!${addressOf(cell)}`;
  return [
    ordinalCell(number),
    wordsCell(school?.name ?? sheets.missing.county),
    wordsCell(stage === null ? sheets.common.none : catalogue.stages[stage], "status"),
    wordsCell(label),
    linkCell(cell === null || isExact ? place : sheets.missing.rowOf(place), cell),
    wordsCell(items.map((id) => catalogue.item(id).title).join(sheets.common.separator)),
    wordsCell(officeWords(offices, strings)),
    inputCell(),
  ];
}

/** Offices in words, the first above all. */
export function officeWords(offices: MissingDatum["offices"], { catalogue, sheets }: Strings): string {
  return offices.map((office) => catalogue.offices[office]).join(sheets.common.separator);
}
