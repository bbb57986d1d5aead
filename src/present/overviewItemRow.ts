import { itemWords } from "./itemWords";
import { addressOf } from "../model/cellRef";
import type { Evaluation, ItemResult } from "../model/evaluation";
import type { LinkTarget, PlannedCell } from "../model/sheetPlan";
import type { Strings } from "../strings/strings";
import type { DraftRow } from "./draftSheet";
import type { KeptRow } from "./keptEntries";
import { textOf } from "./keptCell";
import { itemOutcome, itemOutcomeCell, outcomeShown, OUTCOME_SYMBOLS } from "./outcomeWords";
import { partWords } from "./partWords";
import { inputCell, linkCell, wordsCell } from "./plannedCells";
import { messageSentence } from "./sentences";
import { vetoAnswer } from "./vetoAnswer";

/** The line of one item on the overview. */
export function overviewItemRow(
  item: ItemResult,
  evaluation: Evaluation,
  earlier: KeptRow | undefined,
  strings: Strings,
): DraftRow {
  const { citation, text } = itemWords(item.id, evaluation, strings);
  const { limits, values, distances, steps } = partWords(item, strings);
  const { none } = strings.sheets.common;
  return {
    key: item.id,
    cells: [
      wordsCell(citation.replace(/(?<=[\u4e00-\u9fff])( |(?=第))/, "\n"), "label"),
      wordsCell(text),
      wordsCell(limits === "" ? none : limits),
      wordsCell(values === "" ? none : values),
      wordsCell(distances === "" ? none : distances),
      itemOutcomeCell(item, item.outcome, strings),
      wordsCell(item.declared === null ? none : itemOutcome(item, item.declared, strings)),
      agreementCell(item, strings),
      wordsCell(stepsAndNotes(item, steps, strings)),
      sourceCell(item, evaluation, strings),
      inputCell(evaluation.evidenceTexts[item.id] ?? null),
      changeCell(item, earlier, strings),
    ],
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
  const informs = item.decides ? [] : [strings.sheets.overview.informs];
  const lines = [...steps, ...notes, ...informs];
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
  if (before === null) return wordsCell(overview.firstTime);
  if (before === item.outcome) return wordsCell(overview.unchanged);
  const [was, is] = [before, item.outcome].map((outcome) => itemOutcome(item, outcome, strings));
  return wordsCell(overview.changed(was ?? "", is ?? ""), "wrapped", item.outcome);
}
