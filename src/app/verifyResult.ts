import type { RunMark } from "../model/sheets/runMark";
import type { OwnSheet, SheetId } from "../model/sheets/sheetPlan";
import type { Stamp } from "../present/sheets/stamp";
import type { Strings } from "../strings/strings";
import type { WorkbookPort } from "../workbook/port";
import { VERSION_KEY } from "../present/overview/overviewFooter";
import { evaluationSheets, judgeWorkbook, type JudgedWorkbook } from "./evaluateWorkbook";
import { differencesOf, placeOf, sameIn, type Difference } from "./verifying/differences";
import { columnsIn, type MissingColumn } from "./verifying/matchedColumns";
import { sheetPairs, type SheetPair } from "./verifying/matchedRows";
import { missingRowsOf, rowsIn, type MissingRow } from "./verifying/missingRows";
import { shownOf } from "./verifying/sameCell";
import { insertedRowsOf, typedCellsOf, type TypedCell } from "./verifying/typedCells";

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
  /** Columns of our sheets that the data give and that do not stand there. */
  readonly missingColumns: readonly Pick<MissingColumn, "sheet" | "heading">[];
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

/**
 * Two stamps that have nothing in common: what differs between them says when the result was made, not what it says.
 */
const STAMPS: readonly [Stamp, Stamp] = [
  { evaluatedAt: "2001-02-03 04:05", version: "0.0.1" },
  { evaluatedAt: "2022-11-28 16:47", version: "9.8.7" },
];

/** Small ones that say much: what they say tells in which language a result was written. */
const SPEAKING_SHEETS: readonly SheetId[] = ["summary", "overview"];

/**
 * Judges the data in a result anew and compares what our sheets would say with what they say. Cells that people fill in
 * are theirs, and so is everything that depends on when the result was made or on which evaluation it was. The data are
 * judged once, and one writing at a time is held beside the result, of it one sheet at a time.
 * @param languages in which the result may have been written: the one in which it fits best counts
 * @throws WorkbookError where the workbook cannot be read
 */
export async function verifyResult(open: Open, languages: readonly Strings[]): Promise<VerifiedResult> {
  const contents = await open().read();
  const judged = await judgeWorkbook({ read: () => Promise.resolve(contents) });
  const { ownSheets, run } = contents;
  const result: Result = { open, judged, ownSheets };
  const isResult = ownSheets.some(({ id }) => id !== "settings");
  const strings = isResult ? await languageOf(result, languages) : undefined;
  const { sheets, missingSheets } = strings === undefined ? NOTHING_FOUND : await whatDataDoNotGive(result, strings);
  const differing = sheets.flatMap((sheet) => sheet.differing);
  return {
    altered: differing.filter(({ isUncalculated }) => !isUncalculated).map(alteredCell),
    missingSheets,
    missingRows: sheets.flatMap(({ gone }) => gone.map(({ sheet, begins }) => ({ sheet, begins }))),
    missingColumns: sheets.flatMap(({ goneColumns }) => goneColumns.map(({ sheet, heading }) => ({ sheet, heading }))),
    reordered: sheets.flatMap(({ name, areMoved }) => (areMoved ? [name] : [])),
    typed: sheets.flatMap(({ typed }) => typed),
    uncalculated: differing.filter(({ isUncalculated }) => isUncalculated).map(placeOf),
    run: run ?? null,
    version: versionOf(ownSheets),
    isResult,
  };
}

/** A result, with what its data give and our sheets as they stand in it. */
interface Result {
  readonly open: Open;
  readonly judged: JudgedWorkbook;
  readonly ownSheets: readonly OwnSheet[];
}

interface Writing {
  readonly strings: Strings;
  readonly stamp: Stamp;
}

/** What of a sheet the data do not give, as far as some writings tell. */
interface SheetFindings extends Pick<SheetPair, "areMoved"> {
  readonly id: SheetId;
  readonly name: string;
  readonly differing: readonly Difference[];
  readonly gone: readonly MissingRow[];
  readonly goneColumns: readonly MissingColumn[];
  readonly inserted: ReadonlySet<number>;
  readonly typed: readonly TypedCell[];
}

/** What of a result the data do not give. */
interface Found {
  readonly sheets: readonly SheetFindings[];
  readonly missingSheets: readonly string[];
}

const NOTHING_FOUND: Found = { sheets: [], missingSheets: [] };

/** The language in which what stands differs least; the first of those in which it differs as little. */
async function languageOf(result: Result, languages: readonly Strings[]): Promise<Strings | undefined> {
  const { ownSheets } = result;
  const speaking = ownSheets.filter(({ id }) => SPEAKING_SHEETS.includes(id));
  const compared = speaking.length === 0 ? ownSheets : speaking;
  let best: { readonly strings: Strings; readonly misfits: number } | undefined;
  for (const strings of languages) {
    const sheets = findings(compared, await writtenAnew(result, { strings, stamp: STAMPS[0] }, compared));
    const misfits = sheets.reduce((sum, { differing, gone }) => sum + differing.length + gone.length, 0);
    if (best === undefined || misfits < best.misfits) best = { strings, misfits };
  }
  return best?.strings;
}

/** Where two writings of the same data do not agree, it is not the data that decide. */
async function whatDataDoNotGive(result: Result, strings: Strings): Promise<Found> {
  const { ownSheets, judged } = result;
  const [first, second] = STAMPS;
  const written = await writtenAnew(result, { strings, stamp: first });
  const missing = written.filter(({ id }) => !ownSheets.some((sheet) => sheet.id === id));
  const found = findings(ownSheets, written);
  const doubted = ownSheets.filter((sheet) =>
    found.some((one) => one.id === sheet.id && one.differing.length + one.gone.length + one.goneColumns.length > 0),
  );
  const later = doubted.length === 0 ? [] : await writtenAnew(result, { strings, stamp: second }, doubted);
  const sheets = confirmed(found, doubted, later, (_, sheet) => sheet);
  const anew = await writtenAnew({ ...result, judged: withoutMemory(judged) }, { strings, stamp: first });
  return {
    sheets: confirmed(sheets, ownSheets, anew, (pair, sheet) => ({
      ...sheet,
      typed: typedCellsOf(pair, sheet.inserted, sheet.differing),
    })),
    missingSheets: missing.map(({ id }) => strings.sheets.common.names[id]),
  };
}

function findings(standing: readonly OwnSheet[], written: readonly OwnSheet[]): SheetFindings[] {
  const found: SheetFindings[] = [];
  for (const pair of sheetPairs(standing, written)) {
    const { id, name } = pair.sheet;
    const differing = differencesOf(pair);
    const [gone, inserted] = [missingRowsOf(pair), insertedRowsOf(pair)];
    found.push({
      id,
      name,
      differing,
      gone,
      inserted,
      goneColumns: pair.missingColumns,
      areMoved: pair.areMoved,
      typed: [],
    });
  }
  return found;
}

/** What another writing bears out; a sheet that it does not have misses no row and no column. */
function confirmed(
  found: readonly SheetFindings[],
  standing: readonly OwnSheet[],
  written: readonly OwnSheet[],
  besides: (pair: SheetPair, sheet: SheetFindings) => SheetFindings,
): SheetFindings[] {
  const byId = new Map(
    found.map((sheet): [SheetId, SheetFindings] => [sheet.id, { ...sheet, gone: [], goneColumns: [] }]),
  );
  for (const pair of sheetPairs(standing, written)) {
    const sheet = found.find(({ id }) => id === pair.sheet.id);
    if (sheet === undefined) continue;
    const [differing, gone] = [sameIn(pair, sheet.differing), rowsIn(pair, sheet.gone)];
    const goneColumns = columnsIn(pair.one, sheet.goneColumns);
    byId.set(sheet.id, { ...besides(pair, { ...sheet, differing }), gone, goneColumns });
  }
  return [...byId.values()];
}

/** As if it were the first evaluation, with nothing to compare with and nothing filled in. */
function withoutMemory(judged: JudgedWorkbook): JudgedWorkbook {
  const ownSheets = judged.contents.ownSheets.filter(({ id }) => id === "settings");
  return { ...judged, contents: { ...judged.contents, ownSheets } };
}

/** @param asked what is written; null: all. A sheet that is missing is written too, since others point to it */
async function writtenAnew(
  { open, judged, ownSheets }: Result,
  { strings, stamp }: Writing,
  asked: readonly OwnSheet[] | null = null,
): Promise<readonly OwnSheet[]> {
  const port = open();
  const isAmong = (sheets: readonly OwnSheet[], { id }: Pick<OwnSheet, "id">): boolean =>
    sheets.some((sheet) => sheet.id === id);
  const sheets = evaluationSheets(judged, strings, stamp).filter(
    (sheet) => asked === null || isAmong(asked, sheet) || !isAmong(ownSheets, sheet),
  );
  await port.write(sheets, stamp.run);
  const written = (await port.read()).ownSheets.filter(({ id }) => sheets.some((sheet) => sheet.id === id));
  return asked === null ? written : written.filter((sheet) => isAmong(asked, sheet));
}

function alteredCell(difference: Difference): AlteredCell {
  const { stands, follows } = difference;
  return { ...placeOf(difference), stands, follows };
}

function versionOf(ownSheets: readonly OwnSheet[]): string | null {
  const overview = ownSheets.find(({ id }) => id === "overview");
  const line = overview?.cells.find((row) => row.some((cell) => shownOf(cell) === VERSION_KEY));
  return /UEI (\d[\w.-]*)/u.exec((line ?? []).map(shownOf).join(" "))?.[1] ?? null;
}
