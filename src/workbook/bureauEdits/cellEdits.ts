import { groupedBy } from "../../model/groupedBy";
import { columnLetters } from "../../model/tables/cellRef";
import { columnOfAddress, rowOfAddress } from "../../model/tables/cellAddress";
import type { CellEdit } from "../../model/sheets/bureauEdit";
import { escapeText } from "../file/xml/cellText";
import { appendInside, prefixOf } from "../file/xml/elementEdits";
import { applyEdits, type TextEdit } from "../file/xml/textEdits";
import { childOf, childrenOf, readXmlTree, type XmlElement } from "../file/xml/xmlTree";

/** A worksheet part with other values in some cells, and the cells that were left alone. */
export interface EditedSheet {
  readonly xml: string;
  /** Cells that hold a formula: somebody computes there, so nothing is put over it. */
  readonly refused: readonly CellEdit[];
}

/**
 * Puts values into cells by splicing, so that styles, widths, validations and everything else of the bureau's stay byte
 * for byte as they are.
 * @param part name of the part, for the error
 * @throws WorkbookError damagedPart, tooIntricate
 */
export function editCells(xml: string, part: string, cells: readonly CellEdit[]): EditedSheet {
  const root = readXmlTree(xml, part);
  const data = childOf(root, "sheetData");
  if (data === undefined) return { xml, refused: [...cells] };
  const rows = numbered(childrenOf(data, "row"), ({ attributes }) => Number(attributes["r"]) - 1);
  const edits: TextEdit[] = [];
  const refused: CellEdit[] = [];
  const prefix = prefixOf(data);
  const added: [row: number, text: string][] = [];
  for (const [row, ofRow] of byRow(cells)) {
    const element = rows.get(row);
    if (element === undefined) added.push([row, newRow(row, ofRow, prefix)]);
    else {
      const { edits: some, refused: left } = editRow(xml, element, row, ofRow, prefix);
      edits.push(...some);
      refused.push(...left);
    }
  }
  return { xml: applyEdits(xml, [...edits, ...rowInsertions(xml, data, rows, added)]), refused };
}

function byRow(cells: readonly CellEdit[]): Map<number, CellEdit[]> {
  return groupedBy(
    [...cells].sort((one, other) => one.row - other.row || one.column - other.column),
    ({ row }) => row,
  );
}

/** Elements by their number; some writers leave it out, and then an element follows the one before it. */
function numbered(elements: readonly XmlElement[], numberOf: (element: XmlElement) => number): Map<number, XmlElement> {
  const all = new Map<number, XmlElement>();
  let last = -1;
  for (const element of elements) {
    const own = numberOf(element);
    last = Number.isInteger(own) && own >= 0 ? own : last + 1;
    all.set(last, element);
  }
  return all;
}

function editRow(
  xml: string,
  element: XmlElement,
  row: number,
  cells: readonly CellEdit[],
  prefix: string,
): { edits: TextEdit[]; refused: CellEdit[] } {
  const present = numbered(childrenOf(element, "c"), ({ attributes }) => {
    const address = attributes["r"];
    return address === undefined || rowOfAddress(address) !== row ? -1 : columnOfAddress(address);
  });
  const edits: TextEdit[] = [];
  const refused: CellEdit[] = [];
  const behind: string[] = [];
  for (const cell of cells) {
    const found = present.get(cell.column);
    if (found !== undefined) {
      const formula = childOf(found, "f");
      if (formula !== undefined && cell.keepsFormula === true)
        edits.push({ start: found.start, end: found.end, text: formulaCellXml(cell, found, xml, formula, prefix) });
      else if (formula !== undefined) refused.push(cell);
      else edits.push({ start: found.start, end: found.end, text: cellXml(cell, found.attributes["s"], prefix) });
      continue;
    }
    if (cell.value === null) continue;
    const next = [...present].filter(([column]) => column > cell.column).sort(([one], [other]) => one - other)[0]?.[1];
    if (next === undefined) behind.push(cellXml(cell, undefined, prefix));
    else edits.push({ start: next.start, end: next.start, text: cellXml(cell, undefined, prefix) });
  }
  if (behind.length > 0) edits.push(...appendInside(xml, element, behind.join("")));
  return { edits, refused };
}

function rowInsertions(
  xml: string,
  data: XmlElement,
  rows: ReadonlyMap<number, XmlElement>,
  added: readonly (readonly [row: number, text: string])[],
): readonly TextEdit[] {
  const behind: string[] = [];
  const edits: TextEdit[] = [];
  for (const [row, text] of added) {
    if (text === "") continue;
    const next = [...rows].filter(([number]) => number > row).sort(([one], [other]) => one - other)[0]?.[1];
    if (next === undefined) behind.push(text);
    else edits.push({ start: next.start, end: next.start, text });
  }
  return behind.length === 0 ? edits : [...edits, ...appendInside(xml, data, behind.join(""))];
}

function newRow(row: number, cells: readonly CellEdit[], prefix: string): string {
  const filled = cells.filter(({ value }) => value !== null);
  if (filled.length === 0) return "";
  const content = filled.map((cell) => cellXml(cell, undefined, prefix)).join("");
  return `<${prefix}row r="${row + 1}">${content}</${prefix}row>`;
}

function cellXml({ row, column, value }: CellEdit, style: string | undefined, prefix: string): string {
  const open = `<${prefix}c r="${columnLetters(column)}${row + 1}"${style === undefined ? "" : ` s="${style}"`}`;
  if (value === null) return `${open}/>`;
  if (typeof value === "number") return `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  const text = `<${prefix}t xml:space="preserve">${escapeText(value)}</${prefix}t>`;
  return `${open} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}

/** The formula as it stands, with another value beside it. */
function formulaCellXml(
  { row, column, value }: CellEdit,
  cell: XmlElement,
  xml: string,
  formula: XmlElement,
  prefix: string,
): string {
  const style = cell.attributes["s"];
  const open = `<${prefix}c r="${columnLetters(column)}${row + 1}"${style === undefined ? "" : ` s="${style}"`} t="str">`;
  const shown = value === null ? "" : escapeText(String(value));
  return `${open}${xml.slice(formula.start, formula.end)}<${prefix}v>${shown}</${prefix}v></${prefix}c>`;
}
