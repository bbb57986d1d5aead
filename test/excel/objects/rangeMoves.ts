import {
  areaAt,
  areaOfText,
  bounding,
  columnsOf,
  intersect,
  LAST_COLUMN,
  LAST_ROW,
  rowsOf,
  type CellArea,
} from "../book/area";
import type { Arguments } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import { NULL_OBJECT, type HostObject } from "../wire/hostObject";
import { rangeKind } from "./range";
import { areaOf, rangeAt, type RangeTarget } from "./rangeTarget";

type Move = (target: RangeTarget, args: Arguments) => HostObject;

/** The methods of a range that give another range of the same sheet. */
export const RANGE_MOVES: Readonly<Record<string, Move>> = {
  GetCell: moved((area, args) => areaAt(area.fromRow + args.number(0), area.fromColumn + args.number(1), 1, 1)),
  GetRow: moved((area, args) => areaAt(inside(args, rowsOf(area)) + area.fromRow, area.fromColumn, 1, columnsOf(area))),
  GetColumn: moved((area, args) =>
    areaAt(area.fromRow, inside(args, columnsOf(area)) + area.fromColumn, rowsOf(area), 1),
  ),
  GetLastRow: moved((area) => ({ ...area, fromRow: area.toRow })),
  GetLastColumn: moved((area) => ({ ...area, fromColumn: area.toColumn })),
  GetLastCell: moved((area) => ({ ...area, fromRow: area.toRow, fromColumn: area.toColumn })),
  GetEntireRow: moved((area) => ({ ...area, fromColumn: 0, toColumn: LAST_COLUMN })),
  GetEntireColumn: moved((area) => ({ ...area, fromRow: 0, toRow: LAST_ROW })),
  GetOffsetRange: moved((area, args) =>
    areaAt(area.fromRow + args.number(0), area.fromColumn + args.number(1), rowsOf(area), columnsOf(area)),
  ),
  GetResizedRange: moved((area, args) =>
    areaAt(area.fromRow, area.fromColumn, rowsOf(area) + args.number(0), columnsOf(area) + args.number(1)),
  ),
  GetAbsoluteResizedRange: moved((area, args) => areaAt(area.fromRow, area.fromColumn, args.number(0), args.number(1))),
  GetBoundingRect: (target, args) => other(target, args, (a, b) => bounding(a, b)),
  GetIntersection: (target, args) =>
    other(target, args, (a, b) => intersect(a, b) ?? notFound("the ranges do not meet")),
  GetIntersectionOrNullObject: (target, args) => other(target, args, intersect),
  GetUsedRange: (target, args) => {
    const area = areaOf(target);
    const used = target.sheet.usedArea(area, args.booleanOr(0, false)) ?? {
      ...area,
      toRow: area.fromRow,
      toColumn: area.fromColumn,
    };
    return rangeKind.of({ sheet: target.sheet, areas: [used] });
  },
  GetUsedRangeOrNullObject: (target, args) =>
    orNull(target, target.sheet.usedArea(areaOf(target), args.booleanOr(0, false))),
};

function moved(move: (area: CellArea, args: Arguments) => CellArea): Move {
  return (target, args) => rangeKind.of({ sheet: target.sheet, areas: [move(areaOf(target), args)] });
}

/** Rows and columns within a range must lie within it. */
function inside(args: Arguments, count: number): number {
  const index = args.number(0);
  return index >= 0 && index < count ? index : args.refuse(0, `between 0 and ${count - 1}`);
}

function other(target: RangeTarget, args: Arguments, meet: (a: CellArea, b: CellArea) => CellArea | null): HostObject {
  const second = rangeArgument(target, args, 0);
  if (second.sheet !== target.sheet) throw new HostError("InvalidArgument", "the ranges lie on different sheets");
  return orNull(target, meet(areaOf(target), areaOf(second)));
}

function orNull({ sheet }: RangeTarget, area: CellArea | null): HostObject {
  return area === null ? NULL_OBJECT : rangeKind.of({ sheet, areas: [area] });
}

function notFound(message: string): never {
  throw new HostError("ItemNotFound", message);
}

/** A range given as an object or as an address of the same sheet. */
export function rangeArgument({ sheet }: Pick<RangeTarget, "sheet">, args: Arguments, index: number): RangeTarget {
  const object = args.object(index);
  if (object !== undefined) return rangeKind.targetOf(object) ?? args.refuse(index, "a range");
  return rangeOfText(sheet, args.text(index));
}

/** "B3:D9", with or without its sheet, or a defined name that is a range. */
export function rangeOfText(sheet: RangeTarget["sheet"], text: string): RangeTarget {
  const cut = text.lastIndexOf("!");
  const named =
    cut < 0
      ? sheet
      : sheet.book.sheet(
          text
            .slice(0, cut)
            .replace(/^=/, "")
            .replace(/^'(.*)'$/, "$1")
            .replaceAll("''", "'"),
        );
  if (named === undefined) throw new HostError("InvalidArgument", `${text} names no sheet`);
  const area = areaOfText(text.slice(cut + 1));
  return rangeAt(named, area.fromRow, area.fromColumn, rowsOf(area), columnsOf(area));
}
