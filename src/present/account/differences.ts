import type { Evaluation, ItemResult } from "../../model/evaluation";
import type { ReportTableId } from "../../model/sheets/formId";
import type { Strings } from "../../strings/strings";
import { countCell, headingCell, labelCell, statusCell, textCell } from "../forms/formCells";
import type { FormTable } from "../forms/formTable";
import { itemTitle } from "../words/itemTitle";
import { itemOutcome } from "../words/outcomeWords";
import { itemAccount } from "./itemAccount";
import type { ReportBlock } from "./reportBlocks";

/** The conclusions of the bureau that its own figures contradict, or do not suffice to support. */
export function differingItems({ items }: Evaluation): ItemResult[] {
  return items.filter(
    ({ agrees, outcome, declared }) =>
      agrees === false || (outcome === "undetermined" && (declared === "met" || declared === "unmet")),
  );
}

/**
 * 与原自评不同的结论: a page of its own at the end of the report that is handed in, with the bureau's own words that differ from
 * the figures below, since these are printed as they stand; none where all agree.
 */
export function differenceBlocks(evaluation: Evaluation, strings: Strings): ReportBlock[] {
  const { differences } = strings.report;
  const tables = [conclusionTable(evaluation, strings), wordsTable(evaluation, strings)].filter(
    (table) => table.rows.length > table.headingRows,
  );
  if (tables.length === 0) return [];
  return [
    { kind: "annex", title: differences.title },
    ...tables.map((table): ReportBlock => ({ kind: "table", table })),
  ];
}

function conclusionTable(evaluation: Evaluation, strings: Strings): FormTable {
  const { differences, ofCounty } = strings.report;
  const rows = differingItems(evaluation).map((item, at) => {
    const { conclusion } = itemAccount(item, null, evaluation, strings);
    const why =
      item.agrees === false
        ? conclusion.replace(itemOutcome(item, item.outcome, strings), "").replace(/^[。.]\s*/, "")
        : differences.unsupported;
    return [
      countCell(at + 1),
      labelCell(itemTitle(item.id, strings.catalogue)),
      statusCell(item.declared === null ? "" : itemOutcome(item, item.declared, strings)),
      statusCell(itemOutcome(item, item.outcome, strings), item.outcome),
      textCell(ofCounty(why, evaluation.county)),
    ];
  });
  return tableOf("differences", differences.note, [5, 26, 12, 18, 60], differences.headings, rows);
}

function wordsTable(evaluation: Evaluation, strings: Strings): FormTable {
  const { doubtfulWords } = strings.report;
  const doubted = evaluation.items.flatMap((item) => {
    const { doubt } = itemAccount(item, null, evaluation, strings);
    return doubt === "" ? [] : [{ item, doubt }];
  });
  const rows = doubted.map(({ item, doubt }, at) => [
    countCell(at + 1),
    labelCell(itemTitle(item.id, strings.catalogue)),
    textCell(doubt),
  ]);
  return tableOf("doubtfulWords", doubtfulWords.note, [5, 26, 90], doubtfulWords.headings, rows);
}

function tableOf(
  id: ReportTableId,
  title: string,
  widths: readonly number[],
  headings: readonly string[],
  rows: FormTable["rows"],
): FormTable {
  const heading = headings.map((words) => headingCell(words));
  return { id, title, subtitle: "", widths, headingRows: 1, notes: [], rows: [heading, ...rows] };
}
