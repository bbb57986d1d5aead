import { WorkbookError } from "../../port";

/** One line of the zip's central directory. */
export interface ZipRecord {
  /** Normalised: `/` between folders, none in front. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly method: number;
  readonly crc: number;
  /** In bytes. */
  readonly compressedSize: number;
  readonly size: number;
  readonly isEncrypted: boolean;
  /** Where its local header begins in the file. */
  readonly localOffset: number;
  /** The line itself, to be copied. */
  readonly raw: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const LINE_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const LINE_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const SATURATED_16 = 0xffff;
const SATURATED_32 = 0xffffffff;

/** The name under which a part is found whatever tool packed it. */
export function normalisedName(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "");
}

/**
 * Reads the central directory of a zip, which alone says truly what the zip holds.
 * @throws WorkbookError damagedFile where there is no whole directory, zip64 where a number needs 64 bits
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === SATURATED_16 || size === SATURATED_32 || offset === SATURATED_32) throw zip64("zip");
  // Between directory and end may stand the zip64 records that some tools always write and nobody needs.
  if (offset + size > end) throw new WorkbookError({ code: "damagedFile" });
  const records: ZipRecord[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    const record = readLine(bytes, view, at);
    records.push(record);
    at += record.raw.length;
    if (at > end) throw new WorkbookError({ code: "damagedFile" });
  }
  return records;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    const isEnd = view.getUint32(at, true) === END_SIGNATURE;
    if (isEnd && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new WorkbookError({ code: "damagedFile" });
}

function readLine(bytes: Uint8Array, view: DataView, at: number): ZipRecord {
  if (at + LINE_SIZE > bytes.length || view.getUint32(at, true) !== LINE_SIGNATURE) {
    throw new WorkbookError({ code: "damagedFile" });
  }
  const nameLength = view.getUint16(at + 28, true);
  const length = LINE_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const rawName = bytes.subarray(at + LINE_SIZE, at + LINE_SIZE + nameLength);
  const name = normalisedName(new TextDecoder().decode(rawName));
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const localOffset = view.getUint32(at + 42, true);
  if ([compressedSize, size, localOffset].includes(SATURATED_32)) throw zip64(name);
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const raw = bytes.subarray(at, at + length);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  return { name, rawName, method, crc, compressedSize, size, isEncrypted, localOffset, raw };
}

function zip64(part: string): WorkbookError {
  return new WorkbookError({ code: "zip64", part });
}
