import { WorkbookError } from "../../port";
import { areaOfReference, type CellArea } from "../../cellPlace";
import type { CellContext } from "./cellContext";
import { makeCell, showsFormula } from "./cellMaker";
import { columnOfAddress, rowOfAddress } from "../../../model/tables/cellAddress";
import { readPlainRow } from "./plainRow";
import { RichText } from "./richText";
import { RowCells } from "../../rowCells";
import { SheetCells } from "../../sheetCells";
import type { SheetEntry } from "../package/workbookIndex";
import { localName, type XmlEvents } from "../xml/xmlStream";
import { isTrue } from "../xml/xmlTree";

type Attributes = Readonly<Partial<Record<string, string>>>;

const SHEET_DATA = "<sheetData>";
/** Comments, CDATA and instructions may hold what only looks like a row. */
const NOT_PLAIN = /<(?:!|\?(?!xml\s))/;

/** Listens to the elements of one worksheet. Rows and columns that do not say where they stand follow the last one. */
export class WorksheetReader implements XmlEvents {
  readonly cells: SheetCells;
  readonly hiddenRows = new Set<number>();
  readonly mergedDown: CellArea[] = [];
  isProtected = false;
  isFiltered = false;
  /** True where a formula shows what it gave when it was last calculated. */
  hasShownFormulas = false;

  private prefix: string | undefined;
  private depth = 0;
  private isInSheetFilter = false;
  private isInSheetData = false;
  private isPlain = true;
  private held = "";

  private row = -1;
  private rowCells: RowCells | null = null;
  private isRowNumbered = false;
  private isRowHidden = false;

  private column = -1;
  private type: string | undefined;
  private style: string | undefined;
  private hasFormula = false;
  private value: string | undefined;
  private isInValue = false;
  private isInInlineString = false;
  private readonly rich = new RichText();

  constructor(
    private readonly sheet: SheetEntry,
    private readonly context: CellContext,
  ) {
    this.cells = new SheetCells(sheet, context.budget);
  }

  /** Takes the rows that are plainly written out of the text, and yields in its order what the parser is to read. */
  *takePlainRows(piece: string): Generator<string> {
    const text = this.held + piece;
    // What a last "<" begins is known with the next piece; the parser never waits for more than that.
    this.held = text.endsWith("<") ? "<" : "";
    const length = text.length - this.held.length;
    if (NOT_PLAIN.test(text)) this.isPlain = false;
    for (let at = 0; at < length; ) {
      const mayBePlain = this.isPlain && this.isInSheetData && this.rowCells === null;
      const end = mayBePlain ? this.endOfPlainRow(text, at) : null;
      if (end === null) {
        const stop = this.endOfOtherText(text, at, length);
        yield text.slice(at, stop);
        at = stop;
      } else at = end;
    }
  }

  private endOfPlainRow(text: string, at: number): number | null {
    const plain = readPlainRow(text, at, this.context, this.sheet.part);
    if (plain === null) return null;
    this.row = plain.row;
    if (plain.hasShownFormulas) this.hasShownFormulas = true;
    if (plain.isHidden) this.hiddenRows.add(plain.row);
    this.cells.addRow(plain.row, plain.cells);
    return plain.end;
  }

  private endOfOtherText(text: string, at: number, length: number): number {
    if (!this.isPlain) return length;
    const next = this.isInSheetData ? text.indexOf("<row", at + 1) : text.indexOf(SHEET_DATA, at);
    if (next < 0) return length;
    return this.isInSheetData ? next : next + SHEET_DATA.length;
  }

  open(name: string, attributes: Attributes): void {
    this.prefix ??= name.slice(0, name.lastIndexOf(":") + 1);
    this.depth += 1;
    const local = localName(name, this.prefix);
    if (this.isInSheetData) this.openInData(local, attributes);
    else this.openOutside(local, attributes);
  }

  private openOutside(local: string, attributes: Attributes): void {
    if (local === "sheetData") this.isInSheetData = true;
    if (local === "sheetPr" && isTrue(attributes["filterMode"])) this.isFiltered = true;
    if (local === "mergeCell") this.takeMerge(areaOfReference(attributes["ref"] ?? ""));
    if (local === "sheetProtection" && isTrue(attributes["sheet"])) this.isProtected = true;
    // A filter of a custom view stands deeper; a column of which only the button is hidden has nothing in it.
    if (local === "autoFilter" && this.depth === 2) this.isInSheetFilter = true;
    if (this.isInSheetFilter && this.depth === 4) this.isFiltered = true;
  }

  private takeMerge(area: CellArea | null): void {
    if (area === null || area.fromColumn !== area.toColumn || area.fromRow === area.toRow) return;
    this.mergedDown.push(area);
  }

  private openInData(local: string, attributes: Attributes): void {
    if (this.isInInlineString) this.rich.open(local);
    else if (local === "row") this.openRow(attributes);
    else if (local === "c") this.openCell(attributes);
    else if (local === "f") this.hasFormula = true;
    else if (local === "v") {
      this.isInValue = true;
      this.value = "";
    } else if (local === "is") {
      this.isInInlineString = true;
      this.rich.start();
    }
  }

  private openRow({ r, hidden }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.isRowNumbered = r !== undefined;
    this.isRowHidden = isTrue(hidden);
    this.rowCells = new RowCells();
    this.column = -1;
  }

  private openCell({ r, s, t }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOfAddress(r);
    if (r !== undefined && !this.isRowNumbered) this.row = rowOfAddress(r);
    if (this.column < 0) throw new WorkbookError({ code: "damagedPart", part: this.sheet.part });
    this.style = s;
    this.type = t;
    this.hasFormula = false;
    this.value = undefined;
  }

  text(text: string): void {
    if (this.isInValue) this.value += text;
    else if (this.isInInlineString) this.rich.text(text);
  }

  close(name: string): void {
    this.depth -= 1;
    const local = localName(name, this.prefix ?? "");
    if (this.isInSheetData) this.closeInData(local);
    else if (local === "autoFilter") this.isInSheetFilter = false;
  }

  private closeInData(local: string): void {
    if (local === "is") {
      this.isInInlineString = false;
      this.value = this.rich.value;
    } else if (this.isInInlineString) this.rich.close(local);
    else if (local === "v") this.isInValue = false;
    else if (local === "c") this.closeCell();
    else if (local === "row") this.closeRow();
    else if (local === "sheetData") this.isInSheetData = false;
  }

  private closeCell(): void {
    const { type, style, hasFormula, value } = this;
    if (showsFormula({ hasFormula, value })) this.hasShownFormulas = true;
    const cell = makeCell({ type, style, hasFormula, value }, this.context, this.sheet.part);
    this.rowCells?.put(this.column, cell);
  }

  private closeRow(): void {
    if (this.isRowHidden) this.hiddenRows.add(this.row);
    if (this.rowCells !== null) this.cells.addRow(this.row, this.rowCells);
    this.rowCells = null;
  }
}
