import type { AwaitedSheet, SheetId } from "../../../model/sheets/sheetPlan";
import { WorkbookError } from "../../port";
import { freeSheetName } from "../../freeName";
import { freeMarker } from "../../ownership";
import { sheetOrder, type PlacedSheet } from "../../sheetOrder";
import { knownNames, ownSheetEntries } from "../reading/ownSheetEntries";
import type { PackageDraft } from "../package/packageDraft";
import { freeRelationshipId } from "../package/relationshipsEdit";
import { readSheetFrame, type SheetFrame } from "../sheets/sheetFrame";
import type { WorkbookPackage } from "../package/workbookPackage";

/** The place in the workbook where a sheet is written. */
export interface TargetSheet {
  readonly sheet: AwaitedSheet;
  readonly name: string;
  readonly part: string;
  readonly sheetId: number;
  /** In the workbook's list of sheets, from 0, as it is written. */
  readonly position: number;
  readonly relationshipId: string;
  /** The defined name that marks it. */
  readonly marker: string;
  /** What stood there before; null for a new sheet. */
  readonly former: SheetFrame | null;
}

/**
 * Finds the place of each sheet by its marker, wherever people have moved it and whatever they call it now, or makes
 * room for a new one behind the bureau's.
 * @param order see `orderOfSheets`
 * @param tables names of all tables
 * @throws WorkbookError structureLocked where a sheet would have to be added, ownSheetProtected
 */
export function targetSheets(
  pkg: WorkbookPackage,
  draft: PackageDraft,
  awaited: readonly AwaitedSheet[],
  tables: readonly string[],
  order: readonly PlacedSheet[],
): readonly TargetSheet[] {
  const { sheets, isStructureLocked } = pkg.index;
  const { owned } = ownSheetEntries(pkg);
  const names = sheets.map(({ name }) => name);
  const relationshipIds = new Set(pkg.workbookRelationships.map(({ id }) => id));
  let sheetId = Math.max(0, ...sheets.map((sheet) => sheet.sheetId));
  return awaited.map((sheet) => {
    const claim = owned.get(sheet.id);
    const present = claim === undefined ? undefined : sheets[claim.position];
    if (claim !== undefined && present !== undefined)
      return {
        ...present,
        sheet,
        position: order.indexOf(claim.position),
        marker: claim.marker,
        former: formerFrame(draft, present),
      };
    if (isStructureLocked) throw new WorkbookError({ code: "structureLocked" });
    const name = freeSheetName(sheet.name, names);
    const relationshipId = freeRelationshipId(relationshipIds);
    relationshipIds.add(relationshipId);
    names.push(name);
    return {
      sheet,
      name,
      part: draft.claim("worksheets/sheet"),
      sheetId: ++sheetId,
      position: order.indexOf(sheet.id),
      relationshipId,
      marker: freeMarker(sheet.id, knownNames(pkg), tables),
      former: null,
    };
  });
}

/**
 * The order of the workbook's sheets once ours are written. An entry without a sheet (what an old macro sheet leaves)
 * goes behind all of them: some programs count it and some do not, and so both come to the same sheets.
 */
export function orderOfSheets(pkg: WorkbookPackage, awaited: readonly AwaitedSheet[]): readonly PlacedSheet[] {
  const owned = [...ownSheetEntries(pkg).owned.values()];
  const positions = pkg.index.sheets.map((_, position) => position);
  const isEmpty = (position: number): boolean => pkg.index.sheets[position]?.part === "";
  const present = positions.filter((position) => !isEmpty(position));
  const order = sheetOrder(
    present.map((at) => owned.find(({ position }) => position === at)?.id),
    awaited.map(({ id }) => id).filter((id) => !owned.some((claim) => claim.id === id)),
  );
  const placed = order.map((sheet) => (typeof sheet === "number" ? (present[sheet] ?? sheet) : sheet));
  return [...placed, ...positions.filter(isEmpty)];
}

function formerFrame(
  draft: PackageDraft,
  { part, name }: { readonly part: string; readonly name: string },
): SheetFrame {
  const frame = readSheetFrame(part, (take) => draft.readPieces(part, take));
  if (frame.isProtected) throw new WorkbookError({ code: "ownSheetProtected", sheet: name });
  return frame;
}

/** The name of every sheet of ours, of those that stay as they are too: formulas may point to them. */
export function namesOfOwnSheets(
  pkg: WorkbookPackage,
  targets: readonly TargetSheet[],
): Readonly<Partial<Record<SheetId, string>>> {
  const present = [...ownSheetEntries(pkg).owned].map(([id, { position }]) => [id, pkg.index.sheets[position]?.name]);
  return Object.fromEntries([...present, ...targets.map(({ sheet, name }) => [sheet.id, name])]);
}
