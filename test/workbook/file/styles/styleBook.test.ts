import type { CellStyle } from "../../../../src/model/sheets/sheetPlan";
import { StyleBook } from "../../../../src/workbook/file/styles/styleBook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEADING: CellStyle = { role: "heading", tone: "plain", format: "general" };
const FAILED: CellStyle = { role: "number", tone: "unmet", format: "decimal3" };

const SMALL =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="200" formatCode="0&quot;人&quot;"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<dxfs count="0"/></styleSheet>';

describe("StyleBook", () => {
  it("adds to the lists, counts them anew and moves nothing", () => {
    const book = new StyleBook(SMALL, "styles");
    expect([book.indexOf(HEADING, false), book.indexOf(FAILED, false), book.indexOf(HEADING, false)]).toEqual([
      1, 2, 1,
    ]);
    const xml = book.toXml();
    expect(xml).toContain(
      '<numFmts count="2"><numFmt numFmtId="200" formatCode="0&quot;人&quot;"/><numFmt numFmtId="201" formatCode="#,##0.000"/></numFmts>',
    );
    expect(xml).toContain('<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
    expect(xml).toContain('<xf numFmtId="201" fontId="2" fillId="3" borderId="1" xfId="0" applyNumberFormat="1"');
    expect(xml.endsWith('<dxfs count="0"/></styleSheet>')).toBe(true);
  });

  it("knows how wide a digit of the normal style is, by its font and size", () => {
    const widths = [
      SMALL,
      SMALL.replace("宋体", "等线"),
      SMALL.replace("宋体", "Calibri"),
      SMALL.replace("宋体", "Unknown"),
      SMALL.replace('"11"', '"9"'),
      SMALL.replace('"11"', '"16"'),
      `<styleSheet xmlns="${MAIN}"/>`,
    ].map((xml) => new StyleBook(xml, "styles").digitPixels);
    expect(widths).toEqual([8, 8, 7, 7, 7, 11, 8]);
  });

  it("adds nothing where all stands there already", () => {
    const first = new StyleBook(SMALL, "styles");
    const indexes = [HEADING, FAILED].map((style) => first.indexOf(style, true));
    const second = new StyleBook(first.toXml(), "styles");
    expect([HEADING, FAILED].map((style) => second.indexOf(style, true))).toEqual(indexes);
    expect(second.toXml()).toBe(first.toXml());
  });

  it("knows its entries again when another program has reordered their attributes", () => {
    const first = new StyleBook(SMALL, "styles");
    const index = first.indexOf(FAILED, false);
    const shuffled = first.toXml().replace(/<xf numFmtId="201" fontId="2"/, '<xf fontId="2" numFmtId="201"');
    const second = new StyleBook(shuffled, "styles");
    expect(second.indexOf(FAILED, false)).toBe(index);
    expect(second.toXml()).toBe(shuffled);
  });

  it("writes with the prefix of the part, and opens lists that are closed", () => {
    const prefixed = SMALL.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
      .replace("xmlns=", "xmlns:x=")
      .replace(/<x:numFmts.*<\/x:numFmts>/, '<x:numFmts count="0"/>');
    const book = new StyleBook(prefixed, "styles");
    book.indexOf(FAILED, false);
    expect(book.toXml()).toContain(
      '<x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="#,##0.000"/></x:numFmts><x:fonts count="2">',
    );
  });

  it("makes the lists that are missing, with what their first places mean", () => {
    const book = new StyleBook(`<styleSheet xmlns="${MAIN}"><dxfs count="0"/></styleSheet>`, "styles");
    expect(book.indexOf(HEADING, false)).toBe(1);
    expect(book.toXml()).toMatch(
      /<fills count="3"><fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/><\/fill><fill>/,
    );
    expect(book.toXml()).toMatch(
      /<styleSheet [^>]*><fonts .*<fills .*<borders .*<cellXfs count="2"><xf [^>]*\/><xf (?!.*xfId).*<\/cellXfs><dxfs/,
    );
  });
});
