import { yearOfText, yearsOfCell } from "../../../src/intake/cells/yearOfCell";
import { cellOf } from "../tables";

test.each([
  ["2025", "2025", "2025"],
  ["2024—2025", "2024", "2025"],
  ["2024年至2025年", "2024", "2025"],
  ["2024-2025学年度", "2024", "2025"],
  ["2024/25", "2024", "2025"],
  ["2024-03", "2024", "2024"],
  ["2025年秋", "2025", "2025"],
  ["2025年秋季学期", "2025", "2025"],
  ["二〇二五年", "2025", "2025"],
  ["二○二五—二零二六学年", "2025", "2026"],
  ["2025—2024", "2025", "2025"],
  ["2023—2025年度", "2023", "2025"],
])("%s stands for %s to %s", (text, first, last) => {
  expect([yearsOfCell(cellOf(text)), yearOfText(text)]).toEqual([{ first, last }, first]);
});

test.each([
  [2012.9, "2012"],
  [2012.12, "2012"],
  [2012.13, null],
  [1899, null],
])("the number %s stands for %s", (number, year) => {
  expect(yearsOfCell(cellOf(number))?.first ?? null).toBe(year);
});

test.each(["2024、2025", "2024年和2025年", "2024,2025年度"])(
  "%s are two years of accounts and no school year",
  (text) => {
    expect([yearsOfCell(cellOf(text)), yearOfText(text)]).toEqual([{ first: "2024", last: "2025" }, null]);
  },
);

test.each([
  "2023、2025",
  "2025、2024",
  "2024、202①",
  "上年",
  "20 25",
  "202①",
  "2025²",
  "2024-2②",
  "2024—",
  "2025年春",
  "二〇二",
  "二〇二五六",
])("%s names no year", (text) => {
  expect(yearsOfCell(cellOf(text))).toBeNull();
});
