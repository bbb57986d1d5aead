import { readTextPieces } from "../xml/xmlStream";
import { editContentTypes } from "./contentTypesEdit";
import { CONTENT_TYPES_PART } from "./contentTypes";
import { freePartName } from "../../freeName";
import { relationshipsXml, type NewRelationship } from "./relationshipsEdit";
import { readRelationships, relationshipsPartOf, type Relationship } from "./relationships";
import type { WorkbookPackage } from "./workbookPackage";
import type { NewContent, ZipArchive } from "../zip/zipArchive";

/** Changes to a package, gathered until they are all known; the package itself stays as it is. */
export class PackageDraft {
  private readonly contents = new Map<string, NewContent | null>();
  private readonly types = new Map<string, string>();
  private readonly taken: Set<string>;
  private changed: ZipArchive | undefined;

  constructor(private readonly source: WorkbookPackage) {
    this.taken = new Set(source.archive.names.map((name) => name.toLowerCase()));
  }

  /** The parts that there are now. */
  get names(): readonly string[] {
    return this.archive.names;
  }

  has(part: string): boolean {
    return this.taken.has(part.toLowerCase());
  }

  /** @throws WorkbookError damagedPart where there is no such part */
  read(part: string): string {
    const written = this.contents.get(part);
    return typeof written === "string" ? written : this.archive.readText(part);
  }

  /**
   * The text of a part that is large piece by piece, see `readTextPieces`; as it was opened, whatever was written
   * since.
   */
  readPieces(part: string, take: (text: string) => void): void {
    readTextPieces(this.source.archive, part, take);
  }

  relationshipsOf(part: string): readonly Relationship[] {
    return readRelationships(this.archive, part);
  }

  /** @param contentType given for parts of ours; others keep the one they have */
  write(part: string, content: string, contentType?: string): void {
    this.put(part, content, contentType);
  }

  /** The same for a part that is large: it is packed as it comes. */
  async writePieces(part: string, pieces: Iterable<string>, contentType: string): Promise<void> {
    this.put(part, await this.source.archive.contentOf(pieces), contentType);
  }

  private put(part: string, content: NewContent, contentType?: string): void {
    this.changed = undefined;
    this.contents.set(part, content);
    this.taken.add(part.toLowerCase());
    if (contentType !== undefined) this.types.set(part, contentType);
  }

  /** Writes the list of relationships of a part of ours, or none where it has none. */
  writeRelationships(part: string, relationships: readonly NewRelationship[]): void {
    const list = relationshipsPartOf(part);
    if (relationships.length > 0) this.write(list, relationshipsXml(part, relationships));
    else if (this.has(list)) this.remove(list);
  }

  remove(part: string): void {
    this.changed = undefined;
    this.contents.set(part, null);
    this.taken.delete(part.toLowerCase());
    this.types.delete(part);
  }

  /**
   * A path that no part has, from now on taken, beside the workbook part: `claim("charts/chart")` →
   * xl/charts/chart3.xml.
   */
  claim(stem: string): string {
    return this.take(freePartName(`${this.home}${stem}`, "xml", this.taken));
  }

  /**
   * The same for a part of which a workbook has one: `claimOnly("styles")` → xl/styles.xml, since many readers look for
   * that name and not for the relationship.
   */
  claimOnly(stem: string): string {
    const name = `${this.home}${stem}.xml`;
    return this.taken.has(name.toLowerCase()) ? this.claim(stem) : this.take(name);
  }

  private get home(): string {
    return this.source.workbookPart.slice(0, this.source.workbookPart.lastIndexOf("/") + 1);
  }

  private take(name: string): string {
    this.taken.add(name.toLowerCase());
    return name;
  }

  /** The zip with every change, its list of content types brought up to date. */
  toBytes(): Uint8Array {
    return this.finished().toBytes();
  }

  /** The same, see ZipArchive. */
  toBytesLater(): Promise<Uint8Array> {
    return this.finished().toBytesLater();
  }

  private finished(): ZipArchive {
    const types = this.read(CONTENT_TYPES_PART);
    const removed = this.source.archive.names.filter((name) => !this.has(name));
    const edited = editContentTypes(types, this.types, removed, this.names);
    if (edited !== types) this.write(CONTENT_TYPES_PART, edited);
    return this.archive;
  }

  private get archive(): ZipArchive {
    this.changed ??= this.source.archive.with(this.contents);
    return this.changed;
  }
}
