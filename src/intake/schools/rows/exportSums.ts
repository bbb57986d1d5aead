import { EMPTY_CELL, type Cell } from "../../../model/tables/cell";
import { textOf } from "../../cells/cellText";
import { parseTypedNumber } from "../../cells/quantityText";
import type { RecognisedTable } from "../../recognition/recognisedTable";
import type { ExportSum, FigureColumn } from "./tablePlan";

/** Numbers of an export that must add up in each row (K9, K11). */
interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Without one of these columns few rows fall short honestly, and only parts above the whole are wrong. */
  readonly needed: readonly string[];
  /** What is not known where the sum fails. */
  readonly doubted: readonly string[];
  /** Of each part, in its unit. */
  readonly tolerance: number;
}

const DEGREES = [
  "degreeDoctor",
  "degreeMaster",
  "degreePostgraduate",
  "degreeBachelor",
  "degreeCollege",
  "degreeSenior",
  "degreeBelowSenior",
];

/** Areas have two decimals. */
const HUNDREDTH = 0.011;

const SUMS: readonly Sum[] = [
  {
    whole: "teachingSpaceGross",
    parts: ["otherTeachingSpace", "indoorSportsSpace"],
    needed: ["otherTeachingSpace", "indoorSportsSpace"],
    doubted: ["teachingSpaceGross", "indoorSportsSpace"],
    tolerance: HUNDREDTH,
  },
  { whole: "fullTimeTeachers", parts: DEGREES, needed: ["degreeSenior"], doubted: DEGREES, tolerance: 0 },
];

const LEAST_ROWS = 4;
const MOST_WRONG = 0.05;

/** The sums of an export; none of a list typed by hand, which has parts of its own making. */
export function exportSums(recognised: RecognisedTable, figures: readonly FigureColumn[]): ExportSum[] {
  if (recognised.isExport !== true) return [];
  return SUMS.flatMap((sum) => sumOf(recognised, figures, sum) ?? []);
}

function sumOf(
  { table, firstDataRow, endDataRow }: RecognisedTable,
  figures: readonly FigureColumn[],
  { whole: wholeId, parts: partIds, needed, doubted, tolerance }: Sum,
): ExportSum | null {
  const [whole, ...others] = figures.filter(({ id }) => id === wholeId);
  const parts = figures.filter(({ id }) => partIds.includes(id));
  if (whole === undefined || others.length > 0 || parts.length < 2) return null;
  const slack = tolerance * parts.length;
  const rests = table.cells.slice(firstDataRow, endDataRow).flatMap((cells) => rowOf(cells, whole, parts)?.rest ?? []);
  const wrong = rests.filter((rest) => Math.abs(rest) > slack).length;
  return {
    whole,
    parts,
    doubted: figures.filter(({ id }) => doubted.includes(id)),
    tolerance: slack,
    isComplete:
      needed.every((id) => parts.some((part) => part.id === id)) &&
      rests.length - wrong >= LEAST_ROWS &&
      wrong <= Math.max(1, MOST_WRONG * rests.length),
  };
}

/**
 * What does not add up in a row: the whole with what its parts make together; null where all is well, or something is
 * no number.
 * @example 教学及辅助用房 计 3100 with 教室 3530 and 室内体育用房 200 → { stated: 3100, counted: 3730 }
 */
export function contradictedSum(
  cells: readonly Cell[],
  { whole, parts, tolerance, isComplete }: ExportSum,
): { readonly stated: number; readonly counted: number } | null {
  const found = rowOf(cells, whole, parts);
  if (found === null) return null;
  const isWrong = found.rest < -tolerance || (isComplete && found.rest > tolerance);
  return isWrong ? { stated: found.whole, counted: found.whole - found.rest } : null;
}

function rowOf(
  cells: readonly Cell[],
  whole: FigureColumn,
  parts: readonly FigureColumn[],
): { readonly whole: number; readonly rest: number } | null {
  const total = numberOf(cells[whole.column] ?? EMPTY_CELL);
  if (total === null || total === "blank") return null;
  let sum = 0;
  let isFilled = false;
  for (const { column } of parts) {
    const value = numberOf(cells[column] ?? EMPTY_CELL);
    if (value === null) return null;
    if (value === "blank") continue;
    sum += value;
    isFilled = true;
  }
  return isFilled ? { whole: total, rest: total - sum } : null;
}

const BLANK = /^[*＊\-－—–]*$/u;

/** Null for what is no number: then nothing is compared. */
function numberOf(cell: Cell): number | "blank" | null {
  if (cell.kind === "number") return cell.value;
  if (cell.kind === "empty") return "blank";
  if (cell.kind !== "text") return null;
  const text = textOf(cell).trim();
  return BLANK.test(text) ? "blank" : (parseTypedNumber(text)?.value ?? null);
}
