import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { writeEvaluation, judgeWorkbook } from "../../src/app/evaluateWorkbook";
import { NODE_COMPRESSION } from "../../src/cli/nodeCompression";
import { zhCN } from "../../src/strings/zh-CN";
import { DeflateError, SCRIPT_COMPRESSION, type Compression } from "../../src/workbook/file/zip/compression";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { ROOT } from "../project/sources";

const SAMPLE = new Uint8Array(readFileSync(path.join(ROOT, "assets/sample/示例县.xlsx")));
const STAMP = { evaluatedAt: "2026-03-01 09:00", version: "0.1.0" };
const TEXT = new TextEncoder().encode('<c r="A1"><v>1</v></c>'.repeat(60_000));

const COMPRESSIONS: readonly (readonly [string, Compression])[] = [
  ["node", NODE_COMPRESSION],
  ["script", SCRIPT_COMPRESSION],
];

function inflated(compression: Compression, deflated: Uint8Array, size: number): Buffer {
  const pieces: Uint8Array[] = [];
  compression.inflate(deflated, size, (piece) => pieces.push(piece.slice()));
  return Buffer.concat(pieces);
}

describe.each(COMPRESSIONS)("deflate of %s", (_name, compression) => {
  test.each([
    ["nothing", new Uint8Array()],
    ["a byte", new Uint8Array([7])],
    ["a sheet", TEXT],
  ])("%s comes back whichever takes it apart, and is the same each time", (_what, content) => {
    const deflated = compression.deflate(content);
    expect(Buffer.compare(deflated, compression.deflate(content))).toBe(0);
    for (const [, other] of COMPRESSIONS)
      expect(inflated(other, deflated, content.length).equals(Buffer.from(content))).toBe(true);
  });

  it("has the same checksum as the other, however the bytes are cut", () => {
    const { checksum } = compression;
    for (const cut of [0, 1, 7, 100_000, TEXT.length])
      for (const [, other] of COMPRESSIONS)
        expect(checksum(TEXT.subarray(cut), checksum(TEXT.subarray(0, cut), 0))).toBe(other.checksum(TEXT, 0));
  });

  test.each([
    ["nothing", []],
    ["pieces shorter and longer than what deflate looks back over", [1, 40_000, 100, 200_000, 32_768, 7]],
  ])("%s that comes piece by piece is one stream, whichever takes it apart", async (_what, lengths) => {
    const deflate = async (): Promise<Uint8Array> => {
      const deflater = compression.deflater();
      let from = 0;
      for (const length of lengths) {
        const piece = TEXT.slice(from, from + length);
        const room = deflater.take(piece);
        piece.fill(0);
        await room;
        from += length;
      }
      return deflater.end();
    };
    const deflated = await deflate();
    expect(Buffer.compare(deflated, await deflate())).toBe(0);
    const content = TEXT.subarray(
      0,
      lengths.reduce((sum, length) => sum + length, 0),
    );
    for (const [, other] of COMPRESSIONS)
      expect(inflated(other, deflated, content.length).equals(Buffer.from(content))).toBe(true);
  });

  test("what is cut off or changed is refused", () => {
    const deflated = compression.deflate(TEXT);
    expect(() => inflated(compression, deflated.subarray(0, deflated.length >> 1), TEXT.length)).toThrow(DeflateError);
    expect(() => inflated(compression, new Uint8Array([7, 255, 255, 3]), 100)).toThrow(DeflateError);
  });

  test("what whoever takes the pieces throws passes through", () => {
    const refuse = (): void => {
      throw new RangeError("enough");
    };
    expect(() => compression.inflate(compression.deflate(TEXT), TEXT.length, refuse)).toThrow(RangeError);
  });
});

test("node makes no more of a bomb than one byte beyond what it says it holds", () => {
  const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024));
  expect(gunzipSync(bomb)).toHaveLength(8 * 1024 * 1024);
  const taken: number[] = [];
  expect(() => NODE_COMPRESSION.inflate(bomb.subarray(10, -8), 1000, (piece) => taken.push(piece.length))).toThrow(
    DeflateError,
  );
  expect(taken).toEqual([]);
});

test("a result unpacks to the same parts whatever has packed it", async () => {
  const parts = async (compression: Compression): Promise<Record<string, string>> => {
    const file = WorkbookFile.open(SAMPLE, "示例县.xlsx", compression);
    await writeEvaluation(file, await judgeWorkbook(file), zhCN, STAMP);
    const unpacked = Object.entries(unzipSync(file.bytes));
    return Object.fromEntries(unpacked.map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]));
  };
  expect(await parts(NODE_COMPRESSION)).toEqual(await parts(SCRIPT_COMPRESSION));
});
