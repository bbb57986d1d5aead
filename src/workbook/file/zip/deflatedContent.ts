import type { Compression } from "./compression";

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
 * Deflates a text that comes piece by piece, so that neither the text nor its bytes ever stand in memory whole. Each
 * piece is made into bytes by itself: joining them to a long string first takes several times as long as all the rest.
 * @param pieces none of which ends within a sign
 */
export async function deflatedText(pieces: Iterable<string>, compression: Compression): Promise<DeflatedContent> {
  const deflater = compression.deflater();
  const encoder = new TextEncoder();
  let room = new Uint8Array(2 * PIECE);
  let [filled, size, crc] = [0, 0, 0];
  const take = (): Promise<void> | void => {
    const bytes = room.subarray(0, filled);
    size += filled;
    crc = compression.checksum(bytes, crc);
    filled = 0;
    return deflater.take(bytes);
  };
  for (const piece of pieces) {
    const most = piece.length * MOST_BYTES;
    if (filled > 0 && filled + most > room.length) await take();
    if (most > room.length) room = new Uint8Array(most);
    filled += encoder.encodeInto(piece, room.subarray(filled)).written;
    if (filled >= PIECE) await take();
  }
  if (filled > 0) await take();
  return { data: await deflater.end(), size, crc };
}
