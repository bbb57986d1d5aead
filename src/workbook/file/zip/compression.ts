import { Deflate, deflateSync, Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/**
 * How deflated data are made and taken apart. The platform's own code is three to four times as fast as any in
 * JavaScript, and each platform calls it otherwise; whatever makes the data, they unpack to the same.
 */
export interface Compression {
  /**
   * Inflates raw deflated data piece by piece.
   * @param size of what they are said to hold: nobody need make more than one byte beyond it
   * @throws DeflateError where the data are damaged; what `take` throws passes through
   */
  inflate(deflated: Uint8Array, size: number, take: (piece: Uint8Array) => void): void;
  /** The same content gives the same data on one platform. */
  deflate(content: Uint8Array): Uint8Array;
  /**
   * The same for content that comes piece by piece and never stands in memory whole; beside other work where the
   * platform can.
   */
  deflater(): Deflater;
  /**
   * The checksum of the zip format (CRC-32) of bytes that may come in pieces.
   * @param before the result for the bytes before these; 0 at the start
   */
  checksum(bytes: Uint8Array, before: number): number;
}

/** Deflates one content. */
export interface Deflater {
  /** Resolves when there is room for the next piece; this one may be used again at once. */
  take(piece: Uint8Array): Promise<void> | void;
  /** All that was taken, deflated. */
  end(): Promise<Uint8Array>;
}

/** Deflated data are cut off, changed, or hold more than they are said to. */
export class DeflateError extends Error {}

/** Compressed bytes handed over at a time; deflate can make a thousand times as many of them, no more. */
const STEP = 64 * 1024;

/**
 * Parts up to this size are inflated in one piece: a stream takes some 200 KB of new memory for each of them, however
 * small.
 */
const WHOLE = 1024 * 1024;

/** In JavaScript, which runs anywhere. */
export const SCRIPT_COMPRESSION: Compression = {
  inflate(deflated, size, take) {
    if (size <= WHOLE) return take(inflatedWhole(deflated, size));
    const stream = new Inflate((piece) => take(piece));
    for (let at = 0; at < deflated.length; at += STEP) {
      try {
        stream.push(deflated.subarray(at, at + STEP), at + STEP >= deflated.length);
      } catch (error) {
        // fflate throws plain errors of its own; those of whoever takes the pieces pass through.
        throw isOfFflate(error) ? new DeflateError() : error;
      }
    }
  },
  deflate: (content) => deflateSync(content),
  checksum: crc32,
  deflater() {
    const deflated: Uint8Array[] = [];
    const stream = new Deflate((piece) => deflated.push(piece));
    return {
      take: (piece) => stream.push(piece),
      end: async () => {
        stream.push(new Uint8Array(), true);
        return joinedBytes(deflated);
      },
    };
  },
};

/** Pieces one after another in a single array. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What does not fit into a byte more than was said is left out: whoever takes it sees that there is more. */
function inflatedWhole(deflated: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(deflated, { out: new Uint8Array(size + 1) });
  } catch (error) {
    throw isOfFflate(error) ? new DeflateError() : error;
  }
}

function isOfFflate(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}
