import type { SheetId, SheetPlan } from "../../../model/sheets/sheetPlan";
import { freeSheetName, freeTableName } from "../../freeName";
import { CHART_NAME_PREFIX, keyText, SHEET_KEY } from "../../markerName";
import { isInItsPlace } from "../../markedSheet";
import { freeMarker } from "../../ownership";
import { WorkbookError } from "../../port";
import { sheetOrder } from "../../sheetOrder";
import { quoteSheetName, type SheetNames } from "../../sheetReference";
import type { BookOutline, SheetOutline } from "../reading/bookOutline";
import type { SheetTarget } from "./sheetSteps";
import { brief } from "./writeStep";

/**
 * Finds the sheet of each plan by its marker, wherever people have moved it and whatever they call it now, or a name
 * for a new one: a foreign sheet of the wished name is left alone.
 * @throws WorkbookError structureLocked where a sheet would have to be added, ownSheetProtected; nothing is unprotected
 */
export function sheetTargets(outline: BookOutline, plans: readonly SheetPlan[]): SheetTarget[] {
  const names = outline.sheets.map(({ name }) => name);
  const takenTables = takenTableNames(outline, plans);
  const places = placesOfNewSheets(outline, plans);
  return plans.map((plan) => {
    const present = outline.sheets.find(({ ownId }) => ownId === plan.id);
    if (present === undefined && outline.isStructureLocked) throw new WorkbookError({ code: "structureLocked" });
    if (present?.isProtected === true) throw new WorkbookError({ code: "ownSheetProtected", sheet: present.name });
    const name = present?.name ?? freeSheetName(plan.name, names);
    if (present === undefined) names.push(name);
    const tableNames = plan.tables.map((table) => {
      const free = freeTableName(table.name, takenTables);
      takenTables.add(free.toLowerCase());
      return free;
    });
    const former = present === undefined ? null : formerOf(present, outline);
    return { plan, name, position: places.get(plan.id) ?? null, former, tableNames };
  });
}

/** Where new sheets go that do not go to the end. They are added in the order of the plans, which is ours. */
function placesOfNewSheets({ sheets }: BookOutline, plans: readonly SheetPlan[]): ReadonlyMap<SheetId, number> {
  const added = plans.map(({ id }) => id).filter((id) => !sheets.some(({ ownId }) => ownId === id));
  const order = sheetOrder(
    sheets.map(({ ownId }) => ownId),
    added,
  );
  const isAtEnd = (id: SheetId): boolean => order.slice(order.indexOf(id)).every((sheet) => typeof sheet !== "number");
  return new Map(added.filter((id) => !isAtEnd(id)).map((id) => [id, order.indexOf(id)]));
}

function formerOf(sheet: SheetOutline, { tables }: BookOutline): NonNullable<SheetTarget["former"]> {
  return {
    charts: sheet.charts.filter((name) => name.startsWith(CHART_NAME_PREFIX)),
    tables: tables.filter((table) => table.sheet === sheet.name).map(({ name }) => name),
    hasFilter: sheet.hasFilter,
  };
}

/** Tables and defined names share one space; the tables of sheets that are written anew go. */
function takenTableNames({ sheets, tables, names }: BookOutline, plans: readonly SheetPlan[]): Set<string> {
  const rewritten = new Set(sheets.filter(({ ownId }) => plans.some(({ id }) => id === ownId)).map(({ name }) => name));
  const kept = tables.filter(({ sheet }) => !rewritten.has(sheet)).map(({ name }) => name);
  return new Set([...kept, ...names.map(({ name }) => name)].map((name) => name.toLowerCase()));
}

/** The name of every sheet of ours, of those that stay as they are too: formulas may point to them. */
export function namesOfOwnSheets({ sheets }: BookOutline, targets: readonly SheetTarget[]): SheetNames {
  const present = sheets.flatMap(({ ownId, name }): [SheetId, string][] =>
    ownId === undefined ? [] : [[ownId, name]],
  );
  return Object.fromEntries([...present, ...targets.map(({ plan, name }) => [plan.id, name])]);
}

/**
 * Adds a new sheet in its place behind the bureau's, with its marker and its key; a marker whose sheet is gone is set
 * anew.
 */
export function addSheet(
  context: Excel.RequestContext,
  { plan, name, position }: SheetTarget,
  outline: BookOutline,
): void {
  const { names, tables } = outline;
  const marker = freeMarker(
    plan.id,
    names,
    tables.map((table) => table.name),
  );
  const isTaken = names.some(
    ({ name: taken, position }) => position === null && taken.toLowerCase() === marker.toLowerCase(),
  );
  if (isTaken) context.workbook.names.getItem(marker).delete();
  const sheet = context.workbook.worksheets.add(name);
  if (position !== null) sheet.position = position;
  context.workbook.names.add(marker, brief(sheet.getRange("A1")));
  addKey(sheet, plan.id);
}

/** A sheet from before the key gets one, and is from then on ours by both. */
export function adoptSheet(context: Excel.RequestContext, { plan, name }: SheetTarget): void {
  addKey(context.workbook.worksheets.getItem(name), plan.id);
}

/**
 * A marker goes along with rows and columns that people insert, and is lost with those that they delete: it is led back
 * to the first cell, before it stands so far from there that nobody would take it for ours.
 */
export function leadMarkerBack(context: Excel.RequestContext, { name }: SheetTarget, marker: string): void {
  context.workbook.names.getItem(marker).formula = `=${quoteSheetName(name)}!$A$1`;
}

/** The markers of our sheets that do not lead to their first cell any more, by the names of the sheets. */
export function movedMarkers({ sheets, names }: BookOutline): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ name, marker }): [string, string][] => {
      const known = names.find(({ name: one, position }) => position === null && one === marker);
      return known === undefined || isInItsPlace(known.text) ? [] : [[name, known.name]];
    }),
  );
}

function addKey(sheet: Excel.Worksheet, id: SheetId): void {
  sheet.names.add(SHEET_KEY, `=${keyText(id)}`).visible = false;
}
