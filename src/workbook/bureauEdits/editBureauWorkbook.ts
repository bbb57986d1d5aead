import type { BureauEdit, CellEdit, GrownTable } from "../../model/sheets/bureauEdit";
import type { NewSheet } from "../../model/sheets/newSheet";
import { areaOfReference } from "../cellPlace";
import { areaAddress } from "../sheetReference";
import { STRICT, TRANSITIONAL, type Dialect } from "../file/xml/dialect";
import { escapeAttribute } from "../file/xml/cellText";
import { appendInside, placeAfter, prefixOf } from "../file/xml/elementEdits";
import { withRules } from "../file/sheets/newSheetRules";
import { isStrict } from "../file/xml/namespaces";
import { newStylesXml } from "../file/styles/newStyles";
import { CONTENT_TYPES } from "../file/package/ownContentTypes";
import { PackageDraft } from "../file/package/packageDraft";
import { PartReferences } from "../file/package/partReferences";
import { addRelationships, freeRelationshipId } from "../file/package/relationshipsEdit";
import { relationshipsPartOf } from "../file/package/relationships";
import { removeSignature } from "../file/package/removeSignature";
import { StyleBook } from "../file/styles/styleBook";
import { TableRegistry } from "../file/writing/tableRegistry";
import { tableXml } from "../file/sheets/tableXml";
import { applyEdits } from "../file/xml/textEdits";
import { editWorkbook } from "../file/writing/workbookEdit";
import { WorkbookPackage } from "../file/package/workbookPackage";
import { worksheetXml } from "../file/sheets/worksheetXml";
import { childOf, readXmlTree } from "../file/xml/xmlTree";
import { WorkbookError } from "../port";
import { editCells } from "./cellEdits";

/** The changed copy, and the cells that keep their formulas. */
export interface EditedBureauWorkbook {
  readonly bytes: Uint8Array;
  readonly refused: readonly CellEdit[];
}

/**
 * A copy of the bureau's workbook with values put into its cells, tables drawn down over added rows, and the sheets of
 * gathering written anew or added behind the last one. The bytes given are never changed; every part that is not named
 * stays as it is, and Excel computes the formulas anew when it opens the file.
 * @throws WorkbookError structureLocked where a sheet would have to be added, damagedPart
 */
export function editBureauWorkbook(bytes: Uint8Array, edit: BureauEdit, fileName?: string): EditedBureauWorkbook {
  const pkg = WorkbookPackage.open(bytes, fileName);
  const draft = new PackageDraft(pkg);
  const refused: CellEdit[] = [];
  for (const { name, part, isWorksheet } of pkg.index.sheets) {
    const cells = edit.cells.filter(({ sheet }) => sheet === name);
    if (!isWorksheet || cells.length === 0) continue;
    const edited = editCells(draft.read(part), part, cells);
    draft.write(part, edited.xml);
    refused.push(...edited.refused);
  }
  for (const grown of edit.tables) growTable(pkg, draft, grown);
  const writer = new SheetWriter(pkg, draft);
  for (const sheet of edit.sheets) writer.put(sheet);
  writer.finish();
  if (pkg.isSigned) removeSignature(draft, new PartReferences(draft));
  return { bytes: draft.toBytes(), refused };
}

interface TableOfSheet {
  readonly sheetPart: string;
  readonly part: string;
  readonly relationshipId: string;
  readonly xml: string;
}

function tableNamed(pkg: WorkbookPackage, draft: PackageDraft, name: string): TableOfSheet | null {
  for (const { part: sheetPart, isWorksheet } of pkg.index.sheets) {
    if (!isWorksheet) continue;
    for (const { kind, target, id } of draft.relationshipsOf(sheetPart)) {
      if (kind !== "table") continue;
      const xml = draft.read(target);
      const { attributes } = readXmlTree(xml, target);
      if ((attributes["displayName"] ?? attributes["name"]) === name)
        return { sheetPart, part: target, relationshipId: id, xml };
    }
  }
  return null;
}

function growTable(pkg: WorkbookPackage, draft: PackageDraft, { name, toRow, columns = [] }: GrownTable): void {
  const found = tableNamed(pkg, draft, name);
  if (found === null) return;
  const { xml } = found;
  const root = readXmlTree(xml, found.part);
  const area = areaOfReference(root.attributes["ref"] ?? "");
  const list = childOf(root, "tableColumns");
  if (area === null || list === undefined) return;
  const grown = areaAddress({ ...area, toRow: Math.max(area.toRow, toRow), toColumn: area.toColumn + columns.length });
  const filter = childOf(root, "autoFilter");
  const references = [root, ...(filter === undefined ? [] : [filter])].map((element) => ({
    start: element.start,
    end: element.contentStart,
    text: xml.slice(element.start, element.contentStart).replace(/\sref\s*=\s*(?:"[^"]*"|'[^']*')/, ` ref="${grown}"`),
  }));
  const last = Math.max(0, ...list.children.map(({ attributes }) => Number(attributes["id"])));
  const added = columns.map(
    (heading, at) => `<${prefixOf(list)}tableColumn id="${last + at + 1}" name="${escapeAttribute(heading)}"/>`,
  );
  const edits = added.length === 0 ? [] : appendInside(xml, list, added.join(""), list.children.length + added.length);
  draft.write(found.part, applyEdits(xml, [...references, ...edits]));
}

/** Writes whole sheets of gathering, each in the place of the sheet that holds its table. */
class SheetWriter {
  private readonly dialect: Dialect;
  private readonly styles: StyleBook;
  private readonly stylesPart: string;
  private readonly stylesXml: string;
  private readonly hasStyles: boolean;
  private readonly added: { name: string; sheetId: number; relationshipId: string; part: string }[] = [];

  constructor(
    private readonly pkg: WorkbookPackage,
    private readonly draft: PackageDraft,
  ) {
    this.dialect = isStrict(pkg.workbookRoot) ? STRICT : TRANSITIONAL;
    const present = pkg.stylesPart;
    this.hasStyles = present !== undefined;
    this.stylesPart = present ?? draft.claimOnly("styles");
    this.stylesXml = present === undefined ? newStylesXml(this.dialect) : draft.read(present);
    this.styles = new StyleBook(this.stylesXml, this.stylesPart);
  }

  put(sheet: NewSheet): void {
    const [table] = sheet.tables;
    const found = table === undefined ? null : tableNamed(this.pkg, this.draft, table.name);
    if (table === undefined) return;
    if (found === null) this.add(sheet);
    else {
      const id = Number(readXmlTree(found.xml, found.part).attributes["id"]);
      this.draft.write(found.part, tableXml(table, id, table.name, this.dialect));
      this.draft.write(found.sheetPart, this.sheetXml(sheet, [found.relationshipId]));
    }
  }

  private sheetXml(sheet: NewSheet, tables: readonly string[]): string {
    const xml = worksheetXml(
      { ...sheet, id: "settings" },
      {
        dialect: this.dialect,
        names: {},
        relationships: { tables },
        tab: { isSelected: false, colour: null },
        digitPixels: this.styles.digitPixels,
        styleIndex: (style, isMerged) => this.styles.indexOf(style, isMerged),
      },
    );
    return withRules(xml, sheet);
  }

  private add(sheet: NewSheet): void {
    const { pkg, draft, dialect } = this;
    if (pkg.index.isStructureLocked) throw new WorkbookError({ code: "structureLocked" });
    const registry = new TableRegistry(
      draft,
      pkg.index.sheets,
      new Set(),
      pkg.index.definedNames.map(({ name }) => name),
    );
    const part = draft.claim("worksheets/sheet");
    const tables = sheet.tables.map((table, at) => {
      const { name, id } = registry.claim(table.name);
      const target = draft.claim("tables/table");
      draft.write(target, tableXml(table, id + this.added.length, name, dialect), CONTENT_TYPES.table);
      return { id: `rId${at + 1}`, type: `${dialect.relationships}/table`, target, isExternal: false };
    });
    draft.write(
      part,
      this.sheetXml(
        sheet,
        tables.map(({ id }) => id),
      ),
      CONTENT_TYPES.worksheet,
    );
    draft.writeRelationships(part, tables);
    const used = new Set([
      ...pkg.workbookRelationships.map(({ id }) => id),
      ...this.added.map((one) => one.relationshipId),
    ]);
    const sheetId =
      Math.max(0, ...pkg.index.sheets.map((one) => one.sheetId), ...this.added.map((one) => one.sheetId)) + 1;
    this.added.push({ name: this.freeName(sheet.name), sheetId, relationshipId: freeRelationshipId(used), part });
  }

  private freeName(wish: string): string {
    const taken = new Set([...this.pkg.index.sheets, ...this.added].map(({ name }) => name.toLowerCase()));
    let name = wish;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wish}${number}`;
    return name;
  }

  finish(): void {
    const { pkg, draft, added, dialect } = this;
    const styles = this.styles.toXml();
    if (!this.hasStyles) draft.write(this.stylesPart, styles, CONTENT_TYPES.styles);
    else if (styles !== this.stylesXml) draft.write(this.stylesPart, styles);
    const xml = editWorkbook(pkg.workbookXml, pkg.workbookRoot, {
      sheets: added.map((sheet, at) => ({ ...sheet, position: pkg.index.sheets.length + at })),
      names: [],
      isObsolete: () => false,
      positionOf: (former) => former,
      active: null,
    });
    draft.write(pkg.workbookPart, withFullCalculation(xml, pkg.workbookPart));
    const link = (id: string, kind: string, target: string) => ({
      id,
      type: `${dialect.relationships}/${kind}`,
      target,
      isExternal: false,
    });
    const links = added.map(({ relationshipId, part }) => link(relationshipId, "worksheet", part));
    if (!this.hasStyles) {
      const used = new Set([...pkg.workbookRelationships, ...links].map(({ id }) => id));
      links.push(link(freeRelationshipId(used), "styles", this.stylesPart));
    }
    if (links.length === 0) return;
    const list = relationshipsPartOf(pkg.workbookPart);
    draft.write(list, addRelationships(draft.read(list), list, pkg.workbookPart, links));
  }
}

/** Of CT_Workbook, everything that stands before calcPr. */
const BEFORE_CALCULATION = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups"],
  ...["externalReferences", "definedNames"],
];

/**
 * Formulas of the bureau's that rest on the cells show what they gave before; Excel is told to compute them on opening.
 */
function withFullCalculation(xml: string, part: string): string {
  const root = readXmlTree(xml, part);
  const found = childOf(root, "calcPr");
  if (found === undefined) {
    const place = placeAfter(root, BEFORE_CALCULATION);
    return applyEdits(xml, [{ start: place, end: place, text: `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>` }]);
  }
  const opening = xml.slice(found.start, found.contentStart);
  const without = opening.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  const text = without.replace(/^(<[^\s/>]+)/, '$1 fullCalcOnLoad="1"');
  return applyEdits(xml, [{ start: found.start, end: found.contentStart, text }]);
}
