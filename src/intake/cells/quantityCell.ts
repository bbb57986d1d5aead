import type { Cell } from "../../model/tables/cell";
import { cellRefIn } from "../../model/tables/cellRef";
import { missingFigure, type Figure } from "../../model/figures/figure";
import {
  finding,
  type Finding,
  type FindingCode,
  type FindingParams,
  type FindingRank,
} from "../../model/findings/finding";
import type { TableData } from "../../model/tables/table";
import { isBlankMark, isErrorText, isNone } from "./quantityText";

export type { Dimension } from "../../regulation/figures/figureCard";

export type Report = (finding: Finding) => void;

/** No figure of a county is greater, in 人, ㎡, 元 or as it is typed (D24): 1e308, or a telephone number under 万元. */
export const GREATEST_NUMBER = 1e12;

/** The cell that is being read, with everything that a finding about it needs. */
export interface QuantityCell {
  readonly table: TableData;
  readonly row: number;
  readonly column: number;
  readonly report: Report;
}

/** A number found in a cell, before its unit is applied. */
export interface RawNumber {
  readonly value: number;
  /** As the reader of the sheet sees it. */
  readonly shown: string;
  /** The unit within the cell itself, or null. */
  readonly cellUnit: string | null;
  readonly isText: boolean;
  /** 2.300 as text, which may be meant as 2,300. */
  readonly mayBeThousands: boolean;
}

/** Reports something about the cell being read. */
export function reportAt<Code extends FindingCode>(
  at: QuantityCell,
  code: Code,
  rank: FindingRank,
  params: FindingParams[Code],
): void {
  at.report(finding(code, rank, params, cellRefIn(at.table, at.row, at.column)));
}

/** The figure of a cell that says nothing that can be used. */
export function missing(at: QuantityCell): Figure {
  return missingFigure(at.table, at.row, at.column);
}

/** Reports a cell without a number or words in it. */
export function reportNoNumber(cell: Cell, at: QuantityCell): null {
  if (cell.kind === "error") reportAt(at, "errorValue", "error", { text: cell.value });
  if (cell.kind === "uncalculated") reportAt(at, "uncalculated", "error", {});
  if (cell.kind === "boolean") reportAt(at, "notUnderstood", "error", { text: cell.shown });
  return null;
}

/** Reports marks and words that stand for "no value"; false where the text is something else. */
export function reportNoValue(plain: string, text: string, at: QuantityCell): boolean {
  if (isErrorText(plain)) reportAt(at, "errorValue", "error", { text });
  else if (/^_+$/u.test(plain)) return true;
  else if (isBlankMark(plain)) reportAt(at, "blankMark", "info", { text });
  else if (isNone(plain)) reportAt(at, "zeroNotAssumed", "warning", { text });
  else return false;
  return true;
}
