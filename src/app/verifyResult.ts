import type { RunMark } from "../model/sheets/runMark";
import type { OwnSheet } from "../model/sheets/sheetPlan";
import type { Stamp } from "../present/sheets/stamp";
import type { Strings } from "../strings/strings";
import type { WorkbookPort } from "../workbook/port";
import { VERSION_KEY } from "../present/overview/overviewFooter";
import { judgeWorkbook, writeEvaluation, type JudgedWorkbook } from "./evaluateWorkbook";
import { differences, placeOf, sameIn, shownOf, type Difference } from "./verifying/differences";
import { sheetPairs } from "./verifying/matchedRows";
import { missingRows, rowsIn, type MissingRow } from "./verifying/missingRows";
import { insertedRows, typedCells, type InsertedRows, type TypedCell } from "./verifying/typedCells";

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
  /** Rows of our sheets that the data give and that do not stand there, by what they begin with. */
  readonly missingRows: readonly { readonly sheet: string; readonly begins: string }[];
  /** Names of sheets whose rows stand in another order, as after sorting; what they say is compared all the same. */
  readonly reordered: readonly string[];
  /** Numbers and outcomes that people typed where our result has a blank cell among such: theirs, and no result. */
  readonly typed: readonly TypedCell[];
  /** Formulas of ours or of others that another program saved without their values: nobody can say what they show. */
  readonly uncalculated: readonly Pick<AlteredCell, "sheet" | "cell">[];
  /** Of the run that wrote the result; null where it bears none, as one that Excel wrote. */
  readonly run: RunMark | null;
  /** Of the program that wrote the result, as the result says; null where it does not. */
  readonly version: string | null;
  /** False where the workbook holds no sheet of ours. */
  readonly isResult: boolean;
}

/** Opens the same file anew, so that each writing begins with what stands in it. */
type Open = () => WorkbookPort;

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
    const gone = missingRows(ownSheets, written);
    const misfits = differing.length + gone.length;
    if (best !== null && misfits >= best.misfits) continue;
    const missingSheets = written.filter(({ id }) => !ownSheets.some((sheet) => sheet.id === id));
    const names = missingSheets.map(({ id }) => strings.sheets.common.names[id]);
    best = {
      strings,
      misfits,
      differing,
      gone,
      missingSheets: names,
      reordered: reorderedIn(ownSheets, written),
      inserted: insertedRows(ownSheets, written),
    };
  }
  const { differing, gone, typed } = best === null ? NOTHING_FOUND : await ofTheData(best);
  return {
    altered: differing.filter((one) => !isUncalculated(one)).map(alteredCell),
    missingSheets: best?.missingSheets ?? [],
    missingRows: gone.map(({ sheet, begins }) => ({ sheet: sheet.name, begins })),
    reordered: best?.reordered ?? [],
    typed,
    uncalculated: differing.filter(isUncalculated).map(placeOf),
    run: run ?? null,
    version: versionOf(ownSheets),
    isResult: ownSheets.some(({ id }) => id !== "settings"),
  };

  /** Where two writings of the same data do not agree, it is not the data that decide. */
  async function ofTheData({ strings, differing, gone, inserted }: Fitting): Promise<Found> {
    const later = agreeing(await writtenAnew(open, judged, strings, second, true), { differing, gone });
    const anew = await writtenAnew(open, judged, strings, first, false);
    const found = agreeing(anew, later);
    return { ...found, typed: typedCells(ownSheets, anew, inserted, found.differing) };
  }

  function agreeing(written: readonly OwnSheet[], { differing, gone }: Omit<Found, "typed">): Omit<Found, "typed"> {
    return { differing: sameIn(written, differing), gone: rowsIn(written, gone) };
  }
}

/** What of a result the data do not give. */
interface Found {
  readonly differing: readonly Difference[];
  readonly gone: readonly MissingRow[];
  readonly typed: readonly TypedCell[];
}

const NOTHING_FOUND: Found = { differing: [], gone: [], typed: [] };

/** A language, and what of a result is not as it would be written in it. */
interface Fitting {
  readonly strings: Strings;
  readonly misfits: number;
  readonly differing: readonly Difference[];
  readonly gone: readonly MissingRow[];
  readonly missingSheets: readonly string[];
  readonly reordered: readonly string[];
  readonly inserted: InsertedRows;
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

function alteredCell(difference: Difference): AlteredCell {
  const { stands, follows } = difference;
  return { ...placeOf(difference), stands, follows };
}

function isUncalculated({ sheet, row, column }: Difference): boolean {
  return sheet.cells[row]?.[column]?.kind === "uncalculated";
}

function reorderedIn(standing: readonly OwnSheet[], written: readonly OwnSheet[]): string[] {
  return sheetPairs(standing, written).flatMap(({ sheet, areMoved }) => (areMoved ? [sheet.name] : []));
}

function versionOf(ownSheets: readonly OwnSheet[]): string | null {
  const overview = ownSheets.find(({ id }) => id === "overview");
  const line = overview?.cells.find((row) => row.some((cell) => shownOf(cell) === VERSION_KEY));
  return /UEI (\d[\w.-]*)/u.exec((line ?? []).map(shownOf).join(" "))?.[1] ?? null;
}
