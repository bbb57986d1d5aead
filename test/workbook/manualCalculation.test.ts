import { judgeWorkbook, writeEvaluation } from "../../src/app/evaluateWorkbook";
import { STRINGS } from "../../src/app/languages";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import type { WorkbookPort } from "../../src/workbook/port";
import { buildXlsx } from "../fixtures/xlsxBuilder";
import { openPort, readingPlainly } from "./excel/openPort";

const STAMP = { evaluatedAt: "2025-09-01 12:00", version: "0.1.0" };

/** The pupils of the second school as a formula whose result is shown as it was saved. */
const FORMULA = "<f>B2-8</f>";

/** Pupils and books of two schools. @param formula of the pupils of the second */
function book(calculation: string, formula = FORMULA): Uint8Array {
  const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  return buildXlsx({
    calculation,
    sheets: [
      {
        name: "学校",
        rows:
          `<row r="1">${text("A1", "学校名称")}${text("B1", "小学学生数")}${text("C1", "小学图书册数")}</row>` +
          `<row r="2">${text("A2", "清河小学")}<c r="B2"><v>45</v></c><c r="C2"><v>279</v></c></row>` +
          `<row r="3">${text("A3", "白塔小学")}<c r="B3">${formula}<v>30</v></c><c r="C3"><v>137</v></c></row>`,
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

/** What is said of calculation: the code of each warning. */
async function warnings(port: Pick<WorkbookPort, "read">): Promise<string[]> {
  const { evaluation } = await judgeWorkbook(readingPlainly(port));
  return evaluation.findings
    .filter(({ code, rank }) => /calculation/i.test(code) && rank === "warning")
    .map(({ code }) => code);
}

const MANUAL = "manualCalculation";
const UNFINISHED = "calculationUnfinished";

test.each([
  ['<calcPr calcMode="manual" calcId="191029"/>', [MANUAL]],
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
  expect(await warnings(port)).toEqual([MANUAL]);
  excel.close();
});

test.each([
  ['<calcPr calcId="191029" fullCalcOnLoad="1"/>', FORMULA, [UNFINISHED]],
  ['<calcPr calcCompleted="0"/>', FORMULA, [UNFINISHED]],
  ['<calcPr calcMode="manual" fullCalcOnLoad="true"/>', FORMULA, [MANUAL, UNFINISHED]],
  ['<calcPr fullCalcOnLoad="0" calcCompleted="1"/>', FORMULA, []],
  // Programs that calculate nothing write this into every workbook: without formulas there is nothing to be old.
  ['<calcPr calcId="124519" fullCalcOnLoad="1"/>', "", []],
  // The same row as no spreadsheet writes it, so that it is read another way.
  ['<calcPr fullCalcOnLoad="1"/>', "<!-- --><f>B2-8</f>", [UNFINISHED]],
])("a file with %s whose pupils are %j is warned of %j", async (calculation, formula, expected) => {
  expect(await warnings(WorkbookFile.open(book(calculation, formula)))).toEqual(expected);
});

test("Excel is left to finish what it calculates, and what it shows then is read without a warning", async () => {
  const { excel, port } = await openPort(book(""));
  excel.book.calculationState = "Calculating";
  // The outline is the first request; twice Excel is asked whether it is done.
  excel.faults.before(3, () => {
    excel.book.calculationState = "Done";
    excel.events.coAuthorEnters("学校", "B3", [[37]]);
  });
  const { evaluation } = await judgeWorkbook(readingPlainly(port));
  expect(evaluation.dataset.schools.map(({ parts }) => parts[0]?.students.low)).toEqual([45, 37]);
  expect(evaluation.findings.filter(({ code }) => code === UNFINISHED)).toEqual([]);
  excel.close();
});

test.each([
  ["Calculating", "Automatic", [UNFINISHED]],
  ["Pending", "Manual", [MANUAL, UNFINISHED]],
] as const)(
  "where Excel stays %s under %s calculation, what it shows is read with %j",
  async (state, mode, expected) => {
    const { excel, port } = await openPort(book(""));
    Object.assign(excel.book, { calculationState: state, calculationMode: mode });
    expect(await warnings(port)).toEqual(expected);
    excel.close();
  },
);

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
