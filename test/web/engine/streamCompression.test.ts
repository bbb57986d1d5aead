import { inflateRawSync } from "node:zlib";
import { streamCompression } from "../../../src/web/engine/streamCompression";
import { SCRIPT_COMPRESSION } from "../../../src/workbook/file/zip/compression";

const TEXT = new TextEncoder().encode("<row/>".repeat(50_000));
const own = globalThis.CompressionStream;
afterEach(() => Object.assign(globalThis, { CompressionStream: own }));

test("what the browser deflates is raw deflated data, the same each time", async () => {
  const { deflateLater } = streamCompression();
  const deflated = await deflateLater?.(TEXT);
  expect(inflateRawSync(deflated ?? Buffer.alloc(0)).equals(Buffer.from(TEXT))).toBe(true);
  expect(await deflateLater?.(TEXT)).toEqual(deflated);
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
