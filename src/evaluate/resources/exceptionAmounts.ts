import type { ExceptionKind, School, SchoolPart } from "../../model/dataset";
import { divideFigures } from "../../model/figures/figureArithmetic";
import type { IndicatorId } from "../../model/identifiers";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import type { GrantedExceptions } from "../exceptions/exceptionsGranted";
import type { Column, StageColumns } from "./stageColumns";

/**
 * The amounts with what granted exceptions add, by indicator. An addition to a 一贯制学校 is split like the amount itself;
 * where that is not split (R3, or areas typed by stage), nobody says which part it serves, so each part may have all of
 * it or nothing.
 * @returns the very column of `columns` where nothing is added
 */
export function amountsWithExceptions(columns: StageColumns, exceptions: GrantedExceptions): readonly Column[] {
  return columns.amounts.map((column, index) => {
    const { id, addedBy } = columns.indicators[index] as IndicatorCard;
    return addedBy === null || !exceptions.kinds.has(addedBy)
      ? column
      : withAdditions(columns, column, id, addedBy, exceptions);
  });
}

function withAdditions(
  { schools, parts }: StageColumns,
  column: Column,
  id: IndicatorId,
  kind: ExceptionKind,
  exceptions: GrantedExceptions,
): Column {
  const added: Column = { low: column.low.slice(), high: column.high.slice() };
  let isChanged = false;
  parts.forEach((part, row) => {
    const school = schools[row] as School;
    const quantity = exceptions.granted(kind, school.key)?.quantity;
    if (quantity === undefined) return;
    const share = shareOf(school, part, id);
    added.low[row] = (column.low[row] as number) + quantity.low * share.low;
    added.high[row] = (column.high[row] as number) + quantity.high * share.high;
    isChanged = true;
  });
  return isChanged ? added : column;
}

/** How much of an addition to the school falls to the part: 0 … 1. */
function shareOf(school: School, part: SchoolPart, id: IndicatorId): { readonly low: number; readonly high: number } {
  const split = part.splits[id];
  if (split !== undefined) {
    const { low, high } = divideFigures(split.share, split.weights, 1);
    return { low: Math.min(1, low), high: Math.min(1, high) };
  }
  return { low: school.parts.length === 1 ? 1 : 0, high: 1 };
}
