import { addressOf, type CellRef } from "../model/cellRef";
import type { Evaluation } from "../model/evaluation";
import type { Finding, FindingRank } from "../model/finding";
import type { PlannedCell, Tone } from "../model/sheetPlan";
import type { FindingsColumn } from "../strings/sheetStrings";
import type { Strings } from "../strings/strings";
import type { DraftColumn, DraftRow, DraftSheet } from "./draftSheet";
import { findingKeys, type FindingKey } from "./findingKeys";
import type { KeptSheet } from "./keptEntries";
import { inputCell, linkCell, ordinalCell, wordsCell } from "./plannedCells";
import { findingSentence } from "./sentences";
import { headingRow, lineRow, sheetHead } from "./sheetHead";

const WIDTHS: readonly (readonly [FindingsColumn, number])[] = [
  ["number", 7],
  ["rank", 10],
  ["where", 30],
  ["sentence", 76],
  ["note", 40],
];

const RANKS: readonly FindingRank[] = ["error", "warning", "info"];

const RANK_TONES: Readonly<Record<FindingRank, Tone>> = { error: "unmet", warning: "floor", info: "plain" };

/**
 * Sheet 5, 数据核查: what was found in the data, gravest first, each with its cell and room to say how it was settled.
 * @param kept the sheet as it stands, whose notes go with what they are about
 */
export function findingsSheet({ findings }: Evaluation, kept: KeptSheet | undefined, strings: Strings): DraftSheet {
  const { findings: words, common } = strings.sheets;
  const columns: DraftColumn[] = WIDTHS.map(([id, width]) => ({
    id,
    heading: words.headings[id],
    width,
    isInput: id === "note",
  }));
  const ordered = RANKS.flatMap((rank) => findings.filter((one) => one.rank === rank));
  const count = (rank: FindingRank): number => findings.filter((one) => one.rank === rank).length;
  const head = [
    ...sheetHead("findings", strings),
    lineRow(
      "@counts",
      words.counts({ errors: count("error"), warnings: count("warning"), information: count("info") }),
    ),
  ];
  const rows = ordered.length > 0 ? findingRows(ordered, kept, strings) : [lineRow("@noFindings", words.noFindings)];
  return {
    id: "findings",
    name: common.names.findings,
    columns,
    rows: [...head, headingRow(columns), ...rows],
    headingRow: head.length,
    frozenColumns: 0,
    footer: common.notice,
  };
}

function findingRows(findings: readonly Finding[], kept: KeptSheet | undefined, strings: Strings): DraftRow[] {
  const keys = findingKeys(findings, kept);
  return findings.map((finding, index) => ({
    ...(keys[index] as FindingKey),
    cells: findingCells(finding, index + 1, strings),
  }));
}

function placeOf(where: CellRef): string {
  return `${where.sheet}!${addressOf(where)}`;
}

function findingCells(finding: Finding, number: number, strings: Strings): PlannedCell[] {
  const { rank, where } = finding;
  return [
    ordinalCell(number),
    wordsCell(strings.catalogue.findingRanks[rank], "status", RANK_TONES[rank]),
    linkCell(where === null ? strings.sheets.findings.wholeWorkbook : placeOf(where), where),
    wordsCell(findingSentence(finding, strings)),
    inputCell(),
  ];
}
