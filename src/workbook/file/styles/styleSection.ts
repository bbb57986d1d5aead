import { appendInside, placeAfter } from "../xml/elementEdits";
import { canonicalForm, plainElementXml, type PlainElement } from "../xml/plainElement";
import type { TextEdit } from "../xml/textEdits";
import type { XmlElement } from "../xml/xmlTree";

/** CT_Stylesheet, in the schema's order. */
const ORDER: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** One list of the styles part, to which entries are added only where no equal one stands there yet. */
export class StyleSection {
  private readonly positions = new Map<string, number>();
  private readonly added: PlainElement[] = [];
  private readonly section: XmlElement | undefined;
  private size = 0;

  /**
   * @param root of the styles part
   * @param local name of the list
   * @param seed entries that must come first where the list is missing, because their positions have a meaning
   */
  constructor(
    private readonly root: XmlElement,
    private readonly local: string,
    seed: readonly PlainElement[] = [],
  ) {
    this.section = root.children.find((child) => child.local === local && child.uri === root.uri);
    for (const entry of this.section?.children ?? []) this.note(entry);
    if (this.section === undefined) for (const entry of seed) this.add(entry);
  }

  get entries(): readonly XmlElement[] {
    return this.section?.children ?? [];
  }

  /** The position of an equal entry, or of the new one. */
  positionOf(entry: PlainElement): number {
    return this.positions.get(canonicalForm(entry)) ?? this.add(entry);
  }

  /** What has to change in the text of the part. */
  edits(xml: string, prefix: string): readonly TextEdit[] {
    if (this.added.length === 0) return [];
    const content = this.added.map((entry) => plainElementXml(entry, prefix)).join("");
    if (this.section !== undefined) return appendInside(xml, this.section, content, this.size);
    const place = placeAfter(this.root, ORDER.slice(0, ORDER.indexOf(this.local)));
    const name = `${prefix}${this.local}`;
    return [{ start: place, end: place, text: `<${name} count="${this.size}">${content}</${name}>` }];
  }

  private add(entry: PlainElement): number {
    this.added.push(entry);
    return this.note(entry);
  }

  /** Of two equal entries the first is used. */
  private note(entry: PlainElement): number {
    const form = canonicalForm(entry);
    if (!this.positions.has(form)) this.positions.set(form, this.size);
    return this.size++;
  }
}
