import { SHEET_IDS, type SheetId } from "../model/sheets/sheetPlan";
import { isNearTop, markedSheet } from "./markedSheet";
import { idOfKey, idOfMarker, markerName, SHEET_KEY } from "./markerName";

/** A defined name. */
export interface KnownName {
  readonly name: string;
  /** Position of the sheet that alone knows it; null where the whole workbook does. */
  readonly position: number | null;
  /** What it stands for, without "=". */
  readonly text: string;
}

/** A sheet of the workbook's list. */
export interface KnownSheet {
  readonly name: string;
  readonly isWorksheet: boolean;
  /** True where a table stands on it that somebody else has made: it is not ours to rewrite, whatever marks it. */
  readonly holdsOthersTable: boolean;
}

/** A sheet that a name marks as one of ours. */
export interface Claim {
  readonly id: SheetId;
  readonly marker: string;
  readonly position: number;
  /** False where it stands so far into the sheet that without the key nobody would take the sheet for ours. */
  readonly isNearTop: boolean;
}

/** Which sheets are ours. */
export interface Ownership {
  readonly owned: ReadonlyMap<SheetId, Claim>;
  /** Positions of sheets that somebody made by copying one of ours: neither ours to rewrite nor input. */
  readonly copies: ReadonlySet<number>;
  /** Markers that stand on a sheet of somebody else's: it stays as it is, and so does the name. */
  readonly mistaken: readonly Claim[];
}

/**
 * What the head of every sheet of ours said before they bore a key: its notice in both languages, or the keys beside
 * it.
 */
const OUR_NOTICE = /县级自评测算|self-evaluation by the county/u;
const OUR_ROW_KEYS: readonly string[] = ["@title", "@notice", "UEI-KEY"];

/** How far down from the top that was to be found. */
export const HEAD_ROWS = 12;

/** True for a sheet of ours from before the key. @param head the texts of its first rows */
export function isOurHead(head: readonly (readonly unknown[])[]): boolean {
  return head
    .slice(0, HEAD_ROWS)
    .flat()
    .some((text) => typeof text === "string" && (OUR_NOTICE.test(text) || OUR_ROW_KEYS.includes(text)));
}

/** Positions of the sheets that are marked but bear no key: of these the head decides, see `isOurHead`. */
export function keylessPositions(names: readonly KnownName[], sheets: readonly KnownSheet[]): readonly number[] {
  const claims = claimsOf(names, sheets).filter((claim) => claim.isNearTop);
  const marked = [...claims.map(({ position }) => position), ...locallyMarked(names)];
  return [...new Set(marked)].filter((position) => keyOf(position, names) === undefined);
}

/**
 * Which sheets are ours: those that a marker of the workbook leads to and that bear our key, or whose head says that
 * they are from before the key. A marker whose sheet was deleted (`#REF!`) marks nothing, and a sheet without key that
 * has two markers is the one that comes first in our order.
 * @param isOurHeadAt for each of the keyless positions
 */
export function ownershipOf(
  names: readonly KnownName[],
  sheets: readonly KnownSheet[],
  isOurHeadAt: (position: number) => boolean,
): Ownership {
  const isOurs = (claim: Claim): boolean => {
    const key = keyOf(claim.position, names);
    return key === undefined ? claim.isNearTop && isOurHeadAt(claim.position) : key === claim.id;
  };
  const owned = new Map<SheetId, Claim>();
  const mistaken: Claim[] = [];
  for (const claim of claimsOf(names, sheets)) {
    const isFree = !owned.has(claim.id) && ![...owned.values()].some(({ position }) => position === claim.position);
    if (sheets[claim.position]?.holdsOthersTable === true || !isOurs(claim)) mistaken.push(claim);
    else if (isFree) owned.set(claim.id, claim);
  }
  const ownPositions = [...owned.values()].map(({ position }) => position);
  const copies = locallyMarked(names).filter(
    (position) => !ownPositions.includes(position) && (keyOf(position, names) !== undefined || isOurHeadAt(position)),
  );
  return { owned, copies: new Set(copies), mistaken };
}

/**
 * The marker for a sheet that has none yet: a name that leads to something of somebody else's is never taken away.
 * @param tables names of all tables, which share one space with the defined names
 */
export function freeMarker(id: SheetId, names: readonly KnownName[], tables: readonly string[]): string {
  const living = names.filter(({ position, text }) => position === null && !text.includes("#REF!"));
  const taken = new Set([...living.map(({ name }) => name), ...tables].map((name) => name.toLowerCase()));
  let marker = markerName(id);
  for (let number = 2; taken.has(marker.toLowerCase()); number++) marker = `${markerName(id)}_${number}`;
  return marker;
}

/** In our order of sheets, and of the names of one those without number first. */
function claimsOf(names: readonly KnownName[], sheets: readonly KnownSheet[]): Claim[] {
  return SHEET_IDS.flatMap((id) =>
    names
      .filter(({ name, position }) => position === null && idOfMarker(name) === id)
      .sort((one, other) => one.name.length - other.name.length)
      .flatMap(({ name, text }): Claim[] => {
        const referred = markedSheet(text)?.toLowerCase();
        const position = sheets.findIndex((sheet) => sheet.isWorksheet && sheet.name.toLowerCase() === referred);
        return position < 0 ? [] : [{ id, marker: name, position, isNearTop: isNearTop(text) }];
      }),
  );
}

function keyOf(position: number, names: readonly KnownName[]): SheetId | undefined {
  const key = names.find((name) => name.position === position && name.name.toLowerCase() === SHEET_KEY.toLowerCase());
  return key === undefined ? undefined : idOfKey(key.text);
}

/** Excel gives the copy of a sheet markers and a key of its own that only this sheet knows. */
function locallyMarked(names: readonly KnownName[]): number[] {
  return names.flatMap(({ name, position }) =>
    position !== null && (idOfMarker(name) !== undefined || name.toLowerCase() === SHEET_KEY.toLowerCase())
      ? [position]
      : [],
  );
}
