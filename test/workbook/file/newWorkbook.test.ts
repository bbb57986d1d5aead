import { tableSheet, wordsSheet } from "../../../src/app/template/tableSheet";
import { newWorkbook } from "../../../src/workbook/file/newWorkbook";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { ZipArchive } from "../../../src/workbook/file/zip/zipArchive";

const COLUMNS = [
  { heading: "学校代码", width: 12, format: "text" },
  { heading: "城乡 & 类型", width: 10, format: "text", options: ["城区", "<乡村>"] },
  { heading: "面积（㎡）", width: 8, format: "decimal2" },
] as const;

const SHEETS = [
  wordsSheet("说明", "题", ["第一句"]),
  tableSheet({
    name: "县's 表",
    title: "题",
    subtitle: "单位",
    tables: [
      {
        name: "甲表",
        caption: null,
        columns: COLUMNS,
        rows: [
          ["001", "城区", 12.5],
          ["002", null, null],
        ],
        isForm: true,
      },
      { name: "乙表", caption: "乙", columns: COLUMNS, rows: [["=1+1", "城区", 0]], isForm: false },
    ],
  }),
];

test("what was planned is read back: tables by their names, text as text, numbers unrounded", async () => {
  const { tables, plainRanges, ownSheets } = await WorkbookFile.open(newWorkbook(SHEETS)).read();
  expect(tables.map(({ name, sheet, firstRow }) => [name, sheet, firstRow])).toEqual([
    ["甲表", "县's 表", 3],
    ["乙表", "县's 表", 8],
  ]);
  expect(tables[0]?.cells.map((row) => row.map(({ value }) => value))).toEqual(
    [
      ["学校代码", "城乡 & 类型", "面积（㎡）"],
      ["001", "城区", 12.5],
      ["002", null, null],
    ].map((row) => expect.arrayContaining(row.filter((value) => value !== null))),
  );
  expect(tables[1]?.cells[1]?.[0]).toMatchObject({ kind: "text", value: "=1+1" });
  expect(plainRanges.map(({ sheet }) => sheet)).toEqual(["说明", "县's 表"]);
  expect(ownSheets).toEqual([]);
});

test("words to choose from only warn, so that a bureau's own word stays possible", () => {
  const xml = ZipArchive.open(newWorkbook(SHEETS)).readText("xl/worksheets/sheet2.xml");
  expect(xml).toContain('type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="B5:B6"');
  expect(xml).toContain("<formula1>&quot;城区,&lt;乡村&gt;&quot;</formula1>");
  expect(xml.indexOf("<dataValidations")).toBeLessThan(xml.indexOf("<printOptions"));
});

test("a list that Excel would not take is refused", () => {
  const options = Array.from({ length: 60 }, (_, at) => `选项${at}`);
  const columns = [{ heading: "类型", width: 8, format: "text", options }] as const;
  const sheet = tableSheet({
    name: "表",
    title: "题",
    subtitle: "单位",
    tables: [{ name: "表一", caption: null, columns, rows: [["甲"]], isForm: false }],
  });
  expect(() => newWorkbook([sheet])).toThrow("longer than a validation may be");
});

test("the same sheets give the same bytes", () => {
  expect(Buffer.from(newWorkbook(SHEETS)).equals(Buffer.from(newWorkbook(SHEETS)))).toBe(true);
});
