import { columnsOf, rowsOf } from "../book/area";
import type { CellLook, EdgeName } from "../book/style";
import { isJsonObject } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import type { Json, JsonObject } from "../wire/protocol";
import { writeHyperlink } from "./hyperlink";
import { hiddenColumns, hiddenRows } from "./hiddenCells";
import { columnWidth, rowHeight } from "./lineSizes";
import { HORIZONTAL, oneOf, UNDERLINES, VERTICAL } from "./lookProperties";
import { changeEdge, LINE_STYLES, LINE_WEIGHTS } from "./rangeBorders";
import { colourOf } from "./rangeFill";
import { areaOf, changeLook, rangeAt, refuseTooMany, type RangeTarget } from "./rangeTarget";
import { checkedGrid } from "./rangeValues";

/** One property bag for each cell, of exactly the size of the range; null leaves a cell as it is. */
export function setCellProperties(target: RangeTarget, given: Json): void {
  const area = areaOf(target);
  refuseTooMany(area);
  checkedGrid(given, rowsOf(area), columnsOf(area)).forEach((row, down) =>
    row.forEach((bag, right) => {
      if (target.sheet.filteredRows.has(area.fromRow + down)) return;
      if (bag !== null) setProperties(rangeAt(target.sheet, area.fromRow + down, area.fromColumn + right, 1, 1), bag);
    }),
  );
}

export function setRowProperties(target: RangeTarget, given: Json): void {
  const area = areaOf(target);
  listOf(given, rowsOf(area)).forEach((bag, down) => {
    if (bag !== null)
      setProperties({ ...target, areas: [{ ...area, fromRow: area.fromRow + down, toRow: area.fromRow + down }] }, bag);
  });
}

export function setColumnProperties(target: RangeTarget, given: Json): void {
  const area = areaOf(target);
  listOf(given, columnsOf(area)).forEach((bag, right) => {
    if (bag !== null)
      setProperties(
        { ...target, areas: [{ ...area, fromColumn: area.fromColumn + right, toColumn: area.fromColumn + right }] },
        bag,
      );
  });
}

function listOf(given: Json, length: number): readonly Json[] {
  if (!Array.isArray(given) || given.length !== length)
    throw new HostError("InvalidArgument", `the array must have ${length} entries`);
  return given;
}

function setProperties(target: RangeTarget, bag: Json): void {
  for (const [name, value] of members(bag)) {
    switch (name) {
      case "format":
        setFormat(target, value);
        break;
      case "hyperlink":
        writeHyperlink(target, value);
        break;
      case "rowHidden":
        hiddenRows.set?.(target, value);
        break;
      case "columnHidden":
        hiddenColumns.set?.(target, value);
        break;
      default:
        unknown(name);
    }
  }
}

function setFormat(target: RangeTarget, bag: Json): void {
  const look: { -readonly [Name in keyof CellLook]?: CellLook[Name] } = {};
  for (const [name, value] of members(bag)) {
    switch (name) {
      case "fill":
        setFill(look, value);
        break;
      case "font":
        setFont(look, value);
        break;
      case "borders":
        setBorders(target, value);
        break;
      case "protection":
        for (const [, locked] of members(value)) look.locked = flag(locked);
        break;
      case "horizontalAlignment":
        look.horizontal = oneOf(value, HORIZONTAL, name);
        break;
      case "verticalAlignment":
        look.vertical = oneOf(value, VERTICAL, name);
        break;
      case "wrapText":
        look.wrap = flag(value);
        break;
      case "shrinkToFit":
        look.shrink = flag(value);
        break;
      case "indentLevel":
        look.indent = number(value);
        break;
      case "columnWidth":
        columnWidth.set?.(target, value);
        break;
      case "rowHeight":
        rowHeight.set?.(target, value);
        break;
      default:
        unknown(`format.${name}`);
    }
  }
  if (Object.keys(look).length > 0) changeLook(target, look);
}

type LookChange = { -readonly [Name in keyof CellLook]?: CellLook[Name] };

function setFill(look: LookChange, bag: Json): void {
  for (const [name, value] of members(bag)) {
    if (name === "color") look.fill = value === "" ? null : colourOf(value);
    else unknown(`format.fill.${name}`);
  }
}

function setFont(look: LookChange, bag: Json): void {
  for (const [name, value] of members(bag)) {
    switch (name) {
      case "color":
        look.fontColor = colourOf(value);
        break;
      case "bold":
        look.bold = flag(value);
        break;
      case "italic":
        look.italic = flag(value);
        break;
      case "strikethrough":
        look.strikethrough = flag(value);
        break;
      case "underline":
        look.underline = oneOf(value, UNDERLINES, name);
        break;
      case "size":
        look.fontSize = number(value);
        break;
      case "name":
        look.fontName = typeof value === "string" ? value : unknown("format.font.name");
        break;
      default:
        unknown(`format.font.${name}`);
    }
  }
}

const EDGES: Readonly<Record<string, EdgeName>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function setBorders(target: RangeTarget, bag: Json): void {
  target.sheet.prepareToWrite();
  const area = areaOf(target);
  for (const [name, line] of members(bag)) {
    const edge = EDGES[name] ?? unknown(`format.borders.${name}`);
    const { style, weight, color, ...rest } = Object.fromEntries(members(line));
    for (const other of Object.keys(rest)) unknown(`format.borders.${name}.${other}`);
    changeEdge(target.sheet, area, edge, {
      style: style === undefined ? "Continuous" : oneOf(style, LINE_STYLES, "line style"),
      ...(weight === undefined ? {} : { weight: oneOf(weight, LINE_WEIGHTS, "weight") }),
      ...(color === undefined ? {} : { color: colourOf(color) }),
    });
  }
}

function members(bag: Json): [string, Json][] {
  if (!isJsonObject(bag)) throw new HostError("InvalidArgument", "properties of cells are given as an object");
  return Object.entries(bag satisfies JsonObject);
}

function flag(value: Json): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", "true or false is wanted");
  return value;
}

function number(value: Json): number {
  if (typeof value !== "number") throw new HostError("InvalidArgument", "a number is wanted");
  return value;
}

function unknown(name: string): never {
  throw new HostError("InvalidArgument", `a cell has no property ${name} in the test Excel`);
}
