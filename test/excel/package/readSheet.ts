import type { Cell } from "../../../src/model/tables/cell";
import { columnOfAddress, rowOfAddress } from "../../../src/model/tables/cellAddress";
import { areaOfReference } from "../../../src/workbook/cellPlace";
import { RichText } from "../../../src/workbook/file/reading/richText";
import { localName, type XmlEvents } from "../../../src/workbook/file/xml/xmlStream";
import { areaAt, meets, type CellArea } from "../book/area";
import type { CellValue } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { CellStyle } from "../book/style";
import { fromFile } from "../formulas/registeredFunctions";
import { cellCount } from "../objects/rangeTarget";
import { readSheetElement, type Attributes } from "./sheetElements";

/** What the cells of all sheets share. */
export interface SheetSources {
  readonly sharedStrings: readonly Cell[];
  readonly styles: readonly CellStyle[];
  /** Targets of the sheet's own relationships. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Puts what a worksheet part says into a sheet. */
export class SheetReader implements XmlEvents {
  private prefix: string | undefined;
  private row = -1;
  private column = -1;
  private attributes: Attributes = {};
  private value = "";
  private formula: string | null = null;
  /** Where the result of an array formula stands. */
  private array: CellArea | null = null;
  private taking: "value" | "formula" | "inline" | "footer" | null = null;
  private readonly rich = new RichText();
  private footer = "";

  constructor(
    private readonly sheet: Sheet,
    private readonly sources: SheetSources,
  ) {}

  open(name: string, attributes: Attributes): void {
    this.prefix ??= name.slice(0, name.lastIndexOf(":") + 1);
    const local = localName(name, this.prefix);
    switch (local) {
      case "row":
        this.openRow(attributes);
        break;
      case "c":
        this.openCell(attributes);
        break;
      case "v":
        this.taking = "value";
        break;
      case "f":
        this.taking = "formula";
        this.formula = "";
        this.array = attributes["t"] === "array" ? areaOfReference(attributes["ref"] ?? "") : null;
        break;
      case "is":
        this.taking = "inline";
        this.rich.start();
        break;
      case "oddFooter":
      case "oddHeader":
        this.taking = "footer";
        this.footer = "";
        break;
      default:
        if (this.taking === "inline") this.rich.open(local);
        else readSheetElement(this.sheet, local, attributes, this.sources.targets);
    }
  }

  text(text: string): void {
    if (this.taking === "value") this.value += text;
    else if (this.taking === "formula") this.formula = (this.formula ?? "") + text;
    else if (this.taking === "inline") this.rich.text(text);
    else if (this.taking === "footer") this.footer += text;
  }

  close(name: string): void {
    const local = localName(name, this.prefix ?? "");
    switch (local) {
      case "c":
        this.closeCell();
        break;
      case "v":
      case "f":
        this.taking = null;
        break;
      case "is":
        this.taking = null;
        this.value = this.rich.value;
        break;
      case "oddFooter":
      case "oddHeader":
        this.taking = null;
        readParts(this.sheet, local === "oddFooter" ? "Footer" : "Header", this.footer);
        break;
      default:
        if (this.taking === "inline") this.rich.close(local);
    }
  }

  private openRow({ r, ht, hidden, customHeight, outlineLevel }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (ht !== undefined && customHeight !== undefined) this.sheet.rowHeights.set(this.row, Number(ht));
    if (hidden === "1" || hidden === "true") this.sheet.hiddenRows.add(this.row);
    if (Number(outlineLevel ?? 0) > 0) this.sheet.rowLevels.set(this.row, Number(outlineLevel));
  }

  private openCell(attributes: Attributes): void {
    const { r } = attributes;
    this.column = r === undefined ? this.column + 1 : columnOfAddress(r);
    if (r !== undefined) this.row = rowOfAddress(r);
    this.attributes = attributes;
    this.value = "";
    this.formula = null;
    this.array = null;
  }

  private closeCell(): void {
    const { s, t } = this.attributes;
    const style = this.sources.styles[Number(s ?? 0)] ?? this.sheet.book.styles.plain;
    const formula = this.formula === null ? null : `=${fromFile(this.formula)}`;
    if (this.array !== null && cellCount(this.array) > 1)
      this.sheet.spills.set(`${this.row},${this.column}`, this.array);
    const isSpilled =
      formula === null &&
      this.sheet.spills.size > 0 &&
      [...this.sheet.spills.values()].some((area) => meets(area, areaAt(this.row, this.column, 1, 1)));
    this.sheet.put(this.row, this.column, { value: this.valueOf(t), formula, hasApostrophe: false, style, isSpilled });
  }

  private valueOf(type: string | undefined): CellValue {
    if (type === "inlineStr" || type === "str") return this.value;
    if (this.value === "") return null;
    if (type === "s") return this.sources.sharedStrings[Number(this.value)]?.value ?? "";
    if (type === "b") return this.value === "1";
    return type === "e" ? { error: this.value } : Number(this.value);
  }
}

/** `&L…&C…&R…` into the three places of a header or footer. */
function readParts(sheet: Sheet, kind: "Header" | "Footer", codes: string): void {
  const places = { L: "Left", C: "Center", R: "Right" } as const;
  for (const [, place, text] of codes.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
    if (place === "L" || place === "C" || place === "R")
      sheet.page.headersFooters[`${places[place]}${kind}`] = text ?? "";
  }
}
