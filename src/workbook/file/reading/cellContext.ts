import type { Cell } from "../../../model/tables/cell";
import { CellBudget } from "../../cellBudget";
import type { NumberMeaning } from "../../numberMeaning";
import type { WorkbookPackage } from "../package/workbookPackage";
import { readNumberMeanings, readStruckStyles } from "./numberFormats";
import { readSharedStrings } from "./sharedStrings";
import { TextCells } from "./textCells";

/** What the workbook knows that its cells need. */
export interface CellContext {
  readonly sharedStrings: readonly Cell[];
  /** Of texts that are no shared strings. */
  readonly texts: TextCells;
  /** By cell style. */
  readonly meanings: ReadonlyMap<string, NumberMeaning>;
  /** Cell styles that strike their text through. */
  readonly struck: ReadonlySet<string>;
  readonly isDate1904: boolean;
  readonly budget: CellBudget;
}

/**
 * For one reading of the workbook, within what a file of its size may hold.
 * @throws WorkbookError damagedPart, tooManyCellsInAll
 */
export function cellContextOf(book: WorkbookPackage): CellContext {
  const budget = CellBudget.ofFile(book.archive.packedBytes);
  return {
    budget,
    sharedStrings: readSharedStrings(book, budget),
    texts: new TextCells(),
    meanings: readNumberMeanings(book),
    struck: readStruckStyles(book),
    isDate1904: book.index.isDate1904,
  };
}
