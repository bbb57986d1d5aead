import { readRelationships, relationshipsPartOf } from "../../../../src/workbook/file/package/relationships";
import { ZipArchive } from "../../../../src/workbook/file/zip/zipArchive";
import { packXlsx } from "../../../fixtures/xlsxBuilder";

describe("relationshipsPartOf", () => {
  it("names the list beside a part, and that of the package", () => {
    expect(relationshipsPartOf("xl/worksheets/sheet1.xml")).toBe("xl/worksheets/_rels/sheet1.xml.rels");
    expect(relationshipsPartOf("workbook.xml")).toBe("_rels/workbook.xml.rels");
    expect(relationshipsPartOf("")).toBe("_rels/.rels");
  });
});

describe("readRelationships", () => {
  it("follows targets however they are written", () => {
    const targets = [
      "../tables/table1.xml",
      "/xl/tables/table1.xml",
      "..\\tables\\table1.xml",
      "./../Tables/TABLE1.xml",
      "sheet2.xml#A1",
      "../media/%E5%9B%BE.png",
    ];
    const list = targets
      .map((target, index) => `<Relationship Id="r${index}" Type="urn:a/table" Target="${target}"/>`)
      .join("");
    const archive = ZipArchive.open(
      packXlsx({
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${list}<Relationship Id="e" Type="urn:a/hyperlink" Target="https://example.org/a/../b" TargetMode="External"/></Relationships>`,
        "xl/tables/table1.xml": "",
        "xl/media/图.png": "",
      }),
    );
    const found = readRelationships(archive, "xl/worksheets/sheet1.xml");
    expect(found.map(({ target }) => target)).toEqual([
      "xl/tables/table1.xml",
      "xl/tables/table1.xml",
      "xl/tables/table1.xml",
      "xl/tables/table1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/media/图.png",
      "https://example.org/a/../b",
    ]);
    expect(found[0]).toEqual({
      id: "r0",
      type: "urn:a/table",
      kind: "table",
      target: "xl/tables/table1.xml",
      isExternal: false,
    });
    expect(found.at(-1)?.isExternal).toBe(true);
    expect(readRelationships(archive, "xl/workbook.xml")).toEqual([]);
  });
});
