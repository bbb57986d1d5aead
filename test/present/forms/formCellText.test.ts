import type { NumberFormat } from "../../../src/model/sheets/sheetPlan";
import { formCellText, isDark, isHeading, isLeftAligned } from "../../../src/present/forms/formCellText";
import type { FormCell } from "../../../src/present/forms/formTable";

const cell = (part: Partial<FormCell>): FormCell => ({
  value: null,
  kind: "number",
  tone: "plain",
  format: "general",
  columns: 1,
  rows: 1,
  ...part,
});

test.each<[number | string | null, NumberFormat, string]>([
  [7.1696, "decimal2", "7.17"],
  [0.417, "decimal3", "0.417"],
  [18.13, "decimal1", "18.1"],
  [12818, "integer", "12818"],
  [0.1 + 0.2, "general", "0.3"],
  ["——", "decimal2", "——"],
  [null, "decimal2", ""],
])("%p as %s reads %s", (value, format, text) => {
  expect(formCellText(cell({ value, format }))).toBe(text);
});

test("what fails is dark, headings and codes are headings, and words begin at the left", () => {
  expect([isDark(cell({ tone: "unmet" })), isDark(cell({ tone: "met" }))]).toEqual([true, false]);
  expect(
    (["heading", "code", "label", "text", "number"] as const).map((kind) => [
      isHeading(cell({ kind })),
      isLeftAligned(cell({ kind })),
    ]),
  ).toEqual([
    [true, false],
    [true, false],
    [false, true],
    [false, true],
    [false, false],
  ]);
});
