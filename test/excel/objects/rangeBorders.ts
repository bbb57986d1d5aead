import type { CellArea } from "../book/area";
import type { Edge, EdgeName } from "../book/style";
import { HostError } from "../wire/hostError";
import { Kind, type HostObject } from "../wire/hostObject";
import type { Json } from "../wire/protocol";
import { oneOf } from "./lookProperties";
import { colourOf } from "./rangeFill";
import { cellAt, isUnbounded, refuseTooMany, type RangeTarget } from "./rangeTarget";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof SIDES)[number];

export const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];
const NO_LINE: Edge = { style: "None", weight: "Thin", color: "#000000" };

export interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

/** RangeBorderCollection: the borders of a range, by side. */
export const rangeBordersKind: Kind<RangeTarget> = new Kind<RangeTarget>("RangeBorderCollection", () => ({
  properties: { Count: { get: () => SIDES.length } },
  item: (range, key) => rangeBorderKind.of({ range, side: sideOf(key) }),
  items: (range) => SIDES.map((side) => rangeBorderKind.of({ range, side })),
  methods: {
    GetItem: (range, args): HostObject => rangeBorderKind.of({ range, side: sideOf(args.json(0)) }),
    GetItemAt: (range, args): HostObject => rangeBorderKind.of({ range, side: SIDES[args.number(0)] ?? args.refuse(0, "a side") }),
  },
}));

/** RangeBorder. */
const rangeBorderKind: Kind<BorderTarget> = new Kind<BorderTarget>("RangeBorder", () => ({
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: { get: (target) => common(target, "style"), set: (target, value) => change(target, { style: oneOf(value, LINE_STYLES, "line style") }) },
    Weight: { get: (target) => common(target, "weight"), set: (target, value) => change(target, withLine({ weight: oneOf(value, LINE_WEIGHTS, "weight") })) },
    Color: { get: (target) => common(target, "color"), set: (target, value) => change(target, withLine({ color: colourOf(value) })) },
  },
}));

function sideOf(key: Json): Side {
  const side = SIDES.find((one) => one === key);
  if (side === undefined) throw new HostError("ItemNotFound", `there is no border ${JSON.stringify(key)}`);
  return side;
}

/** A weight or a colour draws a line where there was none. */
function withLine(change: Partial<Edge>): Partial<Edge> {
  return { style: "Continuous", ...change };
}

function common(target: BorderTarget, name: keyof Edge): Json {
  let found: string | undefined;
  let differs = false;
  eachEdge(target, (row, column, edge) => {
    const { edges } = target.range.sheet.styleAt(row, column).look;
    const value = (edges[edge] ?? NO_LINE)[name];
    differs ||= found !== undefined && found !== value;
    found ??= value;
  });
  return differs ? null : found ?? NO_LINE[name];
}

function change(target: BorderTarget, edge: Partial<Edge>): void {
  const { sheet } = target.range;
  sheet.prepareToWrite();
  eachEdge(target, (row, column, name) => changeEdge(target.range, row, column, name, edge));
}

/** Changes one line of a cell; what is not said stays as it is. */
export function changeEdge({ sheet }: RangeTarget, row: number, column: number, name: EdgeName, edge: Partial<Edge>): void {
  const cell = cellAt(sheet, row, column);
  const { edges } = cell.style.look;
  const before = edges[name] ?? NO_LINE;
  const keepsLine = edge.style === "Continuous" && before.style !== "None" && ("color" in edge || "weight" in edge);
  const after = { ...before, ...edge, ...(keepsLine ? { style: before.style } : {}) };
  sheet.put(row, column, { ...cell, style: sheet.book.styles.changed(cell.style, { edges: ordered({ ...edges, [name]: after }) }) });
}

/** The same lines give the same look, in whatever order they were drawn; none is no line. */
function ordered(edges: Partial<Record<EdgeName, Edge>>): Partial<Record<EdgeName, Edge>> {
  return Object.fromEntries(Object.entries(edges).filter(([, { style }]) => style !== "None").sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Visit = (row: number, column: number, edge: EdgeName) => void;

/** The lines of cells that make up a side of the range: an inside line is the right or lower one of two cells. */
function eachEdge({ range, side }: BorderTarget, visit: Visit): void {
  for (const area of range.areas) {
    if (isUnbounded(area)) throw new HostError("NotImplemented", "the test Excel does not model borders of whole rows or columns");
    refuseTooMany(area);
    for (let row = area.fromRow; row <= area.toRow; row++) {
      for (let column = area.fromColumn; column <= area.toColumn; column++) edgesAt(area, side, row, column, visit);
    }
  }
}

function edgesAt(area: CellArea, side: Side, row: number, column: number, visit: Visit): void {
  switch (side) {
    case "EdgeTop": return row === area.fromRow ? visit(row, column, side) : undefined;
    case "EdgeBottom": return row === area.toRow ? visit(row, column, side) : undefined;
    case "EdgeLeft": return column === area.fromColumn ? visit(row, column, side) : undefined;
    case "EdgeRight": return column === area.toColumn ? visit(row, column, side) : undefined;
    case "InsideHorizontal":
      if (row < area.toRow) visit(row, column, "EdgeBottom");
      return row > area.fromRow ? visit(row, column, "EdgeTop") : undefined;
    case "InsideVertical":
      if (column < area.toColumn) visit(row, column, "EdgeRight");
      return column > area.fromColumn ? visit(row, column, "EdgeLeft") : undefined;
    case "DiagonalDown": case "DiagonalUp": return visit(row, column, side);
  }
}
