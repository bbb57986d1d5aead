import { readFileSync } from "node:fs";
import type * as BookOutline from "../../../../src/workbook/excel/reading/bookOutline";
import type * as ReadContents from "../../../../src/workbook/excel/reading/readContents";
import { WorkbookFile } from "../../../../src/workbook/file/workbookFile";
import { tableBook } from "../../../fixtures/tableBook";
import { tableOf } from "../../../fixtures/tables";
import { buildXlsx } from "../../../fixtures/xlsxBuilder";
import { openPort, plain } from "../openPort";

const SAMPLE = readFileSync("assets/sample/示例县.xlsx");

/** What a file holds, but for its merged cells, of which the base API of Excel tells nothing. */
async function readFile(bytes: Uint8Array): Promise<unknown> {
  const withoutMerges = (key: string, value: unknown): unknown => (key === "mergedDown" ? undefined : value);
  return JSON.parse(JSON.stringify(await WorkbookFile.open(bytes).read(), withoutMerges));
}

async function readBoth(
  bytes: Uint8Array,
): Promise<{ readonly fromExcel: unknown; readonly fromFile: unknown; readonly roundTrips: number }> {
  const { excel, port } = await openPort(bytes);
  excel.traffic.clear();
  const fromExcel = plain(await port.read());
  const { roundTrips } = excel.traffic;
  excel.close();
  return { fromExcel, fromFile: await readFile(bytes), roundTrips };
}

/** One sheet with everything that can stand in a cell, around and within a table. */
const ODDITIES = buildXlsx({
  styles:
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>'.replace(
      "<cellXfs",
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs',
    ),
  settings: '<workbookProtection lockStructure="1"/>',
  sheets: [
    {
      name: "学校表",
      rows:
        '<row r="1"><c r="A1" t="str"><v>单位：人</v></c><c r="H1"><v>9</v></c></row>' +
        '<row r="3"><c r="B3" t="str"><v>学校</v></c><c r="C3" t="str"><v>比例</v></c><c r="D3" t="str"><v>日期</v></c></row>' +
        '<row r="4"><c r="B4" t="str"><v>001</v></c><c r="C4" s="1"><v>0.985</v></c><c r="D4" s="2"><v>45901</v></c><c r="F4" t="b"><v>1</v></c></row>' +
        '<row r="5" hidden="1"><c r="B5" t="e"><v>#N/A</v></c><c r="C5"><v>98.5</v></c><c r="D5" s="3"><v>45901.5</v></c></row>' +
        '<row r="7"><c r="B7" t="str"><v>98.5%</v></c></row>',
      after: '<sheetProtection sheet="1"/>',
      tables: [
        {
          attributes: 'name="学校" displayName="学校" ref="B3:D5"',
          children:
            '<autoFilter ref="B3:D5"><filterColumn colId="0"><filters><filter val="001"/></filters></filterColumn></autoFilter>' +
            '<tableColumns count="3"><tableColumn id="1" name="学校"/><tableColumn id="2" name="比例"/><tableColumn id="3" name="日期"/></tableColumns>',
        },
      ],
    },
    { name: "隐藏", state: "hidden", rows: '<row r="2"><c r="C2" t="str"><v>甲</v></c></row>' },
    { name: "空", rows: "" },
  ],
});

test.each([
  ["the sample", SAMPLE],
  ["a sheet of oddities", ODDITIES],
])("%s is read as the file port reads it, cell by cell", async (_name, bytes) => {
  const { fromExcel, fromFile, roundTrips } = await readBoth(bytes);
  expect(fromExcel).toEqual(fromFile);
  expect(roundTrips).toBeLessThanOrEqual(3);
});

test.each([1, 40])("%d tables take two round trips", async (count) => {
  const tables = Array.from({ length: count }, (_, index) =>
    tableOf(
      `表${index + 1}`,
      ["学校", `数${index}`],
      [
        ["甲", 1],
        ["乙", index],
      ],
    ),
  );
  const { fromExcel, fromFile, roundTrips } = await readBoth(tableBook(tables));
  expect(fromExcel).toEqual(fromFile);
  expect(roundTrips).toBe(2);
});

test("a table drawn down to the last row of the sheet is read as far as it is filled", async () => {
  const bytes = buildXlsx({
    sheets: [
      {
        name: "表",
        rows: '<row r="1"><c r="A1" t="str"><v>学校</v></c></row><row r="2"><c r="A2" t="str"><v>甲</v></c></row>',
        tables: [
          {
            attributes: 'name="t" displayName="t" ref="A1:A1048576"',
            children: '<tableColumns count="1"><tableColumn id="1" name="学校"/></tableColumns>',
          },
        ],
      },
    ],
  });
  const { fromExcel, fromFile } = await readBoth(bytes);
  expect(fromExcel).toEqual(fromFile);
});

test("what is too large is refused before Excel is asked for it", async () => {
  const bytes = buildXlsx({
    sheets: [
      { name: "大", rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="300000"><c r="B300000"><v>1</v></c></row>' },
    ],
  });
  const { excel, port } = await openPort(bytes);
  await expect(port.read()).rejects.toMatchObject({
    failure: { code: "tooManyRows", sheet: "大", rows: 300_000, limit: 200_000 },
  });
  excel.close();
});

test.each([
  ["Busy", "hostBusy"],
  ["AccessDenied", "accessDenied"],
  ["GeneralException", "hostGeneral"],
  ["ItemNotFound", "itemNotFound"],
] as const)("%s while reading is the failure %s, and a retry succeeds", async (code, failure) => {
  const { excel, port } = await openPort(SAMPLE);
  excel.faults.failAt(2, code);
  await expect(port.read()).rejects.toMatchObject({ failure: { code: failure, hostCode: code } });
  expect(plain(await port.read())).toEqual(await readFile(SAMPLE));
  excel.close();
});

test("a table that a colleague deletes between two calls is a failure with advice", async () => {
  const { excel, port } = await openPort(SAMPLE);
  excel.faults.before(2, () => {
    const [table] = excel.book.tables;
    if (table !== undefined) excel.events.coAuthorDeletesTable(table.name);
  });
  await expect(port.read()).rejects.toMatchObject({ failure: { code: "itemNotFound" } });
  excel.close();
});

test("where answers are limited, as on the web, the same is read in several bands", async () => {
  const { excel } = await openPort(SAMPLE);
  const { readOutline } = excel.load<typeof BookOutline>("src/workbook/excel/reading/bookOutline.ts");
  const { readContents } = excel.load<typeof ReadContents>("src/workbook/excel/reading/readContents.ts");
  excel.traffic.clear();
  const read = await excel.run(async (context) => readContents(context, await readOutline(context), 12_000));
  expect(plain(read)).toEqual(await readFile(SAMPLE));
  expect(excel.traffic.largestResponse).toBeLessThan(20_000);
  expect(excel.traffic.roundTrips).toBeGreaterThan(4);
  excel.close();
});

test("an answer over the limit of the web is a failure with advice", async () => {
  const { excel, port } = await openPort(SAMPLE);
  excel.faults.payloadLimit = 20_000;
  await expect(port.read()).rejects.toMatchObject({ failure: { code: "payloadTooLarge" } });
  excel.close();
});
