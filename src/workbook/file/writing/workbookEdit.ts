import { escapeAttribute, escapeMarkup } from "../xml/cellText";
import { STRICT, TRANSITIONAL } from "../xml/dialect";
import { appendInside, placeAfter, prefixOf, removeElement } from "../xml/elementEdits";
import { isStrict, RELATIONSHIP_NAMESPACES } from "../xml/namespaces";
import { applyEdits, type TextEdit } from "../xml/textEdits";
import { childOf, childrenOf, type XmlElement } from "../xml/xmlTree";

/** Of CT_Workbook, everything that stands before the views, and before the defined names. */
const BEFORE_VIEWS: readonly string[] = ["fileVersion", "fileSharing", "workbookPr", "workbookProtection"];
const BEFORE_DEFINED_NAMES: readonly string[] = [
  ...BEFORE_VIEWS,
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
];

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Where it stands among all sheets once they are written. */
  readonly position: number;
}

/** A defined name; `sheetIndex` null: the whole workbook knows it. */
export interface NewDefinedName {
  readonly name: string;
  readonly sheetIndex: number | null;
  readonly value: string;
  /** True where no list of names is to show it. */
  readonly isHidden?: boolean;
}

/** What changes of the workbook part. */
export interface WorkbookChange {
  readonly sheets: readonly NewSheet[];
  readonly names: readonly NewDefinedName[];
  /** Further names that go; by the position that their sheet had. */
  readonly isObsolete: (name: string, sheetIndex: number | null) => boolean;
  /** Where the sheet stands now that stood at a position before. */
  readonly positionOf: (former: number) => number;
  /** The position of the sheet on which the workbook opens; null: the one as before. */
  readonly active: number | null;
}

/**
 * The workbook part with sheets added, whose names and views count by the new positions, and with defined names put in
 * place of those of the same name and scope.
 */
export function editWorkbook(xml: string, root: XmlElement, change: WorkbookChange): string {
  return applyEdits(xml, [
    ...viewEdits(xml, root, change),
    ...sheetEdits(xml, root, change),
    ...nameEdits(xml, root, change),
  ]);
}

/** Of the tabs left of the active one as many stay in sight. */
const TABS_BEFORE = 2;

function viewEdits(xml: string, root: XmlElement, { active, positionOf }: WorkbookChange): readonly TextEdit[] {
  const list = childOf(root, "bookViews");
  const views = childrenOf(list, "workbookView");
  if (views.length === 0) return active === null ? [] : newView(xml, root, list, active);
  return views.map((view) => {
    const opening = xml.slice(view.start, view.contentStart);
    const front = active ?? positionOf(Number(view.attributes["activeTab"] ?? 0));
    const shown = withAttribute(opening, "activeTab", front);
    const text = active === null ? shown : withAttribute(shown, "firstSheet", Math.max(0, active - TABS_BEFORE));
    return { start: view.start, end: view.contentStart, text };
  });
}

function newView(xml: string, root: XmlElement, list: XmlElement | undefined, active: number): readonly TextEdit[] {
  const prefix = prefixOf(root);
  const view = `<${prefix}workbookView firstSheet="${Math.max(0, active - TABS_BEFORE)}" activeTab="${active}"/>`;
  if (list !== undefined) return appendInside(xml, list, view);
  const place = placeAfter(root, BEFORE_VIEWS);
  return [{ start: place, end: place, text: `<${prefix}bookViews>${view}</${prefix}bookViews>` }];
}

/** The opening tag with an attribute set, in whatever place and quotes it stands. */
function withAttribute(tag: string, name: string, value: number): string {
  const present = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  if (present.test(tag)) return tag.replace(present, `$1"${value}"`);
  const end = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} ${name}="${value}"${tag.slice(end)}`;
}

/**
 * New sheets stand in their places among the others, of which those that are to follow them all are moved to the end.
 */
function sheetEdits(xml: string, root: XmlElement, { sheets: added, positionOf }: WorkbookChange): readonly TextEdit[] {
  const list = childOf(root, "sheets");
  if (list === undefined) return [];
  const present = childrenOf(list, "sheet");
  const places = present.map((_, former) => positionOf(former));
  const isMoved = (former: number): boolean => places.slice(former + 1).some((place) => place < (places[former] ?? 0));
  const moved = present.filter((_, former) => isMoved(former));
  const staying = present.filter((_, former) => !isMoved(former));
  if (added.length + moved.length === 0) return [];
  const idAttribute = relationshipAttribute(root);
  const inserts = new Map<number, string>();
  [...added]
    .sort((one, other) => one.position - other.position)
    .forEach(({ name, sheetId, relationshipId, position }, before) => {
      const at = position - before;
      const entry = `<${prefixOf(list)}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" ${idAttribute}="${relationshipId}"/>`;
      inserts.set(at, (inserts.get(at) ?? "") + entry);
    });
  const atEnd = [...inserts].flatMap(([at, text]) => (staying[at] === undefined ? [text] : []));
  const last = [...atEnd, ...moved.map(({ start, end }) => xml.slice(start, end))].join("");
  return [
    ...moved.map((element) => removeElement(xml, element)),
    ...[...inserts].flatMap(([at, text]) => {
      const next = staying[at];
      return next === undefined ? [] : [{ start: next.start, end: next.start, text }];
    }),
    ...(last === "" ? [] : appendInside(xml, list, last)),
  ];
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
  { names, isObsolete, positionOf }: WorkbookChange,
): readonly TextEdit[] {
  const prefix = prefixOf(root);
  const content = names.map((name) => definedNameXml(name, prefix)).join("");
  const list = childOf(root, "definedNames");
  if (list === undefined) {
    if (content === "") return [];
    const place = placeAfter(root, BEFORE_DEFINED_NAMES);
    return [{ start: place, end: place, text: `<${prefix}definedNames>${content}</${prefix}definedNames>` }];
  }
  const edits = childrenOf(list, "definedName").flatMap((element): TextEdit[] => {
    const { name = "", localSheetId } = element.attributes;
    const sheetIndex = localSheetId === undefined ? null : Number(localSheetId);
    if (isObsolete(name, sheetIndex)) return [removeElement(xml, element)];
    const position = sheetIndex === null ? -1 : positionOf(sheetIndex);
    if (position < 0 || position === sheetIndex) return [];
    const opening = xml.slice(element.start, element.contentStart);
    return [
      { start: element.start, end: element.contentStart, text: withAttribute(opening, "localSheetId", position) },
    ];
  });
  return [...edits, ...appendInside(xml, list, content)];
}

function definedNameXml({ name, sheetIndex, value, isHidden = false }: NewDefinedName, prefix: string): string {
  const scope = sheetIndex === null ? "" : ` localSheetId="${sheetIndex}"`;
  const hidden = isHidden ? ' hidden="1"' : "";
  return `<${prefix}definedName name="${name}"${scope}${hidden}>${escapeMarkup(value)}</${prefix}definedName>`;
}
