import type { Evaluation } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import type { PlannedEvaluation } from "../../model/plan";
import { yearOfPeriod } from "../../model/period";
import type { OwnRange, PlannedCell } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { DraftColumn, DraftRow, DraftSheet } from "../sheets/draftSheet";
import { HEADING_KEY } from "../kept/keptCell";
import { outcomeWords } from "../words/outcomeWords";
import { inputCell, wordsCell } from "../sheets/plannedCells";
import { lineRow } from "../sheets/sheetHead";
import { areaRows } from "./areaRows";
import { eligibilityOf } from "./eligibility";
import { failingRows } from "./failingRows";
import { workLines, type SummaryLine, type SummarySources } from "./workRows";

const WIDTHS = [21, 24, 11, 10, 11, 13];

/**
 * 摘要: one page for the head of the bureau, on which the workbook opens. It says no more than the evaluation: whether
 * the county can apply, what fails and who answers for it, what that costs, what is missing, what has changed; and it
 * is signed.
 */
export function summarySheet(planned: PlannedEvaluation, sources: SummarySources, strings: Strings): DraftSheet {
  const { summary: words, common } = strings.sheets;
  const columns = WIDTHS.map((width, at): DraftColumn => ({ id: `c${at + 1}`, heading: "", width }));
  const rows: DraftRow[] = [
    { key: "@title", cells: [wordsCell(words.title(planned.evaluation.county), "title")] },
    { key: "@notice", cells: [wordsCell(common.notice, "subtitle")] },
    { key: HEADING_KEY, cells: [wordsCell(verdictWords(planned, strings), "verdict")] },
    ...headLines(planned, strings).map(textRow),
    ...areaRows(planned.evaluation, strings),
    ...failingRows(planned, sources.overviewRowOf, strings),
    lineRow("@work", words.sections.work, "section"),
    ...workLines(planned, sources, strings).map(textRow),
    ...signatureRows(strings),
  ];
  return {
    id: "summary",
    name: common.names.summary,
    columns,
    rows,
    merges: rows.flatMap(({ cells }, row) => (isTextRow(cells) ? [acrossText(row)] : [])),
    headingRow: 2,
    frozenColumns: 0,
    printsHeadingsOnce: true,
    page: { isPortrait: true, isOnePageTall: true, printedColumns: WIDTHS.length },
    footer: common.notice,
  };
}

function verdictWords({ evaluation }: PlannedEvaluation, strings: Strings): string {
  const { county, verdict } = evaluation;
  return strings.sheets.overview.verdict({ county, outcome: outcomeWords(verdict, strings) });
}

/** 能否申报, 申报资格, and as of when the data are. */
function headLines({ evaluation }: PlannedEvaluation, strings: Strings): SummaryLine[] {
  const { labels, ...words } = strings.sheets.summary;
  const { counts, verdict, period, dataset } = evaluation;
  const eligibility = eligibilityOf(evaluation);
  const declared = evaluation.items.filter(
    ({ decides, area, basis, outcome }) => decides && area !== "veto" && basis === "declared" && outcome === "met",
  );
  const apply = words.apply({
    verdict,
    unmet: counts.unmet,
    undetermined: counts.undetermined,
    pending: counts.pending,
    byDeclaration: declared.length,
    eligibility: eligibility.kind,
  });
  const fiscalYear = knownValue(dataset.figures.fiscalYear);
  return [
    { key: "@apply", label: labels.apply, words: apply },
    { key: "@eligibility", label: labels.eligibility, words: words.eligibility(eligibility) },
    {
      key: "@dates",
      label: labels.dates,
      words: words.dates({
        year: yearOfPeriod(period),
        asOf: statisticsDays(dataset),
        fiscalYear: fiscalYear === null ? null : String(fiscalYear),
      }),
    },
  ];
}

/** 统计时点: of what was gathered, else as the workbook states it; none where nobody says. */
function statisticsDays({ importedAsOf = [], texts }: Evaluation["dataset"]): readonly string[] {
  if (importedAsOf.length > 0) return importedAsOf;
  return texts.statisticsDate === undefined ? [] : [texts.statisticsDate.text];
}

/** A label, and words across all other columns. */
function textRow({ key, label, words }: SummaryLine): DraftRow {
  return { key, cells: [wordsCell(label, "label"), wordsCell(words, "text")] };
}

function isTextRow(cells: readonly PlannedCell[]): boolean {
  return cells.length === 2 && cells[1]?.style.role === "text";
}

function acrossText(row: number): OwnRange {
  return { sheet: "summary", fromRow: row, toRow: row, fromColumn: 1, toColumn: WIDTHS.length - 1 };
}

/** Who prepared, checked and signed it, and when: to be filled in by hand or on paper. */
function signatureRows(strings: Strings): DraftRow[] {
  const { labels, sections } = strings.sheets.summary;
  const row = (key: string, label: string): DraftRow => ({
    key,
    cells: [wordsCell(label, "label"), inputCell(), wordsCell(labels.date, "label"), inputCell()],
  });
  return [
    lineRow("@signature", sections.signature, "section"),
    row("@preparedBy", labels.preparedBy),
    row("@checkedBy", labels.checkedBy),
    row("@signedBy", labels.signedBy),
  ];
}
