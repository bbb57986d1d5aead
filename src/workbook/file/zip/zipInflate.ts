import { WorkbookError } from "../../port";
import { DeflateError, SCRIPT_COMPRESSION, type Compression } from "./compression";
import type { ZipRecord } from "./zipDirectory";

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of an entry as they stand in the zip, still compressed.
 * @throws WorkbookError damagedPart where they are not all there
 */
export function compressedBytes(zip: Uint8Array, record: ZipRecord): Uint8Array {
  const at = record.localOffset;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (at + LOCAL_SIZE > zip.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) throw damaged(record);
  const from = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + record.compressedSize > zip.length) throw damaged(record);
  return zip.subarray(from, from + record.compressedSize);
}

/**
 * Inflates an entry piece by piece, so that a large sheet never stands in memory whole, and checks that size and
 * checksum are the declared ones: a flipped bit could else change a figure and nobody would know.
 * @throws WorkbookError damagedPart, or what `take` throws
 */
export function inflateEntry(
  zip: Uint8Array,
  record: ZipRecord,
  take: (piece: Uint8Array) => void,
  compression = SCRIPT_COMPRESSION,
): void {
  let size = 0;
  let crc = 0;
  const taken = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > record.size) throw damaged(record);
    crc = compression.checksum(piece, crc);
    take(piece);
  };
  const bytes = compressedBytes(zip, record);
  if (record.method === STORED) taken(bytes);
  else if (record.method === DEFLATED) inflate(bytes, record, compression, taken);
  else throw damaged(record);
  if (size !== record.size || crc !== record.crc) throw damaged(record);
}

function inflate(
  bytes: Uint8Array,
  record: ZipRecord,
  compression: Compression,
  taken: (piece: Uint8Array) => void,
): void {
  try {
    compression.inflate(bytes, record.size, taken);
  } catch (error) {
    throw error instanceof DeflateError ? damaged(record) : error;
  }
}

function damaged(record: ZipRecord): WorkbookError {
  return new WorkbookError({ code: "damagedPart", part: record.name });
}
