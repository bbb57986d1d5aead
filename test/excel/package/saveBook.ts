import { escapeAttribute, escapeMarkup } from "../../../src/workbook/file/xml/cellText";
import { STRICT, TRANSITIONAL } from "../../../src/workbook/file/xml/dialect";
import { prefixOf } from "../../../src/workbook/file/xml/elementEdits";
import { isStrict } from "../../../src/workbook/file/xml/namespaces";
import { newStylesXml } from "../../../src/workbook/file/styles/newStyles";
import { CONTENT_TYPES } from "../../../src/workbook/file/package/ownContentTypes";
import { PackageDraft } from "../../../src/workbook/file/package/packageDraft";
import {
  addRelationships,
  freeRelationshipId,
  type NewRelationship,
} from "../../../src/workbook/file/package/relationshipsEdit";
import { relationshipsPartOf } from "../../../src/workbook/file/package/relationships";
import { applyEdits, type TextEdit } from "../../../src/workbook/file/xml/textEdits";
import type { WorkbookPackage } from "../../../src/workbook/file/package/workbookPackage";
import { columnLetters } from "../../../src/model/tables/cellRef";
import { addressOfArea } from "../book/area";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { writeSheetParts } from "./sheetParts";
import { StyleWriter } from "./styleWriter";

const FIRST_TABLE_NUMBER = 1000;

/** The file as Excel would save it; the parts of sheets that nobody wrote to stay byte for byte. */
export function saveBook(book: Book, source: WorkbookPackage): Uint8Array {
  const draft = new PackageDraft(source);
  const dialect = isStrict(source.workbookRoot) ? STRICT : TRANSITIONAL;
  const list = relationshipsPartOf(source.workbookPart);
  const added: NewRelationship[] = [];
  const used = new Set(source.workbookRelationships.map(({ id }) => id));
  const relate = (kind: string, target: string): string => {
    const id = freeRelationshipId(used);
    used.add(id);
    added.push({ id, type: `${dialect.relationships}/${kind}`, target, isExternal: false });
    return id;
  };
  const present = source.workbookRelationships.find(({ kind }) => kind === "styles")?.target;
  const stylesPart = present ?? draft.claim("styles");
  const styles = new StyleWriter(present === undefined ? newStylesXml(dialect) : draft.read(stylesPart), stylesPart);
  let tableNumber = FIRST_TABLE_NUMBER;
  const ids = new Map<Sheet, string>();
  for (const sheet of book.sheets) {
    const part = sheet.isTouched
      ? writeSheetParts(draft, sheet, styles, dialect, () => tableNumber++)
      : (sheet.sourcePart ?? "");
    const known = source.index.sheets.find((entry) => entry.part === sheet.sourcePart)?.relationshipId;
    ids.set(sheet, known ?? relate("worksheet", part));
  }
  if (book.sheets.some(({ isTouched }) => isTouched))
    draft.write(stylesPart, styles.toXml(), present === undefined ? CONTENT_TYPES.styles : undefined);
  if (present === undefined) relate("styles", stylesPart);
  draft.write(list, addRelationships(draft.read(list), list, source.workbookPart, added));
  draft.write(source.workbookPart, workbookXml(book, source, ids));
  return draft.toBytes();
}

/** The list of sheets and the defined names, written anew; the rest of the workbook part stays. */
function workbookXml(book: Book, source: WorkbookPackage, ids: ReadonlyMap<Sheet, string>): string {
  const { workbookXml: xml, workbookRoot: root } = source;
  const prefix = prefixOf(root);
  const sheets = root.children.find(({ local }) => local === "sheets");
  const names = root.children.find(({ local }) => local === "definedNames");
  if (sheets === undefined) throw new Error("a workbook without a list of sheets");
  const text = `<${prefix}sheets>${sheetList(book, source, ids, prefix)}</${prefix}sheets>`;
  const nameText = nameList(book, prefix);
  const active = book.activeSheet === null ? 0 : book.sheets.indexOf(book.activeSheet);
  const views = root.children.find(({ local }) => local === "bookViews")?.children ?? [];
  const newViews = `<${prefix}bookViews><${prefix}workbookView activeTab="${active}"/></${prefix}bookViews>`;
  const list = (views.length === 0 ? newViews : "") + text;
  const edits: TextEdit[] = [
    { start: sheets.start, end: sheets.end, text: names === undefined ? list + nameText : list },
  ];
  for (const view of views) {
    const tag = xml.slice(view.start, view.contentStart).replace(/\s(?:activeTab|firstSheet)="\d*"/g, "");
    edits.push({ start: view.start, end: view.contentStart, text: tag.replace(/\/?>$/, ` activeTab="${active}"$&`) });
  }
  if (names !== undefined) edits.push({ start: names.start, end: names.end, text: nameText });
  return applyEdits(xml, edits);
}

function sheetList(book: Book, source: WorkbookPackage, ids: ReadonlyMap<Sheet, string>, prefix: string): string {
  let next = Math.max(0, ...source.index.sheets.map(({ sheetId }) => sheetId)) + 1;
  const relationshipPrefix =
    /xmlns:(\w+)="[^"]*officeDocument\/(?:2006\/)?relationships"/.exec(source.workbookXml)?.[1] ?? "r";
  return book.sheets
    .map((sheet) => {
      const sheetId = source.index.sheets.find((entry) => entry.part === sheet.sourcePart)?.sheetId ?? next++;
      const state =
        sheet.visibility === "Visible" ? "" : ` state="${sheet.visibility === "Hidden" ? "hidden" : "veryHidden"}"`;
      return `<${prefix}sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheetId}"${state} ${relationshipPrefix}:id="${ids.get(sheet) ?? ""}"/>`;
    })
    .join("");
}

function nameList(book: Book, prefix: string): string {
  const written = (name: string, scope: number | null, text: string): string =>
    `<${prefix}definedName name="${escapeAttribute(name)}"${scope === null ? "" : ` localSheetId="${scope}"`}>${escapeMarkup(text)}</${prefix}definedName>`;
  const names = book.names.map(({ name, scope, formula }) =>
    written(name, scope === null ? null : book.sheets.indexOf(scope), formula.slice(1)),
  );
  book.sheets.forEach((sheet, index) => {
    const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
    const { printArea, titleRows, titleColumns } = sheet.page;
    if (printArea !== null)
      names.push(
        written(
          "_xlnm.Print_Area",
          index,
          `${quoted}!${addressOfArea(printArea).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`,
        ),
      );
    const titles = [
      ...(titleColumns === null
        ? []
        : [`${quoted}!$${columnLetters(titleColumns.fromColumn)}:$${columnLetters(titleColumns.toColumn)}`]),
      ...(titleRows === null ? [] : [`${quoted}!$${titleRows.fromRow + 1}:$${titleRows.toRow + 1}`]),
    ];
    if (titles.length > 0) names.push(written("_xlnm.Print_Titles", index, titles.join(",")));
  });
  return names.length === 0 ? "" : `<${prefix}definedNames>${names.join("")}</${prefix}definedNames>`;
}
