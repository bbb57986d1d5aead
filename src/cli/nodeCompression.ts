import { deflateRawSync, inflateRawSync } from "node:zlib";
import { DeflateError, SCRIPT_COMPRESSION, type Compression } from "../workbook/file/zip/compression";

/** Larger parts never stand in memory whole: they are inflated piece by piece, which zlib does not do without waiting. */
const LARGEST_WHOLE = 64 * 1024 * 1024;

/** Pieces are decoded and read one by one: small enough to stay near the processor. */
const PIECE = 256 * 1024;

/** Node's own zlib. */
export const NODE_COMPRESSION: Compression = {
  inflate(deflated, size, take) {
    if (size > LARGEST_WHOLE) return SCRIPT_COMPRESSION.inflate(deflated, size, take);
    const content = inflated(deflated, size);
    for (let at = 0; at < content.length; at += PIECE) take(content.subarray(at, at + PIECE));
  },
  deflate: (content) => deflateRawSync(content),
};

function inflated(deflated: Uint8Array, size: number): Uint8Array {
  try {
    // A bomb is stopped one byte behind the size that it gives; zlib asks for room for one byte at least.
    return inflateRawSync(deflated, { maxOutputLength: size + 1 });
  } catch {
    throw new DeflateError();
  }
}
