/** An element without places in a text: one of ours before it is written, or one that was read. */
export interface PlainElement {
  readonly local: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: readonly PlainElement[];
}

/** Makes an element; attributes that are undefined are left out when it is written. */
export function plainElement(
  local: string,
  attributes: PlainElement["attributes"] = {},
  children: readonly PlainElement[] = [],
): PlainElement {
  return { local, attributes, children };
}

/** The element as text. Its attributes must hold nothing that needs escaping. @param prefix with its colon, or "" */
export function plainElementXml({ local, attributes, children }: PlainElement, prefix: string): string {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const open = `<${prefix}${local}${written.map(([name, value]) => ` ${name}="${value ?? ""}"`).join("")}`;
  if (children.length === 0) return `${open}/>`;
  return `${open}>${children.map((child) => plainElementXml(child, prefix)).join("")}</${prefix}${local}>`;
}

/** Equal for elements that say the same, whatever the order of their attributes and their prefixes. */
export function canonicalForm({ local, attributes, children }: PlainElement): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value ?? ""}`)
    .sort();
  return `${local}(${said.join(" ")})[${children.map(canonicalForm).join("")}]`;
}
