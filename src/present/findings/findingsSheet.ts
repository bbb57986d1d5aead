import { addressOf, type CellRef } from "../../model/tables/cellRef";
import type { Evaluation } from "../../model/evaluation";
import type { Finding, FindingRank } from "../../model/findings/finding";
import type { PlannedCell, Tone } from "../../model/sheets/sheetPlan";
import type { FindingsColumn } from "../../strings/zh-CN/sheets/findings";
import type { Strings } from "../../strings/strings";
import type { DraftColumn, DraftRow, DraftSheet } from "../sheets/draftSheet";
import type { FindingKey } from "./findingKeys";
import { keptCell } from "../kept/keptCell";
import type { KeptRow } from "../kept/keptSheet";
import { inputCell, linkCell, ordinalCell, wordsCell } from "../sheets/plannedCells";
import { headingRow, lineRow, sheetHead } from "../sheets/sheetHead";
import { remedyOf } from "./findingCauses";
import { fieldOfFinding } from "./fieldOfFinding";
import { findingsByCause, type FindingRule } from "./findingRules";
import { MENDED_SIGN, type FindingsSince } from "./findingsSince";
import { findingWords } from "./findingWords";

const WIDTHS: readonly (readonly [FindingsColumn, number])[] = [
  ["number", 5],
  ["rank", 8],
  ["since", 7],
  ["where", 16],
  ["sentence", 54],
  ["remedy", 21],
  ["verified", 7],
  ["note", 14],
];

const INPUTS: readonly FindingsColumn[] = ["verified", "note"];

const RANK_TONES: Readonly<Record<FindingRank, Tone>> = { error: "unmet", warning: "floor", info: "plain" };

/** A finding with its key and whether it is new since the last evaluation, null where there was none. */
interface Line {
  readonly finding: Finding;
  readonly key: FindingKey;
  readonly isNew: boolean | null;
}

/**
 * 数据核查: what was found in the data, by cause, vetoes and contradictions first and within a cause the gravest; each with
 * its cell, what to do there, whether it is new since the last evaluation, and room to say that it is verified and how
 * it was settled. What was mended since stands at the end.
 */
export function findingsSheet(evaluation: Evaluation, since: FindingsSince, strings: Strings): DraftSheet {
  const { findings: words, common } = strings.sheets;
  const { findings } = evaluation;
  const columns: DraftColumn[] = WIDTHS.map(([id, width]) => ({
    id,
    heading: words.headings[id],
    width,
    isInput: INPUTS.includes(id),
  }));
  const count = (rank: FindingRank): number => findings.filter((one) => one.rank === rank).length;
  const head = [
    ...sheetHead("findings", strings),
    lineRow(
      "@counts",
      words.counts({ errors: count("error"), warnings: count("warning"), information: count("info") }),
    ),
    lineRow("@since", sinceWords(since, strings)),
  ];
  const lines = findings.map((finding, at): Line => {
    const key = since.keys[at] ?? { key: "" };
    return { finding, key, isNew: since.since?.isNew[at] ?? null };
  });
  const rows = findings.length > 0 ? causeRows(lines, evaluation, strings) : [lineRow("@noFindings", words.noFindings)];
  return {
    id: "findings",
    name: common.names.findings,
    columns,
    rows: [...head, headingRow(columns), ...rows, ...mendedRows(since.since?.mended ?? [], strings)],
    headingRow: head.length,
    frozenColumns: 0,
    isFiltered: true,
    footer: common.notice,
  };
}

/** 新增 …，未整改 …，已整改 … since the last evaluation; "" for the first. */
export function sinceWords({ since }: FindingsSince, strings: Strings): string {
  if (since === null) return "";
  const added = since.isNew.filter((one) => one).length;
  return strings.sheets.findings.since({ added, open: since.isNew.length - added, mended: since.mended.length });
}

function causeRows(lines: readonly Line[], evaluation: Evaluation, strings: Strings): DraftRow[] {
  const { causes, causeHeading } = strings.sheets.findings;
  let number = 0;
  return findingsByCause(lines, ({ finding }) => finding).flatMap(({ cause, rules }): DraftRow[] => {
    const ofCause = rules.flatMap(({ entries }) => entries);
    return [
      lineRow(`@cause:${cause}`, causeHeading({ cause: causes[cause], count: ofCause.length }), "section"),
      ...rules.flatMap((rule) => [
        ...ruleHeading(rule, strings),
        ...rule.entries.map(
          (line): DraftRow => ({ ...line.key, cells: findingCells(line, ++number, evaluation, strings) }),
        ),
      ]),
    ];
  });
}

/** Rule ▸ count ▸ places, over what one rule found in several of them. */
function ruleHeading({ code, rank, entries }: FindingRule<Line>, strings: Strings): DraftRow[] {
  if (entries.length < 2) return [];
  const places = entries.flatMap(({ finding: { where } }) => (where === null ? [] : [placeOf(where)]));
  const words = strings.sheets.findings.ruleHeading({ count: entries.length, places: places.slice(0, MOST_PLACES) });
  return [lineRow(`@rule:${rank}:${code}`, words)];
}

const MOST_PLACES = 8;

function placeOf(where: CellRef): string {
  return `${where.sheet}!${addressOf(where)}`;
}

function findingCells(
  { finding, isNew }: Line,
  number: number,
  { items, dataset }: Evaluation,
  strings: Strings,
): PlannedCell[] {
  const { rank, where } = finding;
  const words = strings.sheets.findings;
  const place = where === null ? null : placeOf(where);
  return [
    ordinalCell(number),
    wordsCell(strings.catalogue.findingRanks[rank], "status", RANK_TONES[rank]),
    wordsCell(isNew === null ? null : words.states[isNew ? "added" : "open"], "status"),
    linkCell(place ?? words.wholeWorkbook, where),
    wordsCell(findingWords(finding, items, strings)),
    wordsCell(words.remedies[remedyOf(finding)](place, fieldOfFinding(finding, dataset))),
    inputCell(),
    inputCell(),
  ];
}

/** What was found the last time and is found no more, in the words of then; a note typed beside it goes with it. */
function mendedRows(mended: readonly KeptRow[], strings: Strings): DraftRow[] {
  const words = strings.sheets.findings;
  if (mended.length === 0) return [];
  return [
    lineRow("@mended", words.mendedHeading(mended.length), "section"),
    ...mended.map((row): DraftRow => {
      const asItWas = (id: FindingsColumn): PlannedCell => {
        const cell = row.cells.get(id);
        if (cell === undefined) return wordsCell(null);
        const planned = keptCell(cell);
        return { ...planned, style: { ...planned.style, role: "wrapped" } };
      };
      return {
        key: row.key ?? "",
        cells: [
          wordsCell(null),
          asItWas("rank"),
          wordsCell(`${MENDED_SIGN} ${words.states.mended}`, "status", "met"),
          asItWas("where"),
          asItWas("sentence"),
          wordsCell(null),
          inputCell(),
          inputCell(),
        ],
      };
    }),
  ];
}
