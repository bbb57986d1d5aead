import fc from "fast-check";
import { readWorkbookContents } from "../../../../src/workbook/file/reading/readWorkbook";
import { readPlainRow } from "../../../../src/workbook/file/reading/plainRow";
import { CellBudget } from "../../../../src/workbook/cellBudget";
import type { CellContext } from "../../../../src/workbook/file/reading/cellContext";
import { TextCells } from "../../../../src/workbook/file/reading/textCells";
import { WorkbookPackage } from "../../../../src/workbook/file/package/workbookPackage";
import { columnLetters } from "../../../../src/model/tables/cellRef";
import { buildXlsx } from "../../../fixtures/xlsxBuilder";
import { runs } from "../../../fixtures/runs";

const context: CellContext = {
  sharedStrings: [],
  texts: new TextCells(),
  meanings: new Map(),
  isDate1904: false,
  struck: new Set<string>(),
  budget: CellBudget.ofHost(),
};
const read = (text: string): ReturnType<typeof readPlainRow> => readPlainRow(text, 0, context, "sheet");

/** Cells as spreadsheets write them, and some as only odd tools do. */
const cellXml = fc.record({
  column: fc.nat(30),
  style: fc.constantFrom("", ' s="0"', ' s="1"', ' s="2"'),
  inner: fc.constantFrom(
    "><v>12</v></c>",
    "><v>0.25</v></c>",
    "/>",
    "></c>",
    "><f>A1</f></c>",
    "><f>A1&lt;2</f><v>45901</v></c>",
    ' t="s"><v>0</v></c>',
    ' t="s"><v>1</v></c>',
    ' t="b"><v>0</v></c>',
    ' t="e"><v>#N/A</v></c>',
    ' t="str"><f>"a"</f><v>a_x0041_</v></c>',
    ' t="str"><f>""</f><v></v></c>',
    ' t="inlineStr"><is><t>甲</t></is></c>',
    ' t="inlineStr"><is><t></t></is></c>',
    ' t="inlineStr"><is><t/></is></c>',
    ' t="inlineStr"><is><t xml:space="preserve"> a\n\tb </t></is></c>',
    ' t="inlineStr"><is><t>a\r\nb</t></is></c>',
    ' t="inlineStr"><is><t>&lt;&amp;lt;&quot;&apos;&gt;</t></is></c>',
    ' t="inlineStr"><is><t>_x005F_x0041_ &amp;_x000D_</t></is></c>',
    ' t="inlineStr"><is><t>一句比十三个字更长的话，长到要单独保存</t></is></c>',
    ' t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is></c>',
    "><v>1</v><extLst/></c>",
    ' t="str"><v>a&amp;b</v></c>',
    '><f t="shared" si="0"/><v>3</v></c>',
    "><v>1e3</v></c>",
    ' cm="1"><v>9</v></c>',
  ),
});
const rowXml = fc.record({
  cells: fc.uniqueArray(cellXml, { selector: ({ column }) => column, maxLength: 6 }),
  attributes: fc.constantFrom("", ' spans="1:20"', ' hidden="1"', ' ht="20" customHeight="1"'),
  after: fc.constantFrom("", "", "", "\n", "\r\n  "),
  gap: fc.nat(2),
});

describe("readPlainRow", () => {
  it("takes a row as spreadsheets write it", () => {
    const row =
      '<row r="3" spans="1:2" hidden="1"><c r="A3" s="1"><v>7</v></c><c r="C3"><f>A3&amp;""</f><v>8</v></c></row>';
    expect(read(`${row}<row`)).toMatchObject({ row: 2, isHidden: true, end: row.length });
    expect(
      read(row)
        ?.cells.cut(0, 2)
        .map(({ value }) => value),
    ).toEqual([7, null, 8]);
  });

  it("takes texts that stand in their places, one cell for all that are the same", () => {
    const text = (column: string): string => `<c r="${column}1" s="2" t="inlineStr"><is><t>甲&amp;_x000D_</t></is></c>`;
    const cells = read(`<row r="1">${text("A")}${text("B")}</row>`)?.cells.cut(0, 1);
    expect(cells?.[0]).toEqual({ kind: "text", value: "甲&\r", shown: "甲&\r", isDate: false });
    expect(cells?.[1]).toBe(cells?.[0]);
  });

  it.each([
    '<row><c r="A1"><v>1</v></c></row>',
    '<row r="1"><c><v>1</v></c></row>',
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t><t>b</t></is></c></row>',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>a&#49;</t></is></c></row>',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>a\uffff</t></is></c></row>',
    '<row r="1"><c r="A1" t="inlineStr"><v>a</v></c></row>',
    '<row r="1"><c r="A1" t="n"><is><t>a</t></is></c></row>',
    '<row r="1"><c r="A1"><v>1</v></c>',
    '<row r="1"><c r="A1"><v>a&amp;b</v></c></row>',
    '<x:row r="1"></x:row>',
    '<row r="1"> </row>',
    "",
    " ",
  ])("leaves %j to the parser", (text) => {
    expect(read(text)).toBeNull();
  });

  it("reads the same as the parser alone", () => {
    fc.assert(
      fc.property(fc.array(rowXml, { maxLength: 8 }), (rows) => {
        let number = 0;
        const xml = rows
          .map(({ cells, attributes, after, gap }) => {
            number += 1 + gap;
            const inner = [...cells]
              .sort((a, b) => a.column - b.column)
              .map(({ column, style, inner: content }) => `<c r="${columnLetters(column)}${number}"${style}${content}`);
            return `<row r="${number}"${attributes}>${inner.join("")}</row>${after}`;
          })
          .join("");
        const contents = (sheetData: string): unknown =>
          readWorkbookContents(
            WorkbookPackage.open(
              buildXlsx({
                sheets: [
                  {
                    name: "表",
                    rows: sheetData,
                    after: '<autoFilter ref="A1"><filterColumn colId="0"><filters/></filterColumn></autoFilter>',
                  },
                ],
                sharedStrings: "<si><t>甲</t></si><si><t>乙</t></si>",
                styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs>',
              }),
            ),
          ).plainRanges;
        // A comment at the start makes the reader leave every row to the parser.
        expect(contents(xml)).toEqual(contents(`<!-- -->${xml}`));
      }),
      runs(50, 500),
    );
  });
});
