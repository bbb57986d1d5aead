import { runOfWords, runWords, type RunMark } from "../model/sheets/runMark";
import { SHEET_IDS, type SheetId } from "../model/sheets/sheetPlan";

/** The workbook-scoped defined name that marks a sheet of ours and follows its renames. */
export function markerName(id: SheetId): string {
  return `UEI_${id}`;
}

/**
 * The sheet that a name would mark: `UEI_overview` and, where the bureau has a name of its own that is called so,
 * `UEI_overview_2` → overview.
 */
export function idOfMarker(name: string): SheetId | undefined {
  return SHEET_IDS.find((id) => {
    const marker = markerName(id).toLowerCase();
    const written = name.toLowerCase();
    return (
      written === marker || (written.startsWith(`${marker}_`) && /^\d{1,4}$/.test(written.slice(marker.length + 1)))
    );
  });
}

/**
 * The name that only a sheet of ours knows, beside its marker: a marker alone, which is a name like any other, can come
 * to stand on a sheet of the bureau's when cells are cut and pasted, or by hand. Excel copies it with the sheet.
 */
export const SHEET_KEY = "UEI_sheet";

/** What the key stands for, without "=": `"overview"`. */
export function keyText(id: SheetId): string {
  return `"${id}"`;
}

/** @param text of the key, with or without "=" */
export function idOfKey(text: string): SheetId | undefined {
  return SHEET_IDS.find((id) => text.replace(/^=/u, "") === keyText(id));
}

/** Every chart of ours is named so; by that it is known again among charts and pictures that people added. */
export const CHART_NAME_PREFIX = "UEI chart ";

/** The hidden name in which a workbook keeps the mark of the run that wrote our sheets. */
export const RUN_NAME = "UEI_run";

/** What it stands for, without "=": `"<id> <input>"`. */
export function runText(run: RunMark): string {
  return `"${runWords(run)}"`;
}

/** @returns null where the text is no such mark */
export function runOfText(text: string): RunMark | null {
  return runOfWords(/^=?"(.*)"$/u.exec(text)?.[1] ?? "");
}
