import type { TablePlan } from "./tablePlan";
import { stageOfPlace } from "../../recognition/stageOfPlace";
import type { AnyStage } from "../../vocabulary/stageWords";
import type { TotalRow } from "./rowKind";
import { isMeanLabel, withoutTotalWords } from "./rowWords";
import type { SchoolRow } from "./schoolRow";
import { TotalChoices } from "./totalRows";

/**
 * The stage of rows that neither a column nor a title tells (D30), by the total of their block: rows that 小学合计 above or
 * below them is the sum of are 小学. Its figures must prove it, since a total may as well be of other rows; where the
 * rows on both sides have the same sums nobody can say which.
 * @param rows in the order of the sheet
 */
export function placedByTotals(plan: TablePlan, rows: readonly SchoolRow[], totals: readonly TotalRow[]): SchoolRow[] {
  if (plan.rowIs !== "school" || !rows.some(isOpen)) return [...rows];
  const named = totals.flatMap((total) => {
    const stage = isMeanLabel(total.label) ? null : stageOfPlace(withoutTotalWords(total.label));
    return stage === null ? [] : [{ total, stage }];
  });
  if (named.length === 0) return [...rows];
  const choices = new TotalChoices(plan, rows, totals);
  const stages = new Map<number, AnyStage>();
  for (const { total, stage } of named) {
    const { above, below } = choices.blocksAt(total.row);
    const [block, other] = [above, below].filter((one) => choices.provesSumOf(total, one));
    if (block === undefined || other !== undefined) continue;
    for (let at = block.from; at < block.to; at++) stages.set(at, stage);
  }
  return rows.map((row, at) => (isOpen(row) ? { ...row, placeStage: stages.get(at) ?? null } : row));
}

function isOpen({ stage, placeStage, type, outOfScope }: SchoolRow): boolean {
  return stage === null && placeStage === null && type === null && outOfScope === null;
}
