import { SCRIPT_COMPRESSION, type Compression } from "../../workbook/file/zip/compression";

/** The browser's own deflate, which works beside the worker; where a browser has none, that in JavaScript. */
export function streamCompression(): Compression {
  return canDeflate() ? { ...SCRIPT_COMPRESSION, deflateLater } : SCRIPT_COMPRESSION;
}

async function deflateLater(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([content as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The first browsers with streams that compress know other formats only. */
function canDeflate(): boolean {
  try {
    return new CompressionStream("deflate-raw") instanceof CompressionStream;
  } catch {
    return false;
  }
}
