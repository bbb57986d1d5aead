import type { Cell } from "../../model/cell";
import { textCell } from "../cells";
import { RichText } from "./richText";
import type { WorkbookPackage } from "./workbookPackage";
import { localName, readXmlStream } from "./xmlStream";

/**
 * The shared strings, each as the one cell that all places with this text share.
 * @throws WorkbookError damagedPart
 */
export function readSharedStrings(book: WorkbookPackage): readonly Cell[] {
  const part = book.workbookRelationships.find(({ kind }) => kind === "sharedStrings")?.target;
  const cells: Cell[] = [];
  if (part === undefined || !book.archive.has(part)) return cells;
  const rich = new RichText();
  let prefix: string | undefined;
  readXmlStream(book.archive, part, {
    open(name) {
      prefix ??= name.slice(0, name.length - "sst".length);
      const local = localName(name, prefix);
      if (local === "si") rich.start();
      else rich.open(local);
    },
    text: (text) => rich.text(text),
    close(name) {
      const local = localName(name, prefix ?? "");
      if (local === "si") cells.push(textCell(rich.value));
      else rich.close(local);
    },
  });
  return cells;
}
