import type { RunMark } from "../../../model/sheets/runMark";
import { keyText, RUN_NAME, runText, SHEET_KEY } from "../../markerName";
import type { PlacedSheet } from "../../sheetOrder";
import type { PackageDraft } from "../package/packageDraft";
import type { PrintName } from "../sheets/printXml";
import { quoteSheetName } from "../../sheetReference";
import type { TargetSheet } from "./targetSheets";
import { editWorkbook, type NewDefinedName } from "./workbookEdit";
import type { WorkbookPackage } from "../package/workbookPackage";

/** Names that Excel keeps for a sheet of its own accord; the filter's goes with the cells that it filtered. */
const BUILT_IN_NAMES: readonly string[] = ["_xlnm.print_area", "_xlnm.print_titles", "_xlnm._filterdatabase"];

/** A sheet that is written, with the names that its printing needs. */
export interface WrittenSheet extends TargetSheet {
  readonly printNames: readonly PrintName[];
}

/** The sheets that are written, the order of all, and the position of the one in front, null where that stays. */
export interface WrittenOrder {
  readonly targets: readonly WrittenSheet[];
  readonly order: readonly PlacedSheet[];
  readonly active: number | null;
}

/**
 * Lists the new sheets in the workbook part, gives every written one its marker, its key and its print names, and says
 * which is in front.
 */
export function writeWorkbookPart(
  pkg: WorkbookPackage,
  draft: PackageDraft,
  { targets, order, active }: WrittenOrder,
  run: RunMark | undefined,
): void {
  const markers = new Set(targets.map(({ marker }) => marker.toLowerCase()));
  const positions = new Set(targets.map(({ position }) => position));
  const isObsolete = (name: string, sheetIndex: number | null): boolean =>
    sheetIndex === null
      ? markers.has(name.toLowerCase()) || (run !== undefined && name.toLowerCase() === RUN_NAME.toLowerCase())
      : positions.has(order.indexOf(sheetIndex)) &&
        (BUILT_IN_NAMES.includes(name.toLowerCase()) || name.toLowerCase() === SHEET_KEY.toLowerCase());
  const added = targets.filter(({ former }) => former === null);
  const definedNames = [
    ...targets.flatMap(namesFor),
    ...(run === undefined ? [] : [{ name: RUN_NAME, sheetIndex: null, value: runText(run), isHidden: true }]),
  ];
  const xml = editWorkbook(pkg.workbookXml, pkg.workbookRoot, {
    sheets: added,
    names: definedNames,
    isObsolete,
    positionOf: (former) => order.indexOf(former),
    active,
  });
  draft.write(pkg.workbookPart, xml, typeOfWorkbook(pkg.contentTypeOf(pkg.workbookPart)));
}

/** What is made from a template (.xltx, .xltm) is a workbook: under its name Excel opens nothing that says template. */
function typeOfWorkbook(type: string | undefined): string | undefined {
  return type !== undefined && /template/iu.test(type) ? type.replace(/template/iu, "sheet") : undefined;
}

function namesFor({ sheet, name, position, marker, printNames }: WrittenSheet): readonly NewDefinedName[] {
  const places = [
    { name: marker, sheetIndex: null, value: `${quoteSheetName(name)}!$A$1` },
    { name: SHEET_KEY, sheetIndex: position, value: keyText(sheet.id), isHidden: true },
  ];
  return [...places, ...printNames.map((printed) => ({ ...printed, sheetIndex: position }))];
}
