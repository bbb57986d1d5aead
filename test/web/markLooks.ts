/** The attribute of what `markLooks` has marked. */
export const LOOK_MARK = "data-look";

/**
 * Runs in the page: marks the first of all elements that look alike, in themselves and in all that they stand in, and
 * unmarks the others. axe-core takes as long for the contrast of the hundredth row of a list as for that of the first,
 * and says the same of both.
 * @param mark the attribute
 */
export function markLooks(mark: string): void {
  /** All that says how legible a text is. */
  const properties = [
    ...["color", "-webkit-text-fill-color", "font-size", "font-weight", "text-shadow", "text-decoration-line"],
    ...["background-color", "background-image", "background-clip", "opacity", "filter", "mix-blend-mode"],
    ...["display", "visibility", "position", "clip", "overflow", "text-indent"],
  ];
  /** One letter is not judged, nor a symbol: a text of words must not stand behind them. */
  const kindOfText = (element: Element): string => {
    const text = [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ""))
      .join("");
    return /[\p{L}\p{N}]{2}/u.test(text) ? "words" : text.trim().slice(0, 1);
  };
  const styles = new Map(
    [...document.querySelectorAll("*")].map((element) => {
      const style = getComputedStyle(element);
      return [element, properties.map((name) => style.getPropertyValue(name))];
    }),
  );
  /** What of an element's children may lie over or under the others. */
  const laid = (parent: Element): string =>
    [...parent.children]
      .map((child) => styles.get(child) ?? [])
      .filter((style) => style[properties.indexOf("position")] !== "static")
      .map(String)
      .filter((style, at, all) => all.indexOf(style) === at)
      .join(";");
  const numbers = new Map<string, number>();
  const looks = new Map<Element, { readonly number: number; readonly laid: string }>();
  for (const [element, style] of styles) {
    const around = element.parentElement === null ? undefined : looks.get(element.parentElement);
    const [box, text] = [element.getBoundingClientRect(), kindOfText(element)];
    const own = [element.tagName, element.matches(":disabled, [aria-disabled=true]"), box.width * box.height > 1, text];
    const look = JSON.stringify([around?.number, around?.laid, own, style]);
    const isFirst = !numbers.has(look);
    if (isFirst) numbers.set(look, numbers.size);
    looks.set(element, { number: numbers.get(look) ?? 0, laid: laid(element) });
    // What is typed or chosen is no text of the element.
    element.toggleAttribute(mark, isFirst || element.matches("input, select, textarea, label"));
  }
}
