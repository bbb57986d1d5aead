import type { Compression } from "./compression";
import { crc32 } from "./crc32";

/** Content of an entry that is deflated already: what is written of it, and what it was. */
export interface DeflatedContent {
  readonly data: Uint8Array;
  /** In bytes, before it was deflated. */
  readonly size: number;
  readonly crc: number;
}

/** So many characters are made into bytes at a time. */
const PIECE = 256 * 1024;

/**
 * Deflates a text that comes piece by piece, so that neither the text nor its bytes ever stand in memory whole.
 * @param pieces none of which ends within a sign
 */
export function deflatedText(pieces: Iterable<string>, compression: Compression): DeflatedContent {
  const deflater = compression.deflater();
  const encoder = new TextEncoder();
  let size = 0;
  let crc = 0;
  let text = "";
  const take = (): void => {
    const bytes = encoder.encode(text);
    size += bytes.length;
    crc = crc32(bytes, crc);
    deflater.take(bytes);
    text = "";
  };
  for (const piece of pieces) {
    text += piece;
    if (text.length >= PIECE) take();
  }
  if (text !== "") take();
  return { data: deflater.end(), size, crc };
}
