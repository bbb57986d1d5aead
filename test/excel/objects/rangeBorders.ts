import type { CellArea } from "../book/area";
import type { Sheet } from "../book/sheet";
import type { Edge, EdgeName } from "../book/style";
import { HostError } from "../wire/hostError";
import { Kind, type HostObject } from "../wire/hostObject";
import type { Json } from "../wire/protocol";
import { oneOf } from "./lookProperties";
import { colourOf } from "./rangeFill";
import { eachPlace, isUnbounded, refuseTooMany, type RangeTarget } from "./rangeTarget";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
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
    GetItemAt: (range, args): HostObject =>
      rangeBorderKind.of({ range, side: SIDES[args.number(0)] ?? args.refuse(0, "a side") }),
  },
}));

/** RangeBorder. */
const rangeBorderKind: Kind<BorderTarget> = new Kind<BorderTarget>("RangeBorder", () => ({
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => common(target, "style"),
      set: (target, value) => change(target, { style: oneOf(value, LINE_STYLES, "line style") }),
    },
    Weight: {
      get: (target) => common(target, "weight"),
      set: (target, value) => change(target, withLine({ weight: oneOf(value, LINE_WEIGHTS, "weight") })),
    },
    Color: {
      get: (target) => common(target, "color"),
      set: (target, value) => change(target, withLine({ color: colourOf(value) })),
    },
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
  const { sheet } = target.range;
  const found = new Set<string>();
  for (const { area, edge } of linesOf(target)) {
    eachPlace(area, (row, column) => {
      found.add((sheet.styleAt(row, column).look.edges[edge] ?? NO_LINE)[name]);
    });
  }
  return found.size > 1 ? null : ([...found][0] ?? NO_LINE[name]);
}

function change(target: BorderTarget, change: Partial<Edge>): void {
  target.range.sheet.prepareToWrite();
  for (const { area, edge } of linesOf(target)) changeEdge(target.range.sheet, area, edge, change);
}

/** Changes one line of each cell of an area; what is not said stays as it is. */
export function changeEdge(sheet: Sheet, area: CellArea, name: EdgeName, edge: Partial<Edge>): void {
  sheet.restyle(
    area,
    sheet.book.styles.changing(({ edges }) => {
      const before = edges[name] ?? NO_LINE;
      const keepsLine = edge.style === "Continuous" && before.style !== "None" && ("color" in edge || "weight" in edge);
      const after = { ...before, ...edge, ...(keepsLine ? { style: before.style } : {}) };
      return { edges: ordered({ ...edges, [name]: after }) };
    }),
  );
}

/** The same lines give the same look, in whatever order they were drawn; none is no line. */
function ordered(edges: Partial<Record<EdgeName, Edge>>): Partial<Record<EdgeName, Edge>> {
  return Object.fromEntries(
    Object.entries(edges)
      .filter(([, { style }]) => style !== "None")
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The same line of each of some cells. */
interface CellLines {
  readonly area: CellArea;
  readonly edge: EdgeName;
}

/** The lines of cells that make up a side of the range: an inside line is the right or lower one of two cells. */
function linesOf({ range, side }: BorderTarget): readonly CellLines[] {
  return range.areas.flatMap((area) => {
    if (isUnbounded(area))
      throw new HostError("NotImplemented", "the test Excel does not model borders of whole rows or columns");
    refuseTooMany(area);
    return linesWithin(area, side);
  });
}

function linesWithin(area: CellArea, side: Side): readonly CellLines[] {
  const { fromRow, toRow, fromColumn, toColumn } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, toRow: fromRow }, edge: side }];
    case "EdgeBottom":
      return [{ area: { ...area, fromRow: toRow }, edge: side }];
    case "EdgeLeft":
      return [{ area: { ...area, toColumn: fromColumn }, edge: side }];
    case "EdgeRight":
      return [{ area: { ...area, fromColumn: toColumn }, edge: side }];
    case "InsideHorizontal":
      return [
        { area: { ...area, toRow: toRow - 1 }, edge: "EdgeBottom" },
        { area: { ...area, fromRow: fromRow + 1 }, edge: "EdgeTop" },
      ];
    case "InsideVertical":
      return [
        { area: { ...area, toColumn: toColumn - 1 }, edge: "EdgeRight" },
        { area: { ...area, fromColumn: fromColumn + 1 }, edge: "EdgeLeft" },
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, edge: side }];
  }
}
