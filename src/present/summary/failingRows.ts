import type { Evaluation, ItemResult } from "../../model/evaluation";
import type { IndicatorId } from "../../model/identifiers";
import { ofIndicator } from "../../model/ofIndicator";
import type { PlannedEvaluation } from "../../model/plan";
import { indicatorOf } from "../../regulation/standard";
import type { OfficeId } from "../../regulation/offices";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { officesOf } from "../missing/missingData";
import { officeWords } from "../missing/missingSheet";
import { partLines } from "../words/partWords";
import { linkCell, wordsCell } from "../sheets/plannedCells";
import { lineRow } from "../sheets/sheetHead";

/** More would not leave room for the rest on one page; the overview has them all. */
const MOST_FAILING = 10;

/**
 * What fails, the worst comparison of each item with what is asked and by how much it falls short, and who answers for
 * it.
 */
export function failingRows(
  planned: PlannedEvaluation,
  overviewRowOf: (key: string) => number,
  strings: Strings,
): DraftRow[] {
  const { evaluation } = planned;
  const words = strings.sheets.summary;
  const failing = evaluation.items.filter(({ decides, outcome }) => decides && outcome === "unmet");
  const head = [
    lineRow("@failing", words.sections.failing, "section"),
    { key: "@failing:headings", cells: words.failingHeadings.map((heading) => wordsCell(heading, "heading")) },
  ];
  if (failing.length === 0) return [...head.slice(0, 1), lineRow("@failing:none", words.nothingFails)];
  const shown = failing.length > MOST_FAILING ? failing.slice(0, MOST_FAILING - 1) : failing;
  const rows = shown.map((item) => failingRow(item, planned, overviewRowOf(item.id), strings));
  const rest = failing.length - shown.length;
  return rest === 0
    ? [...head, ...rows]
    : [...head, ...rows, moreRow(words.moreFailing(rest), overviewRowOf(failing[shown.length]?.id ?? ""))];
}

function moreRow(words: string, row: number): DraftRow {
  return { key: "@failing:more", cells: [wordsCell(null), linkCell(words, { ownSheet: "overview", row, column: 0 })] };
}

function failingRow(item: ItemResult, planned: PlannedEvaluation, row: number, strings: Strings): DraftRow {
  const { catalogue, sheets } = strings;
  const [worst] = partLines(item, strings);
  const failingParts = item.parts.filter(({ outcome }) => outcome === "unmet").length;
  const { title } = catalogue.item(item.id);
  return {
    key: `@failing:${item.id}`,
    cells: [
      linkCell(title, { ownSheet: "overview", row, column: 0 }),
      wordsCell(
        worst === undefined || worst.label === ""
          ? catalogue.item(item.id).citation
          : sheets.summary.worstOf({ label: worst.label, parts: failingParts }),
      ),
      wordsCell(worst?.limit ?? sheets.common.none, "status"),
      wordsCell(worst?.value ?? sheets.common.none, "status"),
      wordsCell(worst?.distance ?? sheets.common.none, "wrapped", "unmet"),
      wordsCell(officeWords(answerable(item, planned), strings)),
    ],
  };
}

/** Of the rules over all indicators: who answers for those that are lacking. */
function answerable(item: ItemResult, { evaluation, plan }: PlannedEvaluation): readonly OfficeId[] {
  const { schoolRule, balanceRule } = evaluation.standard;
  if (item.id === schoolRule.card.id)
    return together(
      Object.keys(plan.totals).filter((id) => ofIndicator(plan.totals, id).recommended > 0),
      evaluation,
    );
  if (item.id === balanceRule.card.id)
    return together(
      evaluation.balance.filter(({ outcome }) => outcome === "unmet").map(({ indicator }) => indicator),
      evaluation,
    );
  return officesOf(item.id, evaluation);
}

function together(indicators: readonly IndicatorId[], { standard }: Evaluation): readonly OfficeId[] {
  const offices = indicators.flatMap((id) => indicatorOf(standard, id).offices);
  return offices.length === 0 ? standard.schoolRule.card.offices : [...new Set(offices)];
}
