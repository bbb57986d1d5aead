import { joinedBytes, SCRIPT_COMPRESSION, type Compression, type Deflater } from "../../workbook/file/zip/compression";

/** The browser's own deflate, which works beside the worker; where a browser has none, that in JavaScript. */
export function streamCompression(): Compression {
  return canDeflate() ? { ...SCRIPT_COMPRESSION, deflater: () => new StreamDeflater() } : SCRIPT_COMPRESSION;
}

class StreamDeflater implements Deflater {
  private readonly stream = new CompressionStream("deflate-raw");
  private readonly writer = this.stream.writable.getWriter();
  private readonly deflated = this.read();

  /** The stream keeps what it is given until its turn comes. */
  take(piece: Uint8Array): Promise<void> {
    return this.writer.write(piece.slice());
  }

  async end(): Promise<Uint8Array> {
    await this.writer.close();
    return this.deflated;
  }

  private async read(): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    const reader = this.stream.readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
    return joinedBytes(pieces);
  }
}

/** The first browsers with streams that compress know other formats only. */
function canDeflate(): boolean {
  try {
    return new CompressionStream("deflate-raw") instanceof CompressionStream;
  } catch {
    return false;
  }
}
