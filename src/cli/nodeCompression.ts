import { promisify } from "node:util";
import zlib, { constants, deflateRaw, deflateRawSync, inflateRawSync, type ZlibOptions } from "node:zlib";
import {
  DeflateError,
  joinedBytes,
  SCRIPT_COMPRESSION,
  type Compression,
  type Deflater,
} from "../workbook/file/zip/compression";

/**
 * Larger parts never stand in memory whole: they are inflated piece by piece, which zlib does not do without waiting.
 */
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
  deflate: (content) => deflateRawSync(content, { level: LEVEL }),
  deflater: () => new BlockDeflater(),
  // Node 20 has it since 20.15.
  checksum: "crc32" in zlib ? zlib.crc32 : SCRIPT_COMPRESSION.checksum,
};

/**
 * How hard deflate looks for what was there before. Most of a sheet is rows that look like the row above: the usual 6
 * takes twice as long for a file that is smaller by an eighth.
 */
const LEVEL = 4;

/** How far deflate looks back. */
const WINDOW = 32 * 1024;

/** What deflate may add to a piece that does not get smaller. */
const ROOM_BESIDE = 4096;

const deflated: (piece: Uint8Array, options: ZlibOptions) => Promise<Uint8Array> = promisify(deflateRaw);

/** Pieces that wait for their turn, or are being deflated. */
const MOST_WAITING = 4;

/**
 * Each piece becomes blocks of one stream: it is deflated by itself, on another processor while the next one is made,
 * with the end of the piece before it as its dictionary, which is what whoever inflates the stream has before his eyes
 * at that place.
 */
class BlockDeflater implements Deflater {
  private readonly blocks: Promise<Uint8Array>[] = [];
  private before = new Uint8Array();

  async take(piece: Uint8Array): Promise<void> {
    const kept = piece.slice();
    this.add(kept, constants.Z_SYNC_FLUSH);
    this.before = kept.subarray(-WINDOW);
    await this.blocks.at(-MOST_WAITING);
  }

  async end(): Promise<Uint8Array> {
    this.add(new Uint8Array(), constants.Z_FINISH);
    return joinedBytes(await Promise.all(this.blocks));
  }

  private add(piece: Uint8Array, finishFlush: number): void {
    const dictionary = this.before.length === 0 ? {} : { dictionary: this.before };
    // With room for all that can come of it, zlib asks nothing of this thread before it is done; what it made is a view
    // on all that room, which a copy of it alone lets go.
    const chunkSize = piece.length + ROOM_BESIDE;
    const block = deflated(piece, { level: LEVEL, finishFlush, chunkSize, ...dictionary });
    this.blocks.push(block.then((made) => Uint8Array.from(made)));
  }
}

function inflated(deflated: Uint8Array, size: number): Uint8Array {
  try {
    // A bomb is stopped one byte behind the size that it gives; zlib asks for room for one byte at least.
    return inflateRawSync(deflated, { maxOutputLength: size + 1 });
  } catch {
    throw new DeflateError();
  }
}
