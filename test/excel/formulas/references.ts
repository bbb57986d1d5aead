import { columnsOf, type CellArea } from "../book/area";
import type { Sheet } from "../book/sheet";
import { bodyArea } from "../book/table";
import { rangeOfText } from "../objects/rangeMoves";
import { areaOf } from "../objects/rangeTarget";
import type { Node } from "./parse";

/** Cells of one sheet. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: CellArea;
}

/** The cells that a range or a column of a table stands for; undefined where they are nowhere. */
export function referred(node: Extract<Node, { kind: "range" | "column" }>, home: Sheet): SheetArea | undefined {
  if (node.kind === "column") return tableColumn(home, node.table, node.column);
  const sheet = node.sheet === null ? home : home.book.sheet(node.sheet);
  return sheet === undefined ? undefined : { sheet, area: areaOf(rangeOfText(sheet, node.address)) };
}

function tableColumn({ book }: Sheet, name: string, column: string): SheetArea | undefined {
  const table = book.table(name);
  if (table === undefined) return undefined;
  const { sheet, area } = table;
  const index = Array.from({ length: columnsOf(area) }, (_, at) =>
    sheet.valueAt(area.fromRow, area.fromColumn + at),
  ).findIndex((heading) => String(heading).toLowerCase() === column.toLowerCase());
  const at = area.fromColumn + index;
  return index < 0 ? undefined : { sheet, area: { ...bodyArea(table), fromColumn: at, toColumn: at } };
}

/** All cells that a formula rests on. */
export function references(node: Node, home: Sheet): readonly SheetArea[] {
  switch (node.kind) {
    case "literal":
    case "missing":
      return [];
    case "range":
    case "column": {
      const cells = referred(node, home);
      return cells === undefined ? [] : [cells];
    }
    case "negation":
    case "percent":
      return references(node.of, home);
    case "operation":
      return [...references(node.left, home), ...references(node.right, home)];
    case "call":
      return node.args.flatMap((arg) => references(arg, home));
  }
}
