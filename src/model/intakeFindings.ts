import type { SchoolFindings } from "./schoolFindings";

/** What reading a single number can find. */
interface QuantityFindings {
  /** Text that was read as the number it spells. */
  numberAsText: { readonly text: string; readonly value: number };
  /** — or / or 待统计 where a number belongs: the number is missing, never zero. */
  blankMark: { readonly text: string };
  /** 无 or 没有 where a number belongs: zero is not assumed. */
  zeroNotAssumed: { readonly text: string };
  errorValue: { readonly text: string };
  notUnderstood: { readonly text: string };
  uncalculated: Record<never, never>;
  dateForNumber: { readonly text: string };
  negativeNumber: { readonly text: string };
  /** Half a person or half a room; used all the same. */
  fractionOfWhole: { readonly value: number };
  /** An amount of money or a population without any unit. */
  unitMissing: { readonly text: string };
  unitDoesNotFit: { readonly text: string; readonly unit: string };
  cellUnitWins: { readonly cellUnit: string; readonly columnUnit: string };
  /** 亩 or 公顷 converted to ㎡. */
  areaConverted: { readonly unit: string; readonly text: string; readonly squareMetres: number };
  /** A bare number of at most 1 where percent points are meant: 0.61 may be 0.61% or 61%. */
  percentUnclear: { readonly value: number; readonly asPercent: number };
  /** 15 or 15% where a ratio between 0 and 1 is meant. */
  percentReadAsRatio: { readonly text: string; readonly value: number };
  shareOutOfRange: { readonly text: string };
}

/** What reading the bureau's tables can find, each code with its parameters. */
export interface IntakeFindings extends QuantityFindings, SchoolFindings {
  /** A table that no role fits, though it stands in the workbook. */
  tableNotRecognised: { readonly table: string };
}
