import { yearOfText, yearsOfCell } from "../../../src/intake/cells/yearOfCell";
import { cellOf } from "../tables";

test.each([
  ["2025", "2025", "2025"],
  ["2024—2025", "2024", "2025"],
  ["2024年至2025年", "2024", "2025"],
  ["2024-2025学年度", "2024", "2025"],
  ["2024/25", "2024", "2025"],
  ["2024-03", "2024", "2024"],
  ["2025—2024", "2025", "2025"],
  ["2023—2025年度", "2023", "2025"],
])("%s stands for %s to %s", (text, first, last) => {
  expect([yearsOfCell(cellOf(text)), yearOfText(text)]).toEqual([{ first, last }, first]);
});

test.each(["上年", "20 25", "2024—"])("%s names no year", (text) => {
  expect(yearsOfCell(cellOf(text))).toBeNull();
});
