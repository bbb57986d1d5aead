import { readSchoolCode } from "../../../src/intake/schools/schoolCode";
import { cellOf, type CellContent } from "../../fixtures/tables";

test.each<[string, CellContent, string | null | undefined]>([
  ["a number", 2165420101, "2165420101"],
  ["text", "2165420101", "2165420101"],
  ["text with spaces", " 2165 420101 ", "2165420101"],
  ["full-width digits", "２１６５４２０１０１", "2165420101"],
  ["an apostrophe", "'2165420101", "2165420101"],
  ["scientific notation with all digits", "2.165420101E+09", "2165420101"],
  ["zeros in front that Excel drops", "0021654", "21654"],
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
