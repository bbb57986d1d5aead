import { WorkbookError } from "../../../../src/workbook/port";
import { readSheetFrame } from "../../../../src/workbook/file/sheets/sheetFrame";
import { streamParser } from "../../../../src/workbook/file/xml/xmlStream";
import { readXmlTree } from "../../../../src/workbook/file/xml/xmlTree";

const PART = "xl/styles.xml";
const tooIntricate = new WorkbookError({ code: "tooIntricate", part: PART });
const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
const attributes = (count: number): string =>
  `<a ${Array.from({ length: count }, (_, index) => `b${index}=""`).join(" ")}/>`;

const READERS: readonly (readonly [string, (xml: string) => unknown])[] = [
  ["a part that is held as a tree", (xml) => readXmlTree(xml, PART)],
  ["a sheet of ours before it is written anew", (xml) => readSheetFrame(PART, (take) => take(xml))],
  [
    "a part that is streamed",
    (xml) => {
      const ignored = (): void => undefined;
      const parser = streamParser(PART, { open: ignored, text: ignored, close: ignored });
      parser.write(xml);
      parser.close();
    },
  ],
];

describe.each(READERS)("%s", (_, read) => {
  it("is read where it nests as deeply as any spreadsheet does", () => {
    expect(() => read(nested(200))).not.toThrow();
    expect(() => read(attributes(200))).not.toThrow();
    expect(() => read(`<a>${nested(200).repeat(3)}</a>`)).not.toThrow();
  });

  it("is refused where elements are nested without end", () => {
    expect(() => read(nested(30_000))).toThrow(tooIntricate);
  });

  it("is refused where an element has attributes without end", () => {
    expect(() => read(attributes(30_000))).toThrow(tooIntricate);
  });
});

test("a tree of more elements than the largest styles part is refused before it fills the memory", () => {
  expect(() => readXmlTree(`<a>${"<b/>".repeat(600_000)}</a>`, PART)).toThrow(tooIntricate);
});
