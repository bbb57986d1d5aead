import type { CellStyle } from "./style";

/** "#N/A" and its like. */
export interface CellError {
  readonly error: string;
  /** What a worksheet function says of it; Excel shows it beside the cell. */
  readonly message?: string;
}

export type CellValue = number | string | boolean | CellError | null;

export interface BookCell {
  readonly value: CellValue;
  /** With "=", or null. */
  readonly formula: string | null;
  /** Text that was entered behind an apostrophe, or in a cell formatted as text. */
  readonly hasApostrophe: boolean;
  readonly style: CellStyle;
  /** True where the value is part of the result of a formula elsewhere. */
  readonly isSpilled?: boolean;
}

export function blankCell(style: CellStyle): BookCell {
  return { value: null, formula: null, hasApostrophe: false, style };
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
