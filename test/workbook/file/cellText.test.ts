import fc from "fast-check";
import { SaxesParser } from "saxes";
import { escapeAttribute, escapeMarkup, escapeText } from "../../../src/workbook/file/cellText";

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
