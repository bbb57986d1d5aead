import { floorKind, type JudgedFloors } from "../../model/ruleInForce";
import { ofIndicator } from "../../model/ofIndicator";
import type { Evaluation, SchoolPartResult } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import { compensatedSum } from "../../model/figures/figureArithmetic";
import type { IndicatorId } from "../../model/identifiers";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";

import { numberCell, wordsCell } from "../sheets/plannedCells";
import { amountFormat } from "./schoolRow";
import { formatFor } from "../words/shownNumber";
import { NAME_COLUMN, STUDENTS_COLUMN } from "./schoolsLayout";

/** The row 标准 or 标准的85% above a stage's schools: the limits in force, beside which every ratio is read. */
export function limitRow(stage: Stage, kind: "standard" | "floor", judged: JudgedFloors, strings: Strings): DraftRow {
  const { schools } = strings.sheets;
  const cells = judged.standard.indicators.flatMap(({ id }) => {
    const { value } = ofIndicator(judged.indicatorLimits, id)[stage][kind];
    return [wordsCell(null, "label"), numberCell(value, exactFormat(value), null)];
  });
  return {
    key: `@${stage}:${kind}`,
    cells: [
      ...leading(kind === "standard" ? schools.standardRow : schools.floorRow(floorKind(judged))),
      wordsCell(null, "label"),
      ...cells,
    ],
  };
}

/** Enough decimals for the limit to stand as it is: 4.505, not 4.51. */
function exactFormat(value: number): ReturnType<typeof formatFor> {
  return formatFor(value, 2, [
    { limit: value, direction: "atLeast", outcome: "met" },
    { limit: value, direction: "atMost", outcome: "met" },
  ]);
}

/** Sums and county means of a stage; they inform and judge nothing (D7). */
export function countyRow(
  stage: Stage,
  results: readonly SchoolPartResult[],
  { balance, standard }: Evaluation,
  strings: Strings,
): DraftRow {
  const { missing } = strings.sheets.common;
  const students = sumKnown(results.map(({ part }) => knownValue(part.students)));
  const mean = (id: IndicatorId): number | null =>
    balance.find((one) => one.stage === stage && one.indicator === id)?.mean ?? null;
  const cells = standard.indicators.flatMap(({ id, amountUnit }) => {
    const sum = sumKnown(results.map(({ part }) => knownValue(part.amounts[id])));
    return [numberCell(sum, amountFormat(amountUnit, sum), missing), numberCell(mean(id), "decimal2", missing)];
  });
  return {
    key: `@${stage}:county`,
    cells: [...leading(strings.sheets.schools.countyRow), numberCell(students, "integer", missing), ...cells],
  };
}

function leading(words: string): PlannedCell[] {
  return Array.from({ length: STUDENTS_COLUMN }, (_, column) =>
    wordsCell(column === NAME_COLUMN ? words : null, "label"),
  );
}

/** Null as soon as one of the numbers is not known: a sum over a gap would be taken for the whole. */
function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? compensatedSum(known) : null;
}
