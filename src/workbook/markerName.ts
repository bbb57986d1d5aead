import type { SheetId } from "../model/sheetPlan";

/** The workbook-scoped defined name that marks a sheet of ours and follows its renames. */
export function markerName(id: SheetId): string {
  return `UEI_${id}`;
}

/** Every chart of ours is named so; by that it is known again among charts and pictures that people added. */
export const CHART_NAME_PREFIX = "UEI chart ";
