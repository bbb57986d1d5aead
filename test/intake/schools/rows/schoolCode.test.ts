import { readSchoolCode } from "../../../../src/intake/schools/rows/schoolCode";
import { cellOf, type CellContent } from "../../../fixtures/tables";

test.each<[string, CellContent, string | null | undefined]>([
  ["a number", 2165420101, "2165420101"],
  ["text", "2165420101", "2165420101"],
  ["text with spaces", " 2165 420101 ", "2165420101"],
  ["full-width digits", "２１６５４２０１０１", "2165420101"],
  ["an apostrophe", "'2165420101", "2165420101"],
  ["scientific notation with all digits", "2.165420101E+09", "2165420101"],
  ["zeros in front, as typed", "0021654", "0021654"],
  ["a code of the bureau's own", "001", "001"],
  ["small letters, as typed", "jy-001", "jy-001"],
  ["the mark of a note", "216542010①", undefined],
  ["two codes in one cell", "001 002", undefined],
  ["two codes, one below the other", "2165420101\n2165420102", undefined],
  ["two short codes with a comma", "001,002", undefined],
  ["no text of a whole page", "1 ".repeat(16_000), undefined],
  ["decimals of nothing", "2165420101.00", "2165420101"],
  ["a blank", null, null],
  ["a dash", "—", null],
  ["scientific notation that lost digits", "2.16542E+09", undefined],
  ["words", "待核实情况说明", undefined],
  ["an error value", { error: "#N/A" }, undefined],
  ["a fraction", 21.5, undefined],
])("%s", (_, content, code) => {
  expect(readSchoolCode(cellOf(content))).toBe(code);
});
