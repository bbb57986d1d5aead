import fc from "fast-check";
import { SaxesParser } from "saxes";
import { escapeAttribute, escapeMarkup, escapeText } from "../../../../src/workbook/file/xml/cellText";
import { unescapeText as readEscapes } from "../../../../src/workbook/file/reading/richText";
import { runs } from "../../../fixtures/runs";

/** What a spreadsheet makes of stored text. */
const unescapeText = (stored: string): string =>
  stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));

function throughXml(content: string): { text: string; attribute: string } {
  const found = { text: "", attribute: "" };
  const parser = new SaxesParser();
  parser.on("text", (text) => {
    found.text += text;
  });
  parser.on("opentag", (tag) => {
    found.attribute = tag.attributes["a"] ?? "";
  });
  parser.write(content).close();
  return found;
}

describe("escaping", () => {
  it("writes control characters as _xHHHH_ and escapes what looks like that", () => {
    expect(escapeText("a\u0001b")).toBe("a_x0001_b");
    expect(escapeText("_x0041_")).toBe("_x005F_x0041_");
    expect(escapeText("行1\r\n行2")).toBe("行1_x000D_\n行2");
    expect(escapeText("\ud800")).toBe("_xD800_");
    expect(escapeText('=1<2&"3"')).toBe("=1&lt;2&amp;&quot;3&quot;");
  });

  it("lets no escape join with what stands before it", () => {
    expect(escapeText("_xA0DD\u0001")).toBe("_x005F_xA0DD_x0001_");
    expect(escapeText("_xA0DD\ud800")).toBe("_x005F_xA0DD_xD800_");
    expect(escapeText("_xA0DD\n")).toBe("_xA0DD\n");
    expect(escapeAttribute("_xA0DD\n")).toBe("_x005F_xA0DD_x000A_");
  });

  /** Texts of the very signs that escapes are made of: by chance they hardly ever meet. */
  const nearEscapes = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "_",
          "_x",
          "x",
          "_x005F_",
          "_xA0DD",
          "\u0001",
          "\r",
          "\n",
          "\t",
          "\ud83d",
          "\ude00",
          "\uffff",
          "校",
        ),
        fc.stringMatching(/^_?x[0-9A-Fa-f]{3,5}_?$/),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(""));

  it("brings text made of pieces of escapes back through XML and our own reader", () => {
    fc.assert(
      fc.property(nearEscapes, (text) => {
        const back = throughXml(`<r a="${escapeAttribute(text)}">${escapeText(text)}</r>`);
        expect(readEscapes(back.text)).toBe(text);
        expect(readEscapes(back.attribute)).toBe(text);
      }),
      runs(200, 10000),
    );
  });

  it("brings any text back through XML, as content and as attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (wild, tame) => {
        for (const text of [wild, tame, wild + "\u0000\ud83d" + tame]) {
          const back = throughXml(`<r a="${escapeAttribute(text)}">${escapeText(text)}</r>`);
          expect(unescapeText(back.text)).toBe(text);
          expect(unescapeText(back.attribute)).toBe(text);
        }
      }),
    );
  });

  it("leaves legal text but for the signs of markup", () => {
    expect(escapeMarkup("A & B <c>")).toBe("A &amp; B &lt;c&gt;");
  });
});
