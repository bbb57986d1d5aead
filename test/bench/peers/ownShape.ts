import { ownSheetEntries } from "../../../src/workbook/file/reading/ownSheetEntries";
import { WorkbookPackage } from "../../../src/workbook/file/package/workbookPackage";

/** How much stands on one of our sheets. */
export interface SheetShape {
  readonly rows: number;
  /** With a style of their own, as all that we write. */
  readonly cells: number;
}

/** The sheets of ours in a result, so that a peer can write as much. */
export function ownShape(bytes: Uint8Array): SheetShape[] {
  const book = WorkbookPackage.open(bytes);
  return [...ownSheetEntries(book).owned.values()].map(({ position }) => {
    const xml = book.archive.readText(book.index.sheets[position]?.part ?? "");
    return { rows: countOf(xml, /<row /g), cells: countOf(xml, /<c r="\w+" s="/g) };
  });
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
