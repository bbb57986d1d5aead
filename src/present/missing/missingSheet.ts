import { addressOf } from "../../model/tables/cellRef";
import type { Evaluation } from "../../model/evaluation";
import type { MissingColumn } from "../../strings/zh-CN/sheets/missing";
import type { Strings } from "../../strings/strings";
import type { DraftColumn, DraftRow, DraftSheet } from "../sheets/draftSheet";
import { inputCell, linkCell, ordinalCell, wordsCell } from "../sheets/plannedCells";
import { headingRow, lineRow, sheetHead } from "../sheets/sheetHead";
import type { MissingDatum } from "./missingData";

const WIDTHS: readonly (readonly [MissingColumn, number])[] = [
  ["number", 6],
  ["school", 18],
  ["stage", 7],
  ["label", 30],
  ["where", 20],
  ["items", 20],
  ["offices", 13],
  ["note", 17],
];

/** 待补数据: a line for each school and field that is missing, with the cell to fill and who can supply it. */
export function missingSheet(data: readonly MissingDatum[], evaluation: Evaluation, strings: Strings): DraftSheet {
  const { missing: words, common } = strings.sheets;
  const columns = WIDTHS.map(([id, width]): DraftColumn => {
    return { id, heading: words.headings[id], width, isInput: id === "note" };
  });
  const schools = new Set(data.flatMap(({ school }) => (school === null ? [] : [school.key]))).size;
  const head = [
    ...sheetHead("missing", strings),
    lineRow(
      "@counts",
      words.counts({ lines: data.length, schools, ofCounty: data.filter((one) => one.school === null).length }),
    ),
  ];
  const rows = data.map((datum, at): DraftRow => ({ key: datum.key, cells: cellsOf(datum, at + 1, strings) }));
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
