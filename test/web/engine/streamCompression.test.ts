import { inflateRawSync } from "node:zlib";
import { streamCompression } from "../../../src/web/engine/streamCompression";
import { SCRIPT_COMPRESSION } from "../../../src/workbook/file/compression";

const TEXT = new TextEncoder().encode("<row/>".repeat(50_000));
const own = globalThis.CompressionStream;
afterEach(() => Object.assign(globalThis, { CompressionStream: own }));

test("what the browser deflates is raw deflated data, the same each time", async () => {
  const { deflateLater } = streamCompression();
  const deflated = await deflateLater?.(TEXT);
  expect(inflateRawSync(deflated ?? Buffer.alloc(0)).equals(Buffer.from(TEXT))).toBe(true);
  expect(await deflateLater?.(TEXT)).toEqual(deflated);
});

test.each([
  ["no such stream", undefined],
  [
    "one that knows gzip alone",
    class {
      constructor(format: string) {
        if (format !== "gzip") throw new TypeError(format);
      }
    },
  ],
])("a browser with %s deflates in JavaScript", (_name, stream) => {
  Object.assign(globalThis, { CompressionStream: stream });
  expect(streamCompression()).toBe(SCRIPT_COMPRESSION);
});
