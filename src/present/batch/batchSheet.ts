import type { NewSheet } from "../../model/sheets/newSheet";
import type { PlannedCell, PlannedRow } from "../../model/sheets/sheetPlan";
import { qualityBalance2017 } from "../../regulation/qualityBalance2017";
import type { BatchColumn } from "../../strings/zh-CN/batch";
import type { Strings } from "../../strings/strings";
import { outcomeCell } from "../words/outcomeWords";
import { numberCell, wordsCell } from "../sheets/plannedCells";
import type { Stamp } from "../sheets/stamp";
import type { CountySummary } from "./countySummary";

/** A workbook of the folder: what its evaluation says, or why there is none. */
export interface BatchEntry {
  readonly file: string;
  /** Null where it could not be read. */
  readonly summary: CountySummary | null;
  /** One sentence: why it was not read, or its result not written. */
  readonly problem: string | null;
}

const WIDTHS: readonly (readonly [BatchColumn, number])[] = [
  ["file", 26],
  ["county", 14],
  ["period", 8],
  ["verdict", 20],
  ["met", 8],
  ["metByDeclaration", 8],
  ["unmet", 8],
  ["undetermined", 8],
  ["pending", 9],
  ["notApplicable", 8],
  ["primaryUnmet", 10],
  ["juniorUnmet", 10],
  ["coefficientsOver", 10],
  ["primaryComposite", 10],
  ["juniorComposite", 10],
  ["errors", 8],
  ["unmetItems", 40],
  ["remark", 40],
];

/** The summary of a folder of counties: a row for each workbook, in a table that can be sorted and filtered. */
export function batchSheet(entries: readonly BatchEntry[], strings: Strings, stamp: Stamp): NewSheet {
  const {
    batch,
    sheets: { common },
  } = strings;
  const headings = WIDTHS.map(([column]) => batch.headings[column]);
  const head: PlannedRow[] = [
    { cells: [wordsCell(batch.title, "title")] },
    { cells: [wordsCell(common.notice, "subtitle")] },
    { cells: [wordsCell(batch.explanation, "note")] },
    { cells: [wordsCell(batch.evaluated({ ...stamp, edition: qualityBalance2017.edition }), "note")] },
  ];
  const fromRow = head.length;
  return {
    name: batch.sheetName,
    columns: WIDTHS.map(([, width]) => ({ width })),
    rows: [
      ...head,
      { cells: headings.map((heading) => wordsCell(heading, "heading")) },
      ...entries.map((entry) => entryRow(entry, strings)),
    ],
    tables: [{ name: batch.tableName, fromRow, toRow: fromRow + entries.length, fromColumn: 0, headings }],
    choices: [],
    charts: [],
    merges: [],
    frozenRows: fromRow + 1,
    frozenColumns: 2,
    printTitleRows: { from: fromRow, to: fromRow },
    footer: common.notice,
  };
}

function entryRow({ file, summary, problem }: BatchEntry, strings: Strings): PlannedRow {
  const cells =
    summary === null ? { verdict: wordsCell(strings.batch.notRead, "status") } : summaryCells(summary, strings);
  const remark = summary?.isRecognised === false ? strings.batch.nothingRecognised : null;
  const said: Cells = {
    ...cells,
    file: wordsCell(file),
    remark: wordsCell(problem === null ? remark : summary === null ? problem : strings.batch.notWritten(problem)),
  };
  return { cells: WIDTHS.map(([column]) => said[column] ?? wordsCell(null)) };
}

type Cells = Readonly<Partial<Record<BatchColumn, PlannedCell>>>;

function summaryCells(summary: CountySummary, strings: Strings): Cells {
  const { counts, partsUnmet, composite } = summary;
  const count = (value: number | null): PlannedCell => numberCell(value, "integer", null);
  return {
    county: wordsCell(summary.county),
    period: wordsCell(summary.period, "status"),
    verdict: outcomeCell(summary.verdict, strings),
    met: count(counts.met),
    metByDeclaration: count(summary.metByDeclaration),
    unmet: count(counts.unmet),
    undetermined: count(counts.undetermined),
    pending: count(counts.pending),
    notApplicable: count(counts.notApplicable),
    primaryUnmet: count(partsUnmet.primary),
    juniorUnmet: count(partsUnmet.junior),
    coefficientsOver: count(summary.coefficientsOver),
    primaryComposite: numberCell(composite.primary, "decimal3", null),
    juniorComposite: numberCell(composite.junior, "decimal3", null),
    errors: count(summary.errors),
    unmetItems: wordsCell(
      summary.unmetItems.map((id) => strings.catalogue.item(id).title).join(strings.sheets.common.separator),
    ),
  };
}
