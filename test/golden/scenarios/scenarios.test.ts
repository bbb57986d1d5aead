import { judgeKeptScenarios } from "../../../src/app/judgeScenarios";
import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import type { Cell } from "../../../src/model/tables/cell";
import { addressOf } from "../../../src/model/tables/cellRef";
import type { Evaluation, ItemResult } from "../../../src/model/evaluation";
import type { KeptScenarios, ReadScenarioRow } from "../../../src/model/scenario";
import { findingSentence } from "../../../src/present/words/sentences";
import { zhCN } from "../../../src/strings/zh-CN";
import { evaluate } from "../../fixtures/evaluate";
import { readDataset } from "../../fixtures/readDataset";
import { testCorpus } from "../corpus";

/** Rows of the sheet UEI 试算, what each changes, what follows, and what is left once the first is kept or deleted. */
testCorpus(__dirname, ".tried.txt", "tried", ({ contents }, name) => {
  const evaluation = evaluate(readDataset(contents));
  const judge = (...edits: Parameters<typeof judgeKeptScenarios>[3]): KeptScenarios =>
    judgeKeptScenarios(contents, NO_MAPPING, evaluation, edits);
  const kept = judge();
  const [first] = kept.judged;
  if (first === undefined) throw new Error(`${name} tries nothing`);
  const { scenario } = first;
  const shorter = { ...scenario, cells: scenario.cells.slice(1) };
  return [
    ...kept.rows.map(rowLine),
    ...kept.judged.flatMap(({ scenario: { name: of }, planned }) => [
      `# ${of}`,
      ...followsLines(evaluation, planned.evaluation),
    ]),
    "# kept again without its first cell",
    ...judge({ type: "keep", scenario: shorter }).rows.map(typedLine),
    "# kept under another name",
    ...judge({ type: "keep", scenario: { ...scenario, name: "另存" } }).rows.map(typedLine),
    "# deleted",
    ...judge({ type: "delete", name: scenario.name }).rows.map(typedLine),
    "",
  ].join("\n");
});

const shownOf = (cell: Cell | null): string => (cell === null ? "?" : cell.kind === "empty" ? "blank" : cell.shown);

function rowLine({ name, change, label, original, current, problem }: ReadScenarioRow): string {
  const was = `${shownOf(original)}${current === null ? "" : ` (now ${shownOf(current)})`}`;
  const becomes =
    change === null
      ? "nothing"
      : "item" in change
        ? `${change.item} ${change.stage ?? "both"} ${change.kind} ${change.value}`
        : `${change.cell.sheet}${change.cell.table === null ? "" : ` ${change.cell.table}`}!${addressOf(change.cell)} ${shownOf(change.value)}`;
  const why = problem === null ? "" : ` ${problem.code}: ${findingSentence(problem, zhCN)}`;
  return `${name || "no name"} | ${label ?? "?"} | ${was} → ${becomes}${why}`;
}

/** The row as it stands on the sheet. */
function typedLine({ row: { cells } }: ReadScenarioRow): string {
  return cells
    .map((cell) => cell.shown)
    .join(" | ")
    .replace(/[ |]+$/u, "");
}

/** What is judged otherwise, or by another limit. */
function followsLines(before: Evaluation, after: Evaluation): string[] {
  const lineOf = ({ id, outcome, parts }: ItemResult): string =>
    `${id} ${outcome} ${parts.map(({ value, limit }) => `${value ?? "?"}:${limit ?? "—"}`).join(" ")}`.trimEnd();
  const known = new Map(before.items.map((item) => [item.id, lineOf(item)]));
  const changed = after.items.filter((item) => known.get(item.id) !== lineOf(item));
  return [
    `${before.verdict} → ${after.verdict}`,
    ...changed.map((item) => `  ${known.get(item.id) ?? "none"} → ${lineOf(item)}`),
    ...after.dataset.doubts
      .filter(({ because: { code } }) => code.startsWith("scenario"))
      .map(
        ({ because, items }) => `  doubt about ${typeof items === "string" ? items : items.join(" ")}: ${because.code}`,
      ),
  ];
}
