import { itemWords } from "../words/itemWords";
import { addressOf } from "../../model/tables/cellRef";
import type { Evaluation, ItemResult } from "../../model/evaluation";
import { OUTCOMES, type Outcome } from "../../model/outcome";
import type { LinkTarget, PlannedCell } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import type { KeptRow } from "../kept/keptSheet";
import { textOf } from "../kept/keptCell";
import { itemOutcome, itemOutcomeCell, outcomeShown, OUTCOME_SYMBOLS } from "../words/outcomeWords";
import { partLines, type PartLine } from "../words/partWords";
import { inputCell, linkCell, wordsCell } from "../sheets/plannedCells";
import { messageSentence } from "../words/sentences";
import { stepsOfNoPart } from "../words/stepWords";
import { vetoAnswer } from "./vetoAnswer";

/** Comparisons that are not met stay open up to this many; the others lie in the outline that is closed over them. */
const MOST_OPEN = 8;

/**
 * The line of one item on the overview and, where it has several comparisons, one line for each of them below, so that
 * 标准, 实际值, 差距 and 结论 of each stand side by side. Those that are not met come first and stay open.
 */
export function overviewItemRows(
  item: ItemResult,
  evaluation: Evaluation,
  earlier: KeptRow | undefined,
  strings: Strings,
): DraftRow[] {
  const lines = partLines(item, strings);
  const isSingle = lines.length === 1;
  // What only informs is no comparison of the item's: it has its line, and is not counted as 数据不全.
  const judged = lines.filter(({ informs }) => !informs);
  const counted = judged.length === 0 ? lines : judged;
  const ownSteps = isSingle ? lines.map(({ steps }) => steps).filter((line) => line !== "") : [];
  const steps = [...ownSteps, ...stepsOfNoPart(item, strings)];
  const row = itemRow(item, counted.length === 1 ? counted[0] : undefined, {
    evaluation,
    earlier,
    strings,
    lines: counted,
    steps,
  });
  if (lines.length < 2) return [row];
  const failing = lines.filter(({ outcome }) => outcome === "unmet").length;
  const open = Math.min(failing, MOST_OPEN);
  return [row, ...lines.map((line, at) => partRow(item, line, at >= open, strings))];
}

interface ItemRowSources {
  readonly evaluation: Evaluation;
  readonly earlier: KeptRow | undefined;
  readonly strings: Strings;
  readonly lines: readonly PartLine[];
  readonly steps: readonly string[];
}

function itemRow(
  item: ItemResult,
  single: PartLine | undefined,
  { evaluation, earlier, strings, lines, steps }: ItemRowSources,
): DraftRow {
  const { citation, text } = itemWords(item.id, evaluation, strings);
  const { none } = strings.sheets.common;
  const limits = new Set(lines.map(({ limit }) => limit));
  return {
    key: item.id,
    cells: [
      wordsCell(citation, "label"),
      wordsCell(text, "label"),
      wordsCell(limits.size === 1 ? [...limits].join("") : none, "status"),
      wordsCell(single?.value ?? countWords(lines, item, strings), "status"),
      wordsCell(single?.distance ?? none),
      outcomeCellOf(item, item.outcome, strings),
      wordsCell(item.declared === null ? none : itemOutcome(item, item.declared, strings), "status"),
      agreementCell(item, strings),
      changeCell(item, earlier, strings),
      inputCell(evaluation.evidenceTexts[item.id] ?? null),
      sourceCell(item, evaluation, strings),
      wordsCell(stepsAndNotes(item, steps, strings)),
    ],
  };
}

/** What informs only is pale: nothing hangs on it. */
function outcomeCellOf(item: ItemResult, outcome: Outcome, strings: Strings): PlannedCell {
  const cell = itemOutcomeCell(item, outcome, strings);
  return item.decides ? cell : { ...cell, style: { ...cell.style, tone: "plain" } };
}

/** How many comparisons came out how: 49处：未达标1、数据不全48. */
function countWords(lines: readonly PartLine[], { area }: ItemResult, strings: Strings): string {
  const {
    catalogue,
    sheets: { overview, common },
  } = strings;
  if (lines.length === 0) return common.none;
  const words = area === "veto" ? catalogue.vetoOutcomes : catalogue.outcomes;
  const counts = OUTCOMES.flatMap((outcome) => {
    const count = lines.filter((line) => line.outcome === outcome).length;
    return count === 0 ? [] : [overview.partCount({ outcome: words[outcome], count })];
  });
  return overview.partCounts({ parts: lines.length, counts });
}

/** One comparison; its label is indented under the sentence of the item. */
function partRow(item: ItemResult, line: PartLine, isClosed: boolean, strings: Strings): DraftRow {
  return {
    key: `@${item.id}:${line.label}`,
    cells: [
      wordsCell(null),
      wordsCell(strings.sheets.overview.partLabel(line)),
      wordsCell(line.limit, "status"),
      wordsCell(line.value, "status"),
      wordsCell(line.distance),
      outcomeCellOf(item, line.outcome, strings),
      wordsCell(null),
      wordsCell(null),
      wordsCell(null),
      wordsCell(null),
      wordsCell(null),
      wordsCell(line.steps === "" ? null : line.steps),
    ],
    ...(isClosed ? { level: 1, isClosed } : {}),
  };
}

function agreementCell(item: ItemResult, strings: Strings): PlannedCell {
  const { overview, common } = strings.sheets;
  if (item.agrees === null) return wordsCell(common.none, "status");
  return item.agrees
    ? wordsCell(overview.agrees, "status")
    : wordsCell(`${OUTCOME_SYMBOLS.unmet} ${overview.differs}`, "status", "unmet");
}

function stepsAndNotes(item: ItemResult, steps: readonly string[], strings: Strings): string {
  const notes = item.notes.map((note) => messageSentence(note, strings));
  const lines = [steps, notes]
    .map((some) => some.join(strings.sheets.overview.stepSeparator))
    .filter((line) => line !== "");
  return lines.length === 0 ? strings.sheets.common.none : lines.join("\n");
}

/** Resource items rest on every school: they lead to the sheet where each of them stands with its own links. */
function sourceCell(item: ItemResult, { dataset }: Evaluation, strings: Strings): PlannedCell {
  const { common, overview } = strings.sheets;
  if (item.area === "resources") {
    const ownSheet = item.id === "R-balance" ? "balance" : "schools";
    return linkCell(overview.seeSheet(common.names[ownSheet]), { ownSheet, row: 0, column: 0 });
  }
  const first = item.evidence[0];
  if (first === undefined) return wordsCell(common.none);
  const link: LinkTarget = first.ref;
  const cells = new Set(item.evidence.map(({ ref }) => `${ref.sheet}\n${addressOf(ref)}`));
  const cell = `${first.ref.sheet}!${addressOf(first.ref)}`;
  return linkCell(overview.source({ cell, answer: vetoAnswer(first, dataset, strings), count: cells.size }), link);
}

function changeCell(item: ItemResult, earlier: KeptRow | undefined, strings: Strings): PlannedCell {
  const { overview } = strings.sheets;
  const before = outcomeShown(textOf(earlier?.cells.get("outcome")));
  if (before === null) return wordsCell(null);
  if (before === item.outcome) return wordsCell(overview.unchanged);
  const [was, is] = [before, item.outcome].map((outcome) => itemOutcome(item, outcome, strings));
  return wordsCell(overview.changed(was ?? "", is ?? ""), "wrapped", item.outcome);
}
