import { judgeWorkbook, writeEvaluation } from "../../src/app/evaluateWorkbook";
import { STRINGS } from "../../src/app/languages";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import type { WorkbookPort } from "../../src/workbook/port";
import { buildXlsx } from "../fixtures/xlsxBuilder";
import { openPort, readingPlainly } from "./excel/openPort";

const STAMP = { evaluatedAt: "2025-09-01 12:00", version: "0.1.0" };

/** Pupils and places of two schools; the pupils of the second are a formula whose result is shown as it was saved. */
function book(calculation: string): Uint8Array {
  const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  return buildXlsx({
    calculation,
    sheets: [
      {
        name: "学校",
        rows:
          `<row r="1">${text("A1", "学校名称")}${text("B1", "小学学生数")}${text("C1", "小学图书册数")}</row>` +
          `<row r="2">${text("A2", "清河小学")}<c r="B2"><v>45</v></c><c r="C2"><v>279</v></c></row>` +
          `<row r="3">${text("A3", "白塔小学")}<c r="B3"><f>B2-8</f><v>30</v></c><c r="C3"><v>137</v></c></row>`,
        tables: [
          {
            attributes: 'name="学校" displayName="学校" ref="A1:C3"',
            children:
              '<tableColumns count="3"><tableColumn id="1" name="学校名称"/><tableColumn id="2" name="小学学生数"/><tableColumn id="3" name="小学图书册数"/></tableColumns>',
          },
        ],
      },
    ],
  });
}

async function warnings(port: Pick<WorkbookPort, "read">): Promise<string[]> {
  const { evaluation } = await judgeWorkbook(readingPlainly(port));
  return evaluation.findings.filter(({ code }) => code === "manualCalculation").map(({ rank }) => rank);
}

test.each([
  ['<calcPr calcMode="manual" calcId="191029"/>', ["warning"]],
  ['<calcPr calcMode="autoNoTable"/>', []],
  ['<calcPr calcMode="auto"/>', []],
  ["", []],
])("a workbook with %s is warned of %j, from a file and from Excel", async (calculation, expected) => {
  const bytes = book(calculation);
  expect(await warnings(WorkbookFile.open(bytes))).toEqual(expected);
  const { excel, port } = await openPort(bytes);
  expect(await warnings(port)).toEqual(expected);
  excel.close();
});

test("in Excel the mode of the moment counts, whatever the file said", async () => {
  const { excel, port } = await openPort(book(""));
  excel.book.calculationMode = "Manual";
  expect(await warnings(port)).toEqual(["warning"]);
  excel.close();
});

test("formulas of our own sheets are calculated under manual calculation too", async () => {
  const open = await openPort(book('<calcPr calcMode="manual"/>'));
  await writeEvaluation(open.port, await judgeWorkbook(readingPlainly(open.port)), STRINGS["zh-CN"], STAMP);
  const formulas = open.excel.book.sheets.flatMap((sheet) =>
    [...sheet.filledRows({ fromRow: 0, toRow: 500, fromColumn: 0, toColumn: 50 })].flatMap(([, cells]) =>
      cells.filter((cell) => cell?.formula != null && sheet.name.startsWith("UEI")),
    ),
  );
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((cell) => cell?.value === null)).toEqual([]);
  open.excel.close();
});
