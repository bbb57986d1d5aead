import { WorkbookError } from "../../port";
import { relationshipIdOf } from "../xml/namespaces";
import type { Relationship } from "./relationships";
import { childOf, childrenOf, isTrue, type XmlElement } from "../xml/xmlTree";

/** A line of the workbook's list of sheets. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Chart sheets, dialog sheets and macro sheets hold no cells that anybody evaluates. */
  readonly isWorksheet: boolean;
  readonly relationshipId: string;
  /** Name of its part in the zip; "" where the entry leads to none. */
  readonly part: string;
}

export interface DefinedName {
  readonly name: string;
  /** Position of the sheet it belongs to, counted from 0; null where the whole workbook knows it. */
  readonly sheetIndex: number | null;
  /** What it stands for, without "=". */
  readonly text: string;
}

/** What the workbook part says. */
export interface WorkbookIndex {
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  /** True where day 0 is 1 January 1904. */
  readonly isDate1904: boolean;
  readonly isStructureLocked: boolean;
  /** True where formulas were calculated only when somebody asked for it. */
  readonly isManuallyCalculated: boolean;
  /** True where whoever saved it left the calculation to whoever opens it, or did not wait for its end. */
  readonly isCalculationDue: boolean;
}

/**
 * @param root the root element of the workbook part
 * @param part its name, for the error
 * @throws WorkbookError damagedPart where two sheets are one part
 */
export function readWorkbookIndex(
  root: XmlElement,
  part: string,
  relationships: readonly Relationship[],
): WorkbookIndex {
  const byId = new Map([...relationships].reverse().map((relationship) => [relationship.id, relationship]));
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((sheet) => sheetEntry(sheet, byId, part));
  refuseShared(sheets, part);
  const calculation = childOf(root, "calcPr")?.attributes ?? {};
  return {
    sheets,
    definedNames: childrenOf(childOf(root, "definedNames"), "definedName").map(definedName),
    isDate1904: isTrue(childOf(root, "workbookPr")?.attributes["date1904"]),
    isStructureLocked: isTrue(childOf(root, "workbookProtection")?.attributes["lockStructure"]),
    isManuallyCalculated: calculation["calcMode"] === "manual",
    isCalculationDue: isTrue(calculation["fullCalcOnLoad"]) || !isTrue(calculation["calcCompleted"] ?? "1"),
  };
}

/**
 * Macro sheets of old versions leave entries whose relationship is empty: such a one has no part, and is no worksheet.
 * One whose relationship is not there, or that names none at all, has lost its sheet, and with it the bureau's data.
 */
function sheetEntry(sheet: XmlElement, relationships: ReadonlyMap<string, Relationship>, part: string): SheetEntry {
  const relationshipId = relationshipIdOf(sheet);
  const relationship = relationships.get(relationshipId ?? "");
  if (relationshipId === undefined || (relationshipId !== "" && relationship === undefined))
    throw new WorkbookError({ code: "damagedPart", part });
  const { name, sheetId, state } = sheet.attributes;
  return {
    name: name ?? "",
    sheetId: Number(sheetId ?? 0) || 0,
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    isWorksheet: relationship?.kind === "worksheet",
    relationshipId,
    part: relationship?.target ?? "",
  };
}

/** One part as a hundred thousand sheets would be read as often. */
function refuseShared(sheets: readonly SheetEntry[], part: string): void {
  const parts = sheets.filter(({ isWorksheet }) => isWorksheet).map((sheet) => sheet.part);
  if (new Set(parts).size < parts.length) throw new WorkbookError({ code: "damagedPart", part });
}

function definedName({ attributes, text }: XmlElement): DefinedName {
  const sheetIndex = attributes["localSheetId"];
  return { name: attributes["name"] ?? "", sheetIndex: sheetIndex === undefined ? null : Number(sheetIndex), text };
}
