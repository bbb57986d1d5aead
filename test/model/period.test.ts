import { yearOfPeriod } from "../../src/model/period";

test.each([
  ["2025", 2025],
  [null, null],
  ["", null],
  ["2025-2026", null],
  ["25", null],
  ["20252026", null],
])("学年 %j begins in %j", (period, year) => {
  expect(yearOfPeriod(period)).toBe(year);
});
