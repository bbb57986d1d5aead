import { loadStrings } from "../../app/loadStrings";
import { loadOldReader } from "../../workbook/otherFiles/oldWorkbook";

/** Fetches every script of the worker that comes only when it is needed. */
export async function fetchWorkerScripts(): Promise<void> {
  await Promise.all([
    loadStrings("zh-CN"),
    loadStrings("en"),
    import("../../report/renderReport"),
    import("../../app/forms/zippedForms"),
    import("../../app/gathering/gatheringWork"),
    loadOldReader(),
  ]);
}
