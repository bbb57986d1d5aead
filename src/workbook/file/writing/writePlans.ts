import type { AwaitedSheet } from "../../../model/sheets/sheetPlan";
import type { RunMark } from "../../../model/sheets/runMark";
import type { WriteReport } from "../../port";
import { withoutSheets } from "./calcChainEdit";
import { clearOwnSheet, NOTHING_KEPT } from "./clearOwnSheet";
import { STRICT, TRANSITIONAL } from "../xml/dialect";
import { isStrict } from "../xml/namespaces";
import { newStylesXml } from "../styles/newStyles";
import { CONTENT_TYPES } from "../package/ownContentTypes";
import { PackageDraft } from "../package/packageDraft";
import { PartReferences } from "../package/partReferences";
import {
  addRelationships,
  freeRelationshipId,
  removeRelationships,
  type NewRelationship,
} from "../package/relationshipsEdit";
import { relationshipsPartOf } from "../package/relationships";
import { removeSignature } from "../package/removeSignature";
import { StyleBook } from "../styles/styleBook";
import { readTableParts } from "../reading/tableParts";
import { TableRegistry } from "./tableRegistry";
import { deselectOthers } from "./tabSelection";
import { namesOfOwnSheets, orderOfSheets, targetSheets, type TargetSheet } from "./targetSheets";
import type { WorkbookPackage } from "../package/workbookPackage";
import { writeSheet, type WriteSetting } from "./writeSheet";
import { writeWorkbookPart, type WrittenSheet } from "./writeWorkbookPart";

/** The changed file, and the name under which each sheet stands in it. */
export interface WrittenWorkbook extends WriteReport {
  readonly bytes: Uint8Array;
}

/**
 * Puts our sheets into a stranger's workbook by editing its package: a sheet that is there already (found by its
 * marker) is written anew in its place, others come behind the bureau's. Changed are the workbook part, its
 * relationships, the content types and the styles, all by splicing, and of the sheet that was in front that it was;
 * every other part of the bureau's is copied as it is. A digital signature, which any change makes void, is taken out.
 * The same input gives the same bytes. Each sheet is made when its turn comes, and not held.
 * @throws WorkbookError structureLocked, ownSheetProtected, damagedPart; the package itself is never changed
 */
export async function writePlans(
  pkg: WorkbookPackage,
  sheets: readonly AwaitedSheet[],
  run?: RunMark,
): Promise<WrittenWorkbook> {
  const draft = new PackageDraft(pkg);
  const references = new PartReferences(draft);
  const order = orderOfSheets(pkg, sheets);
  const targets = targetSheets(pkg, draft, sheets, tableNames(pkg), order);
  const active = targets.find(({ sheet }) => sheet.isActive === true)?.position ?? null;
  const sheetNames = namesOfOwnSheets(pkg, targets);
  const dialect = isStrict(pkg.workbookRoot) ? STRICT : TRANSITIONAL;
  const tables = tablesOf(pkg, draft, targets);
  const kept = targets.map(({ part, former }) =>
    former === null ? NOTHING_KEPT : clearOwnSheet(draft, references, part, former),
  );
  const styles = openStyles(pkg, draft, newStylesXml(dialect));
  const setting: WriteSetting = { draft, dialect, names: sheetNames, styles: styles.book, tables, active };
  const written: WrittenSheet[] = [];
  for (const [index, target] of targets.entries())
    written.push({ ...target, printNames: await writeSheet(setting, target, kept[index] ?? NOTHING_KEPT) });
  styles.write();
  if (active !== null) deselectOthers(pkg, draft, targets);
  writeWorkbookPart(pkg, draft, { targets: written, order, active }, run);
  relateSheets(pkg, draft, targets, styles.part, dialect.relationships);
  forgetCalculationOrder(pkg, draft, references, targets);
  if (pkg.isSigned) removeSignature(draft, references);
  return { bytes: await draft.toBytesLater(), sheetNames };
}

function tableNames(pkg: WorkbookPackage): string[] {
  return pkg.index.sheets.flatMap(({ isWorksheet, part }) =>
    isWorksheet ? readTableParts(pkg, part).map(({ name }) => name) : [],
  );
}

function tablesOf(pkg: WorkbookPackage, draft: PackageDraft, targets: readonly TargetSheet[]): TableRegistry {
  const rewritten = new Set(targets.filter(({ former }) => former !== null).map(({ part }) => part));
  return new TableRegistry(
    draft,
    pkg.index.sheets,
    rewritten,
    pkg.index.definedNames.map(({ name }) => name),
  );
}

interface OpenStyles {
  readonly book: StyleBook;
  readonly part: string;
  write(): void;
}

/** The styles of the workbook; a part of ours where there is none. */
function openStyles(pkg: WorkbookPackage, draft: PackageDraft, fresh: string): OpenStyles {
  const present = pkg.stylesPart;
  const part = present ?? draft.claimOnly("styles");
  const xml = present === undefined ? fresh : withOpenRoot(draft.read(part));
  const book = new StyleBook(xml, part);
  const write = (): void => {
    const edited = book.toXml();
    if (present === undefined) draft.write(part, edited, CONTENT_TYPES.styles);
    else if (edited !== xml) draft.write(part, edited);
  };
  return { book, part, write };
}

/** `<styleSheet …/>` as `<styleSheet …></styleSheet>`: what closes itself has no place for anything. */
function withOpenRoot(xml: string): string {
  return xml.replace(/<((?:\w+:)?styleSheet)\b([^<>]*)\/>\s*$/u, "<$1$2></$1>");
}

/** Relationships from the workbook part to what is new. */
function relateSheets(
  pkg: WorkbookPackage,
  draft: PackageDraft,
  targets: readonly TargetSheet[],
  stylesPart: string,
  typeStem: string,
): void {
  const added: NewRelationship[] = targets
    .filter(({ former }) => former === null)
    .map(({ relationshipId, part }) => ({
      id: relationshipId,
      type: `${typeStem}/worksheet`,
      target: part,
      isExternal: false,
    }));
  if (!pkg.workbookRelationships.some(({ kind, isExternal }) => kind === "styles" && !isExternal)) {
    const used = new Set([...pkg.workbookRelationships, ...added].map(({ id }) => id));
    added.push({ id: freeRelationshipId(used), type: `${typeStem}/styles`, target: stylesPart, isExternal: false });
  }
  if (added.length === 0) return;
  const list = relationshipsPartOf(pkg.workbookPart);
  draft.write(list, addRelationships(draft.read(list), list, pkg.workbookPart, added));
}

/** Excel lists the formulas of our sheets too when it saves; where they stand may change with the new sheets. */
function forgetCalculationOrder(
  pkg: WorkbookPackage,
  draft: PackageDraft,
  references: PartReferences,
  targets: readonly TargetSheet[],
): void {
  const rewritten = new Set(targets.filter(({ former }) => former !== null).map(({ sheetId }) => sheetId));
  const chain = pkg.workbookRelationships.find(({ kind }) => kind === "calcChain");
  if (chain === undefined || rewritten.size === 0 || !draft.has(chain.target)) return;
  const xml = draft.read(chain.target);
  const edited = withoutSheets(xml, rewritten);
  if (edited !== null) {
    if (edited !== xml) draft.write(chain.target, edited);
    return;
  }
  references.release(pkg.workbookPart, chain.target);
  const list = relationshipsPartOf(pkg.workbookPart);
  draft.write(list, removeRelationships(draft.read(list), list, new Set([chain.id])));
}
