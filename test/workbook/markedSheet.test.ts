import { isInItsPlace, isNearTop, isOthersTable, markedSheet } from "../../src/workbook/markedSheet";

test.each([
  ["学校!$A$1", "学校", true, true],
  ["'Bob''s 表'!$A$1", "Bob's 表", true, true],
  ["学校!$B$3:$C$4", "学校", true, false],
  ["学校!$A$10", "学校", true, false],
  ["学校!$E$20", "学校", false, false],
  ["学校!$A$11", "学校", false, false],
  ["学校!$C$1", "学校", false, false],
  ["'Bob''s 表'!#REF!", "Bob's 表", true, false],
  ["0.48", undefined, false, false],
])("a marker at %s marks %s, near its top: %s, in its place: %s", (reference, sheet, isNear, isAtStart) => {
  expect([markedSheet(reference), isNearTop(reference), isInItsPlace(reference)]).toEqual([sheet, isNear, isAtStart]);
});

test("tables of ours begin with UEI_, whatever the case", () => {
  expect(["UEI_Overrides", "uei_changes", "学校表", "表1"].map(isOthersTable)).toEqual([false, false, true, true]);
});
