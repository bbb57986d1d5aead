import type { Dataset, School, SchoolPart } from "../../model/dataset";
import { ABSENT_FIGURE, knownValue, type Figure } from "../../model/figures/figure";
import type { IndicatorId } from "../../model/identifiers";
import type { Stage } from "../../model/stage";

/** A row of a stage that has something of a resource, with everything that D24 compares. */
export interface AmountRow {
  readonly school: School;
  readonly part: SchoolPart;
  readonly students: number;
  readonly amount: number;
  readonly ratio: number;
  /** The amount of the whole school. */
  readonly whole: number;
}

/** A row of a stage that D3 does not leave out and whose pupils are known. */
interface PeopledRow {
  readonly school: School;
  readonly part: SchoolPart;
  readonly students: number;
}

/** A dataset never changes, and each of its stages is looked through once for every indicator. */
const PEOPLED = new WeakMap<Dataset, Map<Stage, readonly PeopledRow[]>>();

/**
 * The rows of a stage with known pupils (at most so many, where only bounds are known) and a known amount above 0; rows
 * that D3 leaves out are never looked at.
 */
export function amountRows(dataset: Dataset, stage: Stage, id: IndicatorId): AmountRow[] {
  const rows: AmountRow[] = [];
  for (const { school, part, students } of peopledRows(dataset, stage)) {
    const amount = knownValue(part.amounts[id]);
    if (amount === null || amount <= 0) continue;
    rows.push({ school, part, students, amount, ratio: amount / students, whole: wholeAmount(school, part, id) });
  }
  return rows;
}

function peopledRows(dataset: Dataset, stage: Stage): readonly PeopledRow[] {
  const ofStages = PEOPLED.get(dataset) ?? new Map<Stage, readonly PeopledRow[]>();
  PEOPLED.set(dataset, ofStages);
  const known = ofStages.get(stage);
  if (known !== undefined) return known;
  const rows: PeopledRow[] = [];
  for (const school of dataset.schools) {
    for (const part of school.parts) {
      if (part.stage !== stage || !isJudged(part)) continue;
      const students = pupilsAtMost(part.students);
      if (students !== null && students > 0) rows.push({ school, part, students });
    }
  }
  ofStages.set(stage, rows);
  return rows;
}

/** null where nothing bounds them from below, so that the upper bound may be that of a whole school. */
function pupilsAtMost({ low, high }: Figure): number | null {
  return low > 0 && high < Infinity ? high : null;
}

/** False for rows that D3 leaves out. */
export function isJudged({ membership }: SchoolPart): boolean {
  return typeof membership === "string";
}

/** The figure that somebody typed for this row: that of the whole school where it was split. */
export function typedAmount(part: SchoolPart, id: IndicatorId): Figure {
  return part.splits[id]?.whole ?? part.amounts[id] ?? ABSENT_FIGURE;
}

function wholeAmount({ parts }: School, part: SchoolPart, id: IndicatorId): number {
  const split = knownValue(part.splits[id]?.whole);
  if (split !== null) return split;
  return parts.reduce((sum, one) => sum + (knownValue(one.amounts[id]) ?? 0), 0);
}
