import { SCRIPT_COMPRESSION } from "./compression";
import { crc32 } from "./crc32";
import type { DeflatedContent } from "./deflatedContent";
import type { ZipRecord } from "./zipDirectory";

/** An entry ready to be laid into a zip: its compressed bytes and its line of the directory. */
export interface PackedEntry {
  readonly data: Uint8Array;
  readonly line: Uint8Array;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LINE_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LINE_SIZE = 46;
const LOCAL_SIZE = 30;
const END_SIZE = 22;
const VERSION = 20;
const UTF8_NAME = 1 << 11;
const SIZES_AFTER_DATA = 1 << 3;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: the same content gives the same bytes on every day. */
const FIRST_DAY = 0x21;

/** An entry of another zip, copied as it is; its sizes now stand in front of the data, so the flag for behind goes. */
export function packCopy(data: Uint8Array, record: ZipRecord): PackedEntry {
  const line = record.raw.slice();
  const view = viewOf(line);
  view.setUint16(8, view.getUint16(8, true) & ~SIZES_AFTER_DATA, true);
  return { data, line };
}

/**
 * New content under the name as it is to stand in the zip.
 * @param data the content deflated
 */
export function packNew(
  rawName: Uint8Array,
  content: Uint8Array,
  data = SCRIPT_COMPRESSION.deflate(content),
): PackedEntry {
  return packDeflated(rawName, { data, size: content.length, crc: crc32(content) });
}

/** New content that is deflated already, under the name as it is to stand in the zip. */
export function packDeflated(rawName: Uint8Array, { data, size, crc }: DeflatedContent): PackedEntry {
  const line = new Uint8Array(LINE_SIZE + rawName.length);
  const view = viewOf(line);
  view.setUint32(0, LINE_SIGNATURE, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, UTF8_NAME, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, size, true);
  view.setUint16(28, rawName.length, true);
  line.set(rawName, LINE_SIZE);
  return { data, line };
}

/** Lays the entries one after another and the directory behind them. */
export function layZip(entries: readonly PackedEntry[]): Uint8Array {
  const heads = entries.map(localHeader);
  const size = entries.reduce(
    (sum, { data, line }, index) => sum + data.length + line.length + lengthAt(heads, index),
    END_SIZE,
  );
  const zip = new Uint8Array(size);
  let at = 0;
  const put = (bytes: Uint8Array): void => {
    zip.set(bytes, at);
    at += bytes.length;
  };
  const offsets = entries.map(({ data }, index) => {
    const offset = at;
    put(heads[index] ?? new Uint8Array());
    put(data);
    return offset;
  });
  const directory = at;
  entries.forEach(({ line }, index) => {
    const here = at;
    put(line);
    viewOf(zip).setUint32(here + 42, offsets[index] ?? 0, true);
  });
  putEnd(viewOf(zip), at, entries.length, directory);
  return zip;
}

function lengthAt(parts: readonly Uint8Array[], index: number): number {
  return parts[index]?.length ?? 0;
}

/** The header in front of the data says what the line of the directory says, without the line's extra field. */
function localHeader({ line }: PackedEntry): Uint8Array {
  const nameLength = viewOf(line).getUint16(28, true);
  const header = new Uint8Array(LOCAL_SIZE + nameLength);
  viewOf(header).setUint32(0, LOCAL_SIGNATURE, true);
  header.set(line.subarray(6, 30), 4);
  header.set(line.subarray(LINE_SIZE, LINE_SIZE + nameLength), LOCAL_SIZE);
  return header;
}

function putEnd(view: DataView, at: number, count: number, directory: number): void {
  view.setUint32(at, END_SIGNATURE, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
