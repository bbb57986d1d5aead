import { CONTENT_TYPES_PART } from "../file/package/contentTypes";
import { readZipDirectory, type ZipRecord } from "../file/zip/zipDirectory";
import { inflateEntry } from "../file/zip/zipInflate";
import { refuseBomb } from "../file/zip/zipLimits";
import { WorkbookError } from "../port";

/** A file as bytes under its name. */
export interface FileBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file of an archive; its bytes are unpacked only when they are wanted. */
export interface PackedFile {
  readonly file: string;
  readonly unpack: () => Uint8Array;
}

/** What Excel, WPS and systems lay beside a file, and what is no table at all. */
const NOT_MEANT = /(?:^|\/)(?:~\$|\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of a .zip, each under the archive's name and its own; null where the bytes are no archive, or one that is a
 * workbook (.xlsx). Nothing is written to the disk, so that no name in it leads anywhere.
 * @throws WorkbookError rarArchive, damagedFile, encrypted, tooLarge
 */
export function packedFiles({ file, bytes }: FileBytes): PackedFile[] | null {
  if (isRar(bytes)) throw new WorkbookError({ code: "rarArchive" });
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5))) return null;
  const records = readZipDirectory(bytes);
  if (records.some(({ name }) => name.toLowerCase() === CONTENT_TYPES_PART.toLowerCase())) return null;
  refuseBomb(records);
  if (records.some(({ isEncrypted }) => isEncrypted)) throw new WorkbookError({ code: "encrypted" });
  return records.flatMap((record): PackedFile[] => {
    const name = nameOf(record);
    if (name.endsWith("/") || NOT_MEANT.test(name)) return [];
    return [{ file: `${file}/${name}`, unpack: () => inflated(bytes, record) }];
  });
}

function inflated(zip: Uint8Array, record: ZipRecord): Uint8Array {
  const whole = new Uint8Array(record.size);
  let at = 0;
  inflateEntry(zip, record, (piece) => {
    whole.set(piece, at);
    at += piece.length;
  });
  return whole;
}

/** Windows writes Chinese names in GBK and says nothing of it. */
function nameOf({ rawName }: ZipRecord): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(rawName).replace(/\\/g, "/");
  } catch {
    return new TextDecoder("gb18030").decode(rawName).replace(/\\/g, "/");
  }
}

/** RAR and 7z, which schools pack too. */
function isRar(bytes: Uint8Array): boolean {
  const starts = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  return starts([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]) || starts([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]);
}
