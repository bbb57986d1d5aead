import { judgeRecognised, writeEvaluation } from "../../src/app/evaluateWorkbook";
import { NoDataError } from "../../src/app/noDataError";
import { NothingRecognisedError } from "../../src/app/nothingRecognised";
import type { Evaluation, ItemPart } from "../../src/model/evaluation";
import { STRINGS } from "../../src/app/languages";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { WorkbookError } from "../../src/workbook/port";
import { damagedWorkbook } from "./damagedWorkbook";
import type { OtherReader } from "./otherReader";
import { randomSheets, workbookOf, type RandomSheet } from "./randomTables";
import { SeededRandom } from "./seededRandom";

export const KINDS = ["packages", "tables"] as const;
export type FuzzKind = (typeof KINDS)[number];

const STAMP = { evaluatedAt: "2026-01-01 00:00", version: "0.1.0" };

/** The workbook of a case, for whoever looks into what was found. */
export function workbookOfCase(kind: FuzzKind, seed: number, number: number): Uint8Array {
  const random = new SeededRandom(`${kind} ${seed} ${number}`);
  return kind === "packages" ? damagedWorkbook(random) : workbookOf(randomSheets(random));
}

/**
 * Evaluates the workbook of a case and writes it.
 * @param other reads what was written too; null where nobody else shall
 * @returns what must not be; null where all is well, as where it is refused with a sentence
 */
export async function complaintOfCase(
  kind: FuzzKind,
  seed: number,
  number: number,
  other: OtherReader | null = null,
): Promise<string | null> {
  if (kind === "packages") return complaintOf(workbookOfCase(kind, seed, number), other);
  const random = new SeededRandom(`${kind} ${seed} ${number}`);
  const sheets = randomSheets(random);
  const before = await outcomeOf(workbookOf(sheets), other);
  if (typeof before === "string" || before === null) return before;
  const after = await unlessRefused(() =>
    judgeRecognised(WorkbookFile.open(workbookOf(withoutOneCell(random, sheets)))),
  );
  if (typeof after === "string") return after;
  return after === null ? null : flattered(before, after.evaluation);
}

async function complaintOf(bytes: Uint8Array, other: OtherReader | null): Promise<string | null> {
  const outcome = await outcomeOf(bytes, other);
  return typeof outcome === "string" ? outcome : null;
}

/** The evaluation of a workbook; null where it is refused, a text where something is wrong. */
async function outcomeOf(bytes: Uint8Array, other: OtherReader | null): Promise<Evaluation | string | null> {
  return unlessRefused(async () => {
    const file = WorkbookFile.open(bytes);
    const judged = await judgeRecognised(file);
    const unsupported = unsupportedPass(judged.evaluation);
    if (unsupported !== null) return unsupported;
    await writeEvaluation(file, judged, STRINGS["zh-CN"], STAMP);
    await WorkbookFile.open(file.bytes).read();
    const unread = await other?.complaintOf(bytes, file.bytes);
    return typeof unread === "string" ? `another program cannot open the result: ${unread}` : judged.evaluation;
  });
}

/** What is found out; null where the workbook is refused with a sentence, a text where something breaks. */
async function unlessRefused<Found>(find: () => Promise<Found>): Promise<Found | string | null> {
  try {
    return await find();
  } catch (error) {
    const isSentence = [WorkbookError, NoDataError, NothingRecognisedError].some((kind) => error instanceof kind);
    return isSentence ? null : `crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** A pass that its own numbers do not bear out; null where there is none. */
function unsupportedPass({ verdict, items, schools }: Evaluation): string | null {
  const open = items.filter(({ decides, outcome }) => decides && outcome !== "met" && outcome !== "notApplicable");
  if (verdict === "met" && open.length > 0) return `met although ${open.map(({ id }) => id).join(", ")} are not`;
  for (const { id, basis, outcome, parts, evidence } of items) {
    if (outcome !== "met" || basis !== "computed") continue;
    if (evidence.length === 0) return `${id} is met without evidence`;
    const wrong = parts.find((part) => part.outcome === "unmet" || !isBorneOut(part));
    if (wrong !== undefined) return `${id} is met although ${JSON.stringify(wrong)}`;
  }
  const empty = schools.find(
    ({ outcome, ratios }) => outcome === "met" && Object.values(ratios).every((ratio) => ratio === null),
  );
  return empty === undefined ? null : `${empty.school.name} passes without a number`;
}

function isBorneOut({ outcome, value, limit, direction }: ItemPart): boolean {
  if (outcome !== "met" || value === null || limit === null) return true;
  return direction === "atLeast" ? value >= limit : value <= limit;
}

/** What fails and no longer does once a cell is lost. */
function flattered(before: Evaluation, after: Evaluation): string | null {
  const is = new Map(after.items.map(({ id, outcome }) => [id, outcome]));
  const better = before.items.filter(({ id, outcome }) => outcome === "unmet" && is.get(id) === "met");
  return better.length === 0 ? null : `flattered by a lost cell: ${better.map(({ id }) => id).join(", ")}`;
}

/** The sheets with one number less. */
function withoutOneCell(random: SeededRandom, sheets: readonly RandomSheet[]): RandomSheet[] {
  const cells = sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap((row, at) => row.flatMap((cell, column) => (typeof cell === "number" ? [{ sheet, at, column }] : []))),
  );
  if (cells.length === 0) return [...sheets];
  const lost = random.pick(cells);
  return sheets.map((sheet, index) =>
    index !== lost.sheet
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, at) =>
            at === lost.at ? row.map((cell, column) => (column === lost.column ? null : cell)) : row,
          ),
        },
  );
}
