import type { ComparedEvaluation, KeptScenarios } from "../../model/scenario";
import { SCENARIO_TABLE } from "../../model/sheets/scenarioSheet";
import type { Strings } from "../../strings/strings";
import type { DraftColumn, DraftRow, DraftSheet } from "../sheets/draftSheet";
import { HEADING_KEY } from "../kept/keptCell";
import { wordsCell } from "../sheets/plannedCells";
import { lineRow, sheetHead } from "../sheets/sheetHead";
import { changeRows } from "./changeRows";
import { comparisonRows } from "./comparisonRows";

/** The columns of the table of changes; above it stand the scenarios, as many as there are. */
const WIDTHS = [38, 24, 24, 24, 24, 24, 44];
const MORE_SCENARIOS_WIDTH = 24;

/**
 * The sheet 试算: every kept scenario beside the data as they are, judged anew at each evaluation, and below the table of
 * what each of them changes, in which people may also type. Nothing else of the workbook depends on it.
 */
export function scenarioSheet(now: ComparedEvaluation, scenarios: KeptScenarios, strings: Strings): DraftSheet {
  const { scenarios: words, common } = strings.sheets;
  const { judged } = scenarios;
  const columns = Array.from(
    { length: Math.max(WIDTHS.length, judged.length + 2) },
    (_, at): DraftColumn => ({ id: `c${at + 1}`, heading: "", width: WIDTHS[at] ?? MORE_SCENARIOS_WIDTH }),
  );
  const headings = [words.compared, words.now, ...judged.map(({ scenario }) => scenario.name)];
  const head: DraftRow[] = [...sheetHead("scenarios", strings), lineRow("@explanation", words.explanation)];
  const rows: DraftRow[] = [
    ...head,
    { key: HEADING_KEY, cells: headings.map((heading) => wordsCell(heading, "heading")) },
    ...(judged.length === 0 ? [lineRow("@none", words.none)] : comparisonRows(now, judged, strings)),
    { key: "@between", cells: [] },
    lineRow("@changes", words.changes.title, "section"),
    lineRow("@changes:explanation", words.changes.explanation),
  ];
  const block = changeRows(scenarios, strings);
  const table = { ...SCENARIO_TABLE, fromRow: rows.length, toRow: rows.length + block.length - 1, fromColumn: 0 };
  return {
    id: "scenarios",
    name: common.names.scenarios,
    columns,
    rows: [...rows, ...block],
    tables: [table],
    headingRow: head.length,
    frozenColumns: 1,
    footer: common.notice,
  };
}
