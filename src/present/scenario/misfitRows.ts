import { addressOf } from "../../model/tables/cellRef";
import type { Evaluation } from "../../model/evaluation";
import type { Finding } from "../../model/findings/finding";
import type { JudgedScenario } from "../../model/scenario";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { linkCell, wordsCell } from "../sheets/plannedCells";
import { findingSentence } from "../words/sentences";
import { lineRow } from "../sheets/sheetHead";
import { evaluationChange } from "./evaluationChange";

/** Of one scenario; more than this nobody mends one by one. */
const MOST_FINDINGS = 12;

/**
 * What of the bureau's data no longer fits a scenario's changed cells, each with its cell: it has to be tried along.
 */
export function misfitRows(now: Evaluation, scenarios: readonly JudgedScenario[], strings: Strings): DraftRow[] {
  const { misfits } = strings.sheets.scenarios;
  const rows = scenarios.flatMap(({ scenario, planned }, at) => {
    const { findings } = evaluationChange(now, planned.evaluation);
    const hidden = findings.length - MOST_FINDINGS;
    return [
      ...findings
        .slice(0, MOST_FINDINGS)
        .map((one, index) => misfitRow(`@misfit:${at + 1}:${index + 1}`, scenario.name, one, strings)),
      ...(hidden > 0 ? [lineRow(`@misfit:${at + 1}:more`, misfits.more(hidden))] : []),
    ];
  });
  return rows.length === 0 ? [] : [lineRow("@misfits", misfits.title, "section"), ...rows];
}

function misfitRow(key: string, scenario: string, finding: Finding, strings: Strings): DraftRow {
  const { where } = finding;
  return {
    key,
    cells: [
      wordsCell(scenario),
      linkCell(where === null ? strings.sheets.findings.wholeWorkbook : `${where.sheet}!${addressOf(where)}`, where),
      wordsCell(findingSentence(finding, strings), "note"),
    ],
  };
}
