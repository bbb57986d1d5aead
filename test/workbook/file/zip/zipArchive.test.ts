import { Buffer } from "node:buffer";
import fc from "fast-check";
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
import { ZipArchive } from "../../../../src/workbook/file/zip/zipArchive";
import { readZipDirectory } from "../../../../src/workbook/file/zip/zipDirectory";
import { compressedBytes } from "../../../../src/workbook/file/zip/zipInflate";
import { runs } from "../../../fixtures/runs";

const packed = zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/Workbook.xml": strToU8("<workbook/>".repeat(100)),
  "xl\\media\\a.png": [new Uint8Array([1, 2, 3]), { level: 0 }],
});

/** Compressed bytes of each entry by name. */
function compressedByName(zip: Uint8Array): Map<string, string> {
  return new Map(
    readZipDirectory(zip).map((record) => [record.name, Buffer.from(compressedBytes(zip, record)).toString("base64")]),
  );
}

describe("ZipArchive", () => {
  it("finds entries whatever the slashes and the case", () => {
    const archive = ZipArchive.open(packed);
    expect(archive.names).toEqual(["[Content_Types].xml", "xl/Workbook.xml", "xl/media/a.png"]);
    expect(archive.readText("/XL/workbook.XML")).toBe("<workbook/>".repeat(100));
    expect([...archive.readBytes("xl/media/A.png")]).toEqual([1, 2, 3]);
    expect(archive.has("xl/media/b.png")).toBe(false);
  });

  it("replaces in place, appends, drops, and leaves the rest alone", () => {
    const changed = ZipArchive.open(packed)
      .with(
        new Map<string, string | null>([
          ["XL/WORKBOOK.xml", "<new/>"],
          ["xl/media/a.png", null],
          ["xl/added.xml", "<added/>"],
        ]),
      )
      .toBytes();
    expect(Object.entries(unzipSync(changed)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["[Content_Types].xml", "<Types/>"],
      ["xl/Workbook.xml", "<new/>"],
      ["xl/added.xml", "<added/>"],
    ]);
  });

  it("reads an archive with changes before it is packed", () => {
    const changed = ZipArchive.open(packed).with(new Map([["xl/added.xml", "<added/>"]]));
    expect(changed.readText("xl/added.xml")).toBe("<added/>");
    expect(changed.readText("[content_types].xml")).toBe("<Types/>");
  });

  it("changes a declared encoding that is no longer true", () => {
    const changed = ZipArchive.open(packed).with(new Map([["a.xml", '<?xml version="1.0" encoding="UTF-16"?><a/>']]));
    expect(changed.readText("a.xml")).toBe('<?xml version="1.0" encoding="UTF-8"?><a/>');
  });

  it("copies entries whose sizes stand behind their data, as tools that stream write them", () => {
    const pieces: Uint8Array[] = [];
    const stream = new Zip((_error, piece) => pieces.push(piece));
    const entry = new ZipDeflate("xl/a.xml");
    stream.add(entry);
    entry.push(strToU8("<a/>".repeat(50)), true);
    stream.end();
    const zip = new Uint8Array(Buffer.concat(pieces));
    expect((zip[6] ?? 0) & 8).toBe(8);
    const copied = ZipArchive.open(zip)
      .with(new Map([["b.xml", "<b/>"]]))
      .toBytes();
    expect((copied[6] ?? 0) & 8).toBe(0);
    expect(compressedByName(copied).get("xl/a.xml")).toBe(compressedByName(zip).get("xl/a.xml"));
    expect(Buffer.from(unzipSync(copied)["xl/a.xml"] ?? []).toString()).toBe("<a/>".repeat(50));
  });

  it("leaves the compressed bytes of every untouched entry as they were, and gives the same bytes twice", () => {
    const content = fc.uint8Array({ maxLength: 3000 });
    const entries = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}\/[a-z0-9]{1,6}\.xml$/), content, {
      minKeys: 1,
      maxKeys: 8,
    });
    fc.assert(
      fc.property(entries, entries, fc.constantFrom(0 as const, 6 as const), (before, changes, level) => {
        const zip = zipSync(before, { level });
        const after = ZipArchive.open(zip).with(new Map(Object.entries(changes)));
        const bytes = after.toBytes();
        const was = compressedByName(zip);
        for (const [name, data] of compressedByName(bytes)) {
          if (!(name in changes)) expect(data).toBe(was.get(name));
        }
        const read = unzipSync(bytes);
        expect(Object.keys(read).sort()).toEqual(Object.keys({ ...before, ...changes }).sort());
        for (const [name, data] of Object.entries({ ...before, ...changes })) {
          expect(Buffer.from(read[name] ?? []).equals(Buffer.from(data))).toBe(true);
        }
        expect(Buffer.from(after.toBytes()).equals(Buffer.from(bytes))).toBe(true);
      }),
      runs(20, 300),
    );
  });
});
