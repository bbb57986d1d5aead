/** The attribute of what `markRepeats` has marked. */
export const REPEAT_MARK = "data-repeat";

/**
 * Runs in the page: marks every element that is made as two of those before it in the same parent are: same elements,
 * attributes, roles and states within, with words where those have words. axe-core takes as long for the hundredth row
 * of a list as for the first, and says the same of both. What holds a look of its own stays.
 * @param mark the attribute
 * @param looks what `markLooks` has marked
 */
export function markRepeats({ mark, looks }: { readonly mark: string; readonly looks: string }): void {
  /** So many of one make are looked at: a first row often differs by what it alone may have, such as the focus. */
  const looked = 2;
  /** Attributes whose value decides what is right; of the others it matters that they are there, and not empty. */
  const decides =
    /^(?:role|type|scope|tabindex|aria-(?!label|describedby|controls|owns|details|activedescendant|value|row|col|pos|set).*)$/;
  const makes = new Map<string, number>();
  const makeOf = new Map<Element, number>();
  const made = (element: Element): number => {
    const attributes = [...element.attributes]
      .filter(({ name }) => name !== mark && name !== "class" && name !== "style" && !name.startsWith("data-"))
      .map(({ name, value }) => `${name}=${decides.test(name) ? value : String(value.trim() !== "")}`)
      .sort();
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? "").trim() !== "",
    );
    const make = JSON.stringify([
      element.tagName,
      attributes,
      hasWords,
      [...element.children].map((one) => makeOf.get(one)),
    ]);
    const number = makes.get(make) ?? makes.size;
    makes.set(make, number);
    return number;
  };
  // Children stand behind their parents in the document, so from its end they come first.
  for (const element of [...document.querySelectorAll("body *")].reverse()) makeOf.set(element, made(element));
  for (const element of document.querySelectorAll("body *")) {
    const seen = new Map<number, number>();
    for (const child of element.children) {
      const make = makeOf.get(child) ?? -1;
      const before = seen.get(make) ?? 0;
      seen.set(make, before + 1);
      const hasLook = child.hasAttribute(looks) || child.querySelector(`[${looks}]`) !== null;
      child.toggleAttribute(mark, before >= looked && !hasLook);
    }
  }
}
