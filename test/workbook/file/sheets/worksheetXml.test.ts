import type { SheetPlan } from "../../../../src/model/sheets/sheetPlan";
import { STRICT, TRANSITIONAL } from "../../../../src/workbook/file/xml/dialect";
import { worksheetXml, type SheetRelationships } from "../../../../src/workbook/file/sheets/worksheetXml";
import { OVERVIEW, planned } from "../../../fixtures/demoPlans";
import { partErrors } from "../../../fixtures/ooxml/partErrors";

const NAMES = { overview: "UEI 达标情况总表", schools: "Bob's <表>" };

function sheetOf(part: Partial<SheetPlan>, relationships: SheetRelationships = { tables: [] }): string {
  const plan: SheetPlan = { ...OVERVIEW, columns: [], rows: [], merges: [], frozenRows: 0, frozenColumns: 0, ...part };
  return worksheetXml(plan, {
    dialect: TRANSITIONAL,
    names: NAMES,
    relationships,
    tab: { isSelected: false, colour: "1F6F6B" },
    digitPixels: 7,
    styleIndex: ({ format }, isMerged) => (format === "text" ? 7 : isMerged ? 8 : 3),
  });
}

const rowOf = (...cells: SheetPlan["rows"][number]["cells"]): string =>
  /<sheetData><row [^>]*>([^]*)<\/row><\/sheetData>/.exec(sheetOf({ rows: [{ cells }] }))?.[1] ?? "";

test("a sheet has as many rows as a country has schools", () => {
  const rows = Array.from({ length: 150_000 }, () => ({ cells: [] }));
  expect(sheetOf({ rows })).toContain('<dimension ref="A1:A150000"/>');
});

describe("cells", () => {
  it("hold numbers as they are, to the last digit", () => {
    expect(rowOf(planned(0.1 + 0.2), planned(-0), planned(1e21), planned(5e-324))).toBe(
      '<c r="A1" s="3"><v>0.30000000000000004</v></c><c r="B1" s="3"><v>0</v></c><c r="C1" s="3"><v>1e+21</v></c><c r="D1" s="3"><v>5e-324</v></c>',
    );
  });

  it("hold text as text, whatever it looks like", () => {
    expect(rowOf(planned("=1+1"))).toBe('<c r="A1" s="3" t="inlineStr"><is><t>=1+1</t></is></c>');
    expect(rowOf(planned(" a\n"))).toContain('<t xml:space="preserve"> a\n</t>');
    expect(rowOf(planned("a\u0001<&"))).toContain("<t>a_x0001_&lt;&amp;</t>");
  });

  it("hold truth values, and nothing but their style where they are empty", () => {
    expect(rowOf(planned(true), planned(null))).toBe('<c r="A1" s="3" t="b"><v>1</v></c><c r="B1" s="3"/>');
  });

  it("hold formulas beside their values of every kind", () => {
    const formula = '{schools}!$A$1&"<"';
    const code = "<f>'Bob''s &lt;表&gt;'!$A$1&amp;&quot;&lt;&quot;</f>";
    expect(rowOf(planned(0.5, "number", "plain", "general", { formula }))).toBe(
      `<c r="A1" s="3">${code}<v>0.5</v></c>`,
    );
    expect(rowOf(planned("数据不全", "number", "plain", "general", { formula }))).toBe(
      `<c r="A1" s="3" t="str">${code}<v>数据不全</v></c>`,
    );
    expect(rowOf(planned(null, "number", "plain", "general", { formula }))).toBe(
      `<c r="A1" s="3" t="str">${code}<v></v></c>`,
    );
    expect(rowOf(planned(false, "number", "plain", "general", { formula }))).toBe(
      `<c r="A1" s="3" t="b">${code}<v>0</v></c>`,
    );
  });

  it("hold no more text than Excel allows, and refuse what is no number", () => {
    expect(rowOf(planned("县".repeat(40_000)))).toMatch(/>县{32766}…</);
    expect(rowOf(planned(`${"a".repeat(32_765)}😀😀`))).toMatch(/>a{32765}…</);
    expect(() => rowOf(planned(Number.POSITIVE_INFINITY))).toThrow("Infinity");
  });
});

describe("worksheetXml", () => {
  it("puts the key of a row into the hidden key column", () => {
    const xml = sheetOf({
      columns: [{ width: 10 }, { width: 4, isKey: true }],
      rows: [{ key: "甲|R1", cells: [planned(1)] }],
    });
    expect(xml).toContain('<col min="2" max="2" width="5.28515625" hidden="1" customWidth="1"/>');
    expect(xml).toContain('<c r="B1" s="7" t="inlineStr"><is><t>甲|R1</t></is></c>');
  });

  it("freezes rows and columns", () => {
    expect(sheetOf({ frozenRows: 2 })).toContain(
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheetOf({ frozenColumns: 1 })).toContain(
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>',
    );
    expect(sheetOf({ frozenRows: 5, frozenColumns: 2 })).toContain(
      '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheetOf({})).not.toContain("<pane");
  });

  it("carries the style of merged cells to all of them, and merges no single cell", () => {
    const merge = { sheet: "overview", fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 1 } as const;
    const xml = sheetOf({ rows: [{ cells: [planned("标题")] }], merges: [merge, { ...merge, toRow: 0, toColumn: 0 }] });
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>');
    expect(xml).toContain('<row r="2" ht="16.5"><c r="A2" s="8"/><c r="B2" s="8"/></row>');
  });

  it("links to cells of the bureau's sheets and of our own", () => {
    const xml = sheetOf({
      rows: [
        {
          cells: [
            planned("a", "link", "plain", "text", { link: { sheet: "O'K", table: null, row: 4, column: 2 } }),
            planned("b", "link", "plain", "text", { link: { ownSheet: "schools", row: 0, column: 0 } }),
          ],
        },
      ],
    });
    expect(xml).toContain(
      "<hyperlink ref=\"A1\" location=\"'O''K'!C5\"/><hyperlink ref=\"B1\" location=\"'Bob''s &lt;表&gt;'!A1\"/>",
    );
  });

  it("writes the headings of a table as text, whatever the plan has in their cells", () => {
    const xml = sheetOf(
      {
        rows: [{ cells: [planned(2025)] }],
        tables: [{ name: "T", fromRow: 0, toRow: 1, fromColumn: 0, headings: ["2025", "学段"] }],
      },
      { tables: ["rId4"], legacyDrawing: "rId2", drawing: "rId1", picture: "rId3", printerSettings: "rId9" },
    );
    expect(xml).toContain(
      '<c r="A1" s="3" t="inlineStr"><is><t>2025</t></is></c><c r="B1" s="7" t="inlineStr"><is><t>学段</t></is></c>',
    );
    expect(xml).toMatch(
      /<drawing r:id="rId1"\/><legacyDrawing r:id="rId2"\/><picture r:id="rId3"\/><tableParts count="1"><tablePart r:id="rId4"\/><\/tableParts><\/worksheet>$/,
    );
    expect(xml).toContain('orientation="landscape" r:id="rId9"/>');
  });

  it("prints on A4 landscape, one page wide, with a footer that keeps its signs and its length", () => {
    const xml = sheetOf({ footer: "甲&乙\n2025" });
    expect(xml).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>');
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain("<oddFooter>&amp;L&amp;10 甲&amp;&amp;乙 2025&amp;R&amp;10&amp;P / &amp;N</oddFooter>");
    const long = /<oddFooter>(.*)<\/oddFooter>/.exec(sheetOf({ footer: "&".repeat(400) }))?.[1] ?? "";
    expect(long.replaceAll("&amp;", "&").length).toBeLessThanOrEqual(255);
    expect(long.replaceAll("&amp;", "&")).toMatch(/^&L&10 (&&)+&R&10&P \/ &N$/);
  });

  it("breaks the page above the rows that ask for it, and nowhere else", () => {
    expect(sheetOf({ pageBreaks: [5, 12] })).toContain(
      '</headerFooter><rowBreaks count="2" manualBreakCount="2">' +
        '<brk id="5" max="16383" man="1"/><brk id="12" max="16383" man="1"/></rowBreaks><ignoredErrors>',
    );
    expect(partErrors(sheetOf({ pageBreaks: [5, 12] }))).toEqual([]);
    expect(sheetOf({})).not.toContain("rowBreaks");
    expect(sheetOf({ pageBreaks: [] })).not.toContain("rowBreaks");
  });

  it("speaks the dialect of the workbook", () => {
    const xml = worksheetXml(
      { ...OVERVIEW, rows: [], merges: [] },
      {
        dialect: STRICT,
        names: NAMES,
        relationships: { tables: [] },
        tab: { isSelected: true, colour: null },
        digitPixels: 7,
        styleIndex: () => 0,
      },
    );
    expect(xml).toContain('<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    expect(xml).toContain('tabSelected="1"');
  });
});
