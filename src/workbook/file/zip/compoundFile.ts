import type { WorkbookFailure } from "../../port";

/** What the first eight bytes of an OLE compound file are (MS-CFB 2.2): .xls, .et, and encrypted .xlsx. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_SIZE = 128;
const FREE_OR_END = 0xfffffffa;

/** Spells KINGSOFU: the end of the class identifiers under which WPS registers its own documents. */
const WPS_CLASS_END = [0x4b, 0x49, 0x4e, 0x47, 0x53, 0x4f, 0x46, 0x55];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * What a compound file is, by the names of its streams.
 * @param fileName decides between .et and .xls, which WPS writes alike; without it the marks of WPS in the bytes do
 */
export function compoundFileFailure(bytes: Uint8Array, fileName: string | undefined): WorkbookFailure {
  const { names, rootClass } = readDirectory(bytes);
  if (names.has("encryptedpackage") || names.has("encryptioninfo")) return { code: "encrypted" };
  if (!names.has("workbook") && !names.has("book")) return { code: "notAWorkbook" };
  const bearsWpsMark =
    WPS_CLASS_END.every((byte, index) => rootClass[index + 8] === byte) ||
    [...names].some((name) => /^(et|wps)/.test(name));
  const isWps = /\.ett?$/i.test(fileName ?? "") || (bearsWpsMark && !/\.xl[st]$/i.test(fileName ?? ""));
  return { code: isWps ? "wpsFormat" : "oldExcelFormat" };
}

interface Directory {
  /** In lower case. */
  readonly names: ReadonlySet<string>;
  readonly rootClass: Uint8Array;
}

/** Follows the directory's sectors through the allocation table; a broken file yields the names up to the break. */
function readDirectory(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  let rootClass = new Uint8Array();
  if (bytes.length < 512) return { names, rootClass };
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const visited = new Set<number>();
  for (let sector = view.getUint32(48, true); isReadable(sector, visited, view, sectorSize); ) {
    visited.add(sector);
    const from = (sector + 1) * sectorSize;
    if (visited.size === 1) rootClass = bytes.slice(from + 80, from + 96);
    for (let at = from; at < from + sectorSize; at += ENTRY_SIZE) names.add(entryName(bytes, view, at));
    sector = sectorAfter(view, sector, sectorSize);
  }
  return { names, rootClass };
}

function isReadable(sector: number, visited: ReadonlySet<number>, view: DataView, sectorSize: number): boolean {
  return sector < FREE_OR_END && !visited.has(sector) && (sector + 2) * sectorSize <= view.byteLength;
}

/** The next sector of a chain; the first 109 sectors of the allocation table are listed in the header, enough here. */
function sectorAfter(view: DataView, sector: number, sectorSize: number): number {
  const perTable = sectorSize / 4;
  const table = Math.floor(sector / perTable);
  if (table >= 109) return FREE_OR_END;
  const at = (view.getUint32(76 + table * 4, true) + 1) * sectorSize + (sector % perTable) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : FREE_OR_END;
}

function entryName(bytes: Uint8Array, view: DataView, at: number): string {
  const length = Math.min(64, view.getUint16(at + 64, true));
  return new TextDecoder("utf-16le").decode(bytes.subarray(at, at + Math.max(0, length - 2))).toLowerCase();
}
