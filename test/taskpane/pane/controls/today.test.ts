import { today } from "../../../../src/taskpane/pane/controls/today";

test("the day where the person is, with two digits for month and day", () => {
  expect(today(new Date(2026, 2, 5, 23, 59))).toBe("2026-03-05");
  expect(today(new Date(2026, 11, 31))).toBe("2026-12-31");
});
