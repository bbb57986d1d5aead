import { utils, write } from "@e965/xlsx";
import { WorkbookError } from "../../../src/workbook/port";
import { readTableFile } from "../../../src/workbook/otherFiles/tableFile";
import { packedFiles } from "../../../src/workbook/otherFiles/unpackedFiles";
import { layZip, packNew } from "../../../src/workbook/file/zip/zipFormat";
import { formWorkbook } from "../../fixtures/gathering/formSheets";

const ROWS = [
  ["学校名称", "学校代码", "在校生数"],
  ["甲小学", "0199010001", 320],
];

async function shown(bytes: Uint8Array, file: string) {
  const { plainRanges } = await readTableFile(bytes, file);
  return plainRanges.map(({ sheet, cells }) => [sheet, cells.map((row) => row.map(({ value }) => value))]);
}

function oldWorkbook(): Uint8Array {
  const sheet = utils.aoa_to_sheet([...ROWS, ["合计", null, 320]]);
  sheet["C3"] = { t: "n", v: 320, f: "SUM(C2:C2)" };
  sheet["D2"] = { t: "n", v: 0.985, z: "0.0%" };
  sheet["!ref"] = "A1:D3";
  sheet["!merges"] = [utils.decode_range("A2:A3")];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "小学");
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

test("an .xls gives its values, formulas as they were saved, percents and merges", async () => {
  const { plainRanges } = await readTableFile(oldWorkbook(), "县.xls");
  expect(plainRanges.map(({ sheet, mergedDown }) => [sheet, mergedDown])).toEqual([
    ["小学", [{ column: 0, fromRow: 1, toRow: 2 }]],
  ]);
  const [, school, total] = plainRanges[0]?.cells ?? [];
  expect(school?.map(({ shown: text }) => text)).toEqual(["甲小学", "0199010001", "320", "98.5%"]);
  expect(total?.[2]?.value).toBe(320);
});

/** 学校名称,在校生数 / 甲小学,320 in GBK. */
const GBK = Uint8Array.from([
  ...[0xd1, 0xa7, 0xd0, 0xa3, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd4, 0xda, 0xd0, 0xa3, 0xc9, 0xfa, 0xca, 0xfd, 0x0d, 0x0a],
  ...[0xbc, 0xd7, 0xd0, 0xa1, 0xd1, 0xa7, 0x2c, 0x33, 0x32, 0x30, 0x0d, 0x0a],
]);

test.each([
  ["UTF-8 with its mark", new TextEncoder().encode("\ufeff学校名称,在校生数\n甲小学,320\n")],
  ["GBK", GBK],
  ["tabs", new TextEncoder().encode("学校名称\t在校生数\n甲小学\t320")],
])("a .csv in %s", async (_, bytes) => {
  expect(await shown(bytes, "folder/小学.csv")).toEqual([
    [
      "小学",
      [
        ["学校名称", "在校生数"],
        ["甲小学", 320],
      ],
    ],
  ]);
});

test("quotes hold separators and line breaks, and codes stay text", async () => {
  const bytes = new TextEncoder().encode('学校,代码,说明\r\n"甲""乙""小学",0012,"一,\n二"\r\n,2100000001,-3.5\r\n');
  expect(await shown(bytes, "a.csv")).toEqual([
    [
      "a",
      [
        ["学校", "代码", "说明"],
        ['甲"乙"小学', "0012", "一,\n二"],
        [null, "2100000001", -3.5],
      ],
    ],
  ]);
});

function zipOf(entries: readonly (readonly [Uint8Array, Uint8Array])[]): Uint8Array {
  return layZip(entries.map(([name, content]) => packNew(name, content)));
}

test("a .zip gives its files under names in GBK or UTF-8, and a workbook is none", () => {
  const name = (text: string) => new TextEncoder().encode(text);
  const zip = zipOf([
    [Uint8Array.from([0xbc, 0xd7, 0x2e, 0x63, 0x73, 0x76]), GBK],
    [name("各校/乙.csv"), GBK],
    [name("各校/~$乙.xlsx"), GBK],
    [name("__MACOSX/乙.csv"), GBK],
  ]);
  const files = packedFiles({ file: "学校.zip", bytes: zip });
  expect(files?.map(({ file }) => file)).toEqual(["学校.zip/甲.csv", "学校.zip/各校/乙.csv"]);
  expect(files?.[0]?.unpack()).toEqual(GBK);
  expect(packedFiles({ file: "甲.xlsx", bytes: formWorkbook([{ sheet: "a", rows: [["b"]] }]) })).toBeNull();
});

function failureOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookError) return error.failure.code;
  }
  return "none";
}

test("what cannot be read says why", async () => {
  expect(failureOf(() => packedFiles({ file: "a.rar", bytes: new TextEncoder().encode("Rar!\x1a\x07\x00") }))).toBe(
    "rarArchive",
  );
  await expect(readTableFile(oldWorkbook().slice(0, 2000), "a.xls")).rejects.toThrow(WorkbookError);
  await expect(readTableFile(new TextEncoder().encode("%PDF-1.4"), "a.xls")).rejects.toThrow("notAWorkbook");
});
