import type { Evaluation } from "../../model/evaluation";
import type { Area } from "../../model/identifiers";
import type { OverviewColumn } from "../../strings/zh-CN/sheets/overview";
import type { Strings } from "../../strings/strings";
import type { DraftColumn, DraftRow, DraftSheet } from "../sheets/draftSheet";
import type { KeptSheet } from "../kept/keptSheet";
import { outcomeWords } from "../words/outcomeWords";
import { overviewFooter } from "./overviewFooter";
import { overviewItemRows } from "./overviewItemRow";
import { inputCell, wordsCell } from "../sheets/plannedCells";
import { headingRow, lineRow, sheetHead } from "../sheets/sheetHead";
import type { Stamp } from "../sheets/stamp";
import { uniqueKeys } from "../sheets/uniqueKeys";

const AREAS: readonly Area[] = ["resources", "government", "quality", "recognition", "veto"];

const WIDTHS: readonly (readonly [OverviewColumn, number])[] = [
  ["citation", 15],
  ["text", 43],
  ["limit", 10],
  ["value", 15],
  ["distance", 16],
  ["outcome", 14],
  ["declared", 10],
  ["agrees", 8],
  ["change", 11],
  ["evidence", 36],
  ["source", 30],
  ["steps", 160],
];

/**
 * Printed are the columns up to the last that anybody signs for; the summary says what has changed, and 数据来源 and the
 * arithmetic are for the screen.
 */
const PRINTED_COLUMNS = 8;

/** Sheet 1, 达标情况总表: the verdict, every item with its arithmetic and cells, and what the verdict rests on. */
export function overviewSheet(
  evaluation: Evaluation,
  kept: KeptSheet | undefined,
  strings: Strings,
  stamp: Stamp,
): DraftSheet {
  const { overview, common } = strings.sheets;
  const columns: DraftColumn[] = WIDTHS.map(([id, width]) => ({
    id,
    heading: overview.headings[id],
    width,
    isInput: id === "evidence",
  }));
  const head = [
    ...sheetHead("overview", strings),
    ...entryRows(evaluation, strings),
    ...verdictRows(evaluation, strings),
  ];
  return {
    id: "overview",
    name: common.names.overview,
    columns,
    rows: [
      ...head,
      headingRow(columns),
      ...uniqueKeys([
        ...AREAS.flatMap((area) => areaRows(area, evaluation, kept, strings)),
        ...informingRows(evaluation, kept, strings),
      ]),
      ...overviewFooter(evaluation, strings, stamp),
    ],
    headingRow: head.length,
    frozenColumns: 1,
    page: { printedColumns: PRINTED_COLUMNS },
    footer: common.notice,
  };
}

/** 县名, 学年, 填报单位 and 责任科（股）室; the last two are for people to fill in. */
function entryRows({ county, period, reportingUnit }: Evaluation, strings: Strings): DraftRow[] {
  const { labels } = strings.sheets.overview;
  const { none } = strings.sheets.common;
  return [
    {
      key: "@county",
      cells: [
        wordsCell(labels.county, "label"),
        wordsCell(county ?? none),
        wordsCell(labels.period, "label"),
        wordsCell(period ?? none),
      ],
    },
    {
      key: "@unit",
      cells: [
        wordsCell(labels.reportingUnit, "label"),
        inputCell(reportingUnit),
        wordsCell(labels.department, "label"),
        inputCell(),
      ],
    },
  ];
}

/** What was met by data and what by declaration is counted apart (D10). */
function verdictRows(evaluation: Evaluation, strings: Strings): DraftRow[] {
  const { county, verdict, counts, metByDeclaration } = evaluation;
  const { overview } = strings.sheets;
  const deciding = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    {
      key: "@verdict",
      cells: [wordsCell(overview.verdict({ county, outcome: outcomeWords(verdict, strings) }), "verdict")],
    },
    lineRow(
      "@counts",
      overview.counts({ deciding, counts, byData: counts.met - metByDeclaration, byDeclaration: metByDeclaration }),
      "subtitle",
    ),
  ];
}

function areaRows(area: Area, evaluation: Evaluation, kept: KeptSheet | undefined, strings: Strings): DraftRow[] {
  const items = evaluation.items.filter((item) => item.area === area && item.decides);
  if (items.length === 0) return [];
  const deciding = items.filter((item) => item.outcome !== "notApplicable");
  const heading = strings.sheets.overview.areaHeading({
    area: strings.catalogue.areas[area],
    deciding: deciding.length,
    met: deciding.filter((item) => item.outcome === "met").length,
  });
  return [lineRow(`@${area}`, heading, "section"), ...rowsOf(items, evaluation, kept, strings)];
}

/** 参考: lines that inform and decide nothing stand behind all that decide. */
function informingRows(evaluation: Evaluation, kept: KeptSheet | undefined, strings: Strings): DraftRow[] {
  const items = evaluation.items.filter(({ decides }) => !decides);
  if (items.length === 0) return [];
  return [
    lineRow("@informing", strings.sheets.overview.informing, "section"),
    ...rowsOf(items, evaluation, kept, strings),
  ];
}

function rowsOf(
  items: Evaluation["items"],
  evaluation: Evaluation,
  kept: KeptSheet | undefined,
  strings: Strings,
): DraftRow[] {
  return items.flatMap((item) =>
    overviewItemRows(
      item,
      evaluation,
      kept?.rows.find((row) => row.key === item.id),
      strings,
    ),
  );
}
