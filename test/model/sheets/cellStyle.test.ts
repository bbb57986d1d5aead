import { cellStyle } from "../../../src/model/sheets/cellStyle";

test("cells of one look share their style, and nobody can change it for the others", () => {
  const style = cellStyle("number", "unmet", "decimal2");
  expect(style).toEqual({ role: "number", tone: "unmet", format: "decimal2" });
  expect(cellStyle("number", "unmet", "decimal2")).toBe(style);
  expect(Object.isFrozen(style)).toBe(true);
  const others = [
    cellStyle("figure", "unmet", "decimal2"),
    cellStyle("number", "met", "decimal2"),
    cellStyle("number", "unmet", "text"),
  ];
  expect(new Set([style, ...others]).size).toBe(4);
});
