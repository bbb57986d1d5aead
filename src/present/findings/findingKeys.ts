import { addTo, groupedBy } from "../../model/groupedBy";
import { addressOf, type CellRef } from "../../model/tables/cellRef";
import type { Finding } from "../../model/findings/finding";
import { subjectKey } from "../../model/findings/subject";
import type { KeptSheet } from "../kept/keptSheet";

/** Stands between what a finding is about and the cell that only breaks ties. */
const CELL = "@";

/**
 * The key of a line on the sheet of findings, and the one under which it stood there before, where that was another.
 */
export interface FindingKey {
  readonly key: string;
  readonly formerKey?: string;
  /** True where it may be any of several lines of before. */
  readonly isNew?: true;
}

/**
 * The keys of findings on their sheet, by which a 处理说明 finds its line again: the code and what the finding is about
 * (item, school, stage, field), so that rows may be sorted, inserted or moved and sheets renamed. Where several
 * findings are about the same, the cell tells them apart; a note among these goes with its cell only where that is
 * certain, that is, where the lines of before stand where they stood, or all moved by the same number of rows.
 * Otherwise no line has the key of before, and the note stays below as one whose line is gone.
 * @param kept the sheet as it stands, or undefined where there is none yet
 */
export function findingKeys(findings: readonly Finding[], kept: KeptSheet | undefined): FindingKey[] {
  const formerKeys = new Set((kept?.rows ?? []).flatMap(({ key }) => (key === null ? [] : [key])));
  const before = cellsByIdentity(formerKeys);
  const groups = groupedBy(findings, findingIdentity);
  const keys = new Map<Finding, FindingKey>();
  for (const [identity, members] of groups) {
    const cells = distinct(members.map(({ where }) => (where === null ? "" : addressOf(where))));
    const settled = settledCells(cells, before.get(identity) ?? []);
    members.forEach((finding, at) => {
      const { cell, formerCell, isNew } = settled[at] as SettledCell;
      const formerKey =
        formerCell === null ? keyOfFirstVersions(finding, formerKeys) : `${identity}${CELL}${formerCell}`;
      const key = `${identity}${CELL}${cell}`;
      const former = formerKey === null || formerKey === key ? {} : { formerKey };
      keys.set(finding, { key, ...former, ...(isNew === true ? { isNew } : {}) });
    });
  }
  return findings.map((finding) => keys.get(finding) as FindingKey);
}

/**
 * Code and subject; where the subject names no field, also the words that tell two of a kind apart (a heading, a
 * label).
 */
export function findingIdentity({ code, params, about }: Finding): string {
  const words = about.field === undefined ? wordsOf({ ...params }) : "";
  return [code, subjectKey(about), words].filter((part) => part !== "").join("|");
}

/** What the subject already says, or what a corrected cell may say otherwise the next time. */
const NO_IDENTITY: readonly string[] = ["item", "indicator", "stage", "school", "declared", "computed"];

function wordsOf(params: Readonly<Record<string, unknown>>): string {
  return Object.entries(params)
    .flatMap(([name, value]) => (typeof value === "string" && !NO_IDENTITY.includes(name) ? [value] : []))
    .join("|");
}

/** The cells of the lines of before, by what their findings are about. */
function cellsByIdentity(keys: ReadonlySet<string>): Map<string, string[]> {
  const cells = new Map<string, string[]>();
  for (const key of keys) {
    const at = key.lastIndexOf(CELL);
    if (at <= 0) continue;
    const identity = key.slice(0, at);
    addTo(cells, identity, key.slice(at + 1));
  }
  return cells;
}

function distinct(cells: readonly string[]): string[] {
  return cells.map((cell, at) => (cells.indexOf(cell) === at ? cell : `${cell}#${at + 1}`));
}

/** The cell that a line's key names, and the one by which its line of before is found. */
interface SettledCell {
  readonly cell: string;
  readonly formerCell: string | null;
  readonly isNew?: true;
}

/**
 * A line alone is the line of before, wherever either stands. Several are those of before where one list of cells holds
 * the other, or where all moved by one number of rows; else nobody can say, and none has the key of a line of before.
 */
function settledCells(cells: readonly string[], before: readonly string[]): SettledCell[] {
  const [only] = before;
  if (cells.length === 1 && before.length === 1 && only !== undefined)
    return cells.map((cell) => ({ cell, formerCell: only }));
  const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one));
  if (isWithin(before, cells) || isWithin(cells, before)) {
    return cells.map((cell) => ({ cell, formerCell: before.includes(cell) ? cell : null }));
  }
  const haveMoved =
    cells.length === before.length && new Set(cells.map((cell, at) => shift(cell, before[at]))).size === 1;
  return cells.map((cell, at) =>
    haveMoved
      ? { cell, formerCell: before[at] ?? null }
      : { cell: before.includes(cell) ? `${cell}*` : cell, formerCell: null, isNew: true },
  );
}

/** By how many rows a cell has moved within its column; its own text where it stands in another column. */
function shift(cell: string, before: string | undefined): string {
  const [now, then] = [/^([A-Z]+)(\d+)$/.exec(cell), /^([A-Z]+)(\d+)$/.exec(before ?? "")];
  return now === null || then === null || now[1] !== then[1] ? cell : String(Number(now[2]) - Number(then[2]));
}

/**
 * Results of the first versions had code and cell, or what a finding without one is about, as the key; taken over once.
 */
function keyOfFirstVersions({ code, where, about }: Finding, former: ReadonlySet<string>): string | null {
  const place =
    where === null ? [about.stage, about.item].filter((one) => one !== undefined).join(":") : placeOf(where);
  const key = `${code}${CELL}${place}`;
  return former.has(key) ? key : null;
}

function placeOf(where: CellRef): string {
  return `${where.sheet}!${addressOf(where)}`;
}
