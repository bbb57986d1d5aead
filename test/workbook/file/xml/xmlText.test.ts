import { decodeXml, encodeXml } from "../../../../src/workbook/file/xml/xmlText";

describe("decodeXml", () => {
  it.each([
    ["UTF-8", Buffer.from("<a>县</a>")],
    ["UTF-8 with its mark", Buffer.from("\uFEFF<a>县</a>")],
    ["UTF-16 with its mark", Buffer.from("\uFEFF<a>县</a>", "utf16le")],
    ["UTF-16 without", Buffer.from("<a>县</a>", "utf16le")],
    ["UTF-16, big-endian", Buffer.from("\uFEFF<a>县</a>", "utf16le").swap16()],
  ])("reads %s", (_, bytes) => {
    expect(decodeXml(bytes, "a.xml")).toBe("<a>县</a>");
  });

  it("believes a declaration, unless the bytes show that it is wrong", () => {
    const gbk = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="GBK"?><a>'),
      Buffer.from([0xcf, 0xd8]),
      Buffer.from("</a>"),
    ]);
    expect(decodeXml(gbk, "a.xml")).toBe('<?xml version="1.0" encoding="GBK"?><a>县</a>');
    const claimed = '<?xml version="1.0" encoding="UTF-16"?><a>县</a>';
    expect(decodeXml(Buffer.from(claimed), "a.xml")).toBe(claimed);
  });
});

describe("encodeXml", () => {
  it("writes UTF-8 and says so", () => {
    expect(new TextDecoder().decode(encodeXml("<?xml version='1.0' encoding='gbk'?><a>县</a>"))).toBe(
      "<?xml version='1.0' encoding='UTF-8'?><a>县</a>",
    );
    expect(new TextDecoder().decode(encodeXml('<?xml version="1.0" encoding="utf-8"?><a/>'))).toBe(
      '<?xml version="1.0" encoding="utf-8"?><a/>',
    );
    expect(new TextDecoder().decode(encodeXml("<a b='encoding=\"x\"'/>"))).toBe("<a b='encoding=\"x\"'/>");
  });
});
