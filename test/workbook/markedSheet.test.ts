import { isOthersTable, markedSheet } from "../../src/workbook/markedSheet";

test.each([
  ["学校!$A$1", "学校"],
  ["'Bob''s 表'!$A$1", "Bob's 表"],
  ["学校!$B$3:$C$4", "学校"],
  ["学校!$A$10", "学校"],
  ["学校!$E$20", undefined],
  ["学校!$A$11", undefined],
  ["学校!$C$1", undefined],
])("a marker at %s marks %s", (reference, sheet) => {
  expect(markedSheet(reference)).toBe(sheet);
});

test("tables of ours begin with UEI_, whatever the case", () => {
  expect(["UEI_Overrides", "uei_changes", "学校表", "表1"].map(isOthersTable)).toEqual([false, false, true, true]);
});
