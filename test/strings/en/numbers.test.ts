import { grouped } from "../../../src/strings/en/numbers";

test.each([
  ["2311", "2311"],
  ["2,311", "2311"],
  ["30000", "30,000"],
  ["541,500", "541,500"],
  ["1234567.25", "1,234,567.25"],
  ["-83960.5", "-83,960.5"],
  ["0.50", "0.50"],
  ["2025—2026", "2025—2026"],
  ["at least 5", "at least 5"],
])("in English %s is %s", (digits, shown) => {
  expect(grouped(digits)).toBe(shown);
});
