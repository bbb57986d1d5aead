import { addressOf } from "../model/tables/cellRef";
import type { Cell } from "../model/tables/cell";
import type { RunMark } from "../model/sheets/runMark";
import type { OwnSheet } from "../model/sheets/sheetPlan";
import type { Stamp } from "../present/sheets/stamp";
import type { Strings } from "../strings/strings";
import type { WorkbookPort } from "../workbook/port";
import { judgeWorkbook, writeEvaluation, type JudgedWorkbook } from "./evaluateWorkbook";

/** A cell of a result that does not say what the data in the same workbook give. */
export interface AlteredCell {
  readonly sheet: string;
  readonly cell: string;
  /** As they are shown; "" is an empty cell. */
  readonly stands: string;
  readonly follows: string;
}

export interface VerifiedResult {
  readonly altered: readonly AlteredCell[];
  /** Names of sheets that the data give and that do not stand as ours: somebody deleted them, or what marks them. */
  readonly missingSheets: readonly string[];
  /** Formulas of ours or of others that another program saved without their values: nobody can say what they show. */
  readonly uncalculated: readonly Pick<AlteredCell, "sheet" | "cell">[];
  /** Of the run that wrote the result; null where it bears none, as one that Excel wrote. */
  readonly run: RunMark | null;
  /** False where the workbook holds no sheet of ours. */
  readonly isResult: boolean;
}

/** Opens the same file anew, so that each writing begins with what stands in it. */
type Open = () => WorkbookPort;

/** Relative: half a unit of the fifteenth digit, with room. */
const DIGITS_LOST = 1e-14;

/** Two stamps that have nothing in common: what differs between them says when the result was made, not what it says. */
const STAMPS: readonly [Stamp, Stamp] = [
  { evaluatedAt: "2001-02-03 04:05", version: "0.0.1" },
  { evaluatedAt: "2022-11-28 16:47", version: "9.8.7" },
];

/**
 * Judges the data in a result anew and compares what our sheets would say with what they say. Cells that people fill in
 * are theirs, and so is everything that depends on when the result was made or on which evaluation it was. The data are
 * judged once, and one writing at a time is held beside the result.
 * @param languages in which the result may have been written: the one in which it fits best counts
 * @throws WorkbookError where the workbook cannot be read
 */
export async function verifyResult(open: Open, languages: readonly Strings[]): Promise<VerifiedResult> {
  const contents = await open().read();
  const judged = await judgeWorkbook({ read: () => Promise.resolve(contents) });
  const { ownSheets, run } = contents;
  const [first, second] = STAMPS;
  let best: Fitting | null = null;
  for (const strings of languages) {
    const written = await writtenAnew(open, judged, strings, first, true);
    const differing = differences(ownSheets, written);
    if (best !== null && differing.length >= best.differing.length) continue;
    const missingSheets = written.filter(({ id }) => !ownSheets.some((sheet) => sheet.id === id));
    best = { strings, differing, missingSheets: missingSheets.map(({ id }) => strings.sheets.common.names[id]) };
  }
  const differing = best === null ? [] : await ofTheData(best);
  return {
    altered: differing.filter((one) => !isUncalculated(one)).map(alteredCell),
    missingSheets: best?.missingSheets ?? [],
    uncalculated: differing.filter(isUncalculated).map(placeOf),
    run: run ?? null,
    isResult: ownSheets.some(({ id }) => id !== "settings"),
  };

  /** Where two writings of the same data do not agree, it is not the data that decide. */
  async function ofTheData({ strings, differing }: Fitting): Promise<readonly Difference[]> {
    const later = sameIn(await writtenAnew(open, judged, strings, second, true), differing);
    return sameIn(await writtenAnew(open, judged, strings, first, false), later);
  }
}

/** A language, and what of a result is not as it would be written in it. */
interface Fitting {
  readonly strings: Strings;
  readonly differing: readonly Difference[];
  readonly missingSheets: readonly string[];
}

/** @param remembers false: as if it were the first evaluation, with nothing to compare with and nothing filled in */
async function writtenAnew(
  open: Open,
  judged: JudgedWorkbook,
  strings: Strings,
  stamp: Stamp,
  remembers: boolean,
): Promise<readonly OwnSheet[]> {
  const port = open();
  const ownSheets = judged.contents.ownSheets.filter(({ id }) => remembers || id === "settings");
  await writeEvaluation(port, { ...judged, contents: { ...judged.contents, ownSheets } }, strings, stamp);
  return (await port.read()).ownSheets;
}

/** A cell of a sheet of ours that reads otherwise than one writing of the same data. */
interface Difference {
  readonly sheet: OwnSheet;
  readonly row: number;
  readonly column: number;
  readonly stands: string;
  readonly follows: string;
}

function alteredCell(difference: Difference): AlteredCell {
  const { stands, follows } = difference;
  return { ...placeOf(difference), stands, follows };
}

function placeOf({ sheet, row, column }: Difference): Pick<AlteredCell, "sheet" | "cell"> {
  return { sheet: sheet.name, cell: addressOf({ row, column }) };
}

function isUncalculated({ sheet, row, column }: Difference): boolean {
  return sheet.cells[row]?.[column]?.kind === "uncalculated";
}

function differences(standing: readonly OwnSheet[], written: readonly OwnSheet[]): Difference[] {
  return standing.flatMap((sheet) => {
    const one = written.find(({ id }) => id === sheet.id);
    return one === undefined ? [] : differencesOf(sheet, one);
  });
}

function differencesOf(sheet: OwnSheet, one: OwnSheet): Difference[] {
  const rows = Math.max(sheet.cells.length, one.cells.length);
  const found: Difference[] = [];
  for (let row = 0; row < rows; row++) {
    const width = Math.max(sheet.cells[row]?.length ?? 0, one.cells[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [now, follows] = [sheet.cells[row]?.[column], one.cells[row]?.[column]];
      if (saysTheSame(now, follows)) continue;
      found.push({ sheet, row, column, stands: shownOf(now), follows: shownOf(follows) });
    }
  }
  return found;
}

/** Those of the differences for which another writing gives the same. */
function sameIn(written: readonly OwnSheet[], differing: readonly Difference[]): Difference[] {
  const byId = new Map(written.map((sheet) => [sheet.id, sheet]));
  return differing.filter(({ sheet, row, column, follows }) => {
    const other = byId.get(sheet.id);
    return other === undefined || shownOf(other.cells[row]?.[column]) === follows;
  });
}

/** Other programs save fifteen digits of a number where we write seventeen, and another shape of its format. */
function saysTheSame(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one?.kind !== "number" || other?.kind !== "number") return shownOf(one) === shownOf(other);
  return Math.abs(one.value - other.value) <= DIGITS_LOST * Math.max(Math.abs(one.value), Math.abs(other.value));
}

function shownOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : cell.shown;
}
