/** Inline styles by their CSS names; inline, because text that is pasted elsewhere leaves style sheets behind. */
export type InlineStyle = Readonly<Record<string, string>>;

/** An element with inline styles, set one by one: the page's policy forbids style attributes in markup. */
export function styledElement<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
  style: InlineStyle,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  element.append(...children);
  return element;
}

/** Words with a line break wherever they have one. */
export function withBreaks(page: Document, text: string): (Node | string)[] {
  return text.split(/\r?\n/).flatMap((line, at) => (at === 0 ? [line] : [page.createElement("br"), line]));
}
