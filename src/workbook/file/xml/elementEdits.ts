import type { TextEdit } from "./textEdits";
import type { XmlElement } from "./xmlTree";

/** The prefix with its colon as it stands before the element's name, for elements put beside it. */
export function prefixOf(element: XmlElement): string {
  return element.prefix === "" ? "" : `${element.prefix}:`;
}

/**
 * Adds content before the closing tag, whether or not there is one yet (`<a/>`), and states the new `count` where the
 * element states one.
 */
export function appendInside(xml: string, element: XmlElement, content: string, count?: number): readonly TextEdit[] {
  const opening = xml.slice(element.start, element.contentStart);
  const isClosed = opening.endsWith("/>");
  const counted = count === undefined ? opening : opening.replace(/(\scount\s*=\s*)(?:"\d*"|'\d*')/, `$1"${count}"`);
  if (isClosed) {
    const text = `${counted.slice(0, -2).trimEnd()}>${content}</${element.name}>`;
    return [{ start: element.start, end: element.end, text }];
  }
  const appended = { start: element.contentEnd, end: element.contentEnd, text: content };
  return counted === opening
    ? [appended]
    : [{ start: element.start, end: element.contentStart, text: counted }, appended];
}

/** Takes an element out, with the blanks before it. */
export function removeElement(xml: string, element: XmlElement): TextEdit {
  let start = element.start;
  while (/\s/.test(xml.charAt(start - 1))) start--;
  return { start, end: element.end, text: "" };
}

/**
 * Where a missing child belongs by the schema: after the last child that must stand before it.
 * @param before local names of everything that the schema puts before it
 */
export function placeAfter(parent: XmlElement, before: readonly string[]): number {
  const earlier = parent.children.filter((child) => child.uri === parent.uri && before.includes(child.local));
  return earlier.at(-1)?.end ?? parent.contentStart;
}
