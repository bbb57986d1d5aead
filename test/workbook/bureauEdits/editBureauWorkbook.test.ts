import { editCells } from "../../../src/workbook/bureauEdits/cellEdits";
import { editBureauWorkbook } from "../../../src/workbook/bureauEdits/editBureauWorkbook";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { formWorkbook } from "../../fixtures/gathering/formSheets";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function edited(rows: string, ...cells: readonly [row: number, column: number, value: string | number | null][]) {
  const xml = `<worksheet ${MAIN}><sheetData>${rows}</sheetData><pageMargins left="1"/></worksheet>`;
  const result = editCells(
    xml,
    "sheet1.xml",
    cells.map(([row, column, value]) => ({ sheet: "a", row, column, value })),
  );
  return [/<sheetData>(.*)<\/sheetData>/u.exec(result.xml)?.[1], result.refused.length];
}

test.each([
  [
    "a value, its style kept",
    '<row r="2"><c r="B2" s="7"><v>1</v></c></row>',
    [1, 1, 5],
    '<row r="2"><c r="B2" s="7"><v>5</v></c></row>',
  ],
  ["an empty cell", '<row r="1"><c r="A1" s="2"/></row>', [0, 0, 5], '<row r="1"><c r="A1" s="2"><v>5</v></c></row>'],
  [
    "a cell emptied",
    '<row r="1"><c r="A1" s="2" t="s"><v>3</v></c></row>',
    [0, 0, null],
    '<row r="1"><c r="A1" s="2"/></row>',
  ],
  [
    "between two cells",
    '<row r="1"><c r="A1"/><c r="C1"/></row>',
    [0, 1, 5],
    '<row r="1"><c r="A1"/><c r="B1"><v>5</v></c><c r="C1"/></row>',
  ],
  [
    "behind the last cell of a row without numbers",
    "<row><c><v>1</v></c></row>",
    [0, 1, 5],
    '<row><c><v>1</v></c><c r="B1"><v>5</v></c></row>',
  ],
  [
    "a new row between two",
    '<row r="1"/><row r="5"/>',
    [2, 0, 5],
    '<row r="1"/><row r="3"><c r="A3"><v>5</v></c></row><row r="5"/>',
  ],
] as const)("%s", (_, rows, cell, expected) => {
  expect(edited(rows, [...cell])).toEqual([expected, 0]);
});

test("text stays text, and a formula is never put over", () => {
  expect(edited("", [0, 0, "=1+1 <甲>"])[0]).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1 &lt;甲&gt;</t>');
  const formula = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>';
  expect(edited(formula, [0, 0, 5])).toEqual([formula, 1]);
});

test("a file of the bureau's takes the values, and its other sheets stay as they are", async () => {
  const bytes = formWorkbook([
    { sheet: "甲", rows: [["学校", 1]] },
    { sheet: "乙", rows: [["别的", 2]] },
  ]);
  const edit = { cells: [{ sheet: "甲", row: 0, column: 1, value: 9 }], tables: [], sheets: [] };
  const { plainRanges } = await WorkbookFile.open(editBureauWorkbook(bytes, edit).bytes).read();
  expect(plainRanges.map(({ cells }) => cells[0]?.map(({ value }) => value))).toEqual([
    ["学校", 9],
    ["别的", 2],
  ]);
  expect((await WorkbookFile.open(bytes).read()).plainRanges[0]?.cells[0]?.[1]?.value).toBe(1);
});
