import type { Compression } from "./compression";
import { crc32 } from "./crc32";

/** Content of an entry that is deflated already: what is written of it, and what it was. */
export interface DeflatedContent {
  readonly data: Uint8Array;
  /** In bytes, before it was deflated. */
  readonly size: number;
  readonly crc: number;
}

/** Bytes deflated at a time. */
const PIECE = 256 * 1024;

/** UTF-8 takes up to so many bytes for one unit of a string. */
const MOST_BYTES = 3;

/**
 * Deflates a text that comes piece by piece, so that neither the text nor its bytes ever stand in memory whole. Each piece
 * is made into bytes by itself: joining them to a long string first takes several times as long as all the rest.
 * @param pieces none of which ends within a sign
 */
export function deflatedText(pieces: Iterable<string>, compression: Compression): DeflatedContent {
  const deflater = compression.deflater();
  const encoder = new TextEncoder();
  let room = new Uint8Array(2 * PIECE);
  let [filled, size, crc] = [0, 0, 0];
  const take = (): void => {
    const bytes = room.subarray(0, filled);
    size += filled;
    crc = crc32(bytes, crc);
    deflater.take(bytes);
    filled = 0;
  };
  for (const piece of pieces) {
    const most = piece.length * MOST_BYTES;
    if (filled > 0 && filled + most > room.length) take();
    if (most > room.length) room = new Uint8Array(most);
    filled += encoder.encodeInto(piece, room.subarray(filled)).written;
    if (filled >= PIECE) take();
  }
  if (filled > 0) take();
  return { data: deflater.end(), size, crc };
}
