import { SaxesParser, type SaxesTagNS } from "saxes";
import { WorkbookError } from "../../port";
import { XmlLimits } from "./xmlLimits";

/**
 * An element of a small part (the workbook, its relationships, styles, a table), with the places in the text that
 * splicing needs. Large parts are streamed instead.
 */
export interface XmlElement {
  /** With its prefix, as it stands in the text. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** Values by the attribute's name as it stands in the text, prefix included. */
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  /** The attributes with a prefix, with the namespace that it stands for. */
  readonly qualified: readonly { readonly uri: string; readonly local: string; readonly value: string }[];
  readonly children: readonly XmlElement[];
  /** Own text, without that of the children. */
  readonly text: string;
  /** Position of `<` of the opening tag, and the one after its `>`. */
  readonly start: number;
  readonly contentStart: number;
  /** Position of `</` of the closing tag, and the one after its `>`; for `<a/>` both are `contentStart`. */
  readonly contentEnd: number;
  readonly end: number;
}

/** While it is being read; outside it is the XmlElement above. */
interface GrowingElement extends XmlElement {
  readonly children: GrowingElement[];
  text: string;
  contentEnd: number;
  end: number;
}

/**
 * Reads a whole part.
 * @param part its name, for the error
 * @returns the root element
 * @throws WorkbookError damagedPart where it is not well-formed, tooIntricate
 */
export function readXmlTree(xml: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: GrowingElement[] = [];
  let root: GrowingElement | undefined;
  parser.on("error", () => {
    throw new WorkbookError({ code: "damagedPart", part });
  });
  const limits = new XmlLimits(part);
  parser.on("attribute", () => limits.attribute());
  parser.on("opentag", (tag) => {
    limits.open();
    limits.checkTree();
    const element = openedElement(tag, xml, parser.position);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string): void => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ isSelfClosing }) => {
    limits.close();
    const element = open.pop();
    if (element === undefined || isSelfClosing) return;
    element.end = parser.position;
    element.contentEnd = xml.lastIndexOf("</", element.end - 1);
  });
  parser.write(xml).close();
  if (root === undefined) throw new WorkbookError({ code: "damagedPart", part });
  return root;
}

function openedElement(
  { name, prefix, local, uri, attributes }: SaxesTagNS,
  xml: string,
  contentStart: number,
): GrowingElement {
  const listed = Object.values(attributes);
  return {
    name,
    prefix,
    local,
    uri,
    attributes: Object.fromEntries(listed.map((attribute) => [attribute.name, attribute.value])),
    qualified: listed.filter((attribute) => attribute.prefix !== ""),
    children: [],
    text: "",
    start: xml.lastIndexOf(`<${name}`, contentStart - 1),
    contentStart,
    contentEnd: contentStart,
    end: contentStart,
  };
}

/** The first child of that local name, in the namespace of the element itself. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local && child.uri === element.uri);
}

/** The children of that local name, in the namespace of the element itself. */
export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local && child.uri === element.uri) ?? [];
}

/** A boolean attribute as XML Schema writes it; absent is false. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
