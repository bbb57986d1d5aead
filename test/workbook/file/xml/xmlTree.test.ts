import { WorkbookError } from "../../../../src/workbook/port";
import { childOf, childrenOf, readXmlTree } from "../../../../src/workbook/file/xml/xmlTree";

describe("readXmlTree", () => {
  const xml =
    '\uFEFF<?xml version="1.0"?>\r\n<a xmlns="urn:a" xmlns:b="urn:b"><b:c b:id="1" id="2"/><c><c/>甲<![CDATA[<c>]]>&amp;<!-- <c> --></c ><a></a></a>';
  const root = readXmlTree(xml, "a.xml");
  const text = (start: number, end: number): string => xml.slice(start, end);

  it("gives names, namespaces, attributes and text", () => {
    expect(root.children.map(({ name, prefix, local, uri }) => [name, prefix, local, uri])).toEqual([
      ["b:c", "b", "c", "urn:b"],
      ["c", "", "c", "urn:a"],
      ["a", "", "a", "urn:a"],
    ]);
    expect(root.children[0]?.attributes).toEqual({ "b:id": "1", id: "2" });
    expect(root.children[0]?.qualified.map(({ uri, local, value }) => [uri, local, value])).toEqual([
      ["urn:b", "id", "1"],
    ]);
    expect(root.children[1]?.text).toBe("甲<c>&");
    expect(childOf(root, "c")?.name).toBe("c");
    expect(childrenOf(root, "c")).toHaveLength(1);
    expect(childrenOf(undefined, "c")).toEqual([]);
  });

  it("gives the places of tags that look alike", () => {
    expect(root.children.map(({ start, end }) => text(start, end))).toEqual([
      '<b:c b:id="1" id="2"/>',
      "<c><c/>甲<![CDATA[<c>]]>&amp;<!-- <c> --></c >",
      "<a></a>",
    ]);
    expect(root.children.map(({ contentStart, contentEnd }) => text(contentStart, contentEnd))).toEqual([
      "",
      "<c/>甲<![CDATA[<c>]]>&amp;<!-- <c> -->",
      "",
    ]);
    expect(text(root.contentEnd, root.end)).toBe("</a>");
  });

  it.each(["", "<a>", "<a></b>", "<a/><b/>", "<a b='1' b='2'/>", "<x:a/>", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"])(
    "refuses %j",
    (broken) => {
      expect(() => readXmlTree(broken, "a.xml")).toThrow(new WorkbookError({ code: "damagedPart", part: "a.xml" }));
    },
  );
});
