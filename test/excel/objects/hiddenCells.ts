import { HostError } from "../wire/hostError";
import type { Property } from "../wire/hostObject";
import type { Json } from "../wire/protocol";
import { areaOf, type RangeTarget } from "./rangeTarget";

/** Most that is hidden or shown one by one. */
const MOST_LINES = 100_000;

function hidden(
  setOf: (target: RangeTarget) => Set<number>,
  show: (target: RangeTarget, line: number) => void,
  lines: (target: RangeTarget) => readonly [number, number],
): Property<RangeTarget> {
  return {
    get(target): Json {
      const [from, to] = lines(target);
      let count = 0;
      for (const line of setOf(target)) if (line >= from && line <= to) count += 1;
      return count === 0 ? false : count === to - from + 1 ? true : null;
    },
    set(target, value): void {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument", "hidden must be true or false");
      target.sheet.prepareToWrite();
      const [from, to] = lines(target);
      if (to - from > MOST_LINES)
        throw new HostError("NotImplemented", "the test Excel does not hide so many rows or columns");
      for (let line = from; line <= to; line++) {
        if (value) setOf(target).add(line);
        else show(target, line);
      }
    },
  };
}

export const hiddenRows = hidden(
  ({ sheet }) => sheet.hiddenRows,
  ({ sheet }, row) => sheet.showRow(row),
  (target) => [areaOf(target).fromRow, areaOf(target).toRow],
);
export const hiddenColumns = hidden(
  ({ sheet }) => sheet.hiddenColumns,
  ({ sheet }, column) => sheet.hiddenColumns.delete(column),
  (target) => [areaOf(target).fromColumn, areaOf(target).toColumn],
);
