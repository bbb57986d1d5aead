import { isJsonObject } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import type { Json } from "../wire/protocol";
import type { Hyperlink } from "../book/sheet";
import { areaOf, cellAt, eachPlace, refuseTooMany, type RangeTarget } from "./rangeTarget";

export function linkKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The link of the first cell, or null. */
export function hyperlinkOf(target: RangeTarget): Json {
  const { fromRow, fromColumn } = areaOf(target);
  const link = target.sheet.links.get(linkKey(fromRow, fromColumn));
  if (link === undefined) return null;
  const { textToDisplay } = link;
  const cell = cellAt(target.sheet, fromRow, fromColumn);
  return {
    address: link.address,
    documentReference: link.documentReference,
    screenTip: link.screenTip,
    textToDisplay: textToDisplay ?? (typeof cell.value === "string" ? cell.value : ""),
  };
}

/** A link given to a range stands in each of its cells; its text to display is what the cells then hold. */
export function writeHyperlink(target: RangeTarget, given: Json): void {
  if (!isJsonObject(given)) throw new HostError("InvalidArgument", "a hyperlink is an object");
  const link: Hyperlink = {
    address: textOf(given["address"]),
    documentReference: textOf(given["documentReference"]),
    screenTip: textOf(given["screenTip"]),
    textToDisplay: textOf(given["textToDisplay"]),
  };
  if ((link.screenTip ?? "").length > 255) throw new HostError("InvalidArgument", "a screen tip holds 255 characters");
  target.sheet.prepareToWrite();
  const area = areaOf(target);
  refuseTooMany(area);
  // Excel gives every cell that gets a link the style of a link, whatever it looked like before.
  const asLink = target.sheet.book.styles.changing(() => ({ fontColor: "#0563C1", underline: "Single" }));
  eachPlace(area, (row, column) => {
    target.sheet.links.set(linkKey(row, column), link);
    const cell = cellAt(target.sheet, row, column);
    const value =
      link.textToDisplay === null ? (cell.value ?? link.address ?? link.documentReference) : link.textToDisplay;
    target.sheet.put(row, column, { ...cell, value, style: asLink(cell.style) });
  });
}

function textOf(value: Json | undefined): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw new HostError("InvalidArgument", "the parts of a hyperlink are strings");
  return value;
}
