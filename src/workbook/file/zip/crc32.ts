/** Tables for four bytes at a time, one after another: half of the time of reading a large sheet would else go here. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (tables[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return tables;
}

/**
 * The checksum of the zip format (CRC-32, ISO 3309), of bytes that may come in pieces.
 * @param before the result for the bytes before these; 0 at the start
 * @returns an unsigned 32-bit number; crc32 of the text "123456789" is 0xCBF43926
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  let at = 0;
  for (const whole = bytes.length - 3; at < whole; at += 4) {
    value ^=
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    value =
      tableAt(768 + (value & 0xff)) ^
      tableAt(512 + ((value >>> 8) & 0xff)) ^
      tableAt(256 + ((value >>> 16) & 0xff)) ^
      tableAt(value >>> 24);
  }
  for (; at < bytes.length; at++) value = tableAt((value ^ byteAt(bytes, at)) & 0xff) ^ (value >>> 8);
  return ~value >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function tableAt(at: number): number {
  return TABLES[at] ?? 0;
}
