import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { WorkbookError, type WorkbookFailure } from "../../../src/workbook/port";
import { readWorkbookContents } from "../../../src/workbook/file/reading/readWorkbook";
import { WorkbookPackage } from "../../../src/workbook/file/package/workbookPackage";
import { compoundFile } from "../../fixtures/compoundFile";
import { buildXlsx, packXlsx, xlsxParts, type BookSource } from "../../fixtures/xlsxBuilder";
import { runs } from "../../fixtures/runs";

const book: BookSource = { sheets: [{ name: "表", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] };
const SHEET = "xl/worksheets/sheet1.xml";

/** Why a file is refused when it is opened and read whole; null where it is read. */
function failureOf(bytes: Uint8Array, fileName?: string): WorkbookFailure | null {
  try {
    readWorkbookContents(WorkbookPackage.open(bytes, fileName));
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.failure;
    throw error;
  }
}

/** The bytes with a 16- or 32-bit number of the first directory line of that part, or of the end record, changed. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
    return copy;
  }
  throw new Error("no such record");
}

const LINE = 0x02014b50;
const END = 0x06054b50;

describe("a file that is no workbook", () => {
  const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
  const kingsoft = new Uint8Array([
    0, 0, 0x54, 0x45, 0x50, 0x57, 0, 0x53, 0x4b, 0x49, 0x4e, 0x47, 0x53, 0x4f, 0x46, 0x55,
  ]);
  const files: readonly (readonly [string, Uint8Array, string | undefined, WorkbookFailure["code"]])[] = [
    ["an empty file", new Uint8Array(), undefined, "emptyFile"],
    ["an .xls", compoundFile(["Workbook", "\u0005SummaryInformation"]), undefined, "oldExcelFormat"],
    ["an .xls of Excel 5", compoundFile(["Book"]), undefined, "oldExcelFormat"],
    [
      "an .xls whose directory runs over sectors",
      compoundFile(["a", "b", "c", "d", "e", "f", "Workbook"]),
      undefined,
      "oldExcelFormat",
    ],
    ["an .et known by its name", compoundFile(["Workbook"]), "学校.ET", "wpsFormat"],
    ["an .et known by its class", compoundFile(["Workbook"], kingsoft), undefined, "wpsFormat"],
    ["an .xls that WPS saved", compoundFile(["Workbook"], kingsoft), "学校.xls", "oldExcelFormat"],
    ["an encrypted .xlsx", compoundFile(["EncryptionInfo", "EncryptedPackage"]), undefined, "encrypted"],
    ["a Word document of old", compoundFile(["WordDocument"]), undefined, "notAWorkbook"],
    ["a compound file cut off", compoundFile(["Workbook"]).subarray(0, 300), undefined, "notAWorkbook"],
    ["CSV", ascii("学校,人数\n城关小学,1200\n"), "学校.xlsx", "csvText"],
    ["CSV in GB18030", new Uint8Array([0xd1, 0xa7, 0xd0, 0xa3, 0x2c, 0x31, 0x0a]), undefined, "csvText"],
    ["tab-separated text in UTF-16", new Uint8Array([0xff, 0xfe, 0x31, 0, 0x09, 0, 0x32, 0]), undefined, "csvText"],
    ["a web page", ascii("\uFEFF <html><table><tr><td>1</td></tr></table></html>"), undefined, "htmlText"],
    ["an XML table of Excel 2003", ascii('<?xml version="1.0"?><Workbook/>'), undefined, "htmlText"],
    ["a PDF", ascii("%PDF-1.7\n"), undefined, "notAWorkbook"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), undefined, "notAWorkbook"],
    ["a copy of nothing but zeros", new Uint8Array(9000), undefined, "damagedFile"],
    ["a plain zip", zipSync({ "a.txt": strToU8("a") }), undefined, "notAWorkbook"],
    ["an empty zip", zipSync({}), undefined, "notAWorkbook"],
  ];
  it.each(files)("%s", (_, bytes, fileName, code) => {
    expect(failureOf(bytes, fileName)).toEqual({ code });
  });

  const otherPackages: readonly (readonly [string, string, WorkbookFailure["code"]])[] = [
    ["a .docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "notAWorkbook"],
    ["an .xlsb", "application/vnd.ms-excel.sheet.binary.macroEnabled.main", "binaryWorkbook"],
  ];
  it.each(otherPackages)("%s", (_, type, code) => {
    const parts = xlsxParts(book);
    const types = (parts["[Content_Types].xml"] ?? "").replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      type,
    );
    expect(failureOf(packXlsx({ ...parts, "[Content_Types].xml": types }))).toEqual({ code });
  });

  it("a package whose main part is something else", () => {
    expect(failureOf(packXlsx({ ...xlsxParts(book), "xl/workbook.xml": "<w:document xmlns:w='urn:w'/>" }))).toEqual({
      code: "notAWorkbook",
    });
  });
});

describe("a zip that cannot be trusted", () => {
  const whole = buildXlsx(book);

  it("is read when nothing is wrong with it", () => {
    expect(failureOf(whole)).toBeNull();
  });

  it("is refused wherever it is cut off", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: whole.length - 1 }), (length) => {
        expect(failureOf(whole.subarray(0, length))).toEqual({ code: "damagedFile" });
      }),
    );
  });

  it("is refused, or read as before, whichever of its bytes is changed, and never breaks otherwise", () => {
    const before = readWorkbookContents(WorkbookPackage.open(whole));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        if (failureOf(changed) === null)
          expect(readWorkbookContents(WorkbookPackage.open(changed)).plainRanges).toEqual(before.plainRanges);
      }),
      runs(80, 2500),
    );
  });

  it.each([
    ["compressed size", 20],
    ["size", 24],
    ["offset", 42],
  ])("zip64 by its %s", (_, offset) => {
    expect(failureOf(patched(whole, LINE, offset, 0xffffffff, 4))).toEqual({
      code: "zip64",
      part: "[Content_Types].xml",
    });
  });

  it("zip64 by its number of entries", () => {
    expect(failureOf(patched(whole, END, 10, 0xffff, 2))).toMatchObject({ code: "zip64" });
  });

  it("encrypted as a zip", () => {
    expect(failureOf(patched(whole, LINE, 8, 1, 2))).toEqual({ code: "encrypted" });
  });

  it("of an unknown compression", () => {
    expect(failureOf(patched(whole, LINE, 10, 14, 2))).toEqual({ code: "damagedPart", part: "[Content_Types].xml" });
  });

  it("that is a bomb by what it declares, before anything is inflated", () => {
    expect(failureOf(patched(whole, LINE, 24, 0x7fffffff, 4))).toEqual({
      code: "tooLarge",
      megabytes: 2048,
      limit: 32,
    });
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`a${index}`, new Uint8Array()]));
    expect(failureOf(zipSync(many, { level: 0 }))).toMatchObject({ code: "tooLarge", limit: 1024 });
  });

  it("that is a bomb although it declares little", () => {
    const bomb = packXlsx({ ...xlsxParts(book), "[Content_Types].xml": " ".repeat(3_000_000) });
    expect(failureOf(patched(bomb, LINE, 24, 100, 4))).toEqual({ code: "damagedPart", part: "[Content_Types].xml" });
  });

  it("with two parts of one name", () => {
    const parts = xlsxParts(book);
    expect(failureOf(packXlsx({ ...parts, "XL/Workbook.xml": parts["xl/workbook.xml"] ?? "" }))).toEqual({
      code: "damagedPart",
      part: "XL/Workbook.xml",
    });
  });

  it("is read where bytes stand behind it, or between its directory and its end", () => {
    const behind = new Uint8Array(whole.length + 4);
    behind.set(whole);
    expect(failureOf(behind)).toBeNull();
    const between = new Uint8Array(whole.length + 20);
    between.set(whole.subarray(0, whole.length - 22));
    between.set(whole.subarray(whole.length - 22), whole.length - 2);
    expect(failureOf(between)).toBeNull();
  });
});

describe("a workbook with a broken part", () => {
  const parts = xlsxParts(book);
  const broken: readonly (readonly [string, Record<string, string | Uint8Array>, WorkbookFailure])[] = [
    ["a sheet that breaks off", { [SHEET]: (parts[SHEET] ?? "").slice(0, -20) }, { code: "damagedPart", part: SHEET }],
    [
      "a sheet with a cell nowhere",
      { [SHEET]: (parts[SHEET] ?? "").replace('r="A1"><v', 'r="?"><v') },
      { code: "damagedPart", part: SHEET },
    ],
    [
      "a sheet with a cell beyond the last column",
      { [SHEET]: (parts[SHEET] ?? "").replace('r="A1"><v', 'r="XFE1"><v') },
      { code: "damagedPart", part: SHEET },
    ],
    [
      "a sheet with one row twice",
      { [SHEET]: (parts[SHEET] ?? "").replace(/<row.*<\/row>/, "$&$&") },
      { code: "damagedPart", part: SHEET },
    ],
    [
      "a shared string that does not exist",
      { [SHEET]: (parts[SHEET] ?? "").replace('r="A1"', 'r="A1" t="s"') },
      { code: "damagedPart", part: SHEET },
    ],
    [
      "text that is no UTF-8",
      { [SHEET]: new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]) },
      { code: "damagedPart", part: SHEET },
    ],
    [
      "an unknown encoding",
      { [SHEET]: '<?xml version="1.0" encoding="EBCDIC-X"?><a/>' },
      { code: "unsupportedEncoding", part: SHEET },
    ],
    [
      "a workbook part that is no XML",
      { "xl/workbook.xml": "<workbook" },
      { code: "damagedPart", part: "xl/workbook.xml" },
    ],
    [
      "a sheet in the list that names no part",
      { "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("r:id=", "r:id2=") },
      { code: "damagedPart", part: "xl/workbook.xml" },
    ],
    [
      "an entity that nobody declared",
      { "xl/styles.xml": "<styleSheet>&a;</styleSheet>" },
      { code: "damagedPart", part: "xl/styles.xml" },
    ],
  ];
  it.each(broken)("%s", (_, changes, failure) => {
    expect(failureOf(packXlsx({ ...parts, ...changes }))).toEqual(failure);
  });

  it("but not one with the empty entry that macro sheets of old versions leave", () => {
    const workbook = (parts["xl/workbook.xml"] ?? "").replace(
      "</sheets>",
      '<sheet name="宏" sheetId="9" r:id=""/></sheets>',
    );
    expect(failureOf(packXlsx({ ...parts, "xl/workbook.xml": workbook }))).toBeNull();
  });

  it("a sheet that is missing", () => {
    const rest = Object.entries(parts).filter(([name]) => name !== SHEET);
    expect(failureOf(packXlsx(Object.fromEntries(rest)))).toEqual({ code: "damagedPart", part: SHEET });
  });

  it("a sheet of more rows than anybody has schools", () => {
    const rows = Array.from(
      { length: 200_001 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
    );
    expect(failureOf(buildXlsx({ sheets: [{ name: "大表", rows: rows.join("") }] }))).toEqual({
      code: "tooManyRows",
      sheet: "大表",
      rows: 200_001,
      limit: 200_000,
    });
    expect(failureOf(buildXlsx({ sheets: [{ name: "大表", rows: rows.slice(1).join("") }] }))).toBeNull();
  });
});
