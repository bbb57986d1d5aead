import { columnLetters } from "../../../model/tables/cellRef";
import { escapeMarkup, escapeText } from "../xml/cellText";
import type { GridCell } from "../../sheetGrid";
import { expandSheetTokens, type SheetNames } from "../../sheetReference";

/** Excel repairs a workbook that holds longer text in a cell. */
const LONGEST_TEXT = 32767;

/**
 * A `<c>` element. Text is inline, so that the bureau's shared strings stay as they are, and it is text whatever it
 * looks like; numbers have the shortest digits that read back as the same double; a formula stands beside its value.
 * @param style index into cellXfs
 * @throws Error where the plan holds a number that is not finite: no cell can hold it
 */
export function cellXml(cell: GridCell, row: number, column: number, style: number, names: SheetNames): string {
  const open = `<c r="${columnLetters(column)}${row + 1}" s="${style}"`;
  if (cell.formula !== undefined) return formulaXml(open, cell.value, expandSheetTokens(cell.formula, names));
  if (cell.value === null) return `${open}/>`;
  if (typeof cell.value === "string") return `${open} t="inlineStr"><is>${textXml(cell.value)}</is></c>`;
  if (typeof cell.value === "boolean") return `${open} t="b"><v>${cell.value ? 1 : 0}</v></c>`;
  return `${open}><v>${numberText(cell.value)}</v></c>`;
}

function formulaXml(open: string, value: GridCell["value"], formula: string): string {
  const code = `<f>${escapeMarkup(formula)}</f>`;
  if (typeof value === "number") return `${open}>${code}<v>${numberText(value)}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${code}<v>${value ? 1 : 0}</v></c>`;
  return `${open} t="str">${code}<v>${escapeText(shortened(value ?? ""))}</v></c>`;
}

const KEEPS_SPACE = /^\s|\s$|\n/;

/** Spaces at the ends and line breaks would be lost without `xml:space`. */
function textXml(text: string): string {
  const space = KEEPS_SPACE.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(shortened(text))}</t>`;
}

function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a plan holds ${value}, which no cell can hold`);
  return String(value);
}
