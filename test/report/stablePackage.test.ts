import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { stablePackage } from "../../src/report/stablePackage";

function packageWith(id: string, time: string, mtime: string): Uint8Array {
  const inner = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }, { mtime: new Date(mtime) });
  return zipSync(
    {
      "word/_rels/document.xml.rels": strToU8(
        `<Relationships><Relationship Id="rId1" Target="a"/><Relationship Id="${id}" Target="b"/></Relationships>`,
      ),
      "word/document.xml": strToU8(`<a r:id="rId1"/><b r:id="${id}"/><w:t>${"rIdabc说明"}</w:t>`),
      "docProps/core.xml": strToU8(
        `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
      ),
      "word/embeddings/data.xlsx": inner,
      "word/media/picture.png": new Uint8Array([1, 2, 3]),
    },
    { mtime: new Date(mtime) },
  );
}

const one = packageWith("rIdx7-k", "2026-01-02T03:04:05.678Z", "2026-01-02T03:04:05");
const other = packageWith("rIdq9_z", "2027-05-06T07:08:09.000Z", "2027-05-06T07:08:10");

test("two runs that differ in times and drawn ids alone give the same bytes", () => {
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  expect(
    Buffer.from(stablePackage(one, "2026-11-23 09:30")).equals(Buffer.from(stablePackage(other, "2026-11-23 09:30"))),
  ).toBe(true);
});

test("relationships still lead where they led, other words and parts stay as they are", () => {
  const parts = unzipSync(stablePackage(one, "2026-11-23 09:30"));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  expect(text("word/document.xml")).toBe('<a r:id="rId1"/><b r:id="rIdPart1"/><w:t>rIdabc说明</w:t>');
  expect(text("word/_rels/document.xml.rels")).toContain('Id="rIdPart1" Target="b"');
  expect([...(parts["word/media/picture.png"] ?? [])]).toEqual([1, 2, 3]);
  expect(text("docProps/core.xml")).toContain(">2026-11-23T09:30:00Z</dcterms:modified>");
});

test.each([
  ["2026-11-23", "2026-11-23T00:00:00Z"],
  ["", "1980-01-01T00:00:00Z"],
])("a stamp %j becomes %s", (stamp, time) => {
  expect(strFromU8(unzipSync(stablePackage(one, stamp))["docProps/core.xml"] ?? new Uint8Array())).toContain(time);
});
