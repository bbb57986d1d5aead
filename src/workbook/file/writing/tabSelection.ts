import type { PackageDraft } from "../package/packageDraft";
import type { TargetSheet } from "./targetSheets";
import type { WorkbookPackage } from "../package/workbookPackage";

/** The tag of a view of the sheet, in front of whatever the sheet holds. */
const VIEW = /<(?:[\w.-]+:)?sheetView\s[^<>]*>/g;
const SELECTED = /\stabSelected\s*=\s*(?:"(?:1|true)"|'(?:1|true)')/;
/** Far behind the views of any sheet. */
const HEAD_LENGTH = 20_000;

/**
 * Takes the selection from every sheet that is not written: two selected sheets would be edited together. Nothing else
 * of them is touched, and those that were not selected not at all.
 */
export function deselectOthers(pkg: WorkbookPackage, draft: PackageDraft, targets: readonly TargetSheet[]): void {
  const written = new Set(targets.map(({ part }) => part));
  for (const { part } of pkg.index.sheets) {
    if (part === "" || written.has(part) || !draft.has(part)) continue;
    const xml = draft.read(part);
    const head = xml.slice(0, HEAD_LENGTH);
    const edited = head.replace(VIEW, (tag) => tag.replace(SELECTED, ""));
    if (edited !== head) draft.write(part, edited + xml.slice(HEAD_LENGTH));
  }
}
