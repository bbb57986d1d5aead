import { addressOf } from "../model/tables/cellRef";
import type { Cell } from "../model/tables/cell";
import type { RunMark } from "../model/sheets/runMark";
import type { OwnSheet } from "../model/sheets/sheetPlan";
import type { Stamp } from "../present/sheets/stamp";
import type { Strings } from "../strings/strings";
import type { WorkbookContents, WorkbookPort } from "../workbook/port";
import { judgeWorkbook, writeEvaluation } from "./evaluateWorkbook";

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
 * are theirs, and so is everything that depends on when the result was made or on which evaluation it was.
 * @param languages in which the result may have been written: the one in which it fits best counts
 * @throws WorkbookError where the workbook cannot be read
 */
export async function verifyResult(open: Open, languages: readonly Strings[]): Promise<VerifiedResult> {
  const contents = await open().read();
  const { ownSheets, run } = contents;
  let best: readonly AlteredCell[] | null = null;
  for (const strings of languages) {
    const altered = await alteredCells(open, contents, strings);
    if (best === null || altered.length < best.length) best = altered;
  }
  return { altered: best ?? [], run: run ?? null, isResult: ownSheets.some(({ id }) => id !== "settings") };
}

async function alteredCells(open: Open, { ownSheets }: WorkbookContents, strings: Strings): Promise<AlteredCell[]> {
  const [first, second] = STAMPS;
  const anew = await writtenAnew(open, strings, first, true);
  const others = [await writtenAnew(open, strings, second, true), await writtenAnew(open, strings, first, false)];
  return ownSheets.flatMap((sheet) => {
    const one = anew.find(({ id }) => id === sheet.id);
    const variants = others.flatMap((sheets) => sheets.filter(({ id }) => id === sheet.id));
    return one === undefined ? [] : differences(sheet, one, variants);
  });
}

/** @param remembers false: as if it were the first evaluation, with nothing to compare with and nothing filled in */
async function writtenAnew(
  open: Open,
  strings: Strings,
  stamp: Stamp,
  remembers: boolean,
): Promise<readonly OwnSheet[]> {
  const port = open();
  const judged = await judgeWorkbook(port);
  const ownSheets = judged.contents.ownSheets.filter(({ id }) => remembers || id === "settings");
  await writeEvaluation(port, { ...judged, contents: { ...judged.contents, ownSheets } }, strings, stamp);
  return (await port.read()).ownSheets;
}

/** @param variants of `one`: where they do not agree, it is not the data that decide */
function differences(stands: OwnSheet, one: OwnSheet, variants: readonly OwnSheet[]): AlteredCell[] {
  const rows = Math.max(stands.cells.length, one.cells.length);
  const found: AlteredCell[] = [];
  for (let row = 0; row < rows; row++) {
    const width = Math.max(stands.cells[row]?.length ?? 0, one.cells[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [now, follows] = [stands.cells[row]?.[column], one.cells[row]?.[column]];
      if (saysTheSame(now, follows)) continue;
      if (variants.some(({ cells }) => shownOf(cells[row]?.[column]) !== shownOf(follows))) continue;
      const cell = addressOf({ row, column });
      found.push({ sheet: stands.name, cell, stands: shownOf(now), follows: shownOf(follows) });
    }
  }
  return found;
}

/** Other programs save fifteen digits of a number where we write seventeen, and another shape of its format. */
function saysTheSame(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one?.kind !== "number" || other?.kind !== "number") return shownOf(one) === shownOf(other);
  return Math.abs(one.value - other.value) <= DIGITS_LOST * Math.max(Math.abs(one.value), Math.abs(other.value));
}

function shownOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : cell.shown;
}
