import { textCell, type Cell } from "../../../model/tables/cell";
import type { CellBudget } from "../../cellBudget";
import { RichText } from "./richText";
import { ownText } from "./textCells";
import type { WorkbookPackage } from "../package/workbookPackage";
import { localName, readXmlStream } from "../xml/xmlStream";

/**
 * The shared strings, each as the one cell that all places with this text share.
 * @param budget of which each takes a cell
 * @throws WorkbookError damagedPart, tooManyCellsInAll
 */
export function readSharedStrings(book: WorkbookPackage, budget: CellBudget): readonly Cell[] {
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
      if (local !== "si") rich.close(local);
      else {
        budget.takeCells(1);
        cells.push(textCell(ownText(rich.value)));
      }
    },
  });
  return cells;
}
