import { inflateRawSync } from "node:zlib";
import { streamCompression } from "../../../src/web/engine/streamCompression";
import { SCRIPT_COMPRESSION } from "../../../src/workbook/file/zip/compression";

const TEXT = new TextEncoder().encode("<row/>".repeat(50_000));
const own = globalThis.CompressionStream;
afterEach(() => Object.assign(globalThis, { CompressionStream: own }));

test("what the browser deflates is raw deflated data, the same each time", async () => {
  const deflate = async (): Promise<Uint8Array> => {
    const deflater = streamCompression().deflater();
    for (let from = 0; from < TEXT.length; from += 70_000) {
      const piece = TEXT.slice(from, from + 70_000);
      const room = deflater.take(piece);
      piece.fill(0);
      await room;
    }
    return deflater.end();
  };
  const deflated = await deflate();
  expect(inflateRawSync(deflated).equals(Buffer.from(TEXT))).toBe(true);
  expect(await deflate()).toEqual(deflated);
});

/** Knows gzip alone, as the first browsers with such streams. */
function gzipOnly(format: string): void {
  if (format !== "gzip") throw new TypeError(format);
}

test.each([
  ["no such stream", undefined],
  ["one that knows gzip alone", gzipOnly],
])("a browser with %s deflates in JavaScript", (_name, stream) => {
  Object.assign(globalThis, { CompressionStream: stream });
  expect(streamCompression()).toBe(SCRIPT_COMPRESSION);
});
