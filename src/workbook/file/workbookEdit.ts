import { escapeAttribute, escapeMarkup } from "./cellText";
import { STRICT, TRANSITIONAL } from "./dialect";
import { appendInside, placeAfter, prefixOf, removeElement } from "./elementEdits";
import { isStrict, RELATIONSHIP_NAMESPACES } from "./namespaces";
import { applyEdits, type TextEdit } from "./textEdits";
import { childOf, childrenOf, type XmlElement } from "./xmlTree";

/** Of CT_Workbook, everything that stands before the defined names. */
const BEFORE_DEFINED_NAMES: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
];

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}

/** A defined name; `sheetIndex` null: the whole workbook knows it. */
export interface NewDefinedName {
  readonly name: string;
  readonly sheetIndex: number | null;
  readonly value: string;
  /** True where no list of names is to show it. */
  readonly isHidden?: boolean;
}

/**
 * The workbook part with sheets added after the last one, so that the positions that names and views count by stay
 * right, and with defined names put in place of those of the same name and scope.
 * @param isObsolete further names that go
 */
export function editWorkbook(
  xml: string,
  root: XmlElement,
  sheets: readonly NewSheet[],
  names: readonly NewDefinedName[],
  isObsolete: (name: string, sheetIndex: number | null) => boolean,
): string {
  return applyEdits(xml, [...sheetEdits(xml, root, sheets), ...nameEdits(xml, root, names, isObsolete)]);
}

function sheetEdits(xml: string, root: XmlElement, added: readonly NewSheet[]): readonly TextEdit[] {
  const list = childOf(root, "sheets");
  if (list === undefined || added.length === 0) return [];
  const idAttribute = relationshipAttribute(root);
  const content = added.map(
    ({ name, sheetId, relationshipId }) =>
      `<${prefixOf(list)}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" ${idAttribute}="${relationshipId}"/>`,
  );
  return appendInside(xml, list, content.join(""));
}

/** `r:id` under a prefix that the root declares; some tools declare one on every sheet, and so do we then. */
function relationshipAttribute(root: XmlElement): string {
  const declared = Object.entries(root.attributes).find(
    ([name, uri]) => name.startsWith("xmlns:") && RELATIONSHIP_NAMESPACES.includes(uri ?? ""),
  );
  if (declared !== undefined) return `${declared[0].slice("xmlns:".length)}:id`;
  return `xmlns:r="${(isStrict(root) ? STRICT : TRANSITIONAL).relationships}" r:id`;
}

function nameEdits(
  xml: string,
  root: XmlElement,
  names: readonly NewDefinedName[],
  isObsolete: (name: string, sheetIndex: number | null) => boolean,
): readonly TextEdit[] {
  const prefix = prefixOf(root);
  const content = names.map((name) => definedNameXml(name, prefix)).join("");
  const list = childOf(root, "definedNames");
  if (list === undefined) {
    if (content === "") return [];
    const place = placeAfter(root, BEFORE_DEFINED_NAMES);
    return [{ start: place, end: place, text: `<${prefix}definedNames>${content}</${prefix}definedNames>` }];
  }
  const gone = childrenOf(list, "definedName").filter(({ attributes }) => {
    const sheetIndex = attributes["localSheetId"] === undefined ? null : Number(attributes["localSheetId"]);
    return isObsolete(attributes["name"] ?? "", sheetIndex);
  });
  return [...gone.map((element) => removeElement(xml, element)), ...appendInside(xml, list, content)];
}

function definedNameXml({ name, sheetIndex, value, isHidden = false }: NewDefinedName, prefix: string): string {
  const scope = sheetIndex === null ? "" : ` localSheetId="${sheetIndex}"`;
  const hidden = isHidden ? ' hidden="1"' : "";
  return `<${prefix}definedName name="${name}"${scope}${hidden}>${escapeMarkup(value)}</${prefix}definedName>`;
}
