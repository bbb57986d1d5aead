import { WorkbookError } from "../../port";
import { joinedBytes, SCRIPT_COMPRESSION, type Compression } from "./compression";
import { decodeXml, encodeXml } from "../xml/xmlText";
import { normalisedName, readZipDirectory, type ZipRecord } from "./zipDirectory";
import { deflatedText, type DeflatedContent } from "./deflatedContent";
import { layZip, packCopy, packDeflated, packNew, type PackedEntry } from "./zipFormat";
import { compressedBytes, inflateEntry } from "./zipInflate";
import { refuseBomb } from "./zipLimits";

/** What an entry may be given: text becomes UTF-8. */
export type NewContent = Uint8Array | string | DeflatedContent;

/** By name: new content, or null to drop the entry. */
export type ZipChanges = ReadonlyMap<string, NewContent | null>;

/** An entry still compressed in the zip that was opened, or content that replaces it. */
type Entry =
  | { readonly name: string; readonly record: ZipRecord; readonly content: null }
  | { readonly name: string; readonly record: ZipRecord | null; readonly content: Uint8Array | DeflatedContent };

/**
 * The entries of a zip, found by name whatever the case. It never changes: `with` gives another archive, whose
 * unchanged entries are copied still compressed.
 */
export class ZipArchive {
  private readonly byName: ReadonlyMap<string, Entry>;

  private constructor(
    private readonly zip: Uint8Array,
    private readonly entries: readonly Entry[],
    private readonly compression: Compression,
  ) {
    this.byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  }

  get packedBytes(): number {
    return this.zip.length;
  }

  /**
   * @param zip whole file; it must not be changed while the archive is in use
   * @throws WorkbookError damagedFile, damagedPart (two entries of one name), encrypted, zip64, tooLarge (zip bomb)
   */
  static open(zip: Uint8Array, compression = SCRIPT_COMPRESSION): ZipArchive {
    const records = readZipDirectory(zip);
    refuseBomb(records);
    if (records.some((record) => record.isEncrypted)) throw new WorkbookError({ code: "encrypted" });
    refuseDoubles(records);
    return new ZipArchive(
      zip,
      records.map((record) => ({ name: record.name, record, content: null })),
      compression,
    );
  }

  /** Normalised names in the order of the zip. */
  get names(): readonly string[] {
    return this.entries.map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** The name as it stands in the zip, or undefined where there is no such entry. */
  nameOf(name: string): string | undefined {
    return this.find(name)?.name;
  }

  /**
   * The content of an entry.
   * @throws WorkbookError damagedPart where it is missing, cut off or not what its checksum says
   */
  readBytes(name: string): Uint8Array {
    const pieces: Uint8Array[] = [];
    this.readPieces(name, (piece) => pieces.push(piece));
    const [only] = pieces;
    return pieces.length === 1 && only !== undefined ? only : joinedBytes(pieces);
  }

  /** The content of an entry piece by piece, for sheets too large to be held whole. */
  readPieces(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.find(name);
    if (entry === undefined) throw new WorkbookError({ code: "damagedPart", part: name });
    if (entry.content instanceof Uint8Array) take(entry.content);
    else if (entry.content !== null) this.compression.inflate(entry.content.data, entry.content.size, take);
    else inflateEntry(this.zip, entry.record, take, this.compression);
  }

  /** The content of an XML entry, in whatever encoding it declares. */
  readText(name: string): string {
    return decodeXml(this.readBytes(name), name);
  }

  /** Text that comes piece by piece, as content for `with`: deflated as it comes. */
  contentOf(pieces: Iterable<string>): Promise<NewContent> {
    return deflatedText(pieces, this.compression);
  }

  /** Another archive with the changes: replaced entries keep their place, new ones follow at the end. */
  with(changes: ZipChanges): ZipArchive {
    const left = new Map(
      [...changes].map(([name, content]) => [keyOf(this.find(name)?.name ?? name), { name, content }]),
    );
    const entries: Entry[] = [];
    for (const entry of this.entries) {
      const change = left.get(keyOf(entry.name));
      left.delete(keyOf(entry.name));
      if (change === undefined) entries.push(entry);
      else if (change.content !== null) entries.push({ ...entry, content: encoded(change.content) });
    }
    for (const { name, content } of left.values()) {
      if (content !== null) entries.push({ name: normalisedName(name), record: null, content: encoded(content) });
    }
    return new ZipArchive(this.zip, entries, this.compression);
  }

  /** The zip; the same entries give the same bytes at any time. */
  toBytes(): Uint8Array {
    return layZip(this.entries.map((entry) => this.packed(entry, (content) => this.compression.deflate(content))));
  }

  /**
   * The same zip, its new parts deflated beside each other where the platform can do that; by other code, to other
   * bytes.
   */
  async toBytesLater(): Promise<Uint8Array> {
    const deflated = new Map<Uint8Array, Uint8Array>();
    await Promise.all(
      this.entries.map(async ({ content }) => {
        if (!(content instanceof Uint8Array)) return;
        const deflater = this.compression.deflater();
        await deflater.take(content);
        deflated.set(content, await deflater.end());
      }),
    );
    return layZip(this.entries.map((entry) => this.packed(entry, (content) => deflated.get(content) ?? content)));
  }

  private packed(entry: Entry, deflate: (content: Uint8Array) => Uint8Array): PackedEntry {
    const { content, record } = entry;
    if (content === null) return packCopy(compressedBytes(this.zip, record), record);
    const name = record?.rawName ?? new TextEncoder().encode(entry.name);
    return content instanceof Uint8Array ? packNew(name, content, deflate(content)) : packDeflated(name, content);
  }

  /** Part names may be percent-encoded where the zip has the plain characters. */
  private find(name: string): Entry | undefined {
    return this.byName.get(keyOf(name)) ?? this.byName.get(keyOf(percentDecoded(name)));
  }
}

function keyOf(name: string): string {
  return normalisedName(name).toLowerCase();
}

function percentDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function encoded(content: NewContent): Uint8Array | DeflatedContent {
  return typeof content === "string" ? encodeXml(content) : content;
}

/** Two readers would read two different files: which figures count nobody could say. */
function refuseDoubles(records: readonly ZipRecord[]): void {
  const seen = new Set<string>();
  for (const { name } of records) {
    if (seen.has(keyOf(name))) throw new WorkbookError({ code: "damagedPart", part: name });
    seen.add(keyOf(name));
  }
}
